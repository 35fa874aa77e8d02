using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>What lies between bread.</summary>
internal static class Fillings
{
    public static Material Bun { get; } = new Baked("bun", Rgb.White, new Rgb(0.72f, 0.6f, 0.48f), roughness: 0.36f);
    public static Material Crumb { get; } = new Baked("crumb", Rgb.Hex(0xe8d8b4), Rgb.Hex(0xdcc498), open: 1,
        hole: 0.0026f);
    public static Material Cheese { get; } = new Wax("cheese", Rgb.Hex(0xe8a032), 0.004f, 0.32f);
    public static Material Tomato { get; } = new Wax("tomato", Rgb.Hex(0xb8281a), 0.003f, 0.16f);
    public static Material Lettuce { get; } = new Foliage("lettuce", Rgb.Hex(0x7ea83a), Rgb.Hex(0xb4c860), 0.4f, 0.6f);
    public static Material Ham { get; } = new Wax("ham", Rgb.Hex(0xd88a80), 0.003f, 0.3f);
    public static Rgb Gold { get; } = Rgb.Hex(0xc2803a);
    public static Rgb Pale { get; } = Rgb.Hex(0xe2c48c);

    /// <summary>A frill of lettuce round the origin: leaves ruffle more the further out they reach.</summary>
    public static void Frill(ModelBuilder b, float inner, float outer, float height, float seed)
        => b.Surface(Lettuce, 220, 12, (u, v) =>
        {
            float a = u * Maths.Tau, wild = v * v,
                ruffle = Maths.Sin(a * 17 + 3 * Moulded.Around(a, 1, 2, seed))
                    + 0.6f * Maths.Sin(a * 31 + 4 * Moulded.Around(a, 3, 2, seed)),
                r = Maths.Lerp(inner, outer * (1 + 0.07f * Moulded.Around(a, 5, 2.2f, seed)), v);
            return new(r * Maths.Cos(a), wild * (height * ruffle - 0.006f - 0.006f * Moulded.Around(a, 9, 1.5f, seed)),
                -r * Maths.Sin(a));
        }, closed: true, flip: true, paint: (u, v) =>
            Pattern.Mix(new(1.15f, 1.15f, 1.1f), new(0.75f, 0.85f, 0.6f), v * v));
}

/// <summary>A hamburger with cheese, tomato and lettuce in a sesame bun, 0.115 m across.</summary>
internal static class Burger
{
    private static readonly Material Patty = new Crumb("patty", Rgb.Hex(0x6e4026), Rgb.Hex(0x2c160c), 0.008f, 0.5f),
        Sesame = new Wax("sesame", Rgb.Hex(0xead9b0), 0.002f, 0.4f);

    public static PropModel Model { get; } = new(PropDraft.Thing("burger",
        ["burger#n2", "hamburger#n1", "cheeseburger#n1", "beefburger"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        float s = d.Seed.Uniform("form");
        if (d.Asked is { } c) b.Tint = c * 1.6f;
        Moulded.Body(b, Fillings.Bun, 64, 24, v =>
        {
            Vec2 q = Moulded.Superellipse(v, 3.2f);
            return new(0.051f * q.X, 0.0105f * q.Y);
        }, (p, a, _) => p * new Vec3(1 + 0.02f * Moulded.Around(a, 0, 1, s), 1, 1 + 0.02f * Moulded.Around(a, 4, 1, s)),
            (_, v) => Pattern.Mix(Fillings.Gold, Fillings.Pale, Maths.SmoothStep(0.45f, 0.62f, v)));
        b.Tint = Rgb.White;
        using (b.At(0, 0.0185f, 0))
            Moulded.Body(b, Patty, 84, 30, v =>
            {
                Vec2 q = Moulded.Superellipse(v, 3);
                return new(0.0545f * q.X, 0.0085f * q.Y);
            }, (p, a, v) => p * (1 + 0.035f * Moulded.Around(a, v * 3, 4, s) + 0.02f * Moulded.Around(a, v * 9, 9, s)));
        using (b.At(0, 0.0362f, 0, 0.35f))
            b.Slab(Fillings.Cheese, 30, 30, (u, v) =>
            {
                float x = (u - 0.5f) * 0.098f, z = (0.5f - v) * 0.098f, r = MathF.Sqrt(x * x + z * z),
                    over = MathF.Max(0, r - 0.047f);
                return new(x * (1 - 4 * over), -1.15f * over - 14 * over * over + 0.0008f * Noise.Perlin(new(x * 60,
                    z * 60, s)),
                    z * (1 - 4 * over));
            }, 0.0028f);
        foreach ((float x, float z) in ((float, float)[])[(0.016f, 0.018f), (-0.019f, 0.012f), (0.004f, -0.021f)])
            using (b.At(x, 0.0368f, z, 0, b.Random.Range(-0.06f, 0.06f), b.Random.Range(-0.06f, 0.06f)))
                b.Lathe(Fillings.Tomato, 0.0022f, 40, new(0, 0), new(0.031f, 0), new(0.0325f, 0.0028f),
                    new(0.031f, 0.0056f), new(0, 0.0056f));
        using (b.At(0, 0.046f, 0)) Fillings.Frill(b, 0.012f, 0.061f, 0.0034f, s);
        if (d.Asked is { } dye) b.Tint = dye * 1.6f;
        using (b.At(0, 0.0435f, 0, 0, 0.03f, -0.02f))
        {
            static Vec2 Crown(float v) => v < 0.18f
                ? new(0.05f * MathF.Sqrt(v / 0.18f), 0.0005f)
                : new(0.054f * Maths.Pow(MathF.Max(0, Maths.Cos((v - 0.3f) / 0.7f * Maths.HalfPi)), 0.72f),
                    0.0395f * (v < 0.3f ? 0.16f * (v - 0.18f) / 0.12f
                        : 0.16f + 0.84f * Maths.Sin((v - 0.3f) / 0.7f * Maths.HalfPi)));
            Moulded.Body(b, Fillings.Bun, 72, 48, Crown,
                (p, a, v) => p * (1 + 0.018f * Moulded.Around(a, v * 2, 1.2f, s + 1)),
                (u, v) => Pattern.Mix(Pattern.Mix(Fillings.Pale, Fillings.Gold, Maths.SmoothStep(0.2f, 0.42f, v)),
                    Rgb.Hex(0x96541e), 0.75f * Maths.SmoothStep(0.4f, 0.85f,
                        v + 0.25f * Moulded.Around(u * Maths.Tau, v * 3, 2, s))));
            b.Tint = Rgb.White;
            for (int i = 0; i < 90; i++)
            {
                float v = Maths.Lerp(0.99f, 0.46f, MathF.Sqrt((i + 0.5f) / 90)), a = i * 2.39996f
                    + b.Random.Range(-0.3f, 0.3f);
                Vec2 q = Crown(v), ahead = Crown(MathF.Min(1, v + 0.01f)), t = ahead - q;
                Vec3 n = new Vec3(t.Y * Maths.Cos(a), -t.X, -t.Y * Maths.Sin(a)).Normalized;
                using (b.At(Affine.Trs(new(q.X * Maths.Cos(a), q.Y + 0.0003f, -q.X * Maths.Sin(a)),
                    Quat.FromTo(Vec3.UnitY, n) * Quat.RotY(b.Random.Range(0, 6)))))
                    b.Surface(Sesame, 10, 8, (u, w) =>
                    {
                        float f = u * Maths.Tau, x = w * 2 - 1, half = 0.0011f * MathF.Sqrt(MathF.Max(0, 1 - x * x))
                            * (1 - 0.35f * x);
                        return new(0.0019f * x, 0.0003f + 0.6f * half * Maths.Cos(f), half * Maths.Sin(f));
                    }, closed: true, flip: true);
            }
        }
        return d.Done(new(0, 0.04f, 0));
    }
}

/// <summary>A hot dog in its bun with mustard, along x, 0.17 m.</summary>
internal static class HotDog
{
    private static readonly Material Frank = new Wax("frankfurter", Rgb.White, 0.003f, 0.2f),
        Mustard = new Wax("mustard", Rgb.Hex(0xdca414), 0.003f, 0.18f);

    public static PropModel Model { get; } = new(PropDraft.Thing("hot-dog",
        ["hot dog#n2", "hotdog#n2"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        float s = d.Seed.Uniform("form") * 20;
        b.Sculpt(Fillings.Bun, 0.0016f, m =>
        {
            foreach (int q in (int[])[-1, 1])
                m.Chain([new(-0.058f, 0.0235f, q * 0.015f), new(0, 0.0245f, q * 0.0175f),
                    new(0.058f, 0.0235f, q * 0.015f)], [0.0175f, 0.0205f, 0.0175f], 0.004f);
            m.Capsule(new(-0.058f, 0.0155f, 0), new(0.058f, 0.0155f, 0), 0.0155f, 0.0155f, 0.01f);
            m.Box(new(0, 0.044f, 0), new(0.1f, 0.026f, 0.0062f), 0.003f, 0.006f, carve: true);
            m.Capsule(new(-0.1f, 0.036f, 0), new(0.1f, 0.036f, 0), 0.0115f, 0.0115f, 0.004f, carve: true);
        }, p => 0.0007f * Noise.Perlin(p * 45 + new Vec3(s, 0, 0)), p =>
        {
            float inside = Maths.SmoothStep(0.0135f, 0.0105f, MathF.Abs(p.Z)) * Maths.SmoothStep(0.016f, 0.02f, p.Y);
            Rgb outside = Pattern.Mix(Fillings.Pale, Fillings.Gold,
                Maths.SmoothStep(0.004f, 0.028f, p.Y + 0.006f * Noise.Perlin(p * 40)));
            outside = Pattern.Mix(outside, Rgb.Hex(0x94521c), 0.6f * Maths.SmoothStep(0.03f, 0.045f, p.Y));
            return Pattern.Mix(outside, Rgb.Hex(0xecd9ae), inside);
        });
        // The frankfurter bows up at its ends and is browned where it lay on the grill.
        Vec3[] axis = [.. Enumerable.Range(0, 9).Select(i =>
        {
            float x = (i - 4) / 4f;
            return new Vec3(0.081f * x, 0.0385f + 0.004f * x * x, 0.0015f * Maths.Sin(x * 3 + s));
        })];
        b.Surface(Frank, 36, 120, (u, v) =>
        {
            float a = u * Maths.Tau, x = 2 * v - 1, end = MathF.Sqrt(MathF.Max(0, 1 - Maths.Pow(MathF.Abs(x), 14)));
            float r = 0.0118f * end * (1 + 0.03f * Moulded.Around(a, v * 9, 1,
                s) - 0.05f * Maths.Exp(-(1 - x * x) * 30));
            return Sweeps.Curve(axis, v) + new Vec3(0, r * Maths.Cos(a), r * Maths.Sin(a));
        }, closed: true, flip: true, paint: (u, v) =>
        {
            float a = u * Maths.Tau, grill = Maths.SmoothStep(0.3f, 0.12f,
                Pattern.ToLine(v * 9 + 0.12f * Maths.Cos(a) + 0.25f * Maths.Sin(a)));
            grill *= Maths.SmoothStep(0.3f, 0.75f, MathF.Abs(Maths.Sin(a)));
            Rgb skin = Pattern.Mix(Rgb.Hex(0xc8643a), Rgb.Hex(0xa44424),
                0.5f + 0.6f * Moulded.Around(a, v * 12, 1.5f, s + 3));
            skin = Pattern.Mix(skin, Rgb.Hex(0x5a2210), Maths.SmoothStep(0.94f, 1, MathF.Abs(2 * v - 1)));
            return Pattern.Mix(skin, Rgb.Hex(0x4a1e0e), 0.7f * grill);
        });
        if (d.Asked is { } c) b.Tint = c * 1.6f;
        b.Sweep(Mustard, [.. Enumerable.Range(0, 45).Select(i =>
        {
            float t = i / 44f, side = Maths.Sin(i * 0.76f) * 0.006f;
            Vec3 p = Sweeps.Curve(axis, 0.07f + 0.86f * t);
            return p + new Vec3(0, MathF.Sqrt(0.0118f * 0.0118f - side * side) + 0.0012f, side);
        })], t => 0.0021f + 0.0003f * Maths.Sin(t * 60) - 0.001f * Maths.Pow(MathF.Abs(2 * t - 1), 20), 280, 9);
        return d.Done(new(0, 0.026f, 0));
    }
}

/// <summary>A ham, cheese and lettuce sandwich cut in two triangles, 0.2 m; colour is the bread's.</summary>
internal static class Sandwich
{
    private static readonly Material Crust = new Baked("bread crust", Rgb.White, new Rgb(0.7f, 0.58f, 0.46f));

    public static PropModel Model { get; } = new(PropDraft.Thing("sandwich",
        ["sandwich#n1", "ham sandwich#n1", "cheese sandwich"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        foreach (int half in (int[])[0, 1])
            using (b.At(half == 0 ? -0.058f : 0.062f, 0, half == 0 ? -0.006f : 0.012f, half == 0 ? 0.75f : 0.12f))
                Half(b, d.Asked ?? Rgb.Hex(0xb87a3a));
        return d.Done(new(0.07f, 0.026f, 0.02f));
    }

    // The cut runs along x at z = 0 and faces +z; the corner of the bread points to -z.
    private static void Half(ModelBuilder b, Rgb crust)
    {
        float s = b.Random.Next() * 9;
        void Layer(Material m, float y, float thick, float grow, float cut, float wave, float round)
        {
            Vec2[] outline = Outline(grow, cut);
            for (int i = 0; i < outline.Length; i++)
                outline[i] += new Vec2(Noise.Perlin(new(outline[i].X * 70, y * 300 + s, 1)),
                    Noise.Perlin(new(outline[i].Y * 70 + outline[i].X * 60, y * 300 + s, 2))) * wave;
            using (b.At(Affine.Trs(new(0, y + thick / 2, 0), Quat.RotX(-Maths.HalfPi))))
                b.Extrude(m, outline, thick, round);
        }
        void Bread(float y, float tip)
        {
            using (b.At(0, y, 0, 0, tip))
            {
                b.Tint = crust;
                Layer(Crust, 0, 0.0145f, 0, 0.001f, 0.0007f, 0.0035f);
                b.Tint = Rgb.White;
                Layer(Fillings.Crumb, -0.0003f, 0.0151f, -0.003f, -0.0006f, 0.0005f, 0.0012f);
            }
        }
        Bread(0.0003f, 0);
        Layer(Fillings.Cheese, 0.0155f, 0.0026f, 0.002f, -0.001f, 0.0012f, 0.001f);
        for (int i = 0; i < 3; i++) Layer(Fillings.Ham, 0.0184f + i * 0.0021f, 0.0019f, 0.001f, -0.0015f, 0.0022f,
            0.0009f);
        using (b.At(0, 0.0246f, 0)) Layer(Fillings.Tomato, 0, 0.0045f, -0.006f, 0.0005f, 0.001f, 0.0018f);
        b.Slab(Fillings.Lettuce, 90, 14, (u, v) =>
        {
            Vec2[] o = Edge;
            Vec2 rim = Along(o, u), q = Vec2.Lerp(new(0, 0.022f), rim, v);
            float wild = v * v, r = Maths.Sin(u * 74 + s) + 0.6f * Maths.Sin(u * 131 + 2 * s);
            return new(q.X * (1 + 0.06f * wild), 0.0312f + 0.0022f * wild * r,
                -(q.Y * (1 + 0.06f * wild)) + 0.003f * wild);
        }, 0.0004f, new Vec2(0.3f, 0.05f));
        Bread(0.0335f, -0.02f);
    }

    private static readonly Vec2[] Edge = Outline(0.004f, -0.001f);

    private static Vec2 Along(Vec2[] o, float u)
    {
        float x = (1 - u) * o.Length;
        int i = (int)x % o.Length;
        return Vec2.Lerp(o[i], o[(i + 1) % o.Length], x - MathF.Floor(x));
    }

    /// <summary>Half a slice, counter-clockwise: the cut along x at y = <paramref name="cut"/>, rounded corners;
    /// <paramref name="grow"/> moves the other sides out.</summary>
    private static Vec2[] Outline(float grow, float cut)
    {
        const float half = 0.078f, r = 0.011f;
        float k = half + grow * 1.414f;
        List<Vec2> p = [];
        void Line(Vec2 a, Vec2 c) { for (int i = 0; i < 9; i++) p.Add(Vec2.Lerp(a, c, i / 9f)); }
        Vec2 right = new(k, 0), top = new(0, k), left = new(-k, 0);
        Line(new(-k + 0.006f, cut), new(k - 0.006f, cut));
        Line(new(k - 0.003f, cut + 0.004f), Vec2.Lerp(right, top, 0.86f));
        for (int i = 1; i < 6; i++)
        {
            float a = Maths.Pi / 4 + i / 6f * Maths.HalfPi;
            p.Add(new Vec2(0, k - 1.414f * r - 0.0045f) + new Vec2(Maths.Cos(a), Maths.Sin(a)) * (r + 0.003f));
        }
        Line(Vec2.Lerp(left, top, 0.86f), new(-k + 0.003f, cut + 0.004f));
        p.Add(new(-k + 0.003f, cut + 0.004f));
        return [.. p];
    }
}
