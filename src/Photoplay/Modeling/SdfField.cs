using Photoplay.Foundation;

namespace Photoplay.Modeling;

/// <summary>What the skin of a field is like at a point: the tags of the primitives, mixed as the smooth unions mix
/// their surfaces.</summary>
public struct SdfAttributes
{
    /// <summary>The bone and part that dominate.</summary>
    public int Bone, Part;
    public Vec3 Flow;
    public float Length, Along;
    /// <summary>1 where a carving primitive made the surface (inside of a mouth, of an ear).</summary>
    public float Carved;
    public int CarvedPart;
}

/// <summary>
/// Solids joined in order by smooth union or carving: d = min(a, b) - h^2 k / 4 with h = max(k - |a - b|, 0) / k (the
/// polynomial smooth minimum; Quilez 2013). Tags follow the same weights.
/// </summary>
public sealed class SdfField
{
    private readonly SdfPrimitive[] all;

    public SdfField(IEnumerable<SdfPrimitive> primitives) => all = [.. primitives.Select(p => p.Seal())];

    public IReadOnlyList<SdfPrimitive> Primitives => all;

    /// <summary>A box that holds every solid.</summary>
    public Bounds Bounds
    {
        get
        {
            Bounds b = Bounds.Empty;
            foreach (SdfPrimitive p in all)
                if (!p.Carves) b = b.Include(new Bounds(p.Centre - new Vec3(p.Reach), p.Centre + new Vec3(p.Reach)));
            return b;
        }
    }

    public float Distance(Vec3 p) => Distance(all, p);
    public SdfAttributes Attributes(Vec3 p) => Attributes(all, p);

    public static float Distance(ReadOnlySpan<SdfPrimitive> list, Vec3 p)
    {
        float d = 1e9f;
        foreach (SdfPrimitive q in list)
        {
            float e = q.Distance(p, out _), k = MathF.Max(q.Blend, 1e-6f);
            if (q.Carves)
            {
                e = -e;
                float h = MathF.Max(k - MathF.Abs(d - e), 0) / k;
                d = MathF.Max(d, e) + h * h * k * 0.25f;
            }
            else
            {
                float h = MathF.Max(k - MathF.Abs(d - e), 0) / k;
                d = MathF.Min(d, e) - h * h * k * 0.25f;
            }
        }
        return d;
    }

    /// <summary>Central differences over 2 * <paramref name="step"/>.</summary>
    public static Vec3 Gradient(ReadOnlySpan<SdfPrimitive> list, Vec3 p, float step)
    {
        Vec3 x = new(step, 0, 0), y = new(0, step, 0), z = new(0, 0, step);
        return new Vec3(Distance(list, p + x) - Distance(list, p - x), Distance(list, p + y) - Distance(list, p - y),
            Distance(list, p + z) - Distance(list, p - z)) / (2 * step);
    }

    public static SdfAttributes Attributes(ReadOnlySpan<SdfPrimitive> list, Vec3 p)
    {
        float d = 1e9f;
        SdfAttributes a = new() { Flow = -Vec3.UnitY, Bone = -1 };
        foreach (SdfPrimitive q in list)
        {
            float e = q.Distance(p, out float t), k = MathF.Max(q.Blend, 1e-6f);
            if (q.Carves) e = -e;
            float h = MathF.Max(k - MathF.Abs(d - e), 0) / k, s = h * h * 0.5f;
            if (q.Carves)
            {
                float w = e > d ? 1 - s : s;
                if (w > a.Carved) { a.Carved = w; a.CarvedPart = q.Tag.Part; }
                d = MathF.Max(d, e) + h * h * k * 0.25f;
                continue;
            }
            float share = e < d ? 1 - s : s;
            a.Flow += (q.Tag.Flow - a.Flow) * share;
            a.Length += (Maths.Lerp(q.Tag.Length0, q.Tag.Length1, t) - a.Length) * share;
            float along = Maths.Lerp(q.Tag.Along0, q.Tag.Along1, t);
            if (share >= 0.5f)
            {
                a.Along = a.Part == q.Tag.Part && a.Bone >= 0 ? a.Along + (along - a.Along) * share : along;
                a.Bone = q.Tag.Bone;
                a.Part = q.Tag.Part;
                a.Carved *= 1 - share;
            }
            else if (a.Part == q.Tag.Part) a.Along += (along - a.Along) * share;
            d = MathF.Min(d, e) - h * h * k * 0.25f;
        }
        return a;
    }

    /// <summary>The point of the surface that walking down the distance from <paramref name="p"/> reaches.</summary>
    public Vec3 Snap(Vec3 p, float step)
    {
        for (int i = 0; i < 12; i++)
        {
            Vec3 g = Gradient(all, p, step);
            float l = g.Length;
            if (l < 1e-6f) break;
            p -= g * (Distance(all, p) * 0.9f / l);
        }
        return p;
    }
}
