using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Jars and pots that dress shelves and sills.</summary>
internal static class Vessels
{
    private static readonly int[] Glazes = [0xd3c8b2, 0x3c6a70, 0x9c4a2c, 0xb59a68, 0x66795c, 0xe0dccf, 0x2f4a66];
    private static readonly int[] Grains = [0xc2a468, 0x6a3f28, 0xb0743a, 0x8a4a34, 0xd8cfb4];
    private static readonly Material Contents = new Crumb("grain", Rgb.White, new Rgb(0.35f), 0.006f);

    public static Rgb Glaze(ModelBuilder b) => Rgb.Hex(Glazes[b.Random.Below(Glazes.Length)]);

    /// <summary>A storage jar of glass, part full, with a lid.</summary>
    public static void Jar(ModelBuilder b, Vec3 at, float r, float h)
    {
        using ModelBuilder.Scope place = b.At(Affine.Trs(at, Quat.RotY(b.Random.Range(0, 6))));
        float level = h * b.Random.Range(0.4f, 0.72f);
        b.Lathe(Stuff.ClearGlass, 0.012f, 32, new(0, 0.002f), new(r, 0.002f), new(r, h * 0.8f),
            new(r * 0.72f, h * 0.88f), new(r * 0.72f, h * 0.92f));
        b.Tint = Rgb.Hex(Grains[b.Random.Below(Grains.Length)]);
        b.Lathe(Contents, 0.012f, 28, new(0, 0.005f), new(r - 0.003f, 0.005f), new(r - 0.003f, level),
            new(0, level + 0.008f));
        b.Tint = Rgb.White;
        Material lid = b.Random.Chance(0.5f) ? Stuff.Oak : Stuff.Zinc;
        b.Lathe(lid, 0.004f, 28, new(0, h * 0.9f), new(r * 0.8f, h * 0.9f), new(r * 0.8f, h * 0.98f),
            new(r * 0.2f, h * 0.985f), new(r * 0.2f, h), new(0, h));
    }

    /// <summary>A glazed pot, bellied or slim.</summary>
    public static void Pot(ModelBuilder b, Vec3 at, float r, float h)
    {
        using ModelBuilder.Scope place = b.At(Affine.Trs(at, Quat.RotY(b.Random.Range(0, 6))));
        b.Tint = Glaze(b);
        float belly = b.Random.Range(0.25f, 0.55f), neck = b.Random.Range(0.4f, 0.75f);
        b.Lathe(Stuff.DyedGlaze, r * 0.35f, 40, new(0, 0), new(r * 0.7f, 0), new(r, h * belly),
            new(r * 0.92f, h * MathF.Min(0.8f, belly + 0.3f)), new(r * neck, h * 0.88f), new(r * (neck + 0.08f), h),
            new(r * neck, h), new(r * (neck - 0.08f), h * 0.88f), new(0, h * 0.86f));
        b.Tint = Rgb.White;
    }

    /// <summary>A thin-walled vessel turned from an outer profile: the inner wall follows it a
    /// wall's thickness inside.</summary>
    public static void Turned(ModelBuilder b, Material material, float round, int sides, float wall,
        params Vec2[] outer)
        => b.Lathe(material, round, sides,
            [.. outer, .. outer.Reverse().Select(q => new Vec2(MathF.Max(0, q.X - wall), MathF.Max(wall, q.Y)))]);
}

/// <summary>A stoneware mug of tea, 0.095 m; colour is the glaze's.</summary>
internal static class Cup
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("cup", ["cup#n1", "mug#n4", "teacup", "coffee cup"], "hold", "container", "drink"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0xd9cdb5, 0x3d6a72, 0xa5502f, 0x6f8560, 0x2f4466, 0xc49a52);
        using (b.OnePart())
        {
            Material glaze = d.Made(Stuff.DyedGlaze);
            b.Lathe(glaze, 0.005f, 48, new(0, 0), new(0.033f, 0), new(0.036f, 0.004f), new(0.0425f, 0.045f),
                new(0.041f, 0.094f), new(0.0375f, 0.094f), new(0.038f, 0.045f), new(0.032f, 0.01f), new(0, 0.008f));
            b.Sweep(d.Made(Stuff.PulledGlaze), [new(0.039f, 0.078f, 0), new(0.062f, 0.081f, 0), new(0.074f, 0.058f, 0), new(0.062f, 0.03f,
                0), new(0.0395f, 0.024f, 0)], t => 0.0056f + 0.002f * MathF.Abs(t - 0.5f), 26, 10, flatten: 0.8f);
        }
        b.Tint = Rgb.White;
        b.Lathe(Stuff.Tea, 0.001f, 32, new(0.0378f, 0.0735f), new(0.037f, 0.0745f), new(0, 0.0742f));
        return d.Done(new(0.062f, 0.055f, 0));
    }
}

/// <summary>A bellied teapot, 0.18 m; colour is the glaze's.</summary>
internal static class Teapot
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("teapot", ["teapot#n1", "coffeepot", "pot of tea"], "hold", "container"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0x2f5f66, 0x7a3b2a, 0xd8cbb0, 0x39506e, 0x5f7350);
        Material glaze = d.Made(Stuff.DyedGlaze), pulled = d.Made(Stuff.PulledGlaze);
        using (b.OnePart())
        {
            b.Lathe(glaze, 0.02f, 56, new(0, 0), new(0.055f, 0), new(0.06f, 0.008f), new(0.098f, 0.07f),
                new(0.085f, 0.125f), new(0.045f, 0.142f), new(0, 0.142f));
            b.Lathe(glaze, 0.006f, 40, new(0.05f, 0.138f), new(0.052f, 0.146f), new(0.02f, 0.16f), new(0.01f, 0.165f),
                new(0.016f, 0.178f), new(0.01f, 0.187f), new(0, 0.188f));
            // Wide where it leaves the belly, drawn to a lip that turns down a little.
            b.Sweep(pulled,
                [new(0.066f, 0.052f, 0), new(0.108f, 0.066f, 0), new(0.131f, 0.098f, 0), new(0.147f, 0.132f, 0),
                    new(0.170f, 0.148f, 0)],
                t => Maths.Lerp(0.031f, 0.0085f, Maths.SmoothStep(0, 0.82f, t)) + 0.0022f * Maths.SmoothStep(0.86f, 1, t),
                40, 20);
            b.Ball(Stuff.Coal, new(0.1705f, 0.1483f, 0), new(0.0030f, 0.0078f, 0.0078f), 14);
            b.Sweep(pulled, [new(-0.058f, 0.108f, 0), new(-0.122f, 0.128f, 0), new(-0.158f, 0.09f, 0),
                new(-0.125f, 0.048f, 0), new(-0.066f, 0.046f, 0)],
                t => 0.0098f - 0.0030f * t + 0.004f * Maths.Pow(MathF.Abs(2 * t - 1), 5), 36, 14, flatten: 1.35f);
        }
        return d.Done(new(-0.15f, 0.09f, 0));
    }
}

/// <summary>An iron kettle with a bail handle, 0.24 m.</summary>
internal static class Kettle
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("kettle", ["kettle#n1", "teakettle"], "hold", "container"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material metal = d.Made(d.Asked is null ? Stuff.Copper : Stuff.DyedEnamel);
        if (d.Asked is { } c) b.Tint = c;
        b.Lathe(metal, 0.016f, 48, new(0, 0), new(0.095f, 0), new(0.105f, 0.02f), new(0.1f, 0.08f), new(0.06f, 0.125f),
            new(0.045f, 0.13f), new(0, 0.13f));
        b.Lathe(metal, 0.004f, 36, new(0.046f, 0.128f), new(0.047f, 0.136f), new(0.012f, 0.145f), new(0.008f, 0.152f),
            new(0.014f, 0.16f), new(0, 0.168f));
        b.Sweep(metal, [new(0.088f, 0.05f, 0), new(0.13f, 0.075f, 0), new(0.15f, 0.12f, 0), new(0.172f, 0.14f, 0)],
            t => 0.02f - 0.011f * t, 24, 14);
        b.Tint = Rgb.White;
        b.Sweep(Stuff.Iron, [new(-0.068f, 0.118f, 0), new(-0.085f, 0.18f, 0), new(-0.04f, 0.232f, 0),
            new(0.04f, 0.232f, 0), new(0.085f, 0.18f, 0), new(0.068f, 0.118f, 0)], _ => 0.0042f, 44, 8);
        b.Sweep(Stuff.Walnut, [new(-0.045f, 0.231f, 0), new(0, 0.237f, 0), new(0.045f, 0.231f, 0)],
            t => 0.009f + 0.003f * Maths.Sin(t * Maths.Pi), 12, 12);
        return d.Done(new(0, 0.236f, 0));
    }
}

/// <summary>A bowl of fruit, 0.26 m across; colour is the glaze's.</summary>
internal static class Bowl
{
    private static readonly Material Fruit = new Wax("fruit", Rgb.White, 0.002f, 0.3f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("bowl", ["bowl#n1", "bowl#n3", "fruit bowl", "dish#n1"], "hold", "container"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0xd8cfb8, 0x44707a, 0x8a4630, 0x4a5a78);
        b.Lathe(d.Made(Stuff.DyedGlaze), 0.008f, 56, new(0, 0), new(0.045f, 0), new(0.048f, 0.008f), new(0.1f, 0.04f),
            new(0.128f, 0.082f), new(0.124f, 0.083f), new(0.094f, 0.045f), new(0.04f, 0.016f), new(0, 0.014f));
        for (int i = 0; i < 7; i++)
        {
            float a = i * 2.4f, r = i == 0 ? 0 : i < 6 ? 0.062f : 0.02f, q = b.Random.Range(0.033f, 0.04f),
                y = i == 0 ? 0.05f : i < 6 ? 0.074f : 0.112f;
            Rgb skin = Rgb.Hex(b.Random.Pick([0xb5382a, 0xc98a2c, 0x8a9a3a, 0xc2552c]));
            using (b.At(r * Maths.Cos(a), y, r * Maths.Sin(a), b.Random.Range(0, 6), b.Random.Range(-0.5f, 0.5f),
                b.Random.Range(-0.5f, 0.5f)))
            {
                b.Tint = skin;
                b.LatheSmooth(Fruit, 26, 20, t => new(q * Maths.Sin(t * Maths.Pi)
                    * (1 + 0.12f * Maths.Cos(t * Maths.Pi)) + 0.0002f, -q * 0.92f * Maths.Cos(t * Maths.Pi) - 0.35f * q
                    * Maths.Exp(-(1 - t) * (1 - t) * 120) + 0.2f * q * Maths.Exp(-t * t * 120)));
                b.Tint = Rgb.White;
                b.Tube(Stuff.Stalk, 0.0016f, 4, 5, new(0, q * 0.5f, 0), new(0.001f, q * 0.9f, 0),
                    new(0.006f, q * 1.15f, 0));
            }
        }
        return d.Done(new(0.12f, 0.07f, 0));
    }
}

/// <summary>A plate with biscuits or bread, 0.22 m across; colour is the glaze's.</summary>
internal static class Plate
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("plate", ["plate#n4", "saucer#n2", "plate of food", "biscuits"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0xe4dcc8, 0xcfd6d2, 0x8aa0a0);
        b.Lathe(d.Made(Stuff.DyedGlaze), 0.004f, 56, new(0, 0), new(0.058f, 0), new(0.062f, 0.005f),
            new(0.108f, 0.018f), new(0.107f, 0.022f), new(0.065f, 0.011f), new(0, 0.009f));
        b.Tint = Rgb.White;
        for (int i = 0; i < 6; i++)
        {
            float a = i * 1.27f, s = b.Random.Next() * 30;
            using (b.At(Maths.Cos(a) * (i < 4 ? 0.036f : 0.014f), i < 4 ? 0.011f : 0.026f,
                Maths.Sin(a) * (i < 4 ? 0.036f : 0.014f), a, b.Random.Range(-0.15f, 0.15f)))
                b.Surface(Stuff.Crust, 26, 14, (u, v) =>
                {
                    float q = v * Maths.Pi, r = 0.031f * (1
                        + 0.07f * Noise.Perlin(new(Maths.Cos(u * Maths.Tau) * 2 + s, Maths.Sin(u * Maths.Tau) * 2, 1)));
                    float y = -Maths.Cos(q);
                    return new(r * MathF.Sqrt(MathF.Max(0, Maths.Sin(q))) * Maths.Cos(-u * Maths.Tau),
                        0.007f + (y > 0 ? 0.009f : 0.006f) * y,
                        r * MathF.Sqrt(MathF.Max(0, Maths.Sin(q))) * Maths.Sin(-u * Maths.Tau));
                }, closed: true);
        }
        return d.Done(new(0.1f, 0.018f, 0));
    }
}

/// <summary>A wine bottle, corked, 0.31 m; colour tints the glass.</summary>
internal static class Bottle
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("bottle", ["bottle#n1", "wine bottle#n1", "flask"], "hold", "container", "drink"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material glass = d.Asked is { } c ? new Glass("dyed", c, 0.1f, 0.6f)
            : d.Vary("glass", 0, 1) < 0.6f ? Stuff.BottleGlass
            : Stuff.AmberGlass;
        b.Lathe(glass, 0.01f, 40, new(0, 0.008f), new(0.03f, 0), new(0.037f, 0.006f), new(0.037f, 0.19f),
            new(0.03f, 0.215f), new(0.0155f, 0.24f), new(0.014f, 0.285f), new(0.017f, 0.287f), new(0.017f, 0.298f),
            new(0.0135f, 0.3f));
        b.Lathe(Stuff.Tea, 0.008f, 32, new(0, 0.01f), new(0.034f, 0.008f), new(0.034f, 0.14f), new(0, 0.14f));
        b.Lathe(Stuff.Straw, 0.002f, 16, new(0, 0.28f), new(0.0105f, 0.28f), new(0.012f, 0.312f), new(0, 0.313f));
        using (b.At(0, 0.1f, 0))
            b.Surface(Stuff.Printed, 20, 6, (u, v) =>
            {
                float a = (u - 0.5f) * 2.2f;
                return new(0.0374f * Maths.Sin(a), (v - 0.5f) * 0.075f, 0.0374f * Maths.Cos(a));
            }, new Vec2(0.08f, 0.075f));
        return d.Done(new(0, 0.14f, 0));
    }
}
