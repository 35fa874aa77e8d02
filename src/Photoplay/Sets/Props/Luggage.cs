using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A leather suitcase with straps, 0.6 m wide, standing; colour dyes it.</summary>
internal static class Suitcase
{
    public static PropModel Model { get; } = new(PropDraft.Thing("suitcase",
        ["suitcase#n1", "bag#n6", "briefcase", "luggage", "valise"], "hold", "container"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb hide = d.Colour(0x7d4c2a, 0x5a3a26, 0x3e4a3a);
        b.Tint = hide;
        foreach (int s in (int[])[-1, 1])
            b.Box(Stuff.DyedLeather, 0, 0.215f, s * 0.044f, 0.6f, 0.41f, 0.086f, 0.022f, 3);
        b.Tint = hide * 0.55f;
        foreach (int x in (int[])[-1, 1])
        {
            b.Box(Stuff.DyedLeather, x * 0.17f, 0.216f, 0, 0.036f, 0.418f, 0.182f, 0.02f, 3);
            foreach (int y in (int[])[-1, 1])
                foreach (int z in (int[])[-1, 1])
                    b.Box(Stuff.DyedLeather, x * 0.275f, 0.215f + y * 0.18f, z * 0.067f, 0.062f, 0.062f,
                        0.048f, 0.016f, 3);
        }
        b.Sweep(Stuff.DyedLeather, [new(-0.075f, 0.424f, 0), new(-0.066f, 0.456f, 0), new(0, 0.468f, 0),
            new(0.066f, 0.456f, 0), new(0.075f, 0.424f, 0)], t => 0.0085f + 0.004f * Maths.Sin(t * Maths.Pi), 28, 12);
        b.Tint = Rgb.White;
        foreach (int x in (int[])[-1, 1])
        {
            b.Box(Stuff.Brass, x * 0.17f, 0.3f, 0.094f, 0.046f, 0.034f, 0.006f, 0.002f, 2);
            b.Box(Stuff.Brass, x * 0.1f, 0.415f, 0.05f, 0.04f, 0.012f, 0.06f, 0.004f, 2);
            b.Ball(Stuff.Brass, new(x * 0.075f, 0.424f, 0), new(0.012f, 0.009f, 0.012f), 14);
            foreach (int z in (int[])[-1, 1])
                b.Lathe(Stuff.Brass, 0.002f, 12, new(0, 0), new(0.009f, 0), new(0.009f, 0.012f), new(0, 0.012f));
        }
        return d.Done(new(0, 0.467f, 0), top: 0.42f);
    }
}

/// <summary>A wooden chest with a domed lid and iron bands, 0.9 m wide; colour paints it.</summary>
internal static class Chest
{
    public static PropModel Model { get; } = new(PropDraft.Thing("chest",
        ["chest#n2", "trunk#n2", "treasure chest", "coffer#n2", "strongbox"], "container", "furniture", "top"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Asked is null ? Stuff.OldWood : Stuff.DyedPaint);
        if (d.Asked is { } c) b.Tint = c;
        for (int i = 0; i < 3; i++)
        {
            foreach (int s in (int[])[-1, 1])
            {
                b.Box(wood, 0, 0.075f + i * 0.105f, s * 0.23f, 0.88f, 0.1f, 0.024f, 0.004f, 2);
                b.Box(wood, s * 0.43f, 0.075f + i * 0.105f, 0, 0.024f, 0.1f, 0.45f, 0.004f, 2);
            }
        }
        b.Box(wood, 0, 0.02f, 0, 0.86f, 0.03f, 0.46f, 0.006f, 2);
        for (int i = 0; i < 9; i++)
        {
            float a = (i + 0.5f) / 9 * Maths.Pi;
            using (b.At(0, 0.345f + 0.13f * Maths.Sin(a), 0.235f * Maths.Cos(a), 0, -a + Maths.HalfPi))
                b.Box(wood, 0, 0, 0, 0.9f, 0.024f, 0.066f, 0.005f, 2);
        }
        foreach (int s in (int[])[-1, 1])
            b.Extrude2(wood, s * 0.435f, [.. Enumerable.Range(0, 15).Select(i =>
            {
                float a = i / 14f * Maths.Pi;
                return new Vec2(0.225f * Maths.Cos(a), 0.335f + 0.128f * Maths.Sin(a));
            })], 0.022f);
        b.Tint = Rgb.White;
        foreach (float x in (float[])[-0.4f, -0.13f, 0.13f, 0.4f])
        {
            Band(b, x);
            foreach (int s in (int[])[-1, 1]) b.Box(Stuff.Iron, x, 0.18f, s * 0.244f, 0.04f, 0.33f, 0.006f, 0.002f, 2);
            for (int i = 0; i < 4; i++)
                b.Ball(Stuff.Iron, new(x, 0.06f + i * 0.08f, 0.248f), new(0.008f, 0.008f, 0.005f), 10);
        }
        b.Box(Stuff.Brass, 0, 0.33f, 0.25f, 0.1f, 0.11f, 0.012f, 0.005f, 3);
        b.Box(Stuff.Iron, 0, 0.32f, 0.257f, 0.012f, 0.03f, 0.004f, 0.0015f);
        foreach (int s in (int[])[-1, 1])
            b.Sweep(Stuff.Iron, [new(s * 0.445f, 0.24f, -0.08f), new(s * 0.475f, 0.2f, -0.07f), new(s * 0.48f, 0.185f,
                0), new(s * 0.475f, 0.2f, 0.07f), new(s * 0.445f, 0.24f, 0.08f)], _ => 0.008f, 26, 8);
        return d.Done(new(0.47f, 0.19f, 0), top: 0.47f);
    }

    private static void Band(ModelBuilder b, float x)
        => b.Slab(Stuff.Iron, 20, 2, (u, v) =>
        {
            float a = u * Maths.Pi;
            return new(x + (v - 0.5f) * 0.04f, 0.345f + 0.147f * Maths.Sin(a), 0.252f * Maths.Cos(a));
        }, 0.005f);

    // A plate across the x axis: its outline lies in the zy plane.
    private static void Extrude2(this ModelBuilder b, Material material, float x, Vec2[] outline, float depth)
    {
        using (b.At(x, 0, 0, -Maths.HalfPi)) b.Extrude(material, outline, depth, 0.004f);
    }
}

/// <summary>A slatted wooden crate, 0.5 m; colour paints it.</summary>
internal static class Crate
{
    public static PropModel Model { get; } = new(PropDraft.Thing("crate",
        ["crate#n1", "box#n1", "case#n5", "wooden box"], "container", "hold", "top", "sit-on"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Asked is null ? Stuff.Pine : Stuff.DyedPaint);
        if (d.Asked is { } c) b.Tint = c;
        const float w = 0.5f, h = 0.4f;
        for (int i = 0; i < 4; i++)
        {
            using (b.At(0, 0, 0, i * Maths.HalfPi))
            {
                float half = i % 2 == 0 ? w / 2 : w / 2 - 0.018f;
                for (int k = 0; k < 4; k++)
                    using (b.At(0, 0.055f + k * 0.098f, w / 2 - 0.009f, 0, b.Random.Range(-0.01f, 0.01f),
                        b.Random.Range(-0.006f, 0.006f)))
                        b.Box(wood, 0, 0, 0, half * 2, 0.088f + b.Random.Range(-0.003f, 0.003f), 0.016f, 0.003f, 2);
                foreach (int s in (int[])[-1, 1])
                {
                    b.Box(wood, s * (w / 2 - 0.06f), h / 2 + 0.002f, w / 2 + 0.008f, 0.06f, h, 0.018f, 0.004f, 2);
                    for (int k = 0; k < 4; k++)
                        foreach (int q in (int[])[-1, 1])
                            b.Ball(Stuff.Rust,
                                new(s * (w / 2 - 0.06f) + q * 0.016f, 0.055f + k * 0.098f, w / 2 + 0.0175f),
                                new(0.0035f, 0.0035f, 0.0018f), 8);
                }
            }
        }
        Joinery.Boards(b, wood, 0.03f, w - 0.03f, w - 0.03f, 0.018f, 5);
        Joinery.Boards(b, wood, h + 0.018f, w + 0.02f, w + 0.02f, 0.018f, 5);
        return d.Done(new(0, 0.25f, 0.26f), seat: h + 0.018f, top: h + 0.018f);
    }
}

/// <summary>A staved oak barrel with iron hoops, 0.9 m; colour paints it.</summary>
internal static class Barrel
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("barrel", ["barrel#n2", "cask#n2", "keg", "drum#n4"], "container", "top"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Asked is null ? Stuff.OldWood : Stuff.DyedPaint);
        if (d.Asked is { } c) b.Tint = c;
        const int staves = 20;
        static float Radius(float t) => 0.27f + 0.07f * Maths.Sin(Maths.Pi * (0.06f + 0.88f * t));
        for (int i = 0; i < staves; i++)
        {
            float uneven = b.Random.Range(-0.0015f, 0.0015f), yaw = i * Maths.Tau / staves;
            using (b.At(0, 0, 0, yaw))
                b.Slab(wood, 24, 6, (u, v) =>
                {
                    float across = (v - 0.5f) * 2, a = -across * (Maths.Pi / staves - 0.004f),
                        r = Radius(u) + uneven - 0.0035f * across * across * across * across;
                    return new(r * Maths.Sin(a), 0.9f * u, r * Maths.Cos(a));
                }, 0.024f, new Vec2(0.9f, 0.09f));
        }
        b.Tint = Rgb.White;
        foreach (float y in (float[])[0.035f, 0.17f, 0.3f, 0.6f, 0.73f, 0.865f])
            b.Slab(Stuff.Rust, 3, 48, (u, v) =>
            {
                float a = v * Maths.Tau, t = y / 0.9f + (u - 0.5f) * 0.05f, r = Radius(t) + 0.004f;
                return new(r * Maths.Cos(a), t * 0.9f, r * Maths.Sin(a));
            }, 0.003f);
        foreach (float y in (float[])[0.05f, 0.865f])
            for (int i = -3; i <= 3; i++)
            {
                float x = i * 0.075f, half = MathF.Sqrt(MathF.Max(0.001f, 0.265f * 0.265f - x * x));
                b.Box(wood, x, y, 0, 0.074f, 0.02f, half * 2, 0.003f, 2);
            }
        return d.Done(new(0.3f, 0.5f, 0), top: 0.875f);
    }
}

/// <summary>A woven basket with a hoop handle, 0.36 m across; colour stains the wicker.</summary>
internal static class Basket
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("basket", ["basket#n1", "hamper#n1", "picnic basket"], "hold", "container"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c * 1.3f;
        const int stakes = 25;
        static float Radius(float y) => 0.13f + 0.05f * MathF.Sqrt(y / 0.18f);
        for (int i = 0; i < stakes; i++)
        {
            (float s, float k) = Maths.SinCos(i * Maths.Tau / stakes);
            b.Sweep(Stuff.Straw, [new(0.1f * s, 0.006f, 0.1f * k), new(0.135f * s, 0.015f, 0.135f * k),
                new(0.165f * s, 0.09f, 0.165f * k), new(0.182f * s, 0.19f, 0.182f * k)], _ => 0.0028f, 14, 6);
        }
        // Odd number of stakes: one strand spiralling up passes each stake on the other side at the next turn.
        for (int row = 0; row < 17; row++)
        {
            float y = 0.014f + row * 0.0105f, phase = row % 2 * Maths.Pi;
            Vec3[] path = [.. Enumerable.Range(0, stakes * 2).Select(i =>
            {
                float a = i * Maths.Pi / stakes, r = Radius(y) + 0.0042f * Maths.Sin(a * stakes + phase);
                return new Vec3(r * Maths.Sin(a), y + 0.001f * Maths.Sin(a * 3 + row), r * Maths.Cos(a));
            })];
            b.Sweep(Stuff.Straw, path, _ => 0.0047f, stakes * 5, 6, closed: true);
        }
        for (int k = 0; k < 3; k++)
        {
            float p = k * Maths.Tau / 3;
            b.Sweep(Stuff.Straw, [.. Enumerable.Range(0, 60).Select(i =>
            {
                float a = i * Maths.Tau / 60, t = a * 20 + p;
                return new Vec3((0.184f + 0.006f * Maths.Cos(t)) * Maths.Sin(a), 0.195f + 0.006f * Maths.Sin(t),
                    (0.184f + 0.006f * Maths.Cos(t)) * Maths.Cos(a));
            })], _ => 0.0048f, 240, 6, closed: true);
            b.Sweep(Stuff.Straw, [.. Enumerable.Range(0, 40).Select(i =>
            {
                float t = i / 39f, a = t * Maths.Pi, q = t * 60 + p;
                return new Vec3((0.178f + 0.005f * Maths.Cos(q)) * Maths.Cos(a), 0.185f + 0.2f * Maths.Sin(a),
                    0.007f * Maths.Sin(q));
            })], _ => 0.005f, 160, 6);
        }
        b.Lathe(Stuff.Straw, 0.004f, 30, new(0, 0), new(0.12f, 0), new(0.13f, 0.012f), new(0, 0.01f));
        b.Tint = Rgb.White;
        return d.Done(new(0, 0.385f, 0));
    }
}

/// <summary>A galvanised bucket with a bail, 0.3 m; colour paints it.</summary>
internal static class Bucket
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("bucket", ["bucket#n1", "pail#n1", "watering can"], "hold", "container"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material metal = d.Made(d.Asked is null ? Stuff.Zinc : Stuff.DyedEnamel);
        if (d.Asked is { } c) b.Tint = c;
        b.Lathe(metal, 0.004f, 56, new(0, 0.012f), new(0.098f, 0.012f), new(0.1f, 0), new(0.104f, 0.002f),
            new(0.112f, 0.09f), new(0.115f, 0.093f), new(0.115f, 0.099f), new(0.113f, 0.102f), new(0.137f, 0.278f),
            new(0.144f, 0.28f), new(0.144f, 0.289f), new(0.136f, 0.29f), new(0.11f, 0.1f), new(0.098f, 0.018f),
            new(0, 0.018f));
        foreach (int s in (int[])[-1, 1]) b.Box(metal, s * 0.139f, 0.262f, 0, 0.008f, 0.04f, 0.036f, 0.003f, 2);
        b.Tint = Rgb.White;
        b.Sweep(Stuff.Iron, [new(-0.146f, 0.268f, 0), new(-0.14f, 0.33f, 0.06f), new(-0.08f, 0.385f, 0.115f),
            new(0, 0.4f, 0.13f), new(0.08f, 0.385f, 0.115f), new(0.14f, 0.33f, 0.06f),
            new(0.146f, 0.268f, 0)], _ => 0.0032f, 50, 8);
        b.Sweep(Stuff.Beech, [new(-0.05f, 0.395f, 0.125f), new(0, 0.401f, 0.131f), new(0.05f, 0.395f, 0.125f)],
            t => 0.009f + 0.004f * Maths.Sin(t * Maths.Pi), 14, 12);
        return d.Done(new(0, 0.4f, 0.13f));
    }
}
