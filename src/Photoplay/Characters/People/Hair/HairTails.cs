using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>What hangs or coils from where hair is tied: ponytail, bun, two plaits.</summary>
internal sealed class HairTails(HairStyle style, HairCollider collider, HairColour colour, Seed seed)
{
    public void Build(RibbonBuilder ribbons)
    {
        switch (style.Tail)
        {
            case HairTail.Ponytail: Ponytail(ribbons); break;
            case HairTail.Bun: Bun(ribbons); break;
            case HairTail.Braids: Braid(ribbons, 1); Braid(ribbons, -1); break;
        }
    }

    private void Ponytail(RibbonBuilder ribbons)
    {
        const int hairs = 1300, points = 14;
        Vec3 tie = HairGuides.Tie(style.Tail, 1);
        for (int i = 0; i < hairs; i++)
        {
            RandomStream random = seed.Derive("tail", i).Stream();
            int tress = random.Below(26);
            RandomStream lockRandom = seed.Derive("tail tress", tress).Stream();
            float angle = Maths.Tau * random.Next(), ring = MathF.Sqrt(random.Next()),
                lockAngle = Maths.Tau * lockRandom.Next(), lockRing = MathF.Sqrt(lockRandom.Next());
            float length = style.Length * (0.8f + 0.2f * random.Next()) * (0.85f + 0.15f * lockRandom.Next());
            Vec3[] path = new Vec3[points];
            Vec3 p = tie, d = new Vec3(0, 0.35f, -1).Normalized;
            for (int k = 0; k < points; k++)
            {
                float t = k / (points - 1f),
                    spread = 0.55f + 1.5f * Maths.SmoothStep(0, 0.35f, t) * (1 - 0.75f * Maths.SmoothStep(0.5f, 1, t)),
                    lump = Maths.SmoothStep(0.1f, 0.7f, t) * 0.7f;
                (float s, float c) = Maths.SinCos(angle);
                (float ls, float lc) = Maths.SinCos(lockAngle);
                Vec3 section = new Vec3(c * ring, 0, s * ring) * (1 - lump)
                    + new Vec3(lc * lockRing, 0, ls * lockRing) * lump;
                path[k] = collider.Out(p + section * spread + random.Direction() * (0.07f * t), 0.4f);
                d = (d * 0.8f + new Vec3(0.05f * Maths.Sin(t * 5), -0.34f, 0.02f)).Normalized;
                p += d * (length / (points - 1));
            }
            (Rgb root, Rgb tip) = colour.Of(1000 + tress, 100000 + i);
            ribbons.Add(path, path[points / 2] - (p + tie) * 0.5f + new Vec3(0, 0, -0.6f) + random.Direction() * 0.4f,
                style.Width, style.Width * 0.25f, root, tip);
        }
        Wrap(ribbons, tie, new Vec3(0, 0.35f, -1).Normalized, 0.85f);
    }

    private void Bun(RibbonBuilder ribbons)
    {
        const int hairs = 1700, points = 11;
        Vec3 axis = new Vec3(0, 0.88f, -0.48f).Normalized, centre = HairGuides.Tie(style.Tail, 1) + axis * 1.2f,
            side = Vec3.UnitX, up = Vec3.Cross(axis, side);
        for (int i = 0; i < hairs; i++)
        {
            RandomStream random = seed.Derive("bun", i).Stream();
            // Hairs wind around the ring in flat tresses.
            int tress = random.Below(9);
            float around = Maths.Tau * random.Next(),
                across = Maths.Tau * (tress + 0.5f + 0.42f * (random.Next() - random.Next())) / 9,
                depth = 1 - 0.18f * random.Next();
            Vec3[] path = new Vec3[points];
            for (int k = 0; k < points; k++)
            {
                float t = k / (points - 1f), a = around + t * 2.3f, b = across + t * 1.3f,
                    groove = 1 - 0.12f * MathF.Abs(Maths.Sin(across * 4.5f));
                float tube = 1.75f * depth * groove;
                path[k] = centre + (side * Maths.Cos(a) + up * Maths.Sin(a)) * (1.75f + tube * Maths.Cos(b))
                    + axis * (tube * Maths.Sin(b) * 0.9f) + random.Direction() * 0.03f;
            }
            (Rgb root, Rgb tip) = colour.Of(2000 + tress, 200000 + i);
            ribbons.Add(path, path[points / 2] - centre + random.Direction() * 0.5f, style.Width * 0.9f,
                style.Width * 0.5f, root, tip);
        }
    }

    private void Braid(RibbonBuilder ribbons, float side)
    {
        const int hairsPerStrand = 130, points = 40;
        Vec3 tie = HairGuides.Tie(style.Tail, side);
        Vec3[] spine = new Vec3[points];
        Vec3 p = tie, d = new Vec3(0.45f * side, -1, 0.25f).Normalized;
        for (int k = 0; k < points; k++)
        {
            spine[k] = p;
            float t = k / (points - 1f);
            d = (d * 0.9f + new Vec3(0.04f * side, -0.2f, 0.10f * (1 - t))).Normalized;
            p = collider.Out(p + d * (style.Length * 0.95f / (points - 1)), 1.15f);
        }
        for (int strand = 0; strand < 3; strand++)
            for (int i = 0; i < hairsPerStrand; i++)
            {
                RandomStream random = seed.Derive(side > 0 ? "left plait" : "right plait", strand * 1000 + i).Stream();
                float angle = Maths.Tau * random.Next(), ring = 0.25f + 0.75f * MathF.Sqrt(random.Next());
                Vec3[] path = new Vec3[points];
                for (int k = 0; k < points; k++)
                {
                    float t = k / (points - 1f), tuft = Maths.SmoothStep(0.86f, 0.9f, t),
                        thick = 1.0f * (1 - 0.45f * t), turn = t * 17 + strand * Maths.Tau / 3;
                    // Three strands over and under each other: across once, in depth twice a turn.
                    float weave = 1 - tuft;
                    Vec3 centre = spine[k]
                        + new Vec3(Maths.Sin(turn) * 0.62f * thick, 0, Maths.Sin(2 * turn) * 0.34f * thick) * weave;
                    float pinch = t > 0.82f && t < 0.89f ? 0.45f : 1 - 0.6f * Maths.SmoothStep(0.93f, 1, t);
                    path[k] = centre + new Vec3(Maths.Cos(angle) * ring * 0.56f, 0.3f * Maths.Sin(angle * 2) * ring,
                        Maths.Sin(angle) * ring * 0.50f) * (thick * pinch) + random.Direction() * 0.03f;
                }
                (Rgb root, Rgb tip) = colour.Of(3000 + strand, 300000 + strand * 1000 + i);
                ribbons.Add(path, new Vec3(Maths.Cos(angle), 0, Maths.Sin(angle)) + random.Direction() * 0.3f,
                    style.Width * 0.9f, style.Width * 0.3f, root, tip);
            }
        Wrap(ribbons, spine[(int)(points * 0.86f)], (spine[35] - spine[33]).Normalized, 0.42f);
    }

    /// <summary>A few turns of hair around a tie.</summary>
    private void Wrap(RibbonBuilder ribbons, Vec3 at, Vec3 axis, float radius)
    {
        Vec3.Basis(axis, out Vec3 u, out Vec3 v);
        for (int i = 0; i < 24; i++)
        {
            float along = (i / 23f - 0.5f) * 0.7f;
            Vec3[] path = new Vec3[13];
            for (int k = 0; k < path.Length; k++)
            {
                (float s, float c) = Maths.SinCos(Maths.Tau * k / 12f + i);
                path[k] = at + (u * c + v * s) * radius + axis * along;
            }
            (Rgb root, _) = colour.Of(4000, 400000 + i);
            foreach (int start in (int[])[0, 4, 8])
                ribbons.Add(path.AsSpan(start, 5), path[start + 2] - at, 0.12f, 0.12f, root * 0.8f, root * 0.8f);
        }
    }
}
