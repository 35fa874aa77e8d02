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
