using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Three metres of weathered picket fence along x, 1 m high; colour paints it.</summary>
internal static class Fence
{
    public static PropModel Model { get; } = new(PropDraft.Thing("fence",
        ["fence#n1", "picket fence", "railing#n1", "hedge#n1"], "outdoor", "fixed"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Asked is null ? Stuff.Driftwood : Stuff.DyedPaint);
        if (d.Asked is { } c) b.Tint = c;
        foreach (float x in (float[])[-1.45f, 0, 1.45f])
            using (b.At(x, 0, -0.04f, 0, b.Random.Range(-0.03f, 0.03f), b.Random.Range(-0.03f, 0.03f)))
                b.Box(wood, 0, 0.5f, 0, 0.09f, 1.05f, 0.09f, 0.008f, 2);
        foreach (float y in (float[])[0.28f, 0.76f])
            using (b.At(0, y, 0.012f, 0, 0, b.Random.Range(-0.008f, 0.008f)))
                b.Box(wood, 0, 0, 0, 3.06f, 0.07f, 0.03f, 0.005f, 2);
        for (int i = 0; i < 21; i++)
        {
            float h = 0.95f + b.Random.Range(-0.03f, 0.03f);
            using (b.At(-1.45f + i * 0.145f, 0.03f, 0.04f, 0, b.Random.Range(-0.02f, 0.02f),
                b.Random.Range(-0.035f, 0.035f)))
                b.Extrude(wood,
                    [new(-0.036f, 0), new(0.036f, 0), new(0.036f, h - 0.06f), new(0, h), new(-0.036f, h - 0.06f)],
                    0.018f, 0.004f, 1);
        }
        return d.Done(new(0, 0.95f, 0.04f));
    }
}

/// <summary>A wooden signpost with two arms, 2.2 m; colour paints the arms.</summary>
internal static class Signpost
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("signpost", ["signpost#n1", "guidepost", "sign#n4", "sign#n2"], "outdoor", "fixed"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(Stuff.Driftwood);
        using (b.At(0, 0, 0, 0, 0.015f, -0.02f)) b.Box(wood, 0, 1.08f, 0, 0.1f, 2.2f, 0.1f, 0.014f, 2);
        b.Tint = d.Asked ?? Rgb.Hex(0xe2d8bf);
        foreach ((float y, float yaw, int s) in ((float, float, int)[])[(1.95f, 0.25f, 1), (1.68f, -0.3f, -1)])
            using (b.At(0, y, 0.065f, yaw, 0, b.Random.Range(-0.05f, 0.05f)))
            {
                b.Extrude(d.Asked is null ? Stuff.OldWood : Stuff.DyedPaint,
                    [.. ((Vec2[])[new(-0.16f, -0.085f), new(0.6f, -0.085f), new(0.74f, 0), new(0.6f, 0.085f),
                        new(-0.16f, 0.085f)]).Select(p => new Vec2(p.X * s, p.Y)).Order(s)],
                    0.028f, 0.005f);
                for (int i = 0; i < 6; i++)
                    b.Box(Stuff.Coal, s * (0.02f + i * 0.085f), 0.004f * (i % 3), 0.0145f, i % 2 == 0 ? 0.05f : 0.035f,
                        0.07f - 0.02f * (i % 3), 0.001f, 0.0004f);
            }
        b.Tint = Rgb.White;
        return d.Done(new(0, 1.2f, 0));
    }

    // Mirrored outlines run the other way round.
    private static IEnumerable<Vec2> Order(this IEnumerable<Vec2> outline, int side)
        => side > 0 ? outline : outline.Reverse();
}

/// <summary>An octagonal red stop sign on a steel post, 2.4 m, with a white rim and bars for its letters.</summary>
internal static class StopSign
{
    public static PropModel Model { get; } = new(PropDraft.Thing("stop-sign",
        ["stop sign", "traffic sign", "street sign", "road sign"], "outdoor", "fixed"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Lathe(Stuff.Zinc, 0.004f, 20, new(0, 0), new(0.032f, 0), new(0.032f, 2.42f), new(0, 2.43f));
        Vec2[] Octagon(float r) => [.. Enumerable.Range(0, 8).Select(i =>
            { float a = (i + 0.5f) * Maths.Tau / 8; return new Vec2(r * Maths.Cos(a), r * Maths.Sin(a)); })];
        using (b.At(0, 2.08f, 0.045f, 0, 0.02f, b.Random.Range(-0.03f, 0.03f)))
        {
            b.Tint = Rgb.Hex(0xe8e4da);
            b.Extrude(Stuff.DyedEnamel, Octagon(0.4f), 0.006f, 0.002f);
            b.Tint = d.Colour(0xb3201c);
            using (b.At(0, 0, 0.003f)) b.Extrude(Stuff.DyedEnamel, Octagon(0.37f), 0.004f, 0.0015f);
            b.Tint = Rgb.Hex(0xece8de);
            Letters(b);
        }
        b.Tint = Rgb.White;
        foreach (float y in (float[])[1.9f, 2.26f])
            b.Ball(Stuff.Zinc, new(0, y, 0.053f), new(0.014f, 0.014f, 0.006f), 12);
        return d.Done(new(0, 1.2f, 0));
    }

    private static void Letters(ModelBuilder b)
    {
        void Bar(float x, float y, float w, float h) => b.Box(Stuff.DyedEnamel, x, y, 0.006f, w, h, 0.003f, 0.001f);
        const float t = 0.026f, h = 0.2f;
        float x = -0.235f;
        foreach (float y in (float[])[-h / 2, 0, h / 2]) Bar(x, y, 0.11f, t);
        Bar(x - 0.045f, h / 4, t, h / 2); Bar(x + 0.045f, -h / 4, t, h / 2);
        x = -0.075f; Bar(x, h / 2, 0.13f, t); Bar(x, 0, t, h);
        x = 0.085f; foreach (int s in (int[])[-1, 1]) { Bar(x + s * 0.047f, 0, t, h); Bar(x, s * h / 2, 0.12f, t); }
        x = 0.235f;
        Bar(x - 0.045f, 0, t, h + t);
        Bar(x, h / 2, 0.1f, t);
        Bar(x, 0, 0.1f, t);
        Bar(x + 0.045f, h / 4, t, h / 2);
    }
}

/// <summary>A canvas ridge tent, 2.2 m long, open towards +Z, with guys and pegs; colour dyes it.</summary>
internal static class Tent
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("tent", ["tent#n1", "bivouac#n1", "teepee", "yurt"], "outdoor", "shelter"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb dye = d.Colour(0xb98a4a, 0x8a9a66, 0xb05a3a, 0x6f8a94);
        Material cloth = new Cloth("tent", Rgb.White, thread: 0.002f, fuzz: 0.1f, sheer: 0.3f);
        b.Tint = dye;
        foreach (int s in (int[])[-1, 1])
            b.Slab(cloth, 40, 26, (u, v) =>
            {
                float z = (u - 0.5f) * 2.2f, sag = 0.06f * Maths.Sin(u * Maths.Pi),
                    drape = 0.07f * Maths.Sin(v * Maths.Pi)
                        + 0.03f * Maths.Sin(v * Maths.Pi) * Noise.Perlin(new(u * 4, v * 3, s));
                return new(s * (0.012f + 0.95f * v - drape * 0.8f),
                    (1.45f - sag) * (1 - v) + 0.02f - drape * 0.6f * (1 - v), s * -z);
            }, 0.003f, new Vec2(2.2f, 1.7f));
        b.Slab(cloth, 20, 20, (u, v) => new((u - 0.5f) * 1.9f * (1 - v), 0.02f + 1.42f * v,
            -1.1f - 0.05f * Maths.Sin(u * Maths.Pi) * Maths.Sin(v * Maths.Pi)), 0.003f, new Vec2(1.9f, 1.4f));
        foreach (int s in (int[])[-1, 1])
            b.Slab(cloth, 12, 20,
                (u, v) => new(s * (0.95f * (1 - v) - (0.35f + 0.08f * Maths.Sin(v * 9)) * u * (1 - v)),
                    0.02f + 1.42f * v, 1.1f + (s > 0 ? 0.24f : 0.14f) * u * (1 - v) + 0.02f * Maths.Sin(u * 9 + v * 4)),
                0.003f, new Vec2(0.5f, 1.5f));
        b.Tint = dye * 0.4f;
        b.Box(cloth, 0, 0.012f, 0, 1.8f, 0.02f, 2.15f, 0.008f);
        b.Tint = Rgb.White;
        foreach (int z in (int[])[-1, 1])
        {
            b.Tube(Stuff.Beech, 0.018f, 3, 10, new(0, 0, z * 1.08f), new(0, 1.55f, z * 1.08f));
            b.Tube(Stuff.Linen, 0.004f, 6, 5, new(0, 1.48f, z * 1.08f), new(0, 0.03f, z * 2.1f));
            Peg(b, new(0, 0, z * 2.1f));
            foreach (int s in (int[])[-1, 1])
            {
                b.Tube(Stuff.Linen, 0.0035f, 6, 5, new(s * 0.9f, 0.1f, z * 1.05f), new(s * 1.25f, 0.02f, z * 1.25f));
                Peg(b, new(s * 1.25f, 0, z * 1.25f));
            }
        }
        return d.Done(new(0, 1.5f, 1.1f));
    }

    private static void Peg(ModelBuilder b, Vec3 at)
    {
        using (b.At(Affine.Trs(at, Quat.RotX(at.Z > 0 ? -0.35f : 0.35f))))
            b.Box(Stuff.OldWood, 0, 0.04f, 0, 0.024f, 0.12f, 0.02f, 0.005f, 2);
    }
}
