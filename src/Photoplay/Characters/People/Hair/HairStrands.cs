using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Fills locks with hairs: each follows the guides around its root, is drawn into a small tress and a lock,
/// and strays a little.</summary>
internal sealed class HairStrands(HairStyle style, HairGuides guides, HairCollider collider,
    HairColour colour, Seed seed)
{
    private const int TressesPerLock = 5, HairsPerRope = 30;

    public void Fill(Scalp scalp, RibbonBuilder ribbons)
    {
        int guideCount = style.Rope > 0 ? style.Hairs / HairsPerRope : Math.Clamp(style.Hairs / 14, 150, 420);
        List<Scalp.Root> seeds = scalp.Roots(guideCount, seed.Derive("guide roots"));
        HairGuide[] locks = [.. seeds.Select((r, i) => guides.Grow(r, seed.Derive("guide", i).Stream()))];
        List<Scalp.Root> roots = scalp.Roots(style.Hairs, seed.Derive("roots"));
        Vec3[] path = new Vec3[style.Segments], facing = new Vec3[style.Rope > 0 ? style.Segments : 1];
        for (int i = 0; i < roots.Count; i++)
        {
            RandomStream random = seed.Derive("hair", i).Stream();
            Scalp.Root root = roots[i];
            bool baby = root.Density < 0.55f && random.Chance(0.7f);
            int lead = Follow(locks, root, random, baby, path, facing);
            (Rgb rootColour, Rgb tipColour) = colour.Of(lead, i, HairColour.Early(root.At));
            float width = style.Width * (0.75f + 0.5f * random.Next()) * (baby ? 0.45f : 1);
            if (style.Rope == 0)
                facing[0] = (path[path.Length / 2] - new Vec3(0, 1, -1.2f)).Normalized + random.Direction() * 0.35f;
            ribbons.Add(path, facing, width, width * 0.4f, rootColour, tipColour, root.Anchor);
        }
    }

    /// <summary>The fine short hair along the hairline, which keeps it from looking cut out.</summary>
    public void Fuzz(Scalp scalp, RibbonBuilder ribbons)
    {
        if (style.Flow == HairFlow.Radial) return;
        List<Scalp.Root> roots = scalp.Roots(5200, seed.Derive("fuzz roots"));
        for (int i = 0; i < roots.Count; i++)
        {
            Scalp.Root root = roots[i];
            if (root.Density is > 0.8f or < 0.04f) continue;
            RandomStream random = seed.Derive("fuzz", i).Stream();
            HairGuide guide = guides.Grow(root, random);
            Vec3 lead = (Sample(guide.Path, 1) - root.At).Normalized, stray = random.Direction();
            float length = (0.7f + 1.1f * random.Next()) * (0.5f + root.Density);
            Vec3[] path = new Vec3[4];
            for (int k = 0; k < 4; k++)
            {
                float t = k / 3f;
                path[k] = collider.Out(root.At
                    + (lead * 0.85f + root.Normal * 0.18f + stray * (0.35f * t)) * (length * t), 0.03f + 0.1f * t);
            }
            path[0] = root.At;
            (Rgb rootColour, Rgb tipColour) = colour.Of(9000, 900000 + i, HairColour.Early(root.At));
            ribbons.Add(path, root.Normal + stray * 0.5f, 0.06f, 0.015f, rootColour, tipColour, root.Anchor);
        }
    }

    /// <summary>Writes the hair's path, and in a rope which way it faces; returns the lock it belongs to.</summary>
    private int Follow(HairGuide[] locks, Scalp.Root root, RandomStream random, bool baby, Vec3[] path, Vec3[] facing)
    {
        Span<int> near = stackalloc int[3];
        Span<float> weights = stackalloc float[3];
        Nearest(locks, root.At, near, weights);
        int tress = random.Below(TressesPerLock), n = path.Length;
        Vec3 tressOffset = seed.Derive("tress", near[0] * TressesPerLock + tress).Stream().Direction()
            * (0.22f + 0.25f * style.Volume);
        Vec3 stray = random.Direction(), own = root.At - locks[near[0]].Root;
        float shorter = 1 - 0.16f * random.Next() * random.Next() - (baby ? 0.35f : 0),
            phase = Maths.Tau * random.Next(), lockPhase = Maths.Tau * seed.Derive("wave", near[0]).Uniform("phase");
        float handed = seed.Derive("wave", near[0]).Uniform("hand") < 0.5f ? -1 : 1,
            wild = random.Chance(0.04f) ? 2.2f : 1;
        Vec3 axis = (locks[near[0]].Path[^1] - locks[near[0]].Root).Normalized;
        Vec3.Basis(axis, out Vec3 across, out Vec3 up);
        for (int k = 0; k < n; k++)
        {
            float t = k / (n - 1f), at = t * shorter * (n - 1);
            Vec3 blended = default;
            for (int j = 0; j < 3; j++)
                blended += Sample(locks[near[j]].Path, at) * weights[j]
                    + (root.At - locks[near[j]].Root) * (weights[j] * (1 - t));
            // Drawn from where its root alone would lead it towards the middle of its tress and lock.
            float draw = style.Clump * Maths.SmoothStep(0.05f, 0.9f, t);
            Vec3 inLock = Sample(locks[near[0]].Path, at) + own * (0.35f * (1 - t)) + tressOffset * (0.4f + 0.6f * t);
            Vec3 p = Vec3.Lerp(blended + own * (0.55f * t * (1 - style.Clump)), inLock, draw);
            p += stray * ((0.10f + 0.16f * t) * t * wild);
            if (style.Wave > 0)
                p += across * (Maths.Sin(t * 7.5f + lockPhase) * style.Wave * t)
                    + up * (Maths.Cos(t * 6.1f + lockPhase * 1.7f) * style.Wave * 0.6f * t);
            if (style.Curl > 0)
            {
                float turn = handed * t * style.Turns * Maths.Tau
                        + (style.Flow == HairFlow.Radial ? phase : lockPhase + 0.35f * phase),
                    radius = style.Curl * MathF.Min(1, 3.5f * t);
                p += across * (Maths.Cos(turn) * radius) + up * (Maths.Sin(turn) * radius);
            }
            if (style.Rope > 0)
            {
                float turn = phase + handed * t * style.Turns;
                facing[k] = across * Maths.Cos(turn) + up * Maths.Sin(turn);
                p = InRope(Sample(locks[near[0]].Path, at), root.At, t, lockPhase, facing[k]);
            }
            path[k] = style.Flow == HairFlow.Radial ? p : collider.Out(p, 0.08f + 0.1f * MathF.Min(1, 4 * t));
        }
        path[0] = root.At;
        return near[0];
    }

    /// <summary>Around a rope of matted hair, from the root to a blunt end; the rope is knotted, thicker here than
    /// there.</summary>
    private Vec3 InRope(Vec3 middle, Vec3 root, float t, float lockPhase, Vec3 outward)
    {
        float knots = 1 + 0.22f * Noise.Perlin(new(t * 9, lockPhase * 7, 0), 64),
            radius = style.Rope * knots * (1 - 0.35f * t) * (1 - 0.6f * Maths.SmoothStep(0.96f, 1, t));
        return Vec3.Lerp(root, middle + outward * radius, Maths.SmoothStep(0, 0.10f, t));
    }

    private void Nearest(HairGuide[] locks, Vec3 root, Span<int> near, Span<float> weights)
    {
        Span<float> best = [float.MaxValue, float.MaxValue, float.MaxValue];
        float side = guides.SideOf(root);
        bool parted = style.Flow is HairFlow.Fall or HairFlow.Across || style.Tail == HairTail.Braids;
        for (int g = 0; g < locks.Length; g++)
        {
            float d = (locks[g].Root - root).LengthSquared;
            if (parted && guides.SideOf(locks[g].Root) != side) d += 60;
            for (int j = 0; j < 3; j++)
            {
                if (d >= best[j]) continue;
                for (int m = 2; m > j; m--) { best[m] = best[m - 1]; near[m] = near[m - 1]; }
                best[j] = d;
                near[j] = g;
                break;
            }
        }
        float sum = 0;
        for (int j = 0; j < 3; j++) { weights[j] = 1 / (best[j] + 0.15f); sum += weights[j]; }
        for (int j = 0; j < 3; j++) weights[j] /= sum;
    }

    private static Vec3 Sample(Vec3[] path, float at)
    {
        int k = Math.Min(path.Length - 2, (int)at);
        return Vec3.Lerp(path[k], path[k + 1], at - k);
    }
}
