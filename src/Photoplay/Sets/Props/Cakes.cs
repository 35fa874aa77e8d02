using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A ring doughnut under icing with sprinkles, 0.092 m across; colour is the icing's.</summary>
internal static class Donut
{
    private const float Ring = 0.0285f, Thick = 0.0175f;
    private static readonly Material Dough = new Baked("doughnut", Rgb.White, new Rgb(0.75f, 0.62f, 0.5f),
        roughness: 0.42f), Icing = new Wax("icing", Rgb.White, 0.003f, 0.17f),
        Sugar = new Wax("sprinkle", Rgb.White, 0.001f, 0.35f);

    public static PropModel Model { get; } = new(PropDraft.Thing("donut",
        ["donut#n1", "doughnut#n2"], "hold", "eat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        float s = d.Seed.Uniform("form");
        Vec3 At(float a, float f, float grow)
        {
            // f runs round the section from the hole's side over the top; the fried ring is flat below.
            float r = (Thick + grow) * (1 + 0.03f * Moulded.Around(a, f, 1.2f, s)), y = Maths.Sin(f) * (r - 0.0012f);
            return new Vec3((Ring - r * Maths.Cos(f)) * Maths.Cos(a), 0.0152f + (y < 0 ? 0.88f : 0.95f) * y,
                -(Ring - r * Maths.Cos(f)) * Maths.Sin(a));
        }
        b.Surface(Dough, 96, 48, (u, v) => At(u * Maths.Tau, -v * Maths.Tau, 0), closed: true, paint: (u, v) =>
        {
            float y = -Maths.Sin(v * Maths.Tau), wobble = 0.16f * Moulded.Around(u * Maths.Tau, v, 3, s);
            Rgb c = Pattern.Mix(Rgb.Hex(0xb2702c), Rgb.Hex(0x8c4f1c), Maths.SmoothStep(-0.2f, -0.9f, y + wobble));
            return Pattern.Mix(c, Rgb.Hex(0xe6c486), 0.85f * Maths.SmoothStep(0.26f, 0.06f,
                MathF.Abs(y + 0.06f + wobble)));
        });
        b.Tint = d.Colour(0xe58aa0, 0x4a2614, 0xf0e4d4, 0xe58aa0);
        float Edge(float a, int side) => 0.28f + 0.2f * Moulded.Around(a, side, 2.2f, s + side) * 1.5f
            + 0.1f * Moulded.Around(a, side + 9, 5, s) - (side > 0 ? 0.12f : 0);
        Vec3 Iced(float u, float v)
        {
            float a = u * Maths.Tau, from = Edge(a, 0), to = Maths.Pi - Edge(a, 1), f = Maths.Lerp(to, from, v),
                rim = MathF.Min(v, 1 - v), thick = 0.0021f * MathF.Sqrt(Maths.Saturate(1 - Maths.Pow(1 - MathF.Min(1,
                    rim * 11), 2)));
            return At(a, f, thick - 0.0003f + 0.0009f * Maths.SmoothStep(0.14f, 0.06f, rim) * Maths.SmoothStep(0, 0.05f,
                rim));
        }
        b.Surface(Icing, 120, 44, Iced, closed: true);
        Rgb[] hues = [Rgb.Hex(0xe8d040), Rgb.Hex(0x4a9ac8), Rgb.Hex(0xe8e4da), Rgb.Hex(0x66b04c), Rgb.Hex(0xd84a3a),
            Rgb.Hex(0xd880b8)];
        for (int i = 0; i < 84; i++)
        {
            float u = b.Random.Next(), v = b.Random.Range(0.16f, 0.84f), turn = b.Random.Range(0, Maths.Tau);
            Vec3 p = Iced(u, v), e = Iced(u + 0.002f, v) - p, f = Iced(u, v + 0.01f) - p,
                n = Vec3.Cross(e, f).Normalized,
                along = (e.Normalized * Maths.Cos(turn) + f.Normalized * Maths.Sin(turn)) * 0.0024f;
            b.Tint = hues[b.Random.Below(hues.Length)];
            b.Tube(Sugar, 0.00078f, 2, 7, p + n * 0.0003f - along, p + n * 0.0006f + along);
        }
        b.Tint = Rgb.White;
        return d.Done(new(0.028f, 0.016f, 0.02f));
    }
}

/// <summary>A frosted layer cake on a stand with a slice taken out, 0.3 m; the birthday cake is whole and has lit
/// candles; colour is the frosting's.</summary>
internal static class Cake
{
    private const float R = 0.11f, Low = 0.086f, High = 0.185f;
    private static readonly Material Frosting = new Wax("frosting", Rgb.White, 0.004f, 0.42f),
        Sponge = new Baked("sponge", Rgb.White, new Rgb(0.8f, 0.7f, 0.6f), open: 0.9f, hole: 0.003f),
        Cherry = new Wax("cherry", Rgb.Hex(0x8c0f18), 0.003f, 0.1f), Wick = new Crumb("wick", Rgb.Hex(0x3a332c),
        Rgb.Hex(0x14100e), 0.002f), Stand = new Ceramic("cake stand", Rgb.Hex(0xe6e0d2), Rgb.Hex(0xcbb893), 0.003f,
        0.1f);

    public static PropModel Whole { get; } = new(PropDraft.Thing("cake",
        ["cake#n3", "layer cake#n1", "chocolate cake#n1"], "hold", "eat"), s => Build(s, false));
    public static PropModel Birthday { get; } = new(PropDraft.Thing("birthday-cake",
        ["birthday cake#n1", "cake with candles"], "hold", "eat", "light", "flame"), s => Build(s, true));

    private static BuiltProp Build(PropSheet sheet, bool birthday)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Lathe(Stand, 0.005f, 72, new(0, 0), new(0.072f, 0), new(0.07f, 0.006f), new(0.02f, 0.016f),
            new(0.015f, 0.045f),
            new(0.03f, 0.068f), new(0.145f, 0.074f), new(0.15f, 0.082f), new(0.147f, 0.086f), new(0.13f, 0.0835f),
            new(0, 0.0835f));
        float s = d.Seed.Uniform("form"), gap = birthday ? 0 : 0.62f, from = -0.72f;
        Rgb frosting = d.Colour(0xf0e2cc, 0xe8b4b4, 0x4c2a1a, 0xf0e6dc);
        float Angle(float u) => from + gap / 2 + u * (Maths.Tau - gap);
        // The palette knife leaves bands round the side and a swirl on top.
        Vec3 Outer(float u, float v)
        {
            float a = Angle(u), side = 0.56f, top = Maths.Unlerp(side + 0.06f, 1, v);
            float knife = 0.0009f * Noise.Perlin(new(Maths.Cos(a) * 3, v * 34, Maths.Sin(a) * 3 + s * 9))
                + 0.0012f * Noise.Perlin(new(Maths.Cos(a) * 2.2f, v * 9, Maths.Sin(a) * 2.2f + s * 20));
            if (v < side) return Ring(a, R + knife * 1.5f, Low + 0.001f + (High - Low - 0.007f) * v / side);
            if (v < side + 0.06f)
            {
                float q = (v - side) / 0.06f * Maths.HalfPi;
                return Ring(a, R - 0.006f + 0.006f * Maths.Cos(q) + knife, High - 0.006f + 0.006f * Maths.Sin(q));
            }
            float r = (R - 0.006f) * (1 - top);
            return Ring(a, r, High + 0.0012f * Maths.Sin(a + r * 260) * Maths.SmoothStep(0, 0.02f, r)
                * Maths.SmoothStep(R - 0.006f, R - 0.02f, r));
        }
        b.Tint = frosting;
        b.Surface(Frosting, 150, 90, Outer, closed: birthday);
        if (!birthday) foreach (int q in (int[])[0, 1]) CutFace(b, Angle(q), q == 0, frosting);
        int dollops = 14;
        for (int i = 0; i < dollops; i++)
        {
            float a = Angle((i + 0.5f) / dollops);
            using (b.At(Affine.Trs(Ring(a, R - 0.018f, High - 0.0015f), Quat.RotY(a)))) Dollop(b, i % 2 == 0);
        }
        for (int i = 0; i < 40; i++)
        {
            float a = Angle((i + 0.5f) / 40);
            if (birthday || (i > 0 && i < 39))
                b.Ball(Frosting, Ring(a, R + 0.002f, Low + 0.005f), new(0.0085f, 0.0075f, 0.0085f), 16);
        }
        b.Tint = Rgb.White;
        Light[] lights = birthday ? Candles(d) : [];
        return d.Done(new(0, 0.04f, 0), lights, top: High);
    }

    private static Vec3 Ring(float a, float r, float y) => new(r * Maths.Cos(a), y, -r * Maths.Sin(a));

    private static void CutFace(ModelBuilder b, float a, bool first, Rgb frosting)
    {
        Rgb sponge = Rgb.Hex(0xd8aa62), jam = Rgb.Hex(0x9a2420);
        b.Tint = Rgb.White;
        b.Surface(Sponge, 40, 60, (u, v) =>
        {
            float r = R * u, y = Maths.Lerp(Low, High - 0.0005f, v);
            Vec3 outward = new(-Maths.Sin(a), 0, -Maths.Cos(a));
            float rough = 0.0012f * Noise.Perlin(new(r * 160, y * 160, a)) * Maths.SmoothStep(0, 0.1f, u)
                * Maths.SmoothStep(1, 0.95f, u);
            return Ring(a, r, y) - outward * (first ? -rough : rough);
        }, flip: first, paint: (u, v) =>
        {
            float y = v + 0.012f * Noise.Perlin(new(u * 14, v * 3, a)), layer = Pattern.ToLine(y * 3);
            bool inner = y is > 0.2f and < 0.8f;
            Rgb c = Pattern.Mix(sponge, frosting, inner ? Maths.SmoothStep(0.085f, 0.06f, layer) : 0);
            c = Pattern.Mix(c, jam, inner ? Maths.SmoothStep(0.03f, 0.018f,
                MathF.Abs(Pattern.Fraction(y * 3 + 0.5f) - 0.56f)) : 0);
            c = Pattern.Mix(c, frosting, Maths.SmoothStep(0.948f, 0.956f, v) + Maths.SmoothStep(0.945f, 0.955f, u));
            return c;
        });
        b.Tint = frosting;
    }

    private static void Dollop(ModelBuilder b, bool cherry)
    {
        Moulded.Body(b, Frosting, 60, 30, v => new(0.0155f * Maths.Pow(MathF.Max(0, 1 - v), 0.62f)
            * MathF.Min(1, 0.75f + v * 3), 0.021f * Maths.Pow(v, 0.85f)), (p, a, v) =>
        {
            float k = 1 + 0.13f * Maths.Sin(6 * (a + 4.5f * v)) * (1 - v * v);
            return new(p.X * k, p.Y, p.Z * k);
        });
        if (!cherry) return;
        Rgb keep = b.Tint;
        b.Tint = Rgb.White;
        using (b.At(0.001f, 0.0115f, 0))
        {
            Moulded.Body(b, Cherry, 28, 20, v => new(0.0098f * Maths.Sin(v * Maths.Pi),
                -0.009f * Maths.Cos(v * Maths.Pi) - 0.0028f * Maths.Exp(-(1 - v) * (1 - v) * 40)));
            b.Sweep(Stuff.Stalk, [new(0, 0.0145f, 0), new(0.002f, 0.024f, 0), new(0.008f, 0.034f, 0.002f)],
                t => 0.0006f + 0.0006f * t * t * t, 12, 6);
        }
        b.Tint = keep;
    }

    private static Light[] Candles(PropDraft d)
    {
        ModelBuilder b = d.B;
        Rgb[] hues = [Rgb.Hex(0xd86a7a), Rgb.Hex(0x5a9ac0), Rgb.Hex(0xe0c04a), Rgb.Hex(0x78b068), Rgb.Hex(0xb48ac0)];
        for (int i = 0; i < 7; i++)
        {
            float a = i * Maths.Tau / 7 + 0.3f, h = b.Random.Range(0.06f, 0.068f);
            using (b.At(Affine.Trs(Ring(a, 0.06f, High - 0.003f), Quat.YawPitchRoll(0, b.Random.Range(-0.03f, 0.03f),
                b.Random.Range(-0.03f, 0.03f)))))
            {
                b.Tint = hues[i % hues.Length];
                b.Lathe(Stuff.Candle, 0.0012f, 16, new(0, 0), new(0.0036f, 0), new(0.0034f, h), new(0, h - 0.001f));
                b.Tint = Rgb.White;
                b.Sweep(Stuff.Candle, [.. Enumerable.Range(0, 40).Select(k => new Vec3(0.0035f * Maths.Cos(k * 0.6f),
                    0.003f + (h - 0.006f) * k / 39f, 0.0035f * Maths.Sin(k * 0.6f)))], _ => 0.0008f, 120, 5);
                b.Tube(Wick, 0.0007f, 3, 5, new(0, h - 0.002f, 0), new(0.0006f, h + 0.007f, 0));
                Fire.Tongue(b, new(0, h + 0.003f, 0), 0.022f, 0.0048f);
            }
        }
        return [d.Lamp("candles", new(0, High + 0.09f, 0), 1900, 0.3f, 0.05f, flame: true)];
    }
}
