using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A handwritten letter (A5, once folded) and a sea chart (0.6 m); both lie flat and curl a little.</summary>
internal static class Sheets
{
    public static PropModel Letter { get; } = new(PropDraft.Thing("letter",
        ["letter#n1", "paper#n4", "note#n2", "note#n1", "envelope#n1", "document#n1", "page#n1"], "hold",
        "read"), s => Build(s, 0.148f, 0.21f, Stuff.Letter, 0.012f));
    public static PropModel Chart { get; } = new(PropDraft.Thing("map", ["map#n1", "chart#n2", "treasure map",
        "blueprint#n2"], "hold", "read"), s => Build(s, 0.62f, 0.44f, Stuff.Chart, 0.03f));
    public static PropModel Newspaper { get; } = new(PropDraft.Thing("newspaper", ["newspaper#n1", "paper#n3",
        "magazine#n1"], "hold", "read"), s => Build(s, 0.3f, 0.42f, Stuff.Newsprint, 0.01f));

    private static BuiltProp Build(PropSheet sheet, float w, float h, Material paper, float curl)
    {
        PropDraft d = new(sheet);
        if (d.Asked is { } c) d.B.Tint = c;
        Lying(d.B, w, h, paper, curl);
        return d.Done(new(0, 0.004f, h * 0.42f));
    }

    /// <summary>A sheet lying on y = 0, creased across the middle, corners lifting. Its texture is centred.</summary>
    public static void Lying(ModelBuilder b, float w, float h, Material paper, float curl)
    {
        float s = b.Random.Next() * 9;
        b.Begin(paper);
        const int n = 24;
        int first = -1;
        Vec3 At(float u, float v)
        {
            float x = u - 0.5f, z = v - 0.5f, corner = 4 * x * x * (0.4f + 4 * z * z);
            return new(x * w, 0.0015f + curl * 0.35f * corner * (0.4f + Pattern.Grain(new(x * 2 + s, z * 2, 1)))
                + 0.006f * curl / 0.012f * MathF.Max(0, 0.5f - MathF.Abs(z) * 6) * 0.3f
                + 0.002f * Pattern.Grain(new(x * 5, z * 5, s)), z * h);
        }
        foreach (int side in (int[])[1, -1])
        {
            first = -1;
            for (int j = 0; j <= n; j++)
                for (int i = 0; i <= n; i++)
                {
                    float u = i / (float)n, v = j / (float)n, e = 0.02f;
                    if (side > 0) v = 1 - v;
                    Vec3 normal = Vec3.Cross(At(u, v + e) - At(u, v - e), At(u + e, v) - At(u - e, v)).Normalized
                        * side;
                    float rim = MathF.Min(MathF.Min(u, 1 - u), MathF.Min(v, 1 - v));
                    int id = b.Vertex(At(u, v) + new Vec3(0, side * 0.0002f, 0), normal,
                        new((u - 0.5f) * w, (0.5f - v) * h, 0), Vec3.UnitZ * side, Vec3.UnitX, rim < 0.03f ? 1 : 0);
                    if (first < 0) first = id;
                }
            b.Grid(first, n, n);
        }
    }
}

/// <summary>A large old iron key, 0.14 m, lying flat; material changes the metal.</summary>
internal static class Key
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("key", ["key#n1", "skeleton key", "door key"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material metal = d.Made(d.Asked is null ? Stuff.Brass : Stuff.DyedEnamel);
        if (d.Asked is { } c) b.Tint = c;
        using (b.At(0, 0.006f, 0, 0, -Maths.HalfPi))
        {
            b.Tube(metal, 0.0048f, 10, 12, new(0, -0.07f, 0), new(0, 0, 0), new(0, 0.032f, 0));
            b.Ball(metal, new(0, 0.03f, 0), new(0.0085f, 0.004f, 0.0085f), 16);
            b.Ball(metal, new(0, -0.038f, 0), new(0.0072f, 0.003f, 0.0072f), 16);
            foreach (int s in (int[])[-1, 1]) Ring(b, metal, new(s * 0.0135f, 0.047f, 0), 0.0135f);
            Ring(b, metal, new(0, 0.066f, 0), 0.0135f);
            b.Extrude(metal, [new(0, -0.068f), new(0.024f, -0.068f), new(0.024f, -0.058f), new(0.015f, -0.058f),
                new(0.015f, -0.054f), new(0.024f, -0.054f), new(0.024f, -0.043f), new(0.011f, -0.043f),
                new(0.011f, -0.047f), new(0, -0.047f)], 0.004f, 0.0008f);
        }
        return d.Done(new(0, 0.006f, -0.055f));
    }

    private static void Ring(ModelBuilder b, Material metal, Vec3 at, float r)
        => b.Sweep(metal, [.. Enumerable.Range(0, 12).Select(i => at + new Vec3(r * Maths.Cos(i * Maths.Tau / 12),
            r * Maths.Sin(i * Maths.Tau / 12), 0))], _ => 0.0034f, 36, 8, closed: true);
}
