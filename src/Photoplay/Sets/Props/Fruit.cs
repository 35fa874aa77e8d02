using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>An apple with its stalk and a leaf, 0.078 m across; colour is the blush's.</summary>
internal static class Apple
{
    private static readonly Material Red = new Peel("apple red", Rgb.Hex(0xcf8a3c), Rgb.Hex(0xa01a1e), 0.97f,
        Rgb.Hex(0xe8cf90), 0.0011f, roughness: 0.24f);
    private static readonly Material Green = new Peel("apple green", Rgb.Hex(0x8fae3a), Rgb.Hex(0xb8b44a), 0.5f,
        Rgb.Hex(0xd6dca0), 0.0011f, roughness: 0.24f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("apple", ["apple#n1"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material skin = d.Asked is { } c
            ? new Peel("apple dyed", Pattern.Mix(c, Rgb.Hex(0xd9c060), 0.45f), c, 0.9f, Rgb.Hex(0xe8d8a0), 0.0011f,
                roughness: 0.24f)
            : d.Chance("green", 0.2f) ? Green : Red;
        float r = d.Vary("size", 0.036f, 0.041f), lean = d.Vary("lean", -0.05f, 0.05f), s = d.Seed.Uniform("form");
        Rgb stalkEnd = Rgb.Hex(0xa8a84a) * 1.3f;
        float lift = Moulded.Body(b, skin, 64, 48, v =>
        {
            float a = v * Maths.Pi, top = Maths.Exp(-(1 - v) * (1 - v) * 90), low = Maths.Exp(-v * v * 130);
            return new(r * Maths.Sin(a) * (0.95f + 0.133f * Maths.Cos(a)), -r * 0.88f * Maths.Cos(a)
                - 0.52f * r * top + 0.26f * r * low);
        }, (p, a, v) =>
        {
            float lobes = 0.035f * (1 - v) * (1 - v) + 0.012f;
            float swell = 1 + lobes * Maths.Cos(5 * a + 1) + 0.03f * Moulded.Around(a, v * 2, 0.9f, s);
            return new(p.X * swell + lean * (p.Y + r), p.Y * (1 + 0.025f * Maths.Cos(a + 2)), p.Z * swell);
        }, (_, v) => Pattern.Mix(Pattern.Mix(Rgb.White, stalkEnd, 0.85f * Maths.SmoothStep(0.86f, 0.97f, v)),
            Rgb.Hex(0x6a5a30), Maths.SmoothStep(0.06f, 0.01f, v)));
        float y = lift + r * 0.36f, x = lean * (r * 1.3f);
        b.Sweep(Bark, [new(x, y - 0.004f, 0), new(x + 0.001f, y + 0.01f, 0), new(x + 0.006f, y + 0.022f, 0.001f)],
            t => 0.0013f + 0.0012f * t * t * t, 14, 8);
        using (b.At(x + 0.002f, y + 0.012f, 0, 0.7f, 0, 0.35f)) Moulded.Leaf(b, Stuff.Leaf, 0.034f, 0.021f, 0.35f);
        return d.Done(new(0, lift, 0));
    }

    private static readonly Material Bark = new Crumb("stalk", Rgb.Hex(0x7a5c38), Rgb.Hex(0x3c2a18), 0.004f, 0.7f);
}

/// <summary>An orange with the star of its stalk, 0.078 m across; colour is the rind's.</summary>
internal static class Orange
{
    private static readonly Material Rind = new Peel("orange", Rgb.Hex(0xe88a1c), Rgb.Hex(0xd86f10), 0.6f,
        Rgb.Hex(0xf0a848), 0.0008f, pit: 0.0024f, roughness: 0.34f);
    private static readonly Material Star = new Crumb("calyx", Rgb.Hex(0x7c8a40), Rgb.Hex(0x3c4a22), 0.003f, 0.7f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("orange", ["orange#n1", "mandarin orange#n2"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material rind = d.Asked is { } c
            ? new Peel("orange dyed", c, c * 0.85f, 0.6f, c * 1.3f, 0.0008f, pit: 0.0024f, roughness: 0.34f)
            : Rind;
        float r = d.Vary("size", 0.037f, 0.041f), s = d.Seed.Uniform("form"), tilt = d.Vary("tilt", -0.3f, 0.1f);
        using (b.At(0, r * 0.95f, 0, 0, -tilt, tilt))
        using (b.At(0, -r * 0.93f, 0))
        {
            float lift = Moulded.Body(b, rind, 72, 56, v =>
            {
                float a = v * Maths.Pi, top = Maths.Exp(-(1 - v) * (1 - v) * 260);
                return new(r * Maths.Sin(a), -r * 0.94f * Maths.Cos(a) - 0.05f * r * top);
            }, (p, a, v) =>
            {
                float near = Maths.Exp(-(1 - v) * (1 - v) * 120) * Maths.SmoothStep(1, 0.97f, v),
                    k = 1 + 0.022f * Moulded.Around(a, v * 2.5f, 1.1f, s);
                return new(p.X * k, p.Y * k - 0.05f * r * near * MathF.Abs(Maths.Cos(a * 3.5f)), p.Z * k);
            }, (_, v) => Pattern.Mix(Rgb.White, new(0.85f, 1.06f, 0.8f), Maths.SmoothStep(0.93f, 0.99f, v)));
            using (b.At(0, lift + r * 0.883f, 0))
            {
                for (int i = 0; i < 5; i++)
                    using (b.At(Affine.RotationY(i * Maths.Tau / 5 + 0.3f)))
                        Moulded.Leaf(b, Star, 0.0055f, 0.0036f, -0.05f);
                b.Lathe(Star, 0.0008f, 14, new(0, -0.001f), new(0.0024f, 0), new(0.0021f, 0.0016f), new(0, 0.0013f));
            }
        }
        return d.Done(new(0, r, 0));
    }
}

/// <summary>A banana lying on its side, 0.19 m; colour is the peel's.</summary>
internal static class Banana
{
    private static readonly Material Skin = new Peel("banana", Rgb.Hex(0xe6bd3a), Rgb.Hex(0xd8a828), 0.3f,
        Rgb.Hex(0x4a2e16), 0.0011f, roughness: 0.42f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("banana", ["banana#n2"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c * 1.4f;
        float bend = d.Vary("bend", 0.62f, 0.8f);
        const float arc = 0.125f;
        Rgb green = new(0.55f, 0.95f, 0.45f), brown = new(0.16f, 0.11f, 0.1f);
        float Radius(float v) => v < 0.16f
            ? Maths.Lerp(0.0058f, 0.0165f, Maths.SmoothStep(0.055f, 0.2f, v)) + 0.0016f * Maths.SmoothStep(0.02f, 0, v)
            : v > 0.985f ? 0.0042f * MathF.Sqrt(MathF.Max(0, 1 - Maths.Unlerp(0.985f, 1, v)))
            : Maths.Lerp(0.0165f + 0.0026f * Maths.Sin((v - 0.16f) / 0.84f * Maths.Pi), 0.0042f,
                Maths.Pow(Maths.Unlerp(0.62f, 0.985f, v), 2.2f));
        Vec3 At(float u, float v)
        {
            // The stalk bends the other way than the fruit.
            float a = (v - 0.5f) * 2 * bend, phi = -u * Maths.Tau, stalk = Maths.SmoothStep(0.2f, 0, v),
                side = Maths.Pi / 5, facet = phi - MathF.Floor(phi / (2 * side)) * 2 * side - side,
                r = (v <= 0 ? 0 : Radius(v)) * Maths.Lerp(1, 0.93f / Maths.Cos(facet) + 0.02f, 0.8f);
            Vec3 along = new(Maths.Cos(a), 0, -Maths.Sin(a)), away = new(Maths.Sin(a), 0, Maths.Cos(a));
            Vec3 centre = new Vec3(arc * Maths.Sin(a), 0.0178f - 0.004f * stalk, arc * (Maths.Cos(a) - 0.86f))
                + away * (0.012f * stalk * stalk) - along * (0.006f * stalk);
            return centre + away * (r * Maths.Cos(phi)) + Vec3.UnitY * (r * Maths.Sin(phi));
        }
        b.Surface(Skin, 60, 90, At, closed: true, paint: (u, v) =>
        {
            float facet = Pattern.ToLine(u * 5) * 2, ridge = Maths.SmoothStep(0.22f, 0, facet);
            Rgb p = Pattern.Mix(Rgb.White, green, 0.75f * Maths.SmoothStep(0.22f, 0.06f, v)
                + 0.35f * Maths.SmoothStep(0.85f, 0.97f, v));
            p = Pattern.Mix(p, new(0.6f, 0.48f, 0.3f), 0.55f * ridge);
            return Pattern.Mix(p, brown, Maths.SmoothStep(0.035f, 0.012f, v) + Maths.SmoothStep(0.955f, 0.98f, v));
        });
        return d.Done(new(0, 0.018f, arc * 0.14f));
    }
}
