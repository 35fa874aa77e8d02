using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Table lamp with a turned or glazed foot and a cloth shade, 0.5 m; colour is the foot's.</summary>
internal static class TableLamp
{
    private static readonly Material Shade = new LampShade("cream", Rgb.Hex(0xe8cf9e), new Rgb(0.95f, 0.56f, 0.22f)),
        Bulb = new Glow("bulb", new Rgb(7, 4.4f, 2.1f));

    public static PropModel Model { get; } = new(PropDraft.Thing("table-lamp",
        ["lamp#n2", "table lamp#n1", "desk lamp", "lamp#n1"], "light", "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0xd9cbb0, 0x3f6a6a, 0x7a3b2a, 0x6f7f5a);
        b.Lathe(d.Made(Stuff.DyedGlaze), 0.012f, 44, new(0, 0), new(0.072f, 0), new(0.077f, 0.014f),
            new(0.048f, 0.036f), new(0.09f, 0.12f), new(0.083f, 0.185f), new(0.03f, 0.25f), new(0.022f, 0.275f),
            new(0, 0.275f));
        b.Tint = Rgb.White;
        b.Lathe(Stuff.Brass, 0.003f, 24, new(0.021f, 0.272f), new(0.025f, 0.284f), new(0.012f, 0.294f),
            new(0.012f, 0.345f), new(0, 0.345f));
        b.Ball(Bulb, new(0, 0.375f, 0), new(0.026f, 0.034f, 0.026f), 16);
        b.LatheSmooth(Shade, 56, 18,
            t => new(0.18f - 0.075f * t - 0.012f * Maths.Sin(t * Maths.Pi), 0.29f + 0.23f * t));
        foreach ((float r, float y) in ((float, float)[])[(0.181f, 0.29f), (0.106f, 0.52f)])
            b.Lathe(Stuff.Linen, 0.002f, 56, new(r - 0.002f, y - 0.006f), new(r + 0.002f, y - 0.006f),
                new(r + 0.002f, y + 0.006f), new(r - 0.002f, y + 0.006f), new(r - 0.002f, y - 0.006f));
        b.Tube(Stuff.Rubber, 0.0028f, 30, 6, new(-0.06f, 0.006f, -0.04f), new(-0.12f, 0.003f, -0.05f),
            new(-0.16f, 0.003f, -0.1f), new(-0.15f, 0.003f, -0.16f));
        return d.Done(new(0, 0.25f, 0), [d.Lamp("lamp", new(0, 0.4f, 0), 3000, 1.6f, 0.045f, flame: false)]);
    }
}

/// <summary>Brass oil lamp with a glass chimney, 0.42 m; colour tints the font.</summary>
internal static class OilLamp
{
    public static PropModel Model { get; } = new(PropDraft.Thing("oil-lamp",
        ["oil lamp#n1", "kerosene lamp", "paraffin lamp"], "light", "hold", "flame"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c;
        b.Lathe(d.Made(d.Asked is null ? Stuff.Brass : Stuff.DyedEnamel), 0.006f, 44, new(0, 0), new(0.07f, 0),
            new(0.074f, 0.008f), new(0.05f, 0.02f), new(0.02f, 0.034f), new(0.017f, 0.06f), new(0.024f, 0.066f),
            new(0.03f, 0.076f), new(0.066f, 0.1f), new(0.07f, 0.122f), new(0.05f, 0.15f), new(0.026f, 0.156f),
            new(0.026f, 0.168f), new(0, 0.168f));
        b.Tint = Rgb.White;
        b.Lathe(Stuff.Brass, 0.003f, 36, new(0.022f, 0.166f), new(0.036f, 0.172f), new(0.036f, 0.182f),
            new(0.04f, 0.185f), new(0.04f, 0.19f), new(0.014f, 0.198f), new(0, 0.198f));
        Joinery.Knob(b, Stuff.Brass, new(0, 0.178f, 0.034f), 0.008f);
        Fire.Tongue(b, new(0, 0.196f, 0), 0.05f, 0.011f);
        b.LatheSmooth(Stuff.ClearGlass, 32, 30, t =>
        {
            float bulge = Maths.Exp(-(t - 0.22f) * (t - 0.22f) * 34);
            return new(0.021f + 0.016f * bulge + 0.004f * (t > 0.9f ? (t - 0.9f) * 10 : 0), 0.188f + 0.235f * t);
        });
        return d.Done(new(0, 0.06f, 0), [d.Lamp("oil lamp", new(0, 0.225f, 0), 2450, 1.5f, 0.02f, flame: true)]);
    }
}

/// <summary>A half-burned candle in a brass chamberstick, 0.2 m; colour is the wax's.</summary>
internal static class CandleStick
{
    public static PropModel Model { get; } = new(PropDraft.Thing("candle",
        ["candle#n1", "taper", "candlestick", "candleholder"], "light", "hold", "flame"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        float h = d.Vary("burned", 0.085f, 0.15f);
        b.Lathe(d.Made(Stuff.Brass), 0.003f, 44, new(0, 0.004f), new(0.03f, 0.002f), new(0.062f, 0.008f),
            new(0.07f, 0.016f), new(0.068f, 0.018f), new(0.055f, 0.012f), new(0.02f, 0.01f), new(0.017f, 0.02f),
            new(0.0165f, 0.04f), new(0.022f, 0.043f), new(0.022f, 0.046f), new(0.014f, 0.046f), new(0, 0.044f));
        b.Lathe(Stuff.Rubber, 0.001f, 20, new(0, 0), new(0.03f, 0), new(0.03f, 0.004f), new(0, 0.004f));
        b.Sweep(d.Made(Stuff.Brass), [new(0.066f, 0.016f, 0), new(0.085f, 0.036f, 0), new(0.105f, 0.03f, 0),
            new(0.1f, 0.008f, 0), new(0.075f, 0.008f, 0)], _ => 0.0032f, 28, 8);
        float top = 0.044f + h;
        if (d.Asked is { } c) b.Tint = c;
        b.Surface(Stuff.Candle, 30, 30, (u, v) =>
        {
            float a = -u * Maths.Tau, lip = v > 0.86f ? (v - 0.86f) / 0.14f : 0,
                r = 0.0125f + 0.0006f * Noise.Perlin(new(Maths.Cos(a) * 2, v * 6, Maths.Sin(a) * 2));
            float melt = 0.006f * Noise.Perlin(new(Maths.Cos(a) * 1.2f, 5, Maths.Sin(a) * 1.2f));
            return lip > 0
                ? new(r * (1 - lip) * Maths.Cos(a), top + melt - 0.005f * Maths.Sin(lip * Maths.HalfPi),
                    r * (1 - lip) * Maths.Sin(a))
                : new(r * Maths.Cos(a), 0.03f + (top + melt - 0.03f) * v / 0.86f, r * Maths.Sin(a));
        }, closed: true);
        for (int i = 0; i < 5; i++)
        {
            float a = b.Random.Range(0, Maths.Tau), run = b.Random.Range(0.02f, h * 0.8f);
            Vec3 Side(float y) => new(0.0128f * Maths.Cos(a), y, 0.0128f * Maths.Sin(a));
            b.Sweep(Stuff.Candle, [Side(top - 0.003f), Side(top - run * 0.5f), Side(top - run)],
                t => 0.0018f + 0.0016f * t * t, 12, 8);
        }
        b.Tint = Rgb.White;
        b.Tube(Stuff.Coal, 0.0009f, 6, 5, new(0, top - 0.005f, 0), new(0.0006f, top + 0.005f, 0),
            new(0.002f, top + 0.01f, 0));
        Fire.Tongue(b, new(0, top + 0.002f, 0), 0.04f, 0.0075f);
        return d.Done(new(0.09f, 0.03f, 0),
            [d.Lamp("candle", new(0, top + 0.024f, 0), 2300, 0.75f, 0.014f, flame: true)]);
    }
}

/// <summary>A cast-iron street lamp, 4.2 m, with a glazed four-sided head.</summary>
internal static class StreetLamp
{
    private static readonly Material Globe = new Glow("street globe", new Rgb(6, 3.6f, 1.5f));

    public static PropModel Model { get; } = new(PropDraft.Thing("street-lamp",
        ["street lamp#n1", "streetlight#n1", "lamppost#n1", "lamp post"], "light", "outdoor", "fixed"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0x1f2a27, 0x22242a, 0x2c2a28);
        Material iron = Stuff.DyedEnamel;
        b.Lathe(iron, 0.012f, 32, new(0, 0), new(0.17f, 0), new(0.17f, 0.1f), new(0.13f, 0.14f), new(0.12f, 0.55f),
            new(0.14f, 0.6f), new(0.09f, 0.68f), new(0.062f, 0.78f), new(0.055f, 1.2f), new(0.07f, 1.23f),
            new(0.05f, 1.27f), new(0.042f, 2.9f), new(0.06f, 2.94f), new(0.045f, 3), new(0.036f, 3.3f),
            new(0.07f, 3.34f), new(0.05f, 3.4f), new(0.03f, 3.44f), new(0, 3.44f));
        for (int i = 0; i < 12; i++)
        {
            (float s, float c) = Maths.SinCos(i * Maths.Tau / 12);
            b.Tube(iron, 0.007f, 10, 6, new(0.051f * s, 1.3f, 0.051f * c), new(0.043f * s, 2.88f, 0.043f * c));
        }
        b.Tube(iron, 0.018f, 12, 10, new(-0.32f, 2.86f, 0), new(0, 2.86f, 0), new(0.32f, 2.86f, 0));
        foreach (float x in (float[])[-0.33f, 0.33f]) b.Ball(iron, new(x, 2.86f, 0), new(0.035f, 0.035f, 0.035f), 14);
        using (b.At(Affine.RotationY(Maths.Pi / 4)))
        {
            Joinery.Prism(b, iron, 4, new(0, 3.42f), new(0.07f, 3.42f), new(0.09f, 3.45f), new(0.09f, 3.47f),
                new(0, 3.47f));
            Joinery.Prism(b, iron, 4, new(0, 3.86f), new(0.27f, 3.86f), new(0.29f, 3.88f), new(0.29f, 3.9f),
                new(0.16f, 4.02f), new(0.11f, 4.04f), new(0.11f, 4.08f), new(0.02f, 4.16f), new(0, 4.17f));
            for (int k = 0; k < 4; k++)
            {
                (float s, float c) = Maths.SinCos(k * Maths.HalfPi);
                b.Tube(iron, 0.012f, 4, 8, new(0.085f * s, 3.46f, 0.085f * c), new(0.25f * s, 3.87f, 0.25f * c));
            }
            Joinery.Prism(b, Stuff.WindowGlass, 4, new(0.085f, 3.47f), new(0.246f, 3.865f));
        }
        b.Lathe(iron, 0.008f, 20, new(0.03f, 4.15f), new(0.04f, 4.18f), new(0.015f, 4.22f), new(0.02f, 4.25f),
            new(0, 4.28f));
        b.Tint = Rgb.White;
        b.LatheSmooth(Globe, 20, 14, t => new(0.055f * Maths.Sin(t * Maths.Pi) + 0.0005f, 3.55f + 0.2f * t));
        return d.Done(new(0, 1.2f, 0), [d.Lamp("street lamp", new(0, 3.66f, 0), 2700, 48, 0.09f, flame: false)]);
    }
}

/// <summary>A paper sky lantern, 0.6 m, that floats with a flame in its mouth; colour is the paper's.</summary>
internal static class PaperLantern
{
    private static readonly Material Shell = new LampShade("sky lantern", Rgb.Hex(0xf2dfb8),
        new Rgb(1.6f, 0.72f, 0.2f));

    public static PropModel Model { get; } = new(PropDraft.Thing("paper-lantern",
        ["paper lantern", "sky lantern", "chinese lantern"], "light", "hold", "flame", "floats"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c;
        b.Surface(Shell, 40, 30, (u, v) =>
        {
            float a = -u * Maths.Tau,
                rib = 1 + 0.025f * MathF.Abs(Maths.Cos(a * 4))
                    + 0.02f * Noise.Perlin(new(Maths.Cos(a) * 3, v * 5, Maths.Sin(a) * 3));
            float r = v < 0.75f
                ? Maths.Lerp(0.13f, 0.2f, Maths.Sin(v / 0.75f * Maths.HalfPi))
                : 0.2f * MathF.Sqrt(MathF.Max(0, 1 - (v - 0.75f) * (v - 0.75f) * 16));
            return new(r * rib * Maths.Cos(a),
                0.01f + 0.56f * (v < 0.75f ? v : 0.75f + 0.2f * Maths.Sin((v - 0.75f) * 4 * Maths.HalfPi)),
                r * rib * Maths.Sin(a));
        }, closed: true);
        b.Tint = Rgb.White;
        b.Sweep(Stuff.Straw, [.. Enumerable.Range(0, 12).Select(i => new Vec3(0.131f * Maths.Cos(i * Maths.Tau / 12),
            0.01f, 0.131f * Maths.Sin(i * Maths.Tau / 12)))], _ => 0.004f, 40, 6, closed: true);
        foreach (float a in (float[])[0, Maths.HalfPi])
            b.Tube(Stuff.Iron, 0.0012f, 8, 5, new(-0.13f * Maths.Cos(a), 0.01f, -0.13f * Maths.Sin(a)),
                new(0.13f * Maths.Cos(a), 0.01f, 0.13f * Maths.Sin(a)));
        b.Lathe(Stuff.Candle, 0.006f, 20, new(0, 0.004f), new(0.03f, 0.004f), new(0.03f, 0.024f), new(0, 0.024f));
        Fire.Tongue(b, new(0, 0.024f, 0), 0.07f, 0.018f);
        return d.Done(new(0, 0.02f, 0.13f), [d.Lamp("sky lantern", new(0, 0.16f, 0), 2300, 1.4f, 0.07f, flame: true)]);
    }
}
