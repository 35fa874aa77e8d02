using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A town bus of the fifties, 8.6 m long, facing +Z; four wheels turn; headlamps and the sign glow; colour is
/// the lower lacquer's.</summary>
internal static class Bus
{
    private const float Wheel = 0.46f, Half = 4.2f, Wide = 2.36f, Waist = 1.38f, Front = 2.55f, Rear = -2.3f;
    private static readonly Material Glazing = new Plastic("bus glass", Rgb.Hex(0x161c1f), 0.05f, 0.05f),
        HeadGlow = new Glow("bus head lamp", new Rgb(0.9f, 0.8f, 0.62f)),
        TailGlow = new Glow("bus tail lamp", new Rgb(0.3f, 0.05f, 0.015f)),
        SignGlow = new Glow("bus sign", new Rgb(1.1f, 0.85f, 0.45f));

    public static PropModel Model { get; } = new(PropDraft.Thing("bus",
        ["bus#n1", "autobus#n1", "city bus"],
        "vehicle", "light"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0xa8322a, 0x2f5f7a, 0x3f6b4a, 0xd09a2c);
        // Outlines are drawn in (z, y) and given the bus's breadth.
        using (b.At(Affine.Rotation(Quat.RotY(-Maths.HalfPi))))
        using (b.OnePart())
        {
            b.Tint = colour;
            b.Extrude(Stuff.Lacquer, Skirt(), Wide, 0.07f);
            b.Tint = Rgb.Hex(0xe2d8c0);
            b.Extrude(Stuff.Lacquer, Upper(0), Wide - 0.03f, 0.14f);
            foreach ((float inset, float over) in ((float, float)[])[(0.12f, 0.035f), (0.3f, 0.06f)])
                b.Extrude(Stuff.Lacquer, Upper(over), Wide - 0.1f - 2 * inset, 0.03f);
        }
        b.Tint = Rgb.White;
        foreach (int s in (int[])[-1, 1]) Side(b, s);
        Ends(b, colour);
        Underside(b);
        MovingPart[] wheels = [.. from s in (int[])[-1, 1] from z in (float[])[Front, Rear] select Tyre(d, s, z)];
        return d.Done(new(1.18f, 1.1f, 3.2f), moving: wheels);
    }

    private static Vec2[] Skirt()
    {
        List<Vec2> p = [new(-Half + 0.05f, 0.42f)];
        foreach (float z in (float[])[Rear, Front])
            for (int i = 0; i <= 14; i++)
            {
                float a = Maths.Pi * (1 - i / 14f);
                p.Add(new(z + 0.57f * Maths.Cos(a), 0.42f + 0.57f * Maths.Sin(a)));
            }
        p.AddRange([new(Half - 0.12f, 0.42f), new(Half - 0.02f, 0.52f), new(Half + 0.03f, 0.85f), new(Half, Waist),
            new(-Half, Waist), new(-Half - 0.02f, 0.8f)]);
        return [.. p];
    }

    private static Vec2[] Upper(float over)
    {
        List<Vec2> p = [new(-Half + 0.01f, Waist - 0.02f), new(Half - 0.005f, Waist - 0.02f), new(Half - 0.1f, 2.25f)];
        for (int i = 0; i <= 7; i++)
        {
            float a = i / 7f * Maths.HalfPi;
            p.Add(new(Half - 0.62f + 0.5f * Maths.Cos(a), 2.42f + (0.43f + over) * Maths.Sin(a)));
        }
        for (int i = 0; i <= 7; i++)
        {
            float a = Maths.HalfPi + i / 7f * Maths.HalfPi;
            p.Add(new(-Half + 0.62f + 0.58f * Maths.Cos(a), 2.36f + (0.49f + over) * Maths.Sin(a)));
        }
        return [.. p];
    }

    private static void Pane(ModelBuilder b, Vec3 at, Quat turn, float w, float h, bool slider = false)
    {
        using (b.At(Affine.Trs(at, turn)))
        {
            b.Extrude(Stuff.Rubber, Extrusions.RoundedRectangle(w + 0.06f, h + 0.06f, 0.1f, 6), 0.024f, 0.01f);
            using (b.At(0, 0, 0.008f))
                b.Extrude(Glazing, Extrusions.RoundedRectangle(w, h, 0.08f, 6), 0.014f, 0.004f);
            if (slider) b.Box(Stuff.Chrome, 0, h * 0.22f, 0.017f, w - 0.01f, 0.018f, 0.008f, 0.003f, 2);
        }
    }

    private static void Side(ModelBuilder b, int s)
    {
        Quat outward = Quat.RotY(s * Maths.HalfPi);
        float x = s * (Wide / 2 - 0.006f);
        bool doors = s < 0;
        for (int i = 0; i < 6; i++)
        {
            float z = -3.45f + i * 1.14f;
            if (doors && i == 5) continue;
            Pane(b, new(x, 1.87f, z), outward, 0.98f, 0.72f, slider: true);
        }
        Pane(b, new(x, 1.87f, 3.4f - (doors ? 0.3f : 0)), outward, doors ? 0.2f : 0.85f, 0.72f);
        foreach ((float y, float h) in ((float, float)[])[(Waist - 0.02f, 0.03f), (1.06f, 0.018f), (0.5f, 0.02f)])
            foreach ((float from, float to) in y < 1 ? ((float, float)[])[(-4.1f, Rear - 0.6f),
                (Rear + 0.6f, Front - 0.6f),
                (Front + 0.6f, 4.05f)] : [(-4.14f, 4.14f)])
                b.Box(Stuff.Chrome, s * (Wide / 2 + 0.004f), y, (from + to) / 2, 0.016f, h, to - from, 0.006f, 2);
        foreach (float z in (float[])[Front, Rear])
            b.Sweep(Stuff.Chrome, [.. Enumerable.Range(0, 15).Select(i =>
            {
                float a = Maths.Pi * i / 14f;
                return new Vec3(s * (Wide / 2 - 0.002f), 0.44f + 0.575f * Maths.Sin(a), z + 0.575f * Maths.Cos(a));
            })], _ => 0.017f, 40, 8);
        if (!doors) return;
        foreach (float z in (float[])[2.98f - 0.62f, 2.98f])
            using (b.At(Affine.Trs(new(x, 1.42f, z + 0.62f), outward)))
            {
                b.Extrude(Stuff.Chrome, Extrusions.RoundedRectangle(0.56f, 1.7f, 0.05f, 4), 0.02f, 0.006f);
                using (b.At(0, 0, 0.008f)) b.Extrude(Glazing, Extrusions.RoundedRectangle(0.47f, 1.58f, 0.04f, 4),
                    0.014f, 0.004f);
                b.Tube(Stuff.Chrome, 0.014f, 4, 8, new(0.2f, -0.3f, 0.03f), new(0.2f, 0.2f, 0.03f));
            }
    }

    private static void Ends(ModelBuilder b, Rgb colour)
    {
        // The windscreen leans back with the front.
        Quat lean = Quat.RotX(-0.108f);
        foreach (int s in (int[])[-1, 1])
            Pane(b, new(s * 0.535f, 1.86f, Half - 0.052f), lean * Quat.RotY(s * 0.02f), 0.98f, 0.74f);
        using (b.At(Affine.Trs(new(0, 2.46f, Half - 0.12f), Quat.RotX(-0.2f))))
        {
            b.Extrude(Stuff.Chrome, Extrusions.RoundedRectangle(1.36f, 0.27f, 0.05f, 5), 0.1f, 0.012f);
            using (b.At(0, 0, 0.05f)) b.Extrude(Stuff.Rubber, Extrusions.RoundedRectangle(1.28f, 0.2f, 0.03f, 4), 0.01f,
                0.003f);
            for (int i = 0; i < 9; i++)
                b.Box(SignGlow, -0.5f + i * 0.125f, 0, 0.0555f, i == 2 ? 0.02f : 0.08f, i % 3 == 1 ? 0.12f : 0.1f,
                    0.003f, 0.001f);
        }
        foreach (int s in (int[])[-1, 1])
        {
            Lamp(b, HeadGlow, new(s * 0.86f, 0.86f, Half + 0.03f), 0.125f, 1);
            Lamp(b, HeadGlow, new(s * 0.58f, 0.8f, Half + 0.035f), 0.07f, 1);
            Lamp(b, TailGlow, new(s * 0.95f, 0.95f, -Half - 0.015f), 0.075f, -1);
            // Mirrors stand out on arms.
            b.Tube(Stuff.Chrome, 0.012f, 12, 8, new(s * 1.13f, 2.2f, Half - 0.2f), new(s * 1.32f, 2.2f, Half - 0.06f),
                new(s * 1.33f, 1.95f, Half - 0.04f));
            b.Box(Stuff.Rubber, s * 1.33f, 1.92f, Half - 0.04f, 0.15f, 0.26f, 0.035f, 0.016f, 3);
            b.Tube(Stuff.Rubber, 0.008f, 8, 6, new(s * 0.16f, 1.5f, Half + 0.03f), new(s * 0.4f, 1.72f, Half - 0.01f),
                new(s * 0.62f, 1.98f, Half - 0.04f));
        }
        for (int i = 0; i < 6; i++)
            b.Box(Stuff.Chrome, 0, 0.68f + i * 0.06f, Half + 0.03f, 0.74f - 0.03f * i, 0.022f, 0.035f, 0.009f, 2);
        foreach (int k in (int[])[-1, 1])
            b.Sweep(Stuff.Chrome, [new(-1.19f, 0.5f, k * (Half - 0.5f)), new(-1.12f, 0.5f, k * (Half - 0.02f)),
                new(-0.8f, 0.5f, k * (Half + 0.1f)), new(0, 0.5f, k * (Half + 0.13f)),
                new(0.8f, 0.5f, k * (Half + 0.1f)),
                new(1.12f, 0.5f, k * (Half - 0.02f)), new(1.19f, 0.5f, k * (Half - 0.5f))], _ => 0.075f, 60, 12,
                flatten: 0.6f);
        Pane(b, new(0, 1.95f, -Half + 0.012f), Quat.RotY(Maths.Pi), 1.5f, 0.6f);
        b.Tint = colour;
        b.Box(Stuff.Lacquer, 0, 0.92f, -Half - 0.02f, 1.3f, 0.6f, 0.05f, 0.02f, 3);
        b.Tint = Rgb.White;
        for (int i = 0; i < 7; i++) b.Box(Stuff.Rubber, 0, 0.74f + i * 0.06f, -Half - 0.046f, 1.1f, 0.02f, 0.012f,
            0.004f);
        foreach (int k in (int[])[-1, 1]) b.Box(Stuff.BlankPaper, 0, 0.6f, k * (Half + 0.07f), 0.5f, 0.11f, 0.012f,
            0.004f);
    }

    private static void Lamp(ModelBuilder b, Material glow, Vec3 at, float r, int forward)
    {
        using (b.At(Affine.Trs(at, Quat.RotX(forward * Maths.HalfPi))))
        {
            b.Lathe(Stuff.Chrome, 0.008f, 36, new(0, -0.05f), new(r * 0.9f, -0.05f), new(r * 1.12f, 0.005f),
                new(r * 1.1f, 0.022f),
                new(r * 0.94f, 0.03f), new(r * 0.9f, 0.012f), new(0, 0.01f));
            b.Lathe(glow, 0.01f, 32, new(r * 0.91f, 0.016f), new(r * 0.5f, 0.036f), new(0, 0.042f));
        }
    }

    private static void Underside(ModelBuilder b)
    {
        b.Box(Stuff.Rubber, 0, 0.7f, 0, Wide - 0.2f, 0.5f, 2 * Half - 0.6f, 0.05f, 2);
        foreach (float z in (float[])[Front, Rear])
            b.Tube(Stuff.CastIron, 0.08f, 4, 12, new(-0.95f, Wheel, z), new(0.95f, Wheel, z));
    }

    private static MovingPart Tyre(PropDraft d, int s, float z)
    {
        ModelBuilder b = d.NewBuilder($"wheel {s} {z}");
        using (b.At(Affine.Rotation(Quat.RotZ(-s * Maths.HalfPi))))
        {
            b.Lathe(Stuff.Rubber, 0.025f, 64, new(0.28f, -0.12f), new(0.4f, -0.13f), new(Wheel, -0.1f),
                new(Wheel, 0.1f),
                new(0.4f, 0.13f), new(0.28f, 0.11f), new(0.26f, 0.05f), new(0.26f, -0.12f), new(0.28f, -0.12f));
            b.Tint = Rgb.Hex(0xd8d2c2);
            b.Lathe(Stuff.DyedEnamel, 0.012f, 56, new(0.27f, 0.09f), new(0.285f, 0.112f), new(0.262f, 0.11f),
                new(0.22f, 0.06f),
                new(0.13f, 0.055f), new(0.115f, 0.1f), new(0.075f, 0.115f), new(0.06f, 0.16f), new(0, 0.165f));
            b.Tint = Rgb.White;
            for (int i = 0; i < 8; i++)
                using (b.At(0.178f * Maths.Cos(i * Maths.Tau / 8), 0.052f, 0.178f * Maths.Sin(i * Maths.Tau / 8)))
                    b.Lathe(Stuff.Steel, 0.002f, 6, new(0, 0), new(0.019f, 0), new(0.019f, 0.022f), new(0.01f, 0.026f),
                        new(0, 0.026f));
        }
        return new($"{(z > 0 ? "front" : "rear")} {(s > 0 ? "left" : "right")} wheel", b.Build(), new(s * 1.0f, Wheel,
            z),
            Vec3.UnitX, Wheel);
    }
}
