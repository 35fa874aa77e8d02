using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Armchair and sofa with rolled arms and loose cushions; colour is the cloth's, material "leather" covers
/// them in leather. Seat 0.45 m.</summary>
internal static class Armchair
{
    public static PropModel Single { get; } = new(PropDraft.Thing("armchair",
        ["armchair#n1", "easy chair", "wing chair"], "furniture", "sit-on"), s => Build(s, 1));
    public static PropModel Sofa { get; } = new(PropDraft.Thing("sofa", ["sofa#n1", "couch#n1", "settee", "lounge"],
        "furniture", "sit-on"), s => Build(s, 2.6f));

    private static BuiltProp Build(PropSheet sheet, float seats)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material cover = sheet.Material == "leather" ? Stuff.DyedLeather : d.Made(Stuff.Upholstery);
        b.Tint = d.Colour(0x7a3d2c, 0x3e5a50, 0x8a6f42, 0x4a5470, 0x6a3440);
        float w = 0.56f * seats, half = w / 2;
        b.Box(cover, 0, 0.235f, 0.01f, w + 0.1f, 0.2f, 0.74f, 0.03f, 3);
        foreach (int s in (int[])[-1, 1])
        {
            float x = s * (half + 0.08f);
            b.Box(cover, x, 0.34f, 0.02f, 0.13f, 0.42f, 0.76f, 0.035f, 3);
            using (b.At(x, 0.565f, 0.02f, 0, Maths.HalfPi))
                b.Surface(cover, 30, 16, (u, v) =>
                {
                    float a = -u * Maths.Tau, e = MathF.Min(1, MathF.Sqrt(9 * MathF.Min(v, 1 - v)) + 0.01f),
                        r = 0.088f * e * (1 + 0.03f * Noise.Perlin(new(a * 0.4f, v * 5, s)));
                    return new(r * Maths.Cos(a), (v - 0.5f) * 0.79f, -r * 0.9f * Maths.Sin(a));
                }, flip: true, closed: true);
            foreach (float z in (float[])[-0.3f, 0.32f])
                using (b.At(x * 0.96f, 0, z))
                {
                    b.Tint = Rgb.White;
                    b.Lathe(Stuff.Walnut, 0.006f, 20, new(0, 0), new(0.018f, 0), new(0.026f, 0.05f), new(0.034f, 0.06f),
                        new(0.034f, 0.14f), new(0, 0.14f));
                    b.Tint = d.Colour(0x7a3d2c, 0x3e5a50, 0x8a6f42, 0x4a5470, 0x6a3440);
                }
        }
        using (b.At(0, 0.6f, -0.3f, 0, -0.16f))
        {
            b.Box(cover, 0, 0.02f, -0.04f, w + 0.12f, 0.66f, 0.14f, 0.06f, 3);
            int pads = Math.Max(1, (int)(seats + 0.5f));
            for (int i = 0; i < pads; i++)
                using (b.At((i + 0.5f) * w / pads - half, 0.04f, 0.1f, 0, Maths.HalfPi - b.Random.Range(0, 0.06f),
                    b.Random.Range(-0.03f, 0.03f)))
                    Joinery.Cushion(b, cover, w / pads - 0.01f, 0.2f, 0.52f, 0.5f);
        }
        int seatPads = Math.Max(1, (int)(seats + 0.5f));
        for (int i = 0; i < seatPads; i++)
            using (b.At((i + 0.5f) * w / seatPads - half, 0.395f, 0.06f, b.Random.Range(-0.02f, 0.02f)))
                Joinery.Cushion(b, cover, w / seatPads - 0.005f, 0.19f, 0.62f, 0.35f);
        if (d.Chance("pillow", 0.6f))
        {
            b.Tint = Rgb.Hex(0xd8b25c);
            using (b.At(half - 0.17f, 0.6f, -0.08f, -0.5f, 1.15f, 0.3f))
                Joinery.Cushion(b, Stuff.DyedCloth, 0.38f, 0.15f, 0.36f, 0.8f);
        }
        return d.Done(new(0, 0.9f, -0.35f), seat: 0.45f);
    }
}

/// <summary>A wooden bed made up with pillow, sheet and blanket, 1 x 2 m (Size 1.4 makes a double wide enough); colour
/// is the blanket's.</summary>
internal static class Bed
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("bed", ["bed#n1", "cot#n1", "bunk"], "furniture", "sit-on", "lie-on"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(Stuff.Oak);
        foreach ((float z, float high) in ((float, float)[])[(-1.02f, 1.05f), (1.02f, 0.62f)])
        {
            foreach (int s in (int[])[-1, 1])
                using (b.At(s * 0.5f, 0, z))
                {
                    b.Box(wood, 0, high / 2, 0, 0.06f, high, 0.06f, 0.009f, 2);
                    b.Ball(wood, new(0, high + 0.03f, 0), new(0.036f, 0.036f, 0.036f), 20);
                }
            b.Box(wood, 0, high - 0.09f, z, 0.96f, 0.1f, 0.035f, 0.01f, 2);
            for (int i = -3; i <= 3; i++)
                b.Box(wood, i * 0.125f, (high - 0.1f + 0.3f) / 2, z, 0.05f, high - 0.4f, 0.018f, 0.004f, 2);
        }
        foreach (int s in (int[])[-1, 1]) b.Box(wood, s * 0.49f, 0.3f, 0, 0.03f, 0.14f, 2, 0.006f, 2);
        b.Box(Stuff.Linen, 0, 0.4f, 0, 0.94f, 0.2f, 1.94f, 0.06f, 3);
        using (b.At(0.02f, 0.545f, -0.76f, b.Random.Range(-0.08f, 0.08f), 0.12f))
            Joinery.Cushion(b, Stuff.Linen, 0.68f, 0.2f, 0.42f, 0.9f);
        float q = b.Random.Next() * 20;
        if (d.Asked is { } c) b.Tint = c;
        Material quilt = d.Asked is null ? Stuff.Blanket : Stuff.DyedWool;
        b.Surface(quilt, 64, 72, (u, v) =>
        {
            float s = (u - 0.5f) * 1.56f, z = -0.42f + v * 1.41f, over = MathF.Abs(s) - 0.49f,
                fold = 0.018f * Noise.Perlin(new(s * 4, z * 3, q)) + 0.012f * Noise.Perlin(new(s * 9, z * 2.2f, q + 5));
            float turn = v < 0.07f ? (0.07f - v) * 0.4f : 0;
            if (over <= 0) return new(s, 0.512f + fold + turn + 0.02f * Maths.Exp(-s * s * 6), z);
            float drop = MathF.Max(0, over - 0.03f),
                wave = (0.012f + 0.03f * drop) * Maths.Sin(z * 14 + 3 * Noise.Perlin(new(z, q, 3)));
            return new(MathF.Sign(s)
                    * (0.505f + 0.01f + wave + 0.02f * Maths.Sin(MathF.Min(1, over / 0.03f) * Maths.HalfPi) * 0.5f),
                0.512f - drop - 0.02f * MathF.Min(1, over / 0.03f), z);
        }, new Vec2(1.56f, 1.41f), flip: true);
        b.Tint = Rgb.White;
        b.Surface(Stuff.Linen, 40, 8, (u, v) => new((u - 0.5f) * 1.0f,
            0.518f + 0.016f * Maths.Sin(v * Maths.Pi) + 0.008f * Noise.Perlin(new(u * 6, v, q)),
            -0.52f + v * 0.2f), new Vec2(1, 0.22f), flip: true);
        return d.Done(new(0, 0.96f, -1.02f), seat: 0.53f, top: 0.53f);
    }
}
