using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>The handle that fork, knife and spoon share: along x, ending in a rounded, thickened fiddle.</summary>
internal static class Cutlery
{
    public static Material Silver { get; } = new Metal("cutlery", Rgb.Hex(0xd4d4d2), Rgb.Hex(0x8c8880), 0.13f, 0.22f,
        0.95f, 0.25f);

    /// <summary>A sheet of half-width(u) along x from 0 to length, risen by rise(u), dished by dish(u, across) with
    /// across in -1..1, and of that thickness.</summary>
    public static void Plate(ModelBuilder b, Material metal, float length, Func<float, float> half,
        Func<float, float> rise, Func<float, float, float> dish, Func<float, float> thick, int along = 90,
        int across = 14)
    {
        using ModelBuilder.Scope part = b.OnePart();
        Vec3 At(float u, float v, int side)
        {
            float x = length * u, c = (v - 0.5f) * 2, w = half(u);
            float edge = 1 - c * c * c * c;
            return new(x, rise(u) + dish(u, c) + side * thick(u) * 0.5f * MathF.Sqrt(MathF.Max(0, edge)), -c * w);
        }
        b.Surface(metal, along, across, (u, v) => At(u, v, 1));
        b.Surface(metal, along, across, (u, v) => At(u, v, -1), flip: true);
    }

    /// <summary>Half-width of the handle, 0 at its end .. 1 at the neck.</summary>
    public static float Handle(float t)
    {
        float end = MathF.Sqrt(MathF.Max(0, 1 - Maths.Pow(1 - MathF.Min(1, t * 9), 2)));
        return end * Maths.Lerp(0.0105f, 0.0034f, Maths.SmoothStep(0.02f, 0.85f, t));
    }
}

/// <summary>A table fork lying along x, 0.2 m.</summary>
internal static class Fork
{
    public static PropModel Model { get; } = new(PropDraft.Thing("fork",
        ["fork#n1", "table fork", "dinner fork"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c;
        Material metal = d.Made(Cutlery.Silver);
        using ModelBuilder.Scope place = b.At(-0.1f, 0, 0);
        using ModelBuilder.Scope part = b.OnePart();
        static float Rise(float x) => 0.0025f + 0.009f * Maths.SmoothStep(0.02f, 0.115f, x)
            - 0.0105f * Maths.SmoothStep(0.105f, 0.165f, x) + 0.012f * Maths.Pow(Maths.Unlerp(0.155f, 0.2f, x), 2);
        const float shoulder = 0.158f;
        Cutlery.Plate(b, metal, shoulder, u =>
        {
            float x = u * shoulder;
            return x < 0.118f ? Cutlery.Handle(x / 0.118f)
                : Maths.Lerp(0.0034f, 0.0125f, Maths.SmoothStep(0.118f, 0.145f, x));
        }, u => Rise(u * shoulder), (u, q) => 0.0016f * q * q * Maths.SmoothStep(0.8f, 1, u), _ => 0.0026f);
        for (int i = 0; i < 4; i++)
        {
            float z = (i - 1.5f) * 0.0068f;
            b.Sweep(metal, [.. Enumerable.Range(0, 9).Select(k =>
            {
                float x = shoulder - 0.006f + k / 8f * 0.049f;
                return new Vec3(x, Rise(x) + 0.0016f * z * z / 0.00015f, z * (1 - 0.04f * k / 8f));
            })], t => 0.0022f * (1 - 0.55f * Maths.Pow(t, 4)), 26, 10, flatten: 0.62f);
        }
        return d.Done(new(-0.06f, 0.006f, 0), held: PropDraft.PointsUp);
    }
}

/// <summary>A table knife lying along x, 0.23 m; colour is the handle's.</summary>
internal static class Knife
{
    public static PropModel Model { get; } = new(PropDraft.Thing("knife",
        ["knife#n1", "table knife#n1", "kitchen knife", "knife#n2"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material handle = d.Asked is null ? d.Made(Stuff.DarkWood) : Stuff.DyedEnamel;
        using ModelBuilder.Scope place = b.At(-0.115f, 0.0075f, 0);
        using (b.OnePart())
        {
            b.Sweep(Cutlery.Silver, [new(0.088f, 0, 0), new(0.1f, 0, 0), new(0.107f, 0, 0)],
                t => 0.0076f - 0.001f * Maths.Sin(t * Maths.Pi), 8, 16, flatten: 0.8f);
            // A blade with a spine, a belly and an edge.
            b.Surface(Cutlery.Silver, 48, 80, (u, v) =>
            {
                float x = 0.106f + 0.124f * v, a = -u * Maths.Tau, tip = Maths.SmoothStep(0.7f, 1, v),
                    low = -0.0095f * MathF.Sqrt(MathF.Max(0, 1 - Maths.Pow(v, 9))) - 0.0012f * Maths.Sin(v * Maths.Pi),
                    high = 0.0085f - 0.0185f * tip * tip;
                float c = Maths.Cos(a), s = Maths.Sin(a), across = 0.5f + 0.5f * c;
                float z = Maths.Lerp(low, MathF.Max(high, low), across),
                    half = 0.0011f * MathF.Sqrt(MathF.Abs(s)) * MathF.Sign(s) * MathF.Min(1, 0.15f + 1.2f * across)
                        * (1 - 0.6f * v);
                return new(x, half, z);
            }, closed: true);
        }
        if (d.Asked is { } c) b.Tint = c;
        Vec2[] scale = Extrusions.SmoothOutline(60, new(0, 0), new(0.004f, -0.0085f), new(0.03f, -0.0088f),
            new(0.06f, -0.0066f), new(0.092f, -0.0074f), new(0.092f, 0.0074f), new(0.06f, 0.0066f),
            new(0.03f, 0.0088f), new(0.004f, 0.0085f));
        using (b.At(Affine.Rotation(Quat.RotX(Maths.HalfPi))))
        {
            foreach (int s in (int[])[-1, 1])
                using (b.At(0, 0, s * 0.0041f)) b.Extrude(handle, scale, 0.0062f, 0.0026f);
            b.Tint = Rgb.White;
            b.Extrude(Cutlery.Silver, [.. scale.Select(p => p * 0.985f)], 0.003f, 0.0006f);
            foreach (float x in (float[])[0.02f, 0.048f, 0.076f])
                using (b.At(x, 0, 0, 0, Maths.HalfPi))
                    b.Lathe(Stuff.Brass, 0.0005f, 18, new(0, -0.0076f), new(0.0026f, -0.0074f), new(0.0026f, 0.0074f),
                        new(0, 0.0076f));
        }
        return d.Done(new(-0.07f, 0.0075f, 0), held: PropDraft.PointsUp);
    }
}

/// <summary>A spoon lying along x, 0.19 m.</summary>
internal static class Spoon
{
    public static PropModel Model { get; } = new(PropDraft.Thing("spoon",
        ["spoon#n1", "teaspoon#n2", "tablespoon#n2"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c;
        using (b.At(-0.095f, 0, 0)) Form(b, d.Made(Cutlery.Silver), 1);
        return d.Done(new(-0.055f, 0.006f, 0), held: PropDraft.PointsUp);
    }

    /// <summary>From its handle's end at the origin along +x; scale 1 is a tablespoon.</summary>
    public static void Form(ModelBuilder b, Material metal, float scale)
    {
        const float length = 0.19f, neck = 0.128f;
        using ModelBuilder.Scope place = b.At(0, 0, 0, scale: scale);
        Cutlery.Plate(b, metal, length, u =>
        {
            float x = u * length, q = Maths.Unlerp(neck, length, x);
            return x < neck ? Cutlery.Handle(x / neck)
                : MathF.Max(0.0034f * (1 - q * 6),
                0.0205f * MathF.Sqrt(MathF.Max(0, 1 - Maths.Pow(1 - 2 * Maths.Pow(q, 0.85f), 2))));
        }, u =>
        {
            float x = u * length;
            return 0.002f + 0.01f * Maths.SmoothStep(0.02f, 0.11f, x) - 0.002f * Maths.SmoothStep(0.12f, 0.15f, x);
        }, (u, q) =>
        {
            float t = Maths.Unlerp(neck, length, u * length), bowl = 4 * t * (1 - t);
            return -0.0085f * MathF.Min(1, bowl * 1.25f) * (1 - q * q * 0.92f);
        }, u => 0.0026f - 0.0012f * Maths.SmoothStep(0.65f, 0.75f, u), 120, 20);
    }
}
