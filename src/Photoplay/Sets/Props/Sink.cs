using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A kitchen sink of white fireclay under a tall tap, let into a wooden cabinet, 0.8 m wide, facing +Z; colour
/// paints the cabinet.</summary>
internal static class Sink
{
    private const float Top = 0.88f, Wide = 0.8f, Deep = 0.56f;
    private static readonly Material Clay = new Ceramic("fireclay", Rgb.Hex(0xe8e3d6), Rgb.Hex(0xcbb893), 0, 0.12f);

    public static PropModel Model { get; } = new(PropDraft.Thing("sink",
        ["sink#n1", "kitchen sink#n1", "washbasin#n1"], "furniture"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0x4d6a60, 0xd8cfb8, 0x3f5568, 0x8a8a78);
        Cabinet(b);
        b.Tint = Rgb.White;
        Basin(b);
        // Oak boards run round the basin, with a low upstand against the wall.
        b.Box(Stuff.Oak, -0.365f, Top - 0.015f, 0, 0.09f, 0.034f, Deep, 0.006f, 2, grain: 2);
        b.Box(Stuff.Oak, 0.365f, Top - 0.015f, 0, 0.09f, 0.034f, Deep, 0.006f, 2, grain: 2);
        b.Box(Stuff.Oak, 0, Top - 0.015f, -0.225f, 0.638f, 0.034f, 0.11f, 0.006f, 2, grain: 0);
        b.Box(Stuff.Oak, 0, Top + 0.042f, -0.271f, Wide + 0.02f, 0.082f, 0.018f, 0.005f, 2, grain: 0);
        Tap(b);
        Dress(b);
        return d.Done(new(0, Top, 0.2f), top: Top);
    }

    private static void Cabinet(ModelBuilder b)
    {
        b.Box(Stuff.DyedPaint, 0, 0.42f, -0.265f, Wide - 0.02f, 0.78f, 0.018f, 0.003f);
        foreach (int s in (int[])[-1, 1]) b.Box(Stuff.DyedPaint, s * (Wide / 2 - 0.02f), 0.45f, -0.01f, 0.022f, 0.82f,
            Deep - 0.04f, 0.004f, 2, grain: 1);
        b.Box(Stuff.DarkWood, 0, 0.04f, -0.03f, Wide - 0.05f, 0.08f, Deep - 0.1f, 0.004f);
        foreach (int s in (int[])[-1, 1])
        {
            b.Box(Stuff.DyedPaint, s * 0.385f, 0.36f, 0.258f, 0.032f, 0.56f, 0.022f, 0.004f, 2, grain: 1);
            b.Box(Stuff.DyedPaint, s * 0.361f, 0.745f, 0.258f, 0.08f, 0.22f, 0.022f, 0.004f, 2, grain: 1);
            using (b.At(s * 0.184f, 0.365f, 0.262f))
            {
                b.Box(Stuff.DyedPaint, 0, 0, -0.006f, 0.3f, 0.48f, 0.012f, 0.002f, 1, grain: 1);
                foreach (int q in (int[])[-1, 1])
                {
                    b.Box(Stuff.DyedPaint, q * 0.152f, 0, 0.002f, 0.06f, 0.54f, 0.022f, 0.004f, 2, grain: 1);
                    b.Box(Stuff.DyedPaint, 0, q * 0.242f, 0.002f, 0.25f, 0.056f, 0.021f, 0.004f, 2, grain: 0);
                }
                Rgb keep = b.Tint;
                b.Tint = Rgb.White;
                Joinery.Knob(b, Stuff.Brass, new(-s * 0.15f, 0.12f, 0.013f), 0.013f);
                b.Tint = keep;
            }
        }
        b.Box(Stuff.DyedPaint, 0, 0.085f, 0.258f, 0.75f, 0.032f, 0.022f, 0.004f, 2, grain: 0);
    }

    private static void Basin(ModelBuilder b)
    {
        // Rounded rectangles, one inside the other: apron, rim, walls, floor.
        (float W, float D, float R, float Y, float Z)[] rings =
        [
            (0.6f, 0.42f, 0.02f, 0.645f, 0.05f), (0.632f, 0.448f, 0.022f, 0.652f, 0.05f), (0.64f, 0.456f, 0.022f, 0.67f,
            0.05f),
            (0.64f, 0.456f, 0.022f, Top - 0.012f, 0.05f), (0.632f, 0.448f, 0.022f, Top - 0.002f, 0.05f),
            (0.62f, 0.436f, 0.024f, Top, 0.05f), (0.592f, 0.41f, 0.03f, Top - 0.001f, 0.05f),
            (0.58f, 0.398f, 0.034f, Top - 0.01f, 0.05f), (0.572f, 0.39f, 0.04f, Top - 0.1f, 0.05f),
            (0.56f, 0.378f, 0.05f, 0.7f, 0.05f), (0.535f, 0.353f, 0.06f, 0.683f, 0.05f), (0.48f, 0.3f, 0.06f, 0.677f,
            0.05f),
            (0.1f, 0.1f, 0.049f, 0.67f, 0.05f), (0.062f, 0.062f, 0.0305f, 0.664f, 0.05f), (0.001f, 0.001f, 0.0003f,
            0.664f, 0.05f),
        ];
        const int cuts = 7, count = 4 * (cuts + 1);
        Vec2[][] outlines = [.. rings.Select(r => Extrusions.RoundedRectangle(r.W, r.D, r.R, cuts))];
        b.Surface(Clay, count * 2, (rings.Length - 1) * 3, (u, v) =>
        {
            float y = v * (rings.Length - 1), x = u * count;
            int k = Math.Min((int)y, rings.Length - 2), i = (int)x % count;
            Vec2 At(int ring) => Vec2.Lerp(outlines[ring][i], outlines[ring][(i + 1) % count], x - MathF.Floor(x));
            float f = y - k;
            Vec2 p = Vec2.Lerp(At(k), At(k + 1), f);
            return new(p.X, Maths.Lerp(rings[k].Y, rings[k + 1].Y, f), Maths.Lerp(rings[k].Z, rings[k + 1].Z, f) - p.Y);
        }, closed: true);
        using (b.At(0, 0.6655f, 0.05f))
        {
            b.Lathe(Stuff.Chrome, 0.002f, 36, new(0.022f, 0.001f), new(0.036f, 0.0035f), new(0.034f, 0.007f),
                new(0.024f, 0.0055f), new(0.021f, 0.001f));
            b.Lathe(Stuff.Rubber, 0.001f, 24, new(0.022f, 0.001f), new(0, 0.001f));
            for (int i = -2; i <= 2; i++)
                b.Box(Stuff.Chrome, i * 0.008f, 0.003f, 0, 0.0026f, 0.0026f, 0.042f, 0.0008f);
        }
    }

    private static void Tap(ModelBuilder b)
    {
        Material m = Stuff.Chrome;
        using ModelBuilder.Scope place = b.At(0, Top, -0.222f);
        b.Tube(m, 0.0125f, 14, 18, new(-0.1f, 0.055f, 0), new(0, 0.055f, 0), new(0.1f, 0.055f, 0));
        foreach (int s in (int[])[-1, 1])
            using (b.At(s * 0.1f, 0, 0))
            {
                b.Lathe(m, 0.004f, 32, new(0, 0), new(0.026f, 0), new(0.026f, 0.006f), new(0.014f, 0.014f),
                    new(0.0135f, 0.042f), new(0.019f, 0.048f), new(0.019f, 0.066f), new(0.013f, 0.074f),
                    new(0.0085f, 0.09f),
                    new(0.0085f, 0.098f), new(0, 0.1f));
                foreach (float a in (float[])[0.5f, 0.5f + Maths.HalfPi])
                {
                    Vec3 arm = new(0.032f * Maths.Cos(a), 0, 0.032f * Maths.Sin(a)), hub = new(0, 0.1f, 0);
                    b.Sweep(m, [hub - arm, hub, hub + arm], t => 0.0052f + 0.0022f * MathF.Abs(2 * t - 1), 16, 10);
                }
                b.Lathe(Clay, 0.002f, 24, new(0.0075f, 0.1f), new(0.0105f, 0.104f), new(0.0095f, 0.108f),
                    new(0, 0.11f));
            }
        b.Lathe(m, 0.004f, 32, new(0.0135f, 0.04f), new(0.02f, 0.046f), new(0.02f, 0.07f), new(0.0125f, 0.082f));
        b.Sweep(m, [new(0, 0.07f, 0), new(0, 0.2f, 0), new(0, 0.285f, 0.028f), new(0, 0.318f, 0.095f),
            new(0, 0.29f, 0.165f), new(0, 0.225f, 0.187f)], _ => 0.0112f, 60, 18);
        b.Lathe(m, 0.002f, 28, new(0.0112f, 0.1f), new(0.0145f, 0.103f), new(0.0145f, 0.109f), new(0.0112f, 0.112f));
        using (b.At(0, 0.217f, 0.189f, 0, -0.32f))
            b.Lathe(m, 0.0015f, 28, new(0.009f, -0.012f), new(0.0135f, -0.012f), new(0.0138f, 0.01f),
                new(0.011f, 0.014f));
    }

    // Soap in a dish and a cloth over the rim: a sink in use.
    private static void Dress(ModelBuilder b)
    {
        using (b.At(0.362f, Top + 0.002f, 0.02f, 0.3f))
        {
            b.Lathe(Clay, 0.003f, 32, new(0, 0), new(0.03f, 0), new(0.042f, 0.012f), new(0.039f, 0.013f),
                new(0.026f, 0.006f),
                new(0, 0.005f));
            b.Tint = Rgb.Hex(0xd8c488);
            b.Box(Stuff.Candle, 0, 0.015f, 0, 0.052f, 0.02f, 0.034f, 0.0085f, 3);
        }
        b.Tint = Rgb.White;
        b.Slab(Stuff.Gingham, 26, 40, (u, v) =>
        {
            float x = 0.12f + 0.16f * u, s = (v - 0.42f) * 0.42f, fold = 0.006f * Maths.Sin(u * 13 + 2 * v)
                * MathF.Min(1, MathF.Abs(s) * 9);
            float arc = 0.016f, z = MathF.Abs(s) < arc ? arc * Maths.Sin(s / arc * 1.57f) : MathF.Sign(s) * arc,
                y = MathF.Abs(s) < arc ? arc * Maths.Cos(s / arc * 1.57f) - arc : -arc - (MathF.Abs(s) - arc);
            return new(x + 0.01f * Maths.Sin(v * 4), Top + 0.0035f + y,
                0.2645f + z * 1.05f + MathF.Abs(fold) * MathF.Sign(s)
                * (s < 0 ? 0.4f : 1) + (s < 0 ? -0.004f : 0.004f));
        }, 0.0012f, new Vec2(0.16f, 0.42f));
    }
}
