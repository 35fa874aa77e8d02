using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A rubber ball with a band, 0.22 m; colour is its own.</summary>
internal static class Ball
{
    public static PropModel Model { get; } = new(PropDraft.Thing("ball",
        ["ball#n6", "ball#n1", "football#n2", "rubber ball", "beach ball"], "hold", "toy", "rolls"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        const float r = 0.11f;
        Rgb colour = d.Colour(0xc23a2c, 0x2f6a9a, 0xd8a52c, 0x3f8a5a);
        using (b.At(0, r, 0, d.Vary("turn", 0, 6), d.Vary("tilt", 0.2f, 0.9f)))
        {
            // Gores: six coloured slices, two caps.
            for (int i = 0; i < 6; i++)
            {
                b.Tint = i % 2 == 0 ? colour : Rgb.Hex(0xe9e2d0);
                float a0 = i * Maths.Tau / 6;
                b.Surface(Stuff.DyedPlastic, 12, 40, (u, v) =>
                {
                    float a = -(a0 + u * Maths.Tau / 6), t = v * Maths.Pi, seam = MathF.Min(u, 1 - u),
                        q = r * (1 - 0.012f * Maths.Exp(-seam * seam * 900) * Maths.Sin(t));
                    return new(q * Maths.Sin(t) * Maths.Cos(a), -q * Maths.Cos(t), q * Maths.Sin(t) * Maths.Sin(a));
                });
            }
            b.Tint = colour * 0.8f;
            foreach (int s in (int[])[-1, 1])
                using (b.At(Affine.Scaling(new Vec3(1, s, 1))))
                    b.LatheSmooth(Stuff.DyedPlastic, 28, 8, t => new((1 - t) * 0.03f + 0.0001f,
                        MathF.Sqrt(r * r - (1 - t) * (1 - t) * 0.0009f) + 0.0012f * t));
        }
        return d.Done(new(0, r, 0));
    }
}

/// <summary>A rubber balloon on a string, 1.3 m to its top; held by the string's end; colour is its own.</summary>
internal static class Balloon
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("balloon", ["balloon#n2", "toy balloon"], "hold", "toy", "floats"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0xc5322a, 0x2f6fa8, 0xe0b02f, 0x5a9a58, 0xb8568a);
        Material skin = new Foliage("balloon skin", colour, colour * 0.9f, 0.45f, 1);
        using (b.At(0.02f, 1, 0, 0, 0, -0.06f))
        {
            b.LatheSmooth(skin, 48, 40, t =>
            {
                float a = t * Maths.Pi, s = Maths.Sin(a);
                return new(0.15f * s * (1 - 0.22f * (1 - t) * (1 - t)) + 0.0003f,
                    0.18f - 0.19f * Maths.Cos(a) - 0.05f * (1 - t) * (1 - t) * (1 - t));
            });
            b.LatheSmooth(skin, 20, 10, t => new(0.006f + 0.016f * (1 - t) * (1 - t), -0.062f + 0.02f * t));
        }
        b.Sweep(Stuff.Linen, [.. Enumerable.Range(0, 14).Select(i =>
        {
            float t = i / 13f;
            return new Vec3(0.02f * t + 0.02f * Maths.Sin(t * 7) * (1 - t), 0.94f * t,
                0.015f * Maths.Sin(t * 9) * (1 - t));
        })], _ => 0.0012f, 80, 5);
        return d.Done(new(0, 0.02f, 0));
    }
}

/// <summary>A diamond kite with a tail, 1 m, standing upright facing +Z; colour is the paper's.</summary>
internal static class Kite
{
    public static PropModel Model { get; } = new(PropDraft.Thing("kite", ["kite#n3"], "hold", "toy", "floats"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0xc5402c, 0x2f6fa0, 0xe0a82f), second = Rgb.Hex(0xe9dfc4);
        Vec3 top = new(0, 1, 0), bottom = new(0, 0.02f, 0), left = new(-0.36f, 0.68f, -0.06f),
            right = new(0.36f, 0.68f, -0.06f), mid = new(0, 0.68f, 0.02f);
        int i = 0;
        foreach ((Vec3 a, Vec3 c) in ((Vec3, Vec3)[])[(top, left), (left, bottom), (bottom, right), (right, top)])
        {
            b.Tint = i++ % 2 == 0 ? colour : second;
            b.Slab(Stuff.Canvas, 14, 14, (u, v) => Vec3.Lerp(mid, Vec3.Lerp(a, c, v), u) + new Vec3(0, 0,
                -0.03f * Maths.Sin(u * Maths.Pi) * Maths.Sin(v * Maths.Pi)), 0.002f, new Vec2(0.5f, 0.5f));
        }
        b.Tint = Rgb.White;
        b.Tube(Stuff.Straw, 0.004f, 6, 8, bottom, mid, top);
        b.Tube(Stuff.Straw, 0.0035f, 8, 8, left, mid + new Vec3(0, 0, 0.004f), right);
        Vec3[] tail = [.. Enumerable.Range(0, 9)
            .Select(k => new Vec3(0.12f * Maths.Sin(k * 0.9f), MathF.Max(0.004f, 0.02f - 0.002f * k), -0.13f * k))];
        b.Sweep(Stuff.Linen, tail, _ => 0.002f, 50, 5);
        for (int k = 1; k < 8; k++)
        {
            b.Tint = k % 2 == 0 ? colour : second;
            foreach (int s in (int[])[-1, 1])
                b.Slab(Stuff.DyedCloth, 4, 4,
                    (u, v) => tail[k] + new Vec3(s * 0.065f * u, 0.004f + 0.006f * u, (v - 0.5f) * (0.01f + 0.05f * u)),
                    0.001f, new Vec2(0.06f, 0.05f));
        }
        b.Tint = Rgb.White;
        return d.Done(new(0, 0.68f, -0.02f));
    }
}

/// <summary>An open umbrella, 0.9 m, handle down, its canopy above the hand; colour is the cloth's.</summary>
internal static class Umbrella
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("umbrella", ["umbrella#n1", "parasol#n1", "brolly"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0xb8342a, 0x22242a, 0x2f4f7a, 0xd8a82f);
        Material cloth = new Cloth("umbrella", Rgb.White, thread: 0.0007f, fuzz: 0.05f, sheer: 0.25f);
        const int ribs = 8;
        static Vec3 At(float turn, float v)
        {
            float r = 0.52f * Maths.Sin(v * 1.32f) / 0.969f, y = 0.86f - 0.3f * (1 - Maths.Cos(v * 1.32f)) / 0.75f,
                a = turn * Maths.Tau;
            return new(r * Maths.Sin(a), y, r * Maths.Cos(a));
        }
        b.Tint = colour;
        for (int i = 0; i < ribs; i++)
            b.Surface(cloth, 12, 20,
                (u, v) => At((i + u) / ribs, v) + new Vec3(0, -0.05f * v * v * Maths.Sin(u * Maths.Pi) + 0.002f, 0)
                    - At((i + u) / ribs, v) * new Vec3(1, 0, 1) * (0.06f * v * v * v * Maths.Sin(u * Maths.Pi)),
                new Vec2(0.4f, 0.6f), flip: true);
        b.Tint = Rgb.White;
        for (int i = 0; i < ribs; i++)
        {
            float t = i / (float)ribs;
            b.Tube(Stuff.Steel, 0.0022f, 14, 5,
                [.. Enumerable.Range(0, 8).Select(k => At(t, k / 7f) - new Vec3(0, 0.004f, 0))]);
            b.Tube(Stuff.Steel, 0.0018f, 3, 5,
                new(0.012f * Maths.Sin(t * Maths.Tau), 0.6f, 0.012f * Maths.Cos(t * Maths.Tau)),
                At(t, 0.5f) - new Vec3(0, 0.006f, 0));
            b.Ball(Stuff.Brass, At(t, 1), new(0.005f, 0.005f, 0.005f), 8);
        }
        b.Tube(Stuff.Steel, 0.0055f, 4, 10, new(0, 0.1f, 0), new(0, 0.9f, 0));
        b.Lathe(Stuff.Steel, 0.002f, 16, new(0.007f, 0.57f), new(0.015f, 0.575f), new(0.013f, 0.63f),
            new(0.007f, 0.632f));
        b.Sweep(Stuff.Walnut, [new(0, 0.17f, 0), new(0, 0.06f, 0), new(0.012f, 0.02f, 0), new(0.04f, 0.014f, 0),
            new(0.062f, 0.03f, 0), new(0.066f, 0.052f, 0)], _ => 0.0105f, 32, 12);
        b.Lathe(Stuff.Brass, 0.001f, 16, new(0.011f, 0.165f), new(0.0125f, 0.167f), new(0.0125f, 0.185f),
            new(0.006f, 0.187f));
        return d.Done(new(0, 0.12f, 0));
    }
}
