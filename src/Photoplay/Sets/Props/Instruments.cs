using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A round clock that stands or hangs, 0.3 m, facing +Z; colour is its case's. The time
/// is the seed's.</summary>
internal static class Clock
{
    private static readonly Material Dial = new Plastic("dial", Rgb.Hex(0xeee6d2), 0.5f, 0.3f);

    public static PropModel Model { get; } = new(PropDraft.Thing("clock",
        ["clock#n1", "wall clock", "alarm clock", "watch#n1", "timepiece"], "hold", "hang"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material body = d.Made(d.Asked is null ? Stuff.Walnut : Stuff.DyedEnamel);
        if (d.Asked is { } c) b.Tint = c;
        using (b.At(0, 0.15f, 0, 0, Maths.HalfPi))
        {
            b.Lathe(body, 0.012f, 64, new(0, -0.03f), new(0.14f, -0.03f), new(0.15f, -0.01f), new(0.15f, 0.02f),
                new(0.135f, 0.032f), new(0.122f, 0.022f), new(0, 0.02f));
            b.Tint = Rgb.White;
            b.Lathe(Stuff.Brass, 0.003f, 64, new(0.118f, 0.018f), new(0.128f, 0.022f), new(0.127f, 0.033f),
                new(0.117f, 0.03f), new(0.116f, 0.018f));
            b.Lathe(Dial, 0.002f, 64, new(0.12f, 0.02f), new(0.118f, 0.0215f), new(0, 0.022f));
            b.Lathe(Stuff.ClearGlass, 0.01f, 48, new(0.117f, 0.03f), new(0.08f, 0.036f), new(0, 0.038f));
        }
        float minute = d.Vary("time", 0, 720);
        for (int i = 0; i < 12; i++)
            using (b.At(0, 0.15f, 0.024f, 0, 0, i * Maths.Tau / 12))
                b.Box(Stuff.Coal, 0, 0.1f, 0, i % 3 == 0 ? 0.008f : 0.004f, i % 3 == 0 ? 0.024f : 0.014f,
                    0.0014f, 0.0005f);
        Hand(b, minute / 720, 0.062f, 0.026f);
        Hand(b, minute / 60, 0.094f, 0.028f);
        b.Ball(Stuff.Brass, new(0, 0.15f, 0.03f), new(0.007f, 0.007f, 0.003f), 14);
        return d.Done(new(0, 0.15f, 0.02f));
    }

    private static void Hand(ModelBuilder b, float turns, float length, float z)
    {
        using (b.At(0, 0.15f, z, 0, 0, -turns * Maths.Tau))
            b.Extrude(Stuff.Coal, [new(-0.003f, -0.018f), new(0.003f, -0.018f), new(0.0045f, length * 0.6f),
                new(0, length), new(-0.0045f, length * 0.6f)], 0.0016f, 0.0005f);
    }
}

/// <summary>A valve radio in a rounded wooden case, 0.42 m wide, its dial lit; colour is the grille cloth's.</summary>
internal static class Radio
{
    private static readonly Material Lit = new Glow("radio dial", new Rgb(1.3f, 0.75f, 0.3f), 0.3f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("radio", ["radio#n2", "wireless", "radio set", "receiver#n1"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Vec2[] arch = [new(-0.21f, 0.01f), new(0.21f, 0.01f), .. Enumerable.Range(0, 20).Select(i =>
        {
            float a = (i + 0.5f) / 20f * Maths.Pi;
            float c = Maths.Cos(a), s = Maths.Sin(a);
            return new Vec2(0.21f * MathF.Sign(c) * MathF.Sqrt(MathF.Abs(c)),
                0.13f + 0.15f * MathF.Sqrt(MathF.Max(0, s)));
        })];
        b.Extrude(d.Made(Stuff.Walnut), arch, 0.19f, 0.014f);
        b.Box(Stuff.DarkWood, 0, 0.012f, 0.005f, 0.44f, 0.024f, 0.2f, 0.006f, 2);
        b.Tint = d.Colour(0xb59a66, 0x9c7c52, 0x7d6a4a);
        b.Box(Stuff.Upholstery, -0.075f, 0.16f, 0.094f, 0.19f, 0.17f, 0.006f, 0.002f);
        b.Tint = Rgb.White;
        for (int i = -2; i <= 2; i++)
            b.Box(Stuff.Walnut, -0.075f + i * 0.035f, 0.16f, 0.099f, 0.008f, 0.18f, 0.012f, 0.003f, 2);
        b.Box(Stuff.Brass, 0.105f, 0.19f, 0.095f, 0.126f, 0.086f, 0.008f, 0.003f, 2);
        b.Box(Lit, 0.105f, 0.19f, 0.098f, 0.11f, 0.07f, 0.004f, 0.001f);
        for (int i = 0; i < 9; i++)
            b.Box(Stuff.Coal, 0.06f + i * 0.011f, 0.19f + (i % 2) * 0.012f, 0.1006f, 0.0012f, 0.022f, 0.001f, 0.0004f);
        b.Box(Stuff.Rubber, 0.118f, 0.19f, 0.102f, 0.002f, 0.06f, 0.001f, 0.0004f);
        foreach (float x in (float[])[0.065f, 0.145f]) Joinery.Knob(b, Stuff.DarkWood, new(x, 0.095f, 0.095f), 0.017f);
        return d.Done(new(0, 0.26f, 0), top: 0.28f);
    }
}

/// <summary>A rotary telephone with a curled cord, 0.22 m; colour is its body's.</summary>
internal static class Telephone
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("telephone", ["telephone#n1", "phone#n1", "rotary phone", "landline"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0x1d1d1f, 0x8a2f26, 0x3f6358, 0xd9cfb8);
        Material body = Stuff.DyedPlastic;
        using (b.OnePart())
        {
            b.Surface(body, 48, 20, (u, v) =>
            {
                float a = -u * Maths.Tau, c = Maths.Cos(a), s = Maths.Sin(a),
                    k = 1 / MathF.Max(0.001f, Maths.Pow(c * c * c * c + s * s * s * s, 0.25f)),
                    t = v < 0.06f ? v / 0.06f : v > 0.85f ? (1 - v) / 0.15f : 1;
                float r = MathF.Sqrt(t) * (1 - 0.34f * v);
                return new(0.105f * k * r * c, 0.098f * (v < 0.06f ? 0 : v > 0.85f ? 1 : (v - 0.06f) / 0.79f),
                    0.1f * k * r * s - 0.02f * v);
            }, closed: true);
            foreach (int q in (int[])[-1, 1]) b.Box(body, q * 0.05f, 0.11f, -0.025f, 0.018f, 0.04f, 0.05f, 0.007f, 3);
            b.Sweep(body, [new(-0.09f, 0.138f, -0.025f), new(-0.05f, 0.155f, -0.025f), new(0, 0.159f, -0.025f),
                new(0.05f, 0.155f, -0.025f), new(0.09f, 0.138f, -0.025f)], _ => 0.0125f, 30, 14);
            foreach (int q in (int[])[-1, 1])
                using (b.At(q * 0.098f, 0.138f, -0.025f, 0, 0, q * -0.5f))
                    b.Lathe(body, 0.006f, 32, new(0, -0.026f), new(0.026f, -0.026f), new(0.029f, -0.016f),
                        new(0.018f, 0.004f), new(0.012f, 0.014f), new(0, 0.016f));
        }
        b.Tint = Rgb.White;
        using (b.At(0, 0.062f, 0.074f, 0, 0.95f))
        {
            b.Lathe(Stuff.BlankPaper, 0.001f, 40, new(0, 0), new(0.042f, 0), new(0.042f, 0.003f), new(0, 0.003f));
            b.Lathe(Stuff.Chrome, 0.002f, 40, new(0.016f, 0.006f), new(0.02f, 0.005f), new(0.021f, 0.008f),
                new(0.014f, 0.011f), new(0, 0.012f));
            for (int i = 0; i < 10; i++)
            {
                float a = i * 0.56f + 0.9f;
                using (b.At(0.031f * Maths.Cos(a), 0.0045f, 0.031f * Maths.Sin(a)))
                    b.Lathe(Stuff.Chrome, 0.001f, 18, new(0.0058f, 0), new(0.0078f, 0), new(0.0078f, 0.003f),
                        new(0.0058f, 0.003f), new(0.0058f, 0));
            }
        }
        b.Sweep(Stuff.Rubber, [.. Enumerable.Range(0, 90).Select(i =>
        {
            float t = i / 89f;
            return new Vec3(-0.11f - 0.09f * Maths.Sin(t * Maths.Pi) + 0.008f * Maths.Cos(t * 140),
                MathF.Max(0.009f, 0.115f - 0.3f * t + 0.2f * t * t) + 0.008f * Maths.Sin(t * 140), -0.02f - 0.06f * t);
        })], _ => 0.0024f, 360, 6);
        return d.Done(new(0, 0.158f, -0.025f));
    }
}

/// <summary>An open laptop, 0.33 m wide, screen lit; colour is the shell's.</summary>
internal static class Laptop
{
    private static readonly Material Screen = new Glow("laptop screen", new Rgb(0.65f, 0.85f, 1.1f), 0.25f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("laptop", ["laptop#n1", "computer#n1", "notebook computer"], "hold", "light"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material shell = d.Made(d.Asked is null ? Stuff.Zinc : Stuff.DyedPlastic);
        if (d.Asked is { } c) b.Tint = c;
        b.Box(shell, 0, 0.009f, 0, 0.33f, 0.015f, 0.23f, 0.006f, 2);
        using (b.At(0, 0.014f, -0.113f, 0, -0.28f))
        {
            b.Box(shell, 0, 0.112f, 0, 0.33f, 0.224f, 0.008f, 0.0035f, 2);
            b.Tint = Rgb.White;
            b.Box(Stuff.Rubber, 0, 0.112f, 0.0038f, 0.32f, 0.214f, 0.002f, 0.0008f);
            b.Box(Screen, 0, 0.116f, 0.005f, 0.3f, 0.185f, 0.001f, 0.0003f);
        }
        b.Tint = Rgb.White;
        for (int j = 0; j < 5; j++)
            for (int i = 0; i < 14; i++)
                b.Box(Stuff.Rubber, -0.137f + i * 0.0211f, 0.0172f, -0.082f + j * 0.02f, 0.0178f, 0.0022f,
                    0.0168f, 0.0008f);
        b.Box(Stuff.Rubber, 0, 0.0168f, 0.068f, 0.1f, 0.0012f, 0.06f, 0.0005f);
        Light screen = new()
        {
            Name = "screen", Form = LightForm.Rectangle, Radius = 0.15f, HalfHeight = 0.09f,
            Intensity = new Rgb(0.65f, 0.85f, 1.1f) * 0.05f,
            Place = Affine.Trs(new(0, 0.13f, -0.14f), Quat.RotY(Maths.Pi))
        };
        return d.Done(new(0, 0.01f, 0.11f), [screen]);
    }
}

/// <summary>A six-string guitar lying upright against nothing, 1 m; colour stains the top.</summary>
internal static class Guitar
{
    public static PropModel Model { get; } = new(PropDraft.Thing("guitar",
        ["guitar#n1", "acoustic guitar#n1", "ukulele", "lute#n2"], "hold", "instrument"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Vec2[] body = Extrusions.SmoothOutline(72, new(0, 0.005f), new(0.13f, 0.035f), new(0.185f, 0.14f),
            new(0.14f, 0.25f), new(0.118f, 0.3f), new(0.14f, 0.39f), new(0.1f, 0.47f), new(0, 0.485f),
            new(-0.1f, 0.47f), new(-0.14f, 0.39f), new(-0.118f, 0.3f), new(-0.14f, 0.25f), new(-0.185f, 0.14f),
            new(-0.13f, 0.035f));
        b.Extrude(Stuff.DarkWood, body, 0.095f, 0.008f, 1);
        if (d.Asked is { } c) b.Tint = c * 1.6f;
        using (b.At(0, 0, 0.047f))
            b.Extrude(d.Made(Stuff.Beech),
                [.. body.Select(p => new Vec2(p.X * 0.985f, 0.245f + (p.Y - 0.245f) * 0.985f))], 0.006f, 0.002f, 1);
        b.Tint = Rgb.White;
        using (b.At(0, 0.33f, 0.0505f, 0, Maths.HalfPi))
        {
            b.Lathe(Stuff.Coal, 0.001f, 40, new(0.049f, 0), new(0.048f, 0.0006f), new(0, 0.0006f));
            b.Lathe(Stuff.Walnut, 0.001f, 48, new(0.048f, 0), new(0.058f, 0), new(0.058f, 0.0014f),
                new(0.048f, 0.0014f), new(0.048f, 0));
        }
        b.Box(Stuff.DarkWood, 0, 0.135f, 0.054f, 0.15f, 0.024f, 0.012f, 0.004f, 2);
        b.Box(Stuff.Beech, 0, 0.139f, 0.061f, 0.08f, 0.004f, 0.006f, 0.0015f);
        b.Sweep(Stuff.Walnut, [new(0, 0.44f, 0.03f), new(0, 0.65f, 0.034f), new(0, 0.82f, 0.036f)],
            t => 0.0265f - 0.004f * t, 20, 14, flatten: 0.75f);
        b.Box(Stuff.DarkWood, 0, 0.6f, 0.0545f, 0.052f, 0.5f, 0.007f, 0.002f, 2);
        for (int i = 0; i < 17; i++)
            b.Box(Stuff.Brass, 0, 0.83f - 0.48f * (1 - Maths.Pow(0.9439f, i + 1)) / 0.64f, 0.0585f, 0.05f, 0.0022f,
                0.0018f, 0.0007f);
        using (b.At(0, 0.915f, 0.032f, 0, 0.22f))
        {
            b.Extrude(Stuff.Walnut, [new(-0.024f, -0.085f), new(0.024f, -0.085f), new(0.036f, 0.07f),
                new(0.02f, 0.085f), new(-0.02f, 0.085f), new(-0.036f, 0.07f)], 0.016f, 0.003f, 1);
            foreach (int s in (int[])[-1, 1])
                for (int i = 0; i < 3; i++)
                {
                    b.Ball(Stuff.Beech, new(s * 0.05f, -0.045f + i * 0.045f, 0), new(0.011f, 0.008f, 0.005f), 12);
                    b.Tube(Stuff.Chrome, 0.0024f, 4, 8, new(s * 0.02f, -0.045f + i * 0.045f, 0.004f),
                        new(s * 0.02f, -0.045f + i * 0.045f, 0.014f));
                }
        }
        for (int i = 0; i < 6; i++)
        {
            float x = (i - 2.5f) * 0.0085f;
            b.Tube(i < 3 ? Stuff.Brass : Stuff.Steel, 0.0006f + 0.0001f * (5 - i), 4, 5, new(x * 1.25f, 0.137f, 0.065f),
                new(x, 0.832f, 0.0605f), new(x * 1.4f, 0.93f, 0.044f));
        }
        return d.Done(new(0, 0.68f, 0.035f));
    }
}
