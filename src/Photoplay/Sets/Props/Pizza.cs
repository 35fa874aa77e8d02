using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A pizza with salami, olives and basil, cut in eight, 0.32 m across.</summary>
internal static class Pizza
{
    private static readonly Material Dough = new Baked("pizza dough", Rgb.White, new Rgb(0.62f, 0.48f, 0.36f)),
        Melt = new Wax("melted cheese", Rgb.White, 0.004f, 0.26f), Salami = new Wax("salami", Rgb.White, 0.002f, 0.3f),
        Olive = new Wax("olive", Rgb.Hex(0x1e1a1e), 0.001f, 0.15f),
        Basil = new Foliage("basil", Rgb.Hex(0x2f6426), Rgb.Hex(0x4f8434), 0.3f, 0.7f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("pizza", ["pizza#n1", "pizza pie#n1"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        float s = d.Seed.Uniform("form");
        Moulded.Body(b, Dough, 180, 40, v => v < 0.3f ? new(0.15f * v / 0.3f, 0)
            : v < 0.8f ? new(0.146f + 0.0135f * Maths.Sin((v - 0.3f) / 0.5f * Maths.Pi * 0.92f),
                0.0105f - 0.0105f * Maths.Cos((v - 0.3f) / 0.5f * Maths.Pi * 1.02f))
            : new(0.143f - 0.03f * (v - 0.8f) / 0.2f, 0.018f - 0.012f * MathF.Min(1, (v - 0.8f) / 0.1f)), (p, a, v) =>
        {
            float rim = Maths.SmoothStep(0.3f, 0.45f, v), lump = Moulded.Around(a, 0, 5, s)
                + 0.7f * Moulded.Around(a, v * 4, 11, s);
            return new(p.X * (1 + 0.02f * Moulded.Around(a, 7, 1.3f, s)), p.Y * (1 + 0.3f * rim * lump),
                p.Z * (1 + 0.02f * Moulded.Around(a, 8, 1.3f, s)));
        }, (u, v) =>
        {
            float a = u * Maths.Tau, spot = Moulded.Around(a, v * 7, 9, s) + 0.6f * Moulded.Around(a, v * 13, 22, s);
            Rgb c = Pattern.Mix(Rgb.Hex(0xe0bc80), Rgb.Hex(0xbc7430), Maths.SmoothStep(0.4f, 0.62f, v + 0.1f * spot));
            return Pattern.Mix(c, Rgb.Hex(0x2e1a0e), 0.85f * Maths.SmoothStep(0.42f, 0.8f, spot));
        });
        b.Surface(Melt, 200, 60, (u, v) =>
        {
            float a = u * Maths.Tau, r = 0.1435f * (1 - v) * (1 + 0.015f * Moulded.Around(a, 3, 6, s));
            return new(r * Maths.Cos(a), Top(a, r, s), -r * Maths.Sin(a));
        }, closed: true, paint: (u, v) =>
        {
            float a = u * Maths.Tau, r = 0.1435f * (1 - v), x = r * Maths.Cos(a) * 32 + s * 50,
                z = r * Maths.Sin(a) * 32;
            float blot = Noise.Fbm(new(x, z, 3), 4), brown = Noise.Fbm(new(x * 2.2f, z * 2.2f, 9), 3);
            Rgb c = Pattern.Mix(Rgb.Hex(0xb23a16), Rgb.Hex(0xe8c67a), Maths.SmoothStep(-0.28f, 0.04f, blot + 0.15f));
            c = Pattern.Mix(c, Rgb.Hex(0xf0e2b8), Maths.SmoothStep(0.12f, 0.45f, blot));
            c = Pattern.Mix(c, Rgb.Hex(0xa8300f), 0.8f * Maths.SmoothStep(0.128f, 0.14f, r + 0.008f * blot));
            c = Pattern.Mix(c, Rgb.Hex(0x8a4c1c), 0.7f * Maths.SmoothStep(0.22f, 0.45f, brown));
            return Pattern.Mix(c, Rgb.Hex(0x8a3a14), 0.75f * Maths.SmoothStep(0.0016f, 0.0006f, Cut(a, r)));
        });
        for (int i = 0; i < 13; i++)
        {
            float r = i < 4 ? 0.042f : 0.104f, a = (i < 4 ? i * 1.571f + 0.4f : i * Maths.Tau / 9 + 0.15f)
                + b.Random.Range(-0.14f, 0.14f);
            using (b.At(r * Maths.Cos(a), Top(a, r, s) - 0.0004f, -r * Maths.Sin(a), b.Random.Range(0, 6),
                b.Random.Range(-0.09f, 0.09f), b.Random.Range(-0.09f, 0.09f)))
                Slice(b, b.Random.Next() * 9);
        }
        for (int i = 0; i < 14; i++)
        {
            float r = b.Random.Range(0.02f, 0.128f), a = i * 2.4f + 0.9f;
            using (b.At(r * Maths.Cos(a), Top(a, r, s) + 0.0035f, -r * Maths.Sin(a), b.Random.Range(0, 6),
                b.Random.Range(-0.3f, 0.3f)))
                b.Sweep(Olive, [.. Enumerable.Range(0, 10).Select(k => new Vec3(0.0058f * Maths.Cos(k * Maths.Tau / 10),
                0,
                    0.0058f * Maths.Sin(k * Maths.Tau / 10)))], _ => 0.0026f, 26, 10, closed: true);
        }
        for (int i = 0; i < 7; i++)
        {
            float r = i == 0 ? 0.006f : 0.078f, a = i * 1.047f + 0.55f;
            using (b.At(r * Maths.Cos(a), Top(a, r, s) + 0.002f, -r * Maths.Sin(a), b.Random.Range(0, 6), 0, 0.12f))
                Moulded.Leaf(b, Basil, b.Random.Range(0.026f, 0.036f), 0.02f, 0.2f);
        }
        return d.Done(new(0.12f, 0.012f, 0));
    }

    private static float Cut(float a, float r) =>
        r * MathF.Abs(Maths.Sin(Pattern.ToLine(a / Maths.Tau * 8) * Maths.Tau / 8));

    private static float Top(float a, float r, float s)
    {
        float x = r * Maths.Cos(a), z = r * Maths.Sin(a);
        return 0.0085f + 0.0016f * Noise.Perlin(new(x * 45 + s * 50, z * 45, 1))
            + 0.0007f * Noise.Perlin(new(x * 130, z * 130, 2 + s)) - 0.0014f * Maths.SmoothStep(0.0022f, 0.0004f,
            Cut(a, r));
    }

    private static void Slice(ModelBuilder b, float s)
        => Moulded.Body(b, Salami, 44, 16, v =>
        {
            Vec2 q = Moulded.Superellipse(v, 5);
            return new(0.0195f * q.X, 0.0013f * q.Y + 0.0028f * q.X * q.X * q.X * q.X);
        }, (p, a, _) => new(p.X, p.Y * (1 + 0.3f * Moulded.Around(a, 2, 1.5f, s)), p.Z), (u, v) =>
        {
            float a = u * Maths.Tau, r = 0.0195f * Moulded.Superellipse(v, 5).X;
            float fat = Noise.Worley(new(r * Maths.Cos(a) * 420 + s, r * Maths.Sin(a) * 420, s)).F1;
            Rgb c = Pattern.Mix(Rgb.Hex(0xd89a78), Rgb.Hex(0x9a2a16), Maths.SmoothStep(0.12f, 0.34f, fat));
            return Pattern.Mix(c, Rgb.Hex(0x541408), Maths.SmoothStep(0.0172f, 0.0195f, r));
        });
}
