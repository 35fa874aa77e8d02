using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A carrot with its greens, lying along x, 0.3 m; colour is the root's.</summary>
internal static class Carrot
{
    private static readonly Material Root = new Peel("carrot", Rgb.Hex(0xdc6a1a), Rgb.Hex(0xc45410), 0.6f,
        Rgb.Hex(0xe89a58), 0.0008f, ring: 0.0007f, roughness: 0.5f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("carrot", ["carrot#n1", "carrot#n3"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material root = d.Asked is { } c
            ? new Peel("carrot dyed", c, c * 0.8f, 0.6f, c * 1.3f, 0.0008f, ring: 0.0007f, roughness: 0.5f)
            : Root;
        float length = d.Vary("length", 0.17f, 0.2f), r = 0.0175f, s = d.Seed.Uniform("form"),
            rest = Maths.Asin((r - 0.002f) / length);
        // Tip and shoulder rest on the ground.
        using (b.At(0.085f, 0, 0, 0, 0, rest))
        using (b.At(-length, 0.0022f, 0, 0, 0, -Maths.HalfPi))
        {
            Moulded.Body(b, root, 40, 120, v =>
            {
                float q = Maths.Pow(v, 0.62f), shoulder = Maths.SmoothStep(1, 0.93f, v),
                    radius = v < 0.12f ? Maths.Lerp(0.0005f, 0.0042f, MathF.Sqrt(v / 0.12f))
                        : Maths.Lerp(0.0042f, r, Maths.SmoothStep(-0.35f, 1, Maths.Unlerp(0.12f, 0.9f, q)));
                return new(radius * MathF.Sqrt(MathF.Max(0.0001f, shoulder)),
                    length * (v < 0.93f ? v : 0.93f + 0.05f * Maths.Sin((v - 0.93f) / 0.07f * Maths.HalfPi)));
            }, (p, a, v) =>
            {
                float k = 1 + 0.035f * Moulded.Around(a, v * 26, 0.8f, s) + 0.02f * Moulded.Around(a, v * 70, 1.5f, s);
                return new(p.X * k + 0.004f * Maths.Sin(v * 5 + s * 9) * (1 - v), p.Y,
                    p.Z * k + 0.0035f * Maths.Sin(v * 7 + s * 20) * (1 - v));
            }, (_, v) => Pattern.Mix(Rgb.White, new(0.5f, 0.75f, 0.3f), 0.8f * Maths.SmoothStep(0.965f, 1, v)));
            using (b.At(0, length * 0.972f, 0)) Greens(b);
        }
        return d.Done(new(0.02f, 0.016f, 0));
    }

    private static void Greens(ModelBuilder b)
    {
        for (int i = 0; i < 8; i++)
        {
            float a = i * 2.4f, lean = b.Random.Range(0.12f, 0.34f), h = b.Random.Range(0.08f, 0.12f);
            // Laid down, the root's +X points at the ground.
            Vec3 away = new(MathF.Min(0.05f, Maths.Cos(a)), 0, Maths.Sin(a));
            Vec3 Rib(float t) => away * (0.004f + h * lean * t * t * 1.6f) + new Vec3(0, h * t * (1 - 0.12f * t), 0);
            b.Sweep(Stuff.Stalk, [Rib(0) - new Vec3(0, 0.004f, 0), Rib(0.33f), Rib(0.66f), Rib(1)],
                t => 0.0019f - 0.0013f * t, 16, 7);
            for (int k = 0; k < 16; k++)
            {
                float t = 0.42f + 0.56f * k / 15f, size = 0.028f * (1.08f - t) + 0.011f;
                using (b.At(Affine.Trs(Rib(t), Quat.AxisAngle(Vec3.UnitY, a * 3 + k * 2.5f)
                    * Quat.RotZ(b.Random.Range(0.3f, 0.9f)))))
                {
                    Moulded.Leaf(b, Stuff.Leaf, size, size * 0.3f, 0.15f);
                    foreach (int q in (int[])[-1, 1])
                        using (b.At(size * 0.35f, 0.001f, 0, q * 0.75f))
                            Moulded.Leaf(b, Stuff.Leaf, size * 0.6f, size * 0.22f, 0.2f);
                }
            }
        }
    }
}

/// <summary>A head of broccoli standing on its stalk, 0.15 m; colour is the florets'.</summary>
internal static class Broccoli
{
    private static readonly Material Flesh = new Peel("broccoli", Rgb.White, new Rgb(0.85f, 0.95f, 0.75f), 0.5f,
        Rgb.White, 0, roughness: 0.6f);
    private static readonly Rgb Stalk = Rgb.Hex(0x9cb46a), Bud = Rgb.Hex(0x33602c), Deep = Rgb.Hex(0x1d3c1c);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("broccoli", ["broccoli#n2", "broccoli#n1"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb bud = d.Asked ?? Bud, deep = d.Asked is { } c ? c * 0.5f : Deep;
        using ModelBuilder.Scope part = b.OnePart();
        List<(Vec3 At, float R)> florets = [];
        for (int i = 0; i < 34; i++)
        {
            float t = (i + 0.5f) / 34, a = i * 2.39996f, up = 1 - 1.12f * t, r = MathF.Sqrt(MathF.Max(0, 1 - up * up));
            florets.Add((new Vec3(0.052f * r * Maths.Cos(a), 0.094f + 0.036f * up, 0.052f * r * Maths.Sin(a))
                + b.Random.Direction() * 0.004f, b.Random.Range(0.0145f, 0.0195f)));
        }
        // A floret is a head of small heads.
        b.Sculpt(Flesh, 0.0013f, s =>
        {
            foreach ((Vec3 at, float r) in florets)
            {
                Vec3 away = (at - new Vec3(0, 0.075f, 0)).Normalized;
                s.Ellipsoid(at, new(r * 0.8f, r * 0.8f, r * 0.8f), 0.001f);
                for (int k = 0; k < 9; k++)
                    s.Ellipsoid(at + (away * 0.9f + b.Random.Direction() * 1.1f).Normalized * (r * 0.62f),
                        new Vec3(1, 1, 1) * (r * b.Random.Range(0.36f, 0.5f)), 0.0008f);
            }
        }, p => 0.0011f * (0.7f - Noise.Worley(p / 0.0027f).F1), p =>
        {
            float reach = (p - new Vec3(0, 0.078f, 0)).Length, near = Noise.Worley(p / 0.0027f).F1;
            return Pattern.Mix(Pattern.Mix(deep, bud, 1.3f - near), bud * new Rgb(1.5f, 1.35f, 1.1f),
                0.5f * Maths.SmoothStep(0.055f, 0.07f, reach) * (1 - near));
        });
        b.Sculpt(Flesh, 0.0024f, s =>
        {
            s.Chain([new(0.002f, 0.004f, 0), new(0, 0.035f, 0.001f), new(0, 0.06f, 0)], [0.0165f, 0.0155f, 0.019f],
                0.004f);
            for (int i = 0; i < 9; i++)
            {
                float a = i * Maths.Tau / 9 + 0.2f, low = i % 2 == 0 ? 0.04f : 0.055f, reach = i % 2 == 0 ? 0.042f
                    : 0.03f;
                s.Chain([new(0.006f * Maths.Cos(a), low, 0.006f * Maths.Sin(a)),
                    new(reach * 0.6f * Maths.Cos(a), low + 0.018f, reach * 0.6f * Maths.Sin(a)),
                    new(reach * Maths.Cos(a), 0.094f, reach * Maths.Sin(a))], [0.011f, 0.008f, 0.0075f], 0.006f);
            }
        }, p => 0.0005f * Noise.Perlin(p * 90), p => Pattern.Mix(Pattern.Mix(Stalk, Rgb.Hex(0xd6d8a8),
            Maths.SmoothStep(0.005f, 0, p.Y)), Rgb.Hex(0x7c9a50), Maths.SmoothStep(0.06f, 0.09f, p.Y)));
        return d.Done(new(0, 0.035f, 0));
    }
}
