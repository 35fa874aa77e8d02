using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A flying disc, 0.27 m across; colour is the plastic's.</summary>
internal static class Frisbee
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("frisbee", ["frisbee#n1", "flying disc", "flying disk"], "hold", "toy"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0xd2442c, 0x2f7fb8, 0xe0a82a, 0x3f9a5a);
        b.Tint = colour;
        using ModelBuilder.Scope part = b.OnePart();
        List<Vec2> top = [new(0.1265f, 0.0022f), new(0.128f, 0), new(0.1335f, 0.002f), new(0.1365f, 0.01f),
            new(0.134f, 0.022f), new(0.126f, 0.0285f)];
        // The flight rings stand on the shoulder.
        for (int i = 0; i < 7; i++)
        {
            float r = 0.12f - i * 0.005f;
            top.AddRange([new(r + 0.0017f, 0.0296f + i * 0.0003f), new(r, 0.0309f + i * 0.0003f),
                new(r - 0.0017f, 0.0298f + i * 0.0003f)]);
        }
        top.AddRange([new(0.08f, 0.0318f), new(0.05f, 0.0326f), new(0, 0.033f)]);
        b.Lathe(d.Made(Stuff.DyedPlastic), 0.0016f, 96, [.. top]);
        b.Lathe(Stuff.DyedPlastic, 0.004f, 96, new(0.001f, 0.03f), new(0.115f, 0.0275f), new(0.125f, 0.022f),
            new(0.1265f, 0.0022f));
        b.Tint = Pattern.Mix(colour, Rgb.White, 0.82f);
        foreach ((float inner, float outer) in ((float, float)[])[(0.066f, 0.072f), (0.028f, 0.0305f)])
            b.Lathe(Stuff.DyedPlastic, 0.0002f, 80, new(outer, 0.0318f), new(outer - 0.0005f, 0.0329f),
                new(inner + 0.0005f, 0.0331f), new(inner, 0.0318f));
        for (int i = 0; i < 8; i++)
            using (b.At(Affine.Trs(new(0, 0.0327f, 0), Quat.RotY(i * Maths.Tau / 8) * Quat.RotX(-Maths.HalfPi))))
                b.Extrude(Stuff.DyedPlastic, [new(0.036f, 0), new(0.048f, -0.0045f), new(0.06f, 0),
                    new(0.048f, 0.0045f)],
                    0.0008f, 0.0002f);
        b.Tint = Rgb.White;
        return d.Done(new(0.11f, 0.018f, 0.06f));
    }
}

/// <summary>A strung tennis racket lying flat, head towards +X, 0.69 m; colour is the frame's.</summary>
internal static class TennisRacket
{
    private const float Rx = 0.168f, Rz = 0.127f, Mid = 0.17f, Y = 0.0155f;
    private static readonly Material Gut = new Plastic("string", Rgb.Hex(0xe6dfc8), 0.4f, 0.2f),
        Grip = new Leather("grip", Rgb.Hex(0x2a2826), 0.4f);

    public static PropModel Model { get; } = new(PropDraft.Thing("tennis-racket",
        ["tennis racket#n1", "tennis racquet#n1", "racket#n4", "racquet#n1"],
        "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0xb82f2a, 0x2f5f9a, 0x25282c, 0xd8b42f), second = Rgb.Hex(0xe4e0d6);
        static Vec3 Hoop(float t, float grow = 0)
        {
            (float s, float c) = Maths.SinCos(t * Maths.Tau);
            return new(Mid + (Rx + grow) * c, Y, -(Rz + grow) * s * (1 - 0.05f * c));
        }
        for (int i = 0; i < 8; i++)
        {
            // Bands of lacquer: the frame is dyed, its shoulders and its top are pale.
            b.Tint = i is 1 or 6 ? second : colour;
            float from = i / 8f + 0.0625f;
            b.Sweep(Stuff.Lacquer, [.. Enumerable.Range(0, 8).Select(k => Hoop(from + k / 7f / 8))], _ => 0.0098f, 24,
                14,
                flatten: 1.25f);
        }
        b.Tint = Rgb.Hex(0x1d1e20);
        b.Sweep(Stuff.Rubber, [.. Enumerable.Range(0, 20).Select(k => Hoop(-0.17f + 0.34f * k / 19f, 0.0095f))],
            _ => 0.0042f, 60, 8);
        b.Tint = Rgb.White;
        for (int i = -7; i <= 7; i++)
        {
            float z = i * 0.0155f, half = Rx * MathF.Sqrt(MathF.Max(0, 1 - z * z / (Rz * Rz)));
            b.Sweep(Gut, [.. Enumerable.Range(0, 40).Select(k =>
            {
                float x = Mid - half + 2 * half * k / 39f;
                return new Vec3(x, Y + 0.0007f * ((k + i) % 2 == 0 ? 1 : -1), z);
            })], _ => 0.00072f, 78, 5);
        }
        for (int i = -9; i <= 9; i++)
        {
            float x = i * 0.0168f, half = Rz * MathF.Sqrt(MathF.Max(0, 1 - x * x / (Rx * Rx))) * (1 - 0.05f * x / Rx);
            b.Tube(Gut, 0.00072f, 12, 5, new(Mid + x, Y, -half), new(Mid + x, Y, 0), new(Mid + x, Y, half));
        }
        b.Tint = colour;
        foreach (int s in (int[])[-1, 1])
            b.Sweep(Stuff.Lacquer, [Hoop(0.5f + s * 0.105f), new(0.0f, Y, s * 0.05f), new(-0.06f, Y, s * 0.022f),
                new(-0.12f, Y, s * 0.009f), new(-0.16f, Y, s * 0.006f)], _ => 0.0092f, 40, 12, flatten: 1.15f);
        b.Tint = Rgb.White;
        // Tape is wound over an eight-sided core: a step at every turn.
        b.Surface(Grip, 64, 260, (u, v) =>
        {
            float a = u * Maths.Tau, x = -0.335f + 0.195f * v, turn = Pattern.Fraction(v * 9 + u),
                facet = a - MathF.Floor(a / (Maths.Pi / 4)) * Maths.Pi / 4 - Maths.Pi / 8,
                end = MathF.Min(1, MathF.Min(v, 1 - v) * 60),
                r = (0.0136f + 0.0011f * Maths.SmoothStep(0, 0.9f, turn) + 0.0022f * Maths.SmoothStep(0.08f, 0, v))
                    * Maths.Lerp(1, 0.97f / Maths.Cos(facet), 0.7f) * MathF.Sqrt(Maths.Saturate(end));
            return new(x, Y + r * Maths.Cos(a) * 1.05f, r * Maths.Sin(a) * 0.92f);
        }, closed: true, flip: true, paint: (u, v) => new Rgb(1, 1, 1) * (0.55f
            + 0.5f * Maths.SmoothStep(0, 0.12f, Pattern.Fraction(v * 9 + u))));
        using (b.At(-0.139f, Y, 0, 0, 0, -Maths.HalfPi))
            b.Lathe(Stuff.Rubber, 0.002f, 24, new(0.012f, -0.008f), new(0.0165f, -0.006f), new(0.0155f, 0.008f),
                new(0.011f, 0.01f));
        return d.Done(new(-0.26f, Y, 0), held: PropDraft.PointsUp);
    }
}

/// <summary>A wooden baseball bat lying along x, 0.85 m; colour stains it.</summary>
internal static class BaseballBat
{
    private static readonly Material Tape = new Leather("bat tape", Rgb.Hex(0x26221f), 0.6f);

    public static PropModel Model { get; } = new(PropDraft.Thing("baseball-bat",
        ["baseball bat#n1", "bat#n5"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c * 1.3f;
        // Lying, it rests on its barrel and its knob.
        using (b.At(-0.425f, 0.0245f, 0, 0, 0, 0.0108f))
        using (b.At(0, 0, 0, 0, 0, -Maths.HalfPi))
        using (b.OnePart())
        {
            b.Lathe(d.Made(Stuff.Beech), 0.02f, 44, new(0, 0), new(0.021f, 0), new(0.0245f, 0.01f), new(0.02f, 0.018f),
                new(0.0128f, 0.032f), new(0.0122f, 0.15f), new(0.0135f, 0.28f), new(0.02f, 0.45f), new(0.0298f, 0.6f),
                new(0.0332f, 0.7f), new(0.0332f, 0.825f), new(0.0285f, 0.846f), new(0.012f, 0.85f), new(0, 0.846f));
            b.Tint = Rgb.White;
            b.Surface(Tape, 40, 200, (u, v) =>
            {
                float a = u * Maths.Tau, turn = Pattern.Fraction(v * 11 + u), y = 0.036f + 0.22f * v,
                    r = Maths.Lerp(0.0125f, 0.0133f, v) + 0.0006f + 0.0007f * Maths.SmoothStep(0, 0.85f, turn);
                return new(r * Maths.Cos(a), y, -r * Maths.Sin(a));
            }, closed: true, paint: (u, v) => new Rgb(1, 1, 1) * (0.6f
                + 0.5f * Maths.SmoothStep(0, 0.1f, Pattern.Fraction(v * 11 + u))));
            b.Tint = Rgb.Hex(0x3a1d10);
            // The maker's brand, burnt into the barrel.
            foreach ((float from, float wide) in ((float, float)[])[(0.574f, 0.0022f), (0.58f, 0.0008f),
                (0.672f, 0.0008f),
                (0.677f, 0.0022f)])
                b.Lathe(Stuff.DyedEnamel, 0.0002f, 44, new(Barrel(from) - 0.001f, from), new(Barrel(from) + 0.00025f,
                from),
                    new(Barrel(from + wide) + 0.00025f, from + wide), new(Barrel(from + wide) - 0.001f, from + wide));
        }
        b.Tint = Rgb.White;
        return d.Done(new(-0.3f, 0.024f, 0), held: PropDraft.PointsUp);
    }

    private static float Barrel(float y) => y < 0.6f ? Maths.Lerp(0.02f, 0.0298f, (y - 0.45f) / 0.15f)
        : Maths.Lerp(0.0298f, 0.0332f, (y - 0.6f) / 0.1f);
}

/// <summary>A fielder's glove lying open, palm up, fingers towards +Z, with a ball in its pocket, 0.3 m; colour is the
/// leather's.</summary>
internal static class BaseballGlove
{
    private static readonly Material Hide = new Leather("glove", Rgb.White, 0.7f),
        Lace = new Leather("lace", Rgb.Hex(0xc09a62), 0.4f), Ball = new Leather("baseball", Rgb.Hex(0xe6e0d2), 0.2f),
        Thread = new Cloth("red thread", Rgb.Hex(0xb0221e), thread: 0.0008f);

    public static PropModel Model { get; } = new(PropDraft.Thing("baseball-glove",
        ["baseball glove#n1", "baseball mitt#n1", "mitt#n2"], "hold"), Build);

    private static readonly Vec3[][] Fingers =
    [
        [new(-0.075f, 0.03f, 0.02f), new(-0.112f, 0.036f, 0.085f), new(-0.12f, 0.058f, 0.135f), new(-0.108f, 0.088f,
        0.158f)],
        [new(-0.04f, 0.028f, 0.05f), new(-0.06f, 0.03f, 0.125f), new(-0.064f, 0.052f, 0.182f), new(-0.058f, 0.085f,
        0.203f)],
        [new(0, 0.028f, 0.06f), new(-0.004f, 0.03f, 0.135f), new(-0.004f, 0.052f, 0.196f), new(-0.004f, 0.086f,
        0.215f)],
        [new(0.038f, 0.028f, 0.05f), new(0.05f, 0.03f, 0.125f), new(0.052f, 0.053f, 0.183f), new(0.046f, 0.086f, 0.2f)],
        [new(0.07f, 0.03f, -0.03f), new(0.118f, 0.038f, 0.03f), new(0.142f, 0.062f, 0.085f), new(0.13f, 0.098f,
        0.112f)],
    ];

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0x6e3c1c, 0x57301a, 0x7e4a22);
        b.Tint = colour;
        b.Sculpt(Hide, 0.0032f, s =>
        {
            s.Ellipsoid(new(0, 0.03f, 0.01f), new(0.098f, 0.032f, 0.085f), 0);
            s.Capsule(new(-0.05f, 0.028f, -0.07f), new(0.055f, 0.028f, -0.07f), 0.028f, 0.028f, 0.03f);
            foreach (Vec3[] f in Fingers) s.Chain(f, [0.029f, 0.0255f, 0.0225f, 0.0125f], 0.01f, flatness: 0.8f,
                flatAxis: new Vec3(0, 0.75f, -0.66f));
            s.Ellipsoid(new(0.006f, 0.094f, 0.045f), new(0.075f, 0.072f, 0.088f), 0.02f, carve: true);
            s.Ellipsoid(new(0, 0.038f, -0.108f), new(0.055f, 0.014f, 0.05f), 0.008f, carve: true);
        }, p => 0.0016f * Noise.Perlin(p * 34) + 0.0006f * Noise.Perlin(p * 110), p => Pattern.Mix(Rgb.White,
            new(0.7f, 0.62f, 0.55f), Maths.SmoothStep(0.075f, 0.03f, (p - new Vec3(0.006f, 0.03f, 0.045f)).Length)));
        // The web between thumb and first finger: crossing straps in a frame.
        Vec3 Web(float u, float v)
        {
            Vec3 finger = Sweeps.Curve(Fingers[3], 0.45f + 0.52f * v), thumb = Sweeps.Curve(Fingers[4],
                0.4f + 0.56f * v);
            return Vec3.Lerp(finger, thumb, u) + new Vec3(0, -0.012f, 0.012f) * Maths.Sin(u * Maths.Pi);
        }
        foreach (float v in (float[])[0.05f, 0.36f, 0.68f, 0.98f])
            b.Sweep(Hide, [.. Enumerable.Range(0, 9).Select(i => Web(i / 8f, v))], _ => v > 0.9f ? 0.0085f : 0.006f, 24,
                10,
                flatten: 0.55f);
        foreach (float u in (float[])[0.2f, 0.4f, 0.6f, 0.8f])
            b.Sweep(Hide, [.. Enumerable.Range(0, 9).Select(i => Web(u, i / 8f)
                + new Vec3(0, 0.004f * (i % 2 == 0 ? 1 : -1), 0))], _ => 0.0056f, 24, 10, flatten: 0.55f);
        b.Tint = Rgb.White;
        // Laces run through the finger tips, and stitch each finger's back.
        b.Sweep(Lace, [.. Fingers.Take(4).SelectMany(f => new Vec3[] { f[3] + new Vec3(-0.012f, -0.003f, 0.004f),
            f[3] + new Vec3(0.012f, -0.003f, 0.004f) })], _ => 0.0032f, 90, 8);
        foreach (Vec3[] f in Fingers)
            for (int k = 0; k < 3; k++)
            {
                Vec3 c = Sweeps.Curve(f, 0.66f + 0.13f * k), e = Sweeps.Curve(f, 0.68f + 0.13f * k),
                    inward = (new Vec3(0, 0.1f, 0.05f) - c).Normalized;
                b.Tube(Lace, 0.0019f, 5, 6, c + inward * 0.017f + new Vec3(-0.007f, 0, 0),
                    c + inward * 0.021f, e + inward * 0.018f + new Vec3(0.007f, 0, 0.003f));
            }
        b.Sweep(Lace, [new(-0.06f, 0.056f, -0.072f), new(-0.02f, 0.061f, -0.08f), new(0.02f, 0.061f, -0.08f),
            new(0.06f, 0.056f, -0.072f), new(0.088f, 0.04f, -0.085f), new(0.112f, 0.012f, -0.1f),
            new(0.125f, 0.005f, -0.08f)], _ => 0.003f, 70, 8);
        using (b.At(0.004f, 0.0595f, 0.045f, 0.6f, 0.5f)) Baseball(b);
        return d.Done(new(0, 0.03f, -0.06f));
    }

    private static void Baseball(ModelBuilder b)
    {
        const float r = 0.0365f;
        b.Ball(Ball, default, new(r, r, r), 40);
        // The seam of a ball of two like halves.
        Vec3 Seam(float t)
        {
            (float s, float c) = Maths.SinCos(t * Maths.Tau);
            return new Vec3(0.9f * c + 0.1f * Maths.Cos(3 * t * Maths.Tau),
                0.9f * s - 0.1f * Maths.Sin(3 * t * Maths.Tau),
                0.6f * Maths.Cos(2 * t * Maths.Tau)).Normalized * r;
        }
        for (int i = 0; i < 88; i++)
        {
            Vec3 p = Seam(i / 88f), along = (Seam((i + 0.5f) / 88f) - p).Normalized, n = p.Normalized,
                side = Vec3.Cross(along, n);
            foreach (int q in (int[])[-1, 1])
                b.Tube(Thread, 0.0006f, 3, 5, p, p + side * (q * 0.0022f) + along * 0.0016f + n * 0.0002f,
                    p + side * (q * 0.0042f) + along * 0.0026f - n * 0.0006f);
        }
    }
}
