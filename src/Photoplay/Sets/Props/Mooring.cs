using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A coil of laid rope, 0.5 m across; colour dyes it.</summary>
internal static class RopeCoil
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("rope", ["rope#n1", "coil of rope", "cord#n1", "cable#n2", "line#n18"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        if (d.Asked is { } c) d.B.Tint = c * 1.4f;
        Coil(d.B, 0.2f, 5, 3, 0.015f);
        return d.Done(new(0.2f, 0.1f, 0));
    }

    /// <summary>Turns of rope lying in layers, with a loose end.</summary>
    public static void Coil(ModelBuilder b, float radius, int layers, int turns, float thick)
    {
        List<Vec3> path = [];
        int count = layers * turns * 14;
        for (int i = 0; i < count; i++)
        {
            float turn = i / 14f, layer = MathF.Floor(turn / turns), within = turn - layer * turns,
                out01 = layer % 2 == 0 ? within : turns - within;
            float r = radius - thick * 2 * (turns / 2f - out01) + b.Random.Range(-0.004f, 0.004f),
                a = i * Maths.Tau / 14;
            path.Add(new(r * Maths.Cos(a), thick + layer * thick * 1.75f + b.Random.Range(-0.003f, 0.003f),
                r * Maths.Sin(a) * 0.94f));
        }
        path.Add(path[^1] + new Vec3(0.1f, 0.01f, 0.1f));
        path.Add(new(radius * 1.35f, thick, radius * 0.5f));
        path.Add(new(radius * 1.7f, thick, radius * 0.9f));
        Laid(b, [.. path], thick);
    }

    /// <summary>Three strands twisted about a path.</summary>
    public static void Laid(ModelBuilder b, Vec3[] path, float thick)
    {
        using ModelBuilder.Scope part = b.OnePart();
        int steps = Math.Min(6000, path.Length * 6);
        float length = 0;
        for (int i = 1; i < path.Length; i++) length += Vec3.Distance(path[i], path[i - 1]);
        float twists = length / (thick * 9);
        for (int k = 0; k < 3; k++)
        {
            Vec3[] strand = new Vec3[steps + 1];
            Vec3 u = default;
            for (int i = 0; i <= steps; i++)
            {
                float t = i / (float)steps, a = t * twists * Maths.Tau + k * Maths.Tau / 3;
                Vec3 d = (Sweeps.Curve(path, t + 0.5f / steps) - Sweeps.Curve(path, t - 0.5f / steps)).Normalized;
                if (u == default) Vec3.Basis(d, out u, out _);
                u = (u - d * Vec3.Dot(u, d)).Normalized;
                strand[i] = Sweeps.Curve(path, t)
                    + (u * Maths.Cos(a) + Vec3.Cross(d, u) * Maths.Sin(a)) * (thick * 0.5f);
            }
            b.Sweep(Stuff.Jute, strand, _ => thick * 0.56f, steps, 5);
        }
    }
}

/// <summary>An admiralty anchor leaning on its stock, 0.9 m; colour paints it.</summary>
internal static class Anchor
{
    public static PropModel Model { get; } = new(PropDraft.Thing("anchor", ["anchor#n1"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material iron = d.Made(d.Asked is null ? Stuff.Rust : Stuff.DyedEnamel);
        if (d.Asked is { } c) b.Tint = c;
        b.Sweep(iron, [new(0, 0.03f, 0), new(0, 0.4f, 0), new(0, 0.8f, 0)], t => 0.03f - 0.01f * t, 16, 12,
            flatten: 0.8f);
        foreach (int s in (int[])[-1, 1])
        {
            b.Sweep(iron,
                [new(0, 0.035f, 0), new(s * 0.16f, 0.06f, 0), new(s * 0.27f, 0.16f, 0), new(s * 0.32f, 0.29f, 0)],
                t => 0.03f - 0.013f * t, 24, 12);
            using (b.At(s * 0.3f, 0.245f, 0, 0, 0, s * -0.3f))
            using (b.At(Affine.RotationY(Maths.HalfPi)))
                b.Extrude(iron,
                    [new(-0.07f, -0.06f), new(0.07f, -0.06f), new(0.05f, 0.05f), new(0, 0.13f), new(-0.05f, 0.05f)],
                    0.02f, 0.006f);
        }
        b.Tube(iron, 0.017f, 10, 10, new(0, 0.7f, -0.34f), new(0, 0.7f, 0), new(0, 0.7f, 0.34f));
        foreach (int s in (int[])[-1, 1]) b.Ball(iron, new(0, 0.7f, s * 0.35f), new(0.03f, 0.03f, 0.03f), 16);
        b.Sweep(iron, [.. Enumerable.Range(0, 12).Select(i => new Vec3(0.055f * Maths.Sin(i * Maths.Tau / 12),
            0.85f + 0.055f * Maths.Cos(i * Maths.Tau / 12), 0))], _ => 0.011f, 36, 8, closed: true);
        return d.Done(new(0, 0.9f, 0));
    }
}
