using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>One lock's path from the root.</summary>
internal sealed record HairGuide(Vec3 Root, Vec3[] Path);

/// <summary>Grows the paths that locks follow: each is led by the style, step by step, and kept off the head.</summary>
internal sealed class HairGuides(HairStyle style, HairCollider collider, float lift)
{
    /// <summary>Where gathered hair is tied.</summary>
    public static Vec3 Tie(HairTail tail, float side) => tail switch
    {
        HairTail.Bun => new(0, 10.9f, -6.4f),
        HairTail.Braids => new(6.3f * side, -3.6f, -4.6f),
        _ => new(0, 6.4f, -10.4f),
    };

    /// <summary>Which way from the parting a root combs.</summary>
    public float SideOf(Vec3 root) => root.X >= style.Part ? 1 : -1;

    public HairGuide Grow(Scalp.Root root, RandomStream random)
        => new(root.At, style.Flow == HairFlow.Gather ? Gathered(root, random) : Led(root, random));

    private Vec3[] Gathered(Scalp.Root root, RandomStream random)
    {
        Vec3[] path = new Vec3[style.Segments];
        Vec3 tie = Tie(style.Tail, root.At.X >= style.Part ? 1 : -1) + random.Direction() * 0.45f;
        float puff = 0.12f + style.Volume * (0.5f + random.Next());
        for (int i = 0; i < path.Length; i++)
        {
            float t = i / (path.Length - 1f), swell = 4 * t * (1 - t);
            path[i] = collider.Out(Vec3.Lerp(root.At + root.Normal * (0.5f * t), tie, t),
                0.1f + puff * MathF.Sqrt(swell));
        }
        path[0] = root.At;
        return path;
    }

    private Vec3[] Led(Scalp.Root root, RandomStream random)
    {
        Vec3 r = root.At;
        float top = Maths.SmoothStep(3.5f, 8.5f, r.Y), front = Maths.SmoothStep(1, 6, r.Z);
        bool fringe = style.Fringe > 0 && r.Z > 3.5f && MathF.Abs(r.X) < 4.8f && r.Y > 5;
        float length = Maths.Lerp(style.SideLength, style.Length, top) * (0.9f + 0.2f * random.Next());
        // Hair at the very edge is finer and shorter.
        length *= style.Flow is HairFlow.Fall ? 1 : 0.45f + 0.55f * root.Density;
        if (style.Id == "afro")
            length = MathF.Max(3.2f, 16.3f - (r - new Vec3(0, 2.6f, -1.6f)).Length) * (0.93f + 0.1f * random.Next())
                * (0.4f + 0.6f * root.Density);
        // Falling hair is cut at one height, whatever its root.
        float cut = style.Flow == HairFlow.Fall && !fringe
            ? 6.5f - style.Length + lift + random.Range(-0.05f, 0.03f) * style.Length
            : float.MinValue;
        if (cut > float.MinValue) length = MathF.Max(1.2f, (r.Y - cut) * 1.2f + 5);
        if (fringe) length = (r.Y - 2.9f) * 1.22f + 0.6f * random.Next();
        float layer = random.Next(), off = 0.14f + style.Volume * (0.35f + 0.65f * layer) * Crest(r, front, top),
            step = length / (style.Segments - 1), side = SideOf(r);
        Vec3[] path = new Vec3[style.Segments];
        Vec3 p = r, stray = random.Direction() * 0.16f;
        Vec3 d =
            (root.Normal * style.Lift + Lead(r, r, 0, side, front, fringe) * (1.1f - style.Lift) + stray).Normalized;
        path[0] = r;
        for (int i = 1; i < path.Length; i++)
        {
            float t = i / (path.Length - 1f);
            Vec3 lead = Lead(p, r, t, side, front, fringe) + stray;
            if (style.Flow != HairFlow.Radial && !fringe)
                lead = collider.Hug(lead, p, off * MathF.Min(1, 3.2f * t + 0.12f));
            d = (d * Stiffness(step) + lead * (0.35f + 0.35f * t)).Normalized;
            p = collider.Out(p + d * step, off * MathF.Min(1, 3.2f * t + 0.12f));
            d = (p - path[i - 1]).Normalized;
            path[i] = p;
        }
        return Cut(path, cut);
    }

    /// <summary>Ends a path at a height and spreads its points evenly over what is left.</summary>
    private static Vec3[] Cut(Vec3[] path, float height)
    {
        int last = path.Length - 1;
        for (int i = 1; i < path.Length; i++)
        {
            if (path[i].Y > height) continue;
            float end = i - 1 + Maths.Unlerp(path[i - 1].Y, path[i].Y - 1e-4f, height), least = MathF.Max(end, 0.6f);
            Vec3[] shorter = new Vec3[path.Length];
            for (int k = 0; k <= last; k++)
            {
                float at = k * least / last;
                int from = Math.Min(last - 1, (int)at);
                shorter[k] = Vec3.Lerp(path[from], path[from + 1], at - from);
            }
            return shorter;
        }
        return path;
    }

    /// <summary>Where a style stands higher: a quiff over the forehead, a parted head along its top.</summary>
    private float Crest(Vec3 root, float front, float top) => style.Flow switch
    {
        HairFlow.Back => 0.8f + 3.4f * front * top,
        HairFlow.Across => 0.8f + 1.6f * top * (0.4f + 0.6f * front),
        _ => 1,
    };

    private float Stiffness(float step)
        => style.Flow is HairFlow.Radial ? 1 : Maths.Lerp(0.8f, 0.3f, Maths.Saturate(step / 2));

    /// <summary>Where the style wants the hair to go at a place.</summary>
    private Vec3 Lead(Vec3 p, Vec3 root, float t, float side, float front, bool fringe)
    {
        float flank = Maths.SmoothStep(3.6f, 6.6f, MathF.Abs(root.X)), back = Maths.SmoothStep(1, -7, root.Z);
        switch (style.Flow)
        {
            case HairFlow.Radial: return (root - new Vec3(0, 1.5f, -1)).Normalized;
            case HairFlow.Back:
                float low = 1 - Maths.SmoothStep(4.5f, 8.0f, root.Y);
                Vec3 swept = new(-style.Part * 0.30f + 0.03f * root.X, 0.10f - 0.95f * back - 0.45f * t,
                    -1 + (front * (1 - t) * 0.6f));
                return Vec3.Lerp(swept, new(0, -0.85f, -0.75f), low);
            case HairFlow.Across:
                float shortSide = 1 - Maths.SmoothStep(4.8f, 7.5f, root.Y);
                float over = Maths.SmoothStep(3.5f, 7, side * p.X);
                Vec3 combed = new(side * (1 - 0.95f * over), 0.1f - 0.9f * t - 0.5f * back - over,
                    -0.30f - 0.25f * back + 0.25f * front * (1 - t));
                return Vec3.Lerp(combed, new(0, -1, -0.45f), shortSide);
            case HairFlow.Forward:
                Vec3 tousled = new(0.10f * root.X, -0.25f - 0.55f * back,
                    0.55f * front - 0.15f * (1 - front) - 0.3f * back);
                return Vec3.Lerp(tousled, new(0, -1, -0.35f), flank * (1 - Maths.SmoothStep(5, 8, root.Y)));
        }
        if (fringe) return new(0.04f * root.X, -1, 0.35f * (1 - t));
        // Falling: away from the parting over the top, back from the face, then down; long hair turns in at its ends.
        float onTop = Maths.SmoothStep(5.5f, 10.5f, p.Y) * (1 - Maths.SmoothStep(4.2f, 7.6f, MathF.Abs(p.X))),
            beside = Maths.SmoothStep(-4, 5, p.Y);
        float face = Maths.SmoothStep(2, 6, p.Z) * beside * (1 - Maths.SmoothStep(6.2f, 7.4f, MathF.Abs(p.X)));
        float hang = Maths.SmoothStep(-6, -14, p.Y - lift);
        return new(side * (0.9f * onTop * (1 - back) + 1.15f * face + 0.18f * beside) - MathF.Sign(p.X) * 0.16f * hang,
            -0.3f - 1.1f * (1 - onTop), -0.75f * face - 0.35f * onTop * back - 0.22f * beside * front + (root.Z > 1
                ? 0.30f * hang
                : -0.22f * hang));
    }
}
