using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A surfboard standing on its tail, deck towards +Z, 1.95 m; colour is its bands'.</summary>
internal static class Surfboard
{
    private const float Length = 1.95f;
    private static readonly Material Glass = new Plastic("surfboard", Rgb.White, 0.2f, 0.35f, 0.8f);

    public static PropModel Model { get; } = new(PropDraft.Thing("surfboard",
        ["surfboard#n1", "surf board", "longboard"], "hold", "board"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0x1f7f8c, 0xc8452e, 0x2f5a9a, 0xd8962f), foam = Rgb.Hex(0xe6dfcc),
            second = Pattern.Mix(colour, Rgb.Hex(0xe8c060), 0.6f);
        static float Wide(float v) => 0.275f * Maths.Pow(MathF.Max(0, Maths.Sin(Maths.Pow(v, 0.94f) * Maths.Pi)), 0.46f)
            * Maths.Lerp(1, 0.8f, Maths.SmoothStep(0.5f, 1, v));
        static float Rocker(float v) => 0.13f * Maths.Pow(v, 4) + 0.035f * Maths.Pow(1 - v, 5);
        b.Surface(Glass, 80, 360, (u, v) =>
        {
            // The deck is domed, the bottom flat with a shallow concave, the rails soft.
            float a = u * Maths.Tau, c = Maths.Cos(a), s = Maths.Sin(a), w = Wide(v),
                thick = 0.036f * Maths.Pow(MathF.Max(0, Maths.Sin(Maths.Pow(v, 0.9f) * Maths.Pi)), 0.42f),
                x = w * MathF.Sign(c) * Maths.Pow(MathF.Abs(c), 0.8f);
            float z = s > 0 ? thick * Maths.Pow(s, 0.75f) : thick * 0.78f * -Maths.Pow(-s, 0.55f);
            return new(x, Length * v, 0.04f + z + Rocker(v));
        }, closed: true, paint: (u, v) =>
        {
            float a = u * Maths.Tau, c = Maths.Cos(a), x = Wide(v) * MathF.Sign(c) * Maths.Pow(MathF.Abs(c), 0.8f),
                y = Length * v, rail = Wide(v) - MathF.Abs(x), bow = y - 0.25f * x * x * 4;
            Rgb p = foam;
            if (bow is > 1.32f and < 1.6f || bow is > 0.3f and < 0.36f) p = colour;
            if (bow is > 1.25f and < 1.29f || bow is > 0.39f and < 0.41f) p = second;
            if (rail < 0.03f && rail > 0.016f) p = colour;
            return p;
        });
        b.Box(Stuff.Walnut, 0, 0.95f, 0.0755f, 0.006f, 1.5f, 0.0024f, 0.0008f, 1);
        b.Tint = Rgb.Hex(0x2a2c30);
        for (int i = 0; i < 5; i++)
            for (int j = -3; j <= 3; j++)
                b.Box(Stuff.Rubber, j * 0.042f, 0.13f + i * 0.042f - 0.006f * j * j * 0.3f, 0.072f - 0.0006f * j * j
                    + 0.035f * Maths.Pow(1 - (0.13f + i * 0.042f) / Length, 5), 0.036f, 0.036f, 0.006f, 0.002f, 2);
        b.Tint = colour;
        foreach ((float x, float y, float lean) in ((float, float, float)[])[(0, 0.16f, 0), (-0.15f, 0.36f, 0.12f),
            (0.15f, 0.36f, -0.12f)])
            using (b.At(Affine.Trs(new(x, y, 0.028f), Quat.RotY(Maths.HalfPi + lean))))
                b.Extrude(Stuff.DyedPlastic, Extrusions.SmoothOutline(48, new(-0.02f, -0.045f), new(0.035f, -0.05f),
                    new(0.085f, -0.085f), new(0.115f, -0.085f), new(0.1f, -0.04f), new(0.055f, 0.035f),
                    new(0.015f, 0.062f), new(-0.02f, 0.065f)), 0.008f, 0.0034f);
        b.Tint = Rgb.White;
        return d.Done(new(0.2f, 0.95f, 0.05f));
    }
}

/// <summary>A snowboard with bindings lying flat, nose towards +Z, 1.52 m; colour is its top sheet's.</summary>
internal static class Snowboard
{
    private const float Length = 1.52f;
    private static readonly Material Sheet = new Plastic("top sheet", Rgb.White, 0.22f, 0.5f, 0.6f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("snowboard", ["snowboard#n1"], "hold", "board"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0x2a3f6e, 0x8a2d3a, 0x1f6a5a, 0x25272c), second = Rgb.Hex(0xe0703a),
            light = Rgb.Hex(0xe6e2d6);
        static float Wide(float v)
        {
            float q = MathF.Abs(2 * v - 1), tip = Maths.Unlerp(0.8f, 1, q);
            return (0.122f + 0.028f * Maths.SmoothStep(0, 0.78f, q)) * MathF.Sqrt(MathF.Max(0, 1 - tip * tip * tip));
        }
        static float Lift(float v)
        {
            float q = MathF.Abs(2 * v - 1), tip = Maths.Unlerp(0.74f, 1, q);
            return 0.062f * tip * tip + 0.006f * (1 - q * q);
        }
        Rgb Graphic(float x, float z)
        {
            float wave = z + 0.05f * Maths.Sin(x * 22 + z * 6) + 0.4f * x;
            return wave is > 0.28f and < 0.5f || wave is > -0.62f and < -0.5f ? second
                : wave is > 0.22f and < 0.26f || wave is > -0.48f and < -0.45f ? light : colour;
        }
        b.Surface(Sheet, 56, 420, (u, v) => new((2 * u - 1) * Wide(v), 0.0098f + Lift(v), -(v - 0.5f) * Length),
            paint: (u, v) => Graphic((2 * u - 1) * Wide(v), (v - 0.5f) * Length));
        b.Surface(Stuff.Rubber, 20, 140, (u, v) => new((1 - 2 * u) * Wide(v), 0.0008f + Lift(v), -(v - 0.5f) * Length));
        foreach (int q in (int[])[-1, 1])
            b.Sweep(Stuff.Steel, [.. Enumerable.Range(0, 60).Select(i =>
                { float v = i / 59f; return new Vec3(q * Wide(v), 0.0052f + Lift(v), -(v - 0.5f) * Length); })],
                _ => 0.0046f, 180, 8);
        foreach (int q in (int[])[-1, 1])
            using (b.At(Affine.Trs(new(0, 0.0155f, q * 0.26f), Quat.RotY(q * 0.22f)))) Binding(b, second);
        return d.Done(new(0.12f, 0.02f, 0));
    }

    // Toes point to +x; the highback stands at -x.
    private static void Binding(ModelBuilder b, Rgb colour)
    {
        b.Tint = Rgb.White;
        b.Lathe(Stuff.Zinc, 0.002f, 36, new(0, 0), new(0.056f, 0), new(0.056f, 0.006f), new(0.04f, 0.0085f),
            new(0, 0.0085f));
        using (b.At(Affine.Trs(new(0, 0.007f, 0), Quat.RotX(-Maths.HalfPi))))
            b.Extrude(Stuff.Rubber, Extrusions.RoundedRectangle(0.225f, 0.105f, 0.03f, 6), 0.013f, 0.004f);
        b.Tint = colour;
        foreach (int q in (int[])[-1, 1])
            b.Sweep(Stuff.DyedPlastic, [new(0.085f, 0.018f, q * 0.053f), new(0, 0.03f, q * 0.056f),
                new(-0.07f, 0.055f, q * 0.054f), new(-0.112f, 0.062f, q * 0.03f), new(-0.12f, 0.062f, 0)],
                t => 0.0085f - 0.002f * t, 30, 12, flatten: 0.6f);
        b.Tint = Rgb.White;
        b.Slab(Stuff.Rubber, 18, 18, (u, v) =>
        {
            float a = (u - 0.5f) * 1.9f, w = 0.047f * (1 - 0.3f * v * v) * Maths.Pow(MathF.Max(0.01f,
                Maths.Sin(Maths.Pi * (0.12f + 0.78f * v))), 0.35f);
            return new(-0.115f - 0.06f * v + 0.03f * (1 - Maths.Cos(a)) + 0.012f, 0.035f + 0.2f * v,
                -w * Maths.Sin(a) * 1.25f);
        }, 0.006f);
        foreach ((float x, float h, float wide) in ((float, float, float)[])[(-0.045f, 0.105f, 0.042f),
            (0.07f, 0.068f, 0.03f)])
        {
            b.Slab(Stuff.DyedLeather, 24, 6, (u, v) =>
            {
                float a = (u - 0.5f) * Maths.Pi;
                return new(x + (v - 0.5f) * wide - 0.02f * Maths.Cos(a) * (x < 0 ? -1 : 0),
                    0.028f + (h - 0.028f) * Maths.Pow(MathF.Max(0, Maths.Cos(a)), 0.7f),
                    -0.06f * Maths.Sin(a));
            }, 0.006f);
            b.Box(Stuff.Zinc, x, 0.045f, 0.066f, 0.026f, 0.034f, 0.01f, 0.003f, 2);
        }
    }
}
