using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A steam tank engine with one coach on a length of track, 15.4 m, facing +Z; axles turn; the headlamp glows;
/// colour is the paint's.</summary>
internal static class Train
{
    private const float Rail = 0.3f, Gauge = 0.75f, Driver = 0.62f, Small = 0.4f,
        EngineZ = 3.1f, CoachZ = -4.15f, Bed = 15.4f;
    private static readonly Material Black = new Paint("engine black", Rgb.Hex(0x1b1c1d), Rgb.Hex(0x4a3a30), 0.3f, 0.6f,
        false),
        HeadGlow = new Glow("engine lamp", new Rgb(1.6f, 1.2f, 0.7f)), WindowGlow = new Glow("coach window",
            new Rgb(0.42f, 0.28f, 0.12f), 0.1f), Glazing = new Plastic("cab glass", Rgb.Hex(0x14191b), 0.06f, 0.1f),
        Ballast = new Aggregate("ballast", Rgb.Hex(0x6a655d), Rgb.Hex(0x9a948a), 0.04f, 0, 0);

    public static PropModel Model { get; } = new(PropDraft.Thing("train",
        ["train#n1", "steam train", "locomotive#n1", "steam locomotive#n1", "railcar#n1", "passenger train#n1"],
        "vehicle", "light"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0x1f4a38, 0x6e1f22, 0x22375a);
        Track(b);
        List<MovingPart> axles = [];
        using (b.At(0, Rail, EngineZ)) Engine(b, colour);
        using (b.At(0, Rail, CoachZ)) Coach(b, colour);
        foreach (float z in (float[])[1.55f, 0.1f, -1.35f]) axles.Add(Axle(d, EngineZ + z, Driver, colour, true));
        foreach (float z in (float[])[3.1f, -2.95f]) axles.Add(Axle(d, EngineZ + z, Small, colour, false));
        foreach (float z in (float[])[2.6f, 1.4f, -1.4f, -2.6f]) axles.Add(Axle(d, CoachZ + z, Small, colour, false));
        Light lamp = d.Lamp("headlamp", new(0, Rail + 2.67f, EngineZ + 3.65f), 2700, 10, 0.1f, flame: false);
        Plume steam = new("engine steam", d.Seed)
        {
            Foot = new(0, 0, EngineZ + 2.75f), From = Rail + 3.42f, Height = 4.5f, Radius = 0.2f, Spread = 1.1f,
            Extinction = 2.4f, Rise = 1.8f, Trail = new(0, 0, -0.8f), Albedo = new(0.95f)
        };
        return d.Done(new(1.22f, 1.5f, EngineZ - 2.1f), [lamp], moving: [.. axles], volumes: [steam.Volume]);
    }

    private static void Track(ModelBuilder b)
    {
        b.Surface(Ballast, 30, 160, (u, v) =>
        {
            float x = (u - 0.5f) * 3.6f, z = (0.5f - v) * Bed, side = Maths.SmoothStep(1.8f, 1.25f, MathF.Abs(x));
            return new(x, 0.1f * side + 0.018f * side * Noise.Perlin(new(x * 9, 1, z * 9)), z);
        });
        for (int i = 0; i < 24; i++)
            using (b.At(0, 0.105f, (i - 11.5f) * 0.642f, b.Random.Range(-0.015f, 0.015f)))
                b.Box(Stuff.OldWood, 0, 0, 0, 2.5f + b.Random.Range(-0.06f, 0.06f), 0.12f, 0.24f, 0.015f, 2);
        foreach (int s in (int[])[-1, 1])
        {
            b.Box(Stuff.Rust, s * Gauge, 0.172f, 0, 0.14f, 0.018f, Bed - 0.1f, 0.005f, 2);
            b.Box(Stuff.Rust, s * Gauge, 0.22f, 0, 0.022f, 0.1f, Bed - 0.1f, 0.006f, 2);
            b.Box(Stuff.Steel, s * Gauge, 0.28f, 0, 0.07f, 0.04f, Bed - 0.1f, 0.012f, 3);
        }
    }

    private static void Engine(ModelBuilder b, Rgb colour)
    {
        const float axis = 1.95f;
        b.Tint = colour;
        using (b.At(Affine.Trs(new(0, axis, 0), Quat.RotX(Maths.HalfPi))))
        {
            b.Lathe(Stuff.DyedPaint, 0.01f, 64, new(0, -1.6f), new(0.68f, -1.6f), new(0.68f, 2.2f), new(0, 2.2f));
            b.Tint = Rgb.White;
            foreach (float y in (float[])[-0.9f, 0.0f, 0.9f, 1.75f, 2.2f])
                b.Lathe(Stuff.Brass, 0.004f, 64, new(0.675f, y - 0.03f), new(0.69f, y - 0.028f), new(0.69f, y + 0.028f),
                    new(0.675f, y + 0.03f));
            b.Lathe(Black, 0.02f, 64, new(0, 2.15f), new(0.7f, 2.2f), new(0.7f, 3.2f), new(0.64f, 3.26f),
                new(0.5f, 3.28f),
                new(0.48f, 3.33f), new(0.3f, 3.4f), new(0, 3.43f));
            for (int i = 0; i < 28; i++)
                b.Ball(Stuff.CastIron, new(0.6f * Maths.Cos(i * Maths.Tau / 28), 3.272f,
                    0.6f * Maths.Sin(i * Maths.Tau / 28)),
                    new(0.02f, 0.014f, 0.02f), 10);
            b.Lathe(Stuff.Steel, 0.006f, 24, new(0.03f, 3.42f), new(0.05f, 3.44f), new(0.05f, 3.48f), new(0, 3.49f));
            foreach (float a in (float[])[0.6f, 3.4f])
                b.Tube(Stuff.Steel, 0.014f, 3, 8, new(0, 3.47f, 0), new(0.22f * Maths.Cos(a), 3.49f,
                    0.22f * Maths.Sin(a)));
        }
        // Chimney with a copper cap, dome, safety valves, whistle.
        using (b.At(0, axis + 0.6f, 2.75f))
        {
            b.Lathe(Black, 0.03f, 40, new(0.3f, 0), new(0.22f, 0.1f), new(0.18f, 0.2f), new(0.17f, 0.75f),
                new(0.16f, 0.78f));
            b.Lathe(Stuff.Copper, 0.02f, 40, new(0.17f, 0.74f), new(0.24f, 0.8f), new(0.25f, 0.86f), new(0.21f, 0.9f),
                new(0.15f, 0.88f), new(0.14f, 0.7f), new(0, 0.7f));
        }
        using (b.At(0, axis + 0.58f, 0.75f))
            b.Lathe(Stuff.Brass, 0.06f, 44, new(0.38f, 0), new(0.28f, 0.1f), new(0.27f, 0.3f), new(0.2f, 0.46f),
                new(0, 0.52f));
        foreach (int s in (int[])[-1, 1])
            using (b.At(s * 0.12f, axis + 0.62f, -0.75f))
                b.Lathe(Stuff.Brass, 0.01f, 24, new(0.08f, 0), new(0.06f, 0.1f), new(0.05f, 0.28f), new(0.065f, 0.3f),
                    new(0.03f, 0.36f), new(0, 0.38f));
        Lamp(b, new(0, axis + 0.72f, 3.55f));
        // Side tanks, running boards, buffer beam.
        foreach (int s in (int[])[-1, 1])
        {
            b.Tint = colour;
            b.Box(Stuff.DyedPaint, s * 0.98f, 1.72f, 0.1f, 0.52f, 0.95f, 3.1f, 0.06f, 3, grain: 2);
            b.Tint = Rgb.Hex(0xc8a050);
            foreach (float y in (float[])[1.33f, 2.1f])
                b.Box(Stuff.DyedEnamel, s * 1.241f, y, 0.1f, 0.006f, 0.022f, 2.8f, 0.002f);
            foreach (float z in (float[])[-1.29f, 1.49f])
                b.Box(Stuff.DyedEnamel, s * 1.241f, 1.715f, z, 0.006f, 0.79f, 0.022f, 0.002f);
            b.Tint = Rgb.White;
            b.Box(Black, s * 0.98f, 1.2f, 0.2f, 0.56f, 0.06f, 7.1f, 0.015f, 2);
            b.Tube(Stuff.Brass, 0.02f, 4, 10, new(s * 0.74f, axis + 0.28f, 3.1f), new(s * 0.74f, axis + 0.28f, 1.7f));
            Motion(b, s);
            Buffer(b, new(s * 0.88f, 1.0f, 3.75f), 1);
        }
        b.Box(Black, 0, 1.05f, -0.1f, 1.1f, 0.3f, 7.3f, 0.03f, 2);
        b.Tint = Rgb.Hex(0xa02a20);
        b.Box(Stuff.DyedEnamel, 0, 1.02f, 3.72f, 2.3f, 0.36f, 0.09f, 0.02f, 2);
        b.Tint = colour;
        Cab(b);
        b.Tint = Rgb.White;
        for (int i = 0; i < 3; i++)
            b.Tube(Stuff.CastIron, 0.03f, 8, 8, new(0.02f * (i - 1), 0.94f - i * 0.09f, 3.8f), new(0, 0.88f - i * 0.1f,
                3.85f), new(0.02f * (1 - i), 0.86f - i * 0.09f, 3.8f));
    }

    private static void Cab(ModelBuilder b)
    {
        Rgb colour = b.Tint;
        // Sides with a doorway cut in their upper half; the bunker stands behind.
        Vec2[] side = [new(-3.55f, 1.2f), new(-1.45f, 1.2f), new(-1.45f, 3.0f), new(-1.62f, 3.0f), new(-1.62f, 2.15f),
            new(-1.7f, 2.05f),
            new(-2.35f, 2.05f), new(-2.45f, 2.15f), new(-2.45f, 3.0f), new(-2.75f, 3.0f), new(-2.75f, 2.2f),
            new(-3.55f, 2.2f)];
        foreach (int s in (int[])[-1, 1])
            using (b.At(Affine.Trs(new(s * 1.22f, 0, 0), Quat.RotY(-Maths.HalfPi)))) b.Extrude(Stuff.DyedPaint, side,
                0.05f, 0.012f);
        b.Box(Stuff.DyedPaint, 0, 2.1f, -1.5f, 2.4f, 1.8f, 0.06f, 0.015f, 2);
        b.Box(Stuff.DyedPaint, 0, 2.1f, -2.7f, 2.4f, 1.8f, 0.06f, 0.015f, 2);
        b.Box(Stuff.DyedPaint, 0, 1.7f, -3.52f, 2.44f, 1.0f, 0.06f, 0.015f, 2);
        b.Tint = Rgb.White;
        b.Surface(Stuff.Coal, 24, 14, (u, v) => new((u - 0.5f) * 2.38f, 2.15f + 0.22f * Maths.Sin(u * Maths.Pi)
            + 0.06f * Noise.Perlin(new(u * 14, 3, v * 8)), -2.74f - 0.76f * v));
        b.Slab(Black, 30, 8, (u, v) =>
        {
            float a = (u - 0.5f) * 1.5f;
            return new(1.9f * Maths.Sin(a), 1.52f + 1.72f * Maths.Cos(a), -1.3f - 1.6f * v);
        }, 0.05f);
        foreach (int s in (int[])[-1, 1])
            foreach (int k in (int[])[-1, 1])
                using (b.At(Affine.Trs(new(s * 0.86f, 2.72f, -2.1f + k * 0.63f), Quat.RotX(k * Maths.HalfPi))))
                {
                    b.Lathe(Glazing, 0.002f, 32, new(0, 0), new(0.17f, 0), new(0.17f, 0.012f), new(0, 0.014f));
                    b.Lathe(Stuff.Brass, 0.006f, 36, new(0.165f, 0), new(0.2f, 0), new(0.2f, 0.018f),
                        new(0.165f, 0.022f), new(0.16f, 0.01f));
                }
        b.Tint = colour;
    }

    // Cylinder, crosshead, coupling and connecting rod of one side.
    private static void Motion(ModelBuilder b, int s)
    {
        using (b.At(Affine.Trs(new(s * 1.02f, 0.78f, 2.65f), Quat.RotX(Maths.HalfPi))))
            b.Lathe(Black, 0.02f, 40, new(0, -0.42f), new(0.27f, -0.42f), new(0.27f, -0.36f), new(0.24f, -0.34f),
                new(0.24f, 0.34f), new(0.27f, 0.36f),
                new(0.27f, 0.42f), new(0.12f, 0.44f), new(0.1f, 0.5f), new(0, 0.51f));
        b.Tube(Stuff.Steel, 0.035f, 3, 12, new(s * 1.02f, 0.78f, 2.3f), new(s * 1.02f, 0.78f, 1.7f));
        b.Box(Stuff.Steel, s * 1.02f, 0.8f, 1.72f, 0.1f, 0.2f, 0.2f, 0.03f, 2);
        b.Box(Stuff.Steel, s * 1.02f, 0.93f, 1.85f, 0.06f, 0.04f, 0.9f, 0.01f, 2);
        using (b.At(Affine.Trs(new(s * 1.03f, 0.6f, 0.9f), Quat.RotX(0.24f - 0.48f))))
            b.Box(Stuff.Steel, 0, 0.02f, 0, 0.045f, 0.1f, 1.7f, 0.018f, 2);
        b.Box(Stuff.Steel, s * 0.97f, 0.4f, 0.1f, 0.045f, 0.11f, 3.0f, 0.02f, 2);
        foreach (float z in (float[])[1.55f, 0.1f, -1.35f])
            using (b.At(Affine.Trs(new(s * 0.98f, 0.4f, z), Quat.RotZ(-s * Maths.HalfPi))))
                b.Lathe(Stuff.Steel, 0.01f, 28, new(0, -0.08f), new(0.1f, -0.05f), new(0.1f, 0.035f), new(0.05f, 0.05f),
                    new(0.045f, 0.08f), new(0, 0.085f));
    }

    private static void Buffer(ModelBuilder b, Vec3 at, int way)
    {
        using (b.At(Affine.Trs(at, Quat.RotX(way * Maths.HalfPi))))
            b.Lathe(Black, 0.012f, 32, new(0.16f, 0), new(0.15f, 0.05f), new(0.1f, 0.08f), new(0.09f, 0.28f),
                new(0.06f, 0.3f), new(0.06f, 0.4f),
                new(0.2f, 0.43f), new(0.2f, 0.455f), new(0, 0.475f));
    }

    private static void Lamp(ModelBuilder b, Vec3 at)
    {
        using (b.At(Affine.Trs(at, Quat.RotX(Maths.HalfPi))))
        {
            b.Lathe(Black, 0.015f, 32, new(0, -0.22f), new(0.16f, -0.22f), new(0.17f, 0.02f), new(0.185f, 0.03f),
                new(0.185f, 0.06f), new(0.155f, 0.05f), new(0.15f, 0));
            b.Lathe(HeadGlow, 0.02f, 28, new(0.155f, 0.03f), new(0.1f, 0.06f), new(0, 0.07f));
        }
        b.Box(Black, at.X, at.Y - 0.2f, at.Z - 0.12f, 0.2f, 0.1f, 0.2f, 0.02f, 2);
    }

    private static void Coach(ModelBuilder b, Rgb colour)
    {
        const float half = 3.15f, wide = 1.28f;
        b.Box(Black, 0, 0.92f, 0, 2.2f, 0.24f, 2 * half - 0.1f, 0.03f, 2);
        foreach (int s in (int[])[-1, 1])
        {
            b.Tint = colour;
            b.Box(Stuff.DyedPaint, s * (wide - 0.05f), 1.48f, 0, 0.1f, 0.92f, 2 * half, 0.03f, 2, grain: 2);
            b.Tint = Rgb.Hex(0xd8c69a);
            b.Box(Stuff.DyedPaint, s * (wide - 0.06f), 2.36f, 0, 0.09f, 0.86f, 2 * half, 0.03f, 2, grain: 2);
            foreach (float y in (float[])[1.94f, 1.1f]) b.Box(Stuff.DyedEnamel, s * (wide + 0.004f), y, 0, 0.02f,
                0.045f, 2 * half - 0.04f, 0.006f, 2);
            b.Tint = Rgb.White;
            for (int i = 0; i < 5; i++)
            {
                float z = (i - 2) * 0.98f;
                using (b.At(Affine.Trs(new(s * (wide - 0.006f), 2.34f, z), Quat.RotY(s * Maths.HalfPi))))
                {
                    b.Extrude(Stuff.DarkWood, Extrusions.RoundedRectangle(0.76f, 0.68f, 0.07f, 5), 0.03f, 0.01f);
                    using (b.At(0, 0, 0.009f))
                        b.Extrude(i is 1 or 3 ? WindowGlow : Glazing, Extrusions.RoundedRectangle(0.65f, 0.57f, 0.05f,
                            5), 0.016f, 0.004f);
                    b.Box(Stuff.Brass, 0, 0.13f, 0.018f, 0.65f, 0.018f, 0.008f, 0.003f);
                }
            }
            foreach (float z in (float[])[-2.82f, 2.82f])
            {
                b.Tint = colour;
                b.Box(Stuff.DyedPaint, s * (wide + 0.004f), 1.9f, z, 0.03f, 1.72f, 0.56f, 0.012f, 2, grain: 1);
                b.Tint = Rgb.White;
                using (b.At(Affine.Trs(new(s * (wide + 0.016f), 2.34f, z), Quat.RotY(s * Maths.HalfPi))))
                    b.Extrude(Glazing, Extrusions.RoundedRectangle(0.36f, 0.56f, 0.05f, 5), 0.014f, 0.004f);
                b.Tube(Stuff.Brass, 0.016f, 4, 8, new(s * (wide + 0.06f), 1.5f, z + 0.34f), new(s * (wide + 0.06f),
                    2.2f, z + 0.34f));
                b.Box(Stuff.OldWood, s * (wide + 0.02f), 0.72f, z, 0.26f, 0.05f, 0.7f, 0.01f, 2);
                b.Box(Black, s * (wide - 0.05f), 0.84f, z, 0.03f, 0.26f, 0.05f, 0.006f, 2);
            }
            foreach (float z in (float[])[2.0f, -2.0f]) Bogie(b, s, z);
            foreach (int k in (int[])[-1, 1]) Buffer(b, new(s * 0.88f, 1.0f, k * (half - 0.05f)), k);
        }
        foreach (int k in (int[])[-1, 1])
        {
            b.Tint = colour;
            b.Box(Stuff.DyedPaint, 0, 1.95f, k * (half - 0.05f), 2 * wide - 0.08f, 1.86f, 0.08f, 0.03f, 2);
            b.Tint = Rgb.White;
            b.Box(Glazing, 0, 2.3f, k * (half - 0.006f), 0.6f, 0.6f, 0.012f, 0.004f);
        }
        b.Tint = Rgb.Hex(0x6a6a66);
        b.Slab(Stuff.DyedEnamel, 40, 40, (u, v) =>
        {
            float a = (u - 0.5f) * 1.64f, end = 1 - 0.06f * Maths.Pow(MathF.Abs(2 * v - 1), 12);
            return new(1.86f * Maths.Sin(a), 1.5f + 1.74f * Maths.Cos(a) * end, (0.5f - v) * (2 * half + 0.3f));
        }, 0.06f);
        b.Tint = Rgb.White;
        for (int i = 0; i < 3; i++)
            using (b.At(0, 3.22f, (i - 1) * 1.9f))
                b.Lathe(Stuff.Zinc, 0.01f, 24, new(0.09f, 0), new(0.08f, 0.12f), new(0.15f, 0.14f), new(0.12f, 0.2f),
                    new(0, 0.24f));
    }

    private static void Bogie(ModelBuilder b, int s, float z)
    {
        b.Box(Black, s * 0.98f, 0.56f, z, 0.1f, 0.14f, 2.0f, 0.03f, 2);
        foreach (float q in (float[])[-0.6f, 0.6f])
        {
            b.Box(Black, s * 1.0f, 0.42f, z + q, 0.16f, 0.26f, 0.26f, 0.04f, 2);
            for (int i = 0; i < 5; i++)
                b.Sweep(Stuff.Iron, [new(s * 1.02f, 0.64f + i * 0.022f, z + q - 0.3f + i * 0.05f),
                    new(s * 1.02f, 0.6f + i * 0.022f, z + q),
                    new(s * 1.02f, 0.64f + i * 0.022f, z + q + 0.3f - i * 0.05f)], _ => 0.012f, 10, 8, flatten: 2.2f);
        }
    }

    private static MovingPart Axle(PropDraft d, float z, float r, Rgb colour, bool driver)
    {
        ModelBuilder b = d.NewBuilder($"axle {z}");
        b.Tube(Stuff.CastIron, 0.07f, 2, 14, new(-0.8f, 0, 0), new(0.8f, 0, 0));
        foreach (int s in (int[])[-1, 1])
            using (b.At(Affine.Trs(new(s * Gauge, 0, 0), Quat.RotZ(-s * Maths.HalfPi))))
            {
                b.Lathe(Stuff.Steel, 0.01f, 64, new(r - 0.06f, -0.08f), new(r + 0.03f, -0.08f), new(r + 0.03f, -0.05f),
                    new(r, -0.04f),
                    new(r - 0.004f, 0.06f), new(r - 0.07f, 0.06f), new(r - 0.06f, -0.08f));
                b.Tint = driver ? colour : Rgb.Hex(0x2a2a2a);
                b.Lathe(Stuff.DyedEnamel, 0.01f, 64, new(r - 0.12f, -0.05f), new(r - 0.06f, -0.06f),
                    new(r - 0.06f, 0.04f), new(r - 0.12f, 0.035f), new(r - 0.12f, -0.05f));
                b.Lathe(Stuff.DyedEnamel, 0.015f, 32, new(0, -0.08f), new(0.14f, -0.07f), new(0.14f, 0.05f),
                    new(0.09f, 0.07f), new(0, 0.075f));
                int spokes = driver ? 14 : 9;
                for (int i = 0; i < spokes; i++)
                {
                    (float sin, float cos) = Maths.SinCos(i * Maths.Tau / spokes);
                    b.Sweep(Stuff.DyedEnamel, [new(0.1f * cos, 0, 0.1f * sin), new((r - 0.09f) * cos, -0.005f,
                        (r - 0.09f) * sin)],
                        t => 0.034f - 0.01f * t, 3, 8, flatten: 0.7f);
                }
                if (driver)
                    b.Surface(Stuff.DyedEnamel, 20, 5, (u, v) =>
                    {
                        float a = 0.7f + u * 1.75f, q = Maths.Lerp(r - 0.08f, r - 0.24f, v);
                        return new(q * Maths.Cos(a), 0.036f, q * Maths.Sin(a));
                    }, flip: true);
                b.Tint = Rgb.White;
            }
        return new($"axle {z}", b.Build(), new(0, Rail + r, z), Vec3.UnitX, r);
    }
}
