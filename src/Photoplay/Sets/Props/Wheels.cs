using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>An upright bicycle, 1.75 m long, facing +Z; wheels turn; colour is the frame's.</summary>
internal static class Bicycle
{
    private const float Wheel = 0.335f;
    private static readonly Vec3 Hub = new(0, Wheel, 0.53f), RearHub = new(0, Wheel, -0.52f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("bicycle", ["bicycle#n1", "bike#n2", "cycle#n6", "pushbike"], "vehicle", "sit-on"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0x2f5a52, 0x8a2f28, 0x2d4468, 0x1f1f21);
        Vec3 crank = new(0, 0.29f, -0.06f), seat = new(0, 0.76f, -0.21f), head = new(0, 0.84f, 0.36f),
            low = new(0, 0.68f, 0.4f);
        void Pipe(Vec3 a, Vec3 c, float r) => b.Tube(Stuff.DyedEnamel, r, 4, 12, a, c);
        Pipe(crank, seat, 0.016f);
        Pipe(seat + (crank - seat) * 0.12f, head + (low - head) * 0.2f, 0.015f);
        Pipe(crank, low, 0.018f);
        Pipe(head, low, 0.02f);
        foreach (int s in (int[])[-1, 1])
        {
            Vec3 x = new(s * 0.055f, 0, 0);
            Pipe(crank + x * 0.6f, RearHub + x, 0.009f); Pipe(seat + x * 0.4f, RearHub + x, 0.008f);
            b.Sweep(Stuff.DyedEnamel, [low + x * 0.6f, Vec3.Lerp(low, Hub, 0.5f) + x, Hub + x],
                t => 0.012f - 0.004f * t, 10, 10);
        }
        Guard(b, Hub, -0.5f, 1.9f); Guard(b, RearHub, 0.2f, 3.1f);
        b.Tint = Rgb.White;
        Cockpit(b, seat, head);
        Drive(b, crank);
        MovingPart[] wheels = [Spin(d, "front wheel", Hub), Spin(d, "rear wheel", RearHub)];
        return d.Done(new(0.24f, 0.99f, 0.2f), seat: 0.9f, moving: wheels);
    }

    private static void Cockpit(ModelBuilder b, Vec3 seat, Vec3 head)
    {
        b.Tube(Stuff.Chrome, 0.012f, 4, 10, seat, seat + new Vec3(0, 0.12f, -0.03f));
        b.Surface(Stuff.BrownLeather, 24, 24, (u, v) =>
        {
            float z = -0.12f + 0.27f * v, w = 0.085f * Maths.Pow(1 - v, 0.8f) + 0.022f, a = (u - 0.5f) * 3.3f;
            return new Vec3(w * Maths.Sin(a), 0.875f + 0.022f * Maths.Cos(a) + 0.015f * (1 - v) * (1 - v), seat.Z + z);
        }, flip: true);
        foreach (int s in (int[])[-1, 1])
            b.Tube(Stuff.Steel, 0.004f, 8, 6, new(s * 0.02f, 0.875f, seat.Z + 0.12f), new(s * 0.025f, 0.84f, seat.Z),
                new(s * 0.05f, 0.865f, seat.Z - 0.1f));
        b.Tube(Stuff.Chrome, 0.012f, 6, 10, head, head + new Vec3(0, 0.15f, -0.04f));
        Vec3 stem = head + new Vec3(0, 0.15f, -0.02f);
        foreach (int s in (int[])[-1, 1])
        {
            b.Sweep(Stuff.Chrome, [stem, stem + new Vec3(s * 0.12f, 0.02f, 0.04f),
                stem + new Vec3(s * 0.23f, 0.02f, -0.02f), stem + new Vec3(s * 0.25f, 0, -0.16f)], _ => 0.011f, 28, 10);
            b.Tube(Stuff.BrownLeather, 0.016f, 6, 12, stem + new Vec3(s * 0.245f, 0.007f, -0.09f),
                stem + new Vec3(s * 0.252f, -0.002f, -0.2f));
        }
        b.Lathe(Stuff.Chrome, 0.004f, 20, new(0, stem.Y + 0.02f), new(0.02f, stem.Y + 0.02f),
            new(0.024f, stem.Y + 0.03f), new(0.012f, stem.Y + 0.044f), new(0, stem.Y + 0.045f));
        using (b.At(0, 0.86f, 0.45f, 0, Maths.HalfPi))
            b.Lathe(Stuff.Chrome, 0.006f, 28, new(0, -0.05f), new(0.02f, -0.045f), new(0.045f, 0), new(0.048f, 0.012f),
                new(0.04f, 0.014f), new(0, 0.02f));
    }

    private static void Drive(ModelBuilder b, Vec3 crank)
    {
        using (b.At(0.04f, crank.Y, crank.Z, 0, 0, Maths.HalfPi))
            b.Lathe(Stuff.Steel, 0.002f, 40, new(0.07f, -0.002f), new(0.088f, -0.002f), new(0.088f, 0.002f),
                new(0.07f, 0.002f), new(0.07f, -0.002f));
        for (int i = 0; i < 5; i++)
        {
            (float s, float c) = Maths.SinCos(i * Maths.Tau / 5);
            b.Tube(Stuff.Steel, 0.006f, 2, 6, crank + new Vec3(0.04f, 0, 0),
                crank + new Vec3(0.04f, 0.075f * s, 0.075f * c));
        }
        foreach (int s in (int[])[-1, 1])
        {
            Vec3 pedal = crank + new Vec3(s * 0.075f, s * -0.1f, s * 0.13f);
            b.Tube(Stuff.Chrome, 0.009f, 3, 8, crank + new Vec3(s * 0.06f, 0, 0), pedal);
            b.Box(Stuff.Rubber, pedal.X + s * 0.05f, pedal.Y, pedal.Z, 0.09f, 0.02f, 0.07f, 0.006f, 2);
        }
        foreach (int s in (int[])[-1, 1])
            b.Tube(Stuff.Rubber, 0.0045f, 6, 6, crank + new Vec3(0.04f, s * 0.086f, 0),
                RearHub + new Vec3(0.04f, s * 0.035f, 0));
    }

    private static void Guard(ModelBuilder b, Vec3 hub, float from, float to)
        => b.Slab(Stuff.DyedEnamel, 30, 8, (u, v) =>
        {
            float a = Maths.Lerp(from, to, u), across = (v - 0.5f) * 2, r = Wheel + 0.028f - 0.012f * across * across;
            return new(across * -0.03f, hub.Y + r * Maths.Sin(a), hub.Z + r * Maths.Cos(a));
        }, 0.002f);

    private static MovingPart Spin(PropDraft d, string name, Vec3 hub)
    {
        ModelBuilder b = d.NewBuilder(name);
        using (b.At(Affine.Rotation(Quat.RotZ(Maths.HalfPi))))
        {
            Vec3[] ring = [.. Enumerable.Range(0, 24)
                .Select(i => new Vec3(Maths.Cos(i * Maths.Tau / 24), 0, Maths.Sin(i * Maths.Tau / 24)))];
            b.Sweep(Stuff.Rubber, [.. ring.Select(p => p * 0.317f)], _ => 0.018f, 72, 10, closed: true);
            b.Sweep(Stuff.Chrome, [.. ring.Select(p => p * 0.297f)], _ => 0.01f, 72, 8, closed: true);
            b.Lathe(Stuff.Chrome, 0.004f, 20, new(0, -0.05f), new(0.012f, -0.05f), new(0.026f, -0.03f),
                new(0.014f, -0.02f), new(0.014f, 0.02f), new(0.026f, 0.03f), new(0.012f, 0.05f), new(0, 0.05f));
            for (int i = 0; i < 28; i++)
            {
                float a = i * Maths.Tau / 28, q = a + (i % 4 < 2 ? 0.5f : -0.5f), y = i % 2 == 0 ? 0.028f : -0.028f;
                b.Tube(Stuff.Steel, 0.0013f, 2, 4, new(0.024f * Maths.Cos(q), y, 0.024f * Maths.Sin(q)),
                    new(0.292f * Maths.Cos(a), 0, 0.292f * Maths.Sin(a)));
            }
        }
        return new(name, b.Build(), hub, Vec3.UnitX, Wheel);
    }
}

/// <summary>A small rounded saloon car of the fifties, 3.7 m long, facing +Z; four wheels turn; headlamps glow; colour
/// is the lacquer's.</summary>
internal static class Car
{
    private const float Wheel = 0.3f, Track = 0.62f, Base = 1.16f;
    private static readonly Material Glazing = new Plastic("car glass", Rgb.Hex(0x14191c), 0.04f, 0.05f),
        HeadGlow = new Glow("head lamp", new Rgb(0.9f, 0.8f, 0.62f)),
        TailGlow = new Glow("tail lamp", new Rgb(0.22f, 0.055f, 0.012f));

    public static PropModel Model { get; } = new(PropDraft.Thing("car",
        ["car#n1", "automobile#n1", "taxi", "auto#n1", "sedan#n1", "vehicle#n1"], "vehicle", "light"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = d.Colour(0x7fa39a, 0xb54a38, 0xd8c9a0, 0x35506e, 0x3a3f3c, 0xc28a3a);
        using (b.OnePart())
        {
            b.Surface(Stuff.Lacquer, 64, 72, Lower, closed: true);
            b.Surface(Stuff.Lacquer, 56, 48, Cabin, closed: true);
            foreach (int s in (int[])[-1, 1])
                foreach (float z in (float[])[Base, -Base]) Fender(b, s, z);
        }
        b.Tint = Rgb.White;
        Windows(b);
        foreach (float z in (float[])[1.86f, -1.86f])
        {
            float k = MathF.Sign(z);
            b.Sweep(Stuff.Chrome, [new(-0.74f, 0.36f, z - k * 0.16f), new(-0.6f, 0.36f, z),
                new(0, 0.36f, z + k * 0.04f), new(0.6f, 0.36f, z),
                new(0.74f, 0.36f, z - k * 0.16f)], _ => 0.042f, 40, 12, flatten: 0.7f);
        }
        for (int i = 0; i < 7; i++)
            b.Tube(Stuff.Chrome, 0.011f, 6, 8, new(-0.24f, 0.46f + i * 0.042f, 1.79f - i * 0.014f),
                new(0, 0.465f + i * 0.042f, 1.83f - i * 0.014f), new(0.24f, 0.46f + i * 0.042f, 1.79f - i * 0.014f));
        foreach (int s in (int[])[-1, 1])
        {
            Round(b, Stuff.Chrome, HeadGlow, new(s * 0.54f, 0.66f, 1.66f), 0.105f, 1);
            Round(b, Stuff.Chrome, TailGlow, new(s * 0.6f, 0.6f, -1.72f), 0.05f, -1);
            b.Tube(Stuff.Chrome, 0.009f, 12, 8, new(s * 0.742f, 0.66f, 1.1f), new(s * 0.775f, 0.67f, 0),
                new(s * 0.742f, 0.66f, -1.1f));
            b.Tube(Stuff.Chrome, 0.011f, 6, 8, new(s * 0.775f, 0.74f, -0.28f), new(s * 0.79f, 0.742f, -0.34f),
                new(s * 0.775f, 0.74f, -0.4f));
            b.Box(Stuff.Rubber, s * 0.72f, 0.27f, 0, 0.1f, 0.05f, 1.4f, 0.015f, 2);
        }
        b.Box(Stuff.BlankPaper, 0, 0.47f, -1.79f, 0.36f, 0.1f, 0.012f, 0.004f);
        b.Box(Stuff.Rubber, 0, 0.26f, 0, 1.3f, 0.12f, 3.2f, 0.04f, 2);
        MovingPart[] wheels = [.. from s in (int[])[-1, 1] from z in (float[])[Base,
            -Base] select Tyre(d, $"{(z > 0 ? "front" : "rear")} {(s > 0 ? "left" : "right")} wheel", s, z)];
        return d.Done(new(0.77f, 0.75f, -0.34f), moving: wheels);
    }

    // u round the section, v from tail to nose: a rounded tub whose bonnet and boot fall away.
    private static Vec3 Lower(float u, float v)
    {
        float z = (v - 0.5f) * 3.6f, q = 2 * v - 1, end = Maths.Pow(MathF.Max(0, 1 - Maths.Pow(MathF.Abs(q), 5)), 0.4f),
            a = -u * Maths.Tau, c = Maths.Cos(a), s = Maths.Sin(a);
        float high = 0.9f - 0.16f * Maths.SmoothStep(0.25f, 1, q) - 0.24f * Maths.SmoothStep(-0.35f, -1, q),
            wide = 0.74f * (1 - 0.22f * Maths.SmoothStep(0.3f, 1, q) - 0.2f * Maths.SmoothStep(-0.4f, -1, q));
        float k = 1 / Maths.Pow(c * c * c * c + s * s * s * s, 0.25f), mid = (0.28f + high) / 2,
            half = (high - 0.28f) / 2;
        return new(wide * k * c * end, mid + half * k * s * (0.3f + 0.7f * end), z);
    }

    private static Vec3 Cabin(float u, float v) => CabinAt(u, v, 0);

    private static Vec3 CabinAt(float u, float v, float offset)
    {
        // v runs up from the waist to the roof's crown, u round it.
        float a = -u * Maths.Tau, c = Maths.Cos(a), s = Maths.Sin(a),
            k = 1 / Maths.Pow(c * c * c * c + s * s * s * s, 0.25f);
        float t = v < 0.62f ? v / 0.62f : 1, lean = 1 - 0.24f * t, roof = v < 0.62f ? 0 : (v - 0.62f) / 0.38f,
            shrink = MathF.Sqrt(MathF.Max(0, 1 - roof * roof));
        float x = (0.69f + offset) * lean * k * c * (roof > 0 ? shrink : 1),
            z = (1.02f + offset) * (1 - 0.34f * t) * k * s * (roof > 0 ? shrink : 1) - 0.12f - 0.1f * t;
        return new(x, 0.82f + 0.5f * t + (0.11f + offset) * (roof > 0 ? Maths.Sin(roof * Maths.HalfPi) : 0), z);
    }

    private static void Windows(ModelBuilder b)
    {
        // Shares of the way round: two a side, front and rear screens.
        foreach ((float from, float to) in ((float, float)[])[(0.66f, 0.84f), (0.16f, 0.34f), (0.9f, 1.0f),
            (0.005f, 0.105f), (0.4f, 0.495f), (0.505f, 0.6f)])
        {
            b.Surface(Glazing, 16, 10, (u, v) => CabinAt(Maths.Lerp(from, to, u), 0.17f + 0.4f * v, 0.006f));
            Vec3[] trim = [.. Enumerable.Range(0, 24).Select(i =>
            {
                float t = i / 24f * 4, u = t < 1 ? t : t < 2 ? 1 : t < 3 ? 3 - t : 0,
                    v = t < 1 ? 0 : t < 2 ? t - 1 : t < 3 ? 1 : 4 - t;
                return CabinAt(Maths.Lerp(from, to, u), 0.17f + 0.4f * v, 0.006f);
            })];
            b.Sweep(Stuff.Chrome, trim, _ => 0.009f, 60, 6, closed: true);
        }
    }

    private static void Fender(ModelBuilder b, int s, float z)
        => b.Surface(Stuff.Lacquer, 32, 16, (u, v) =>
        {
            float a = Maths.Lerp(-0.2f, Maths.Pi + 0.2f, u), bulge = Maths.Sin(v * Maths.HalfPi),
                r = 0.37f + 0.06f * (1 - v) + 0.03f * Maths.Sin(a);
            float x = 0.52f + 0.29f * bulge;
            return new(s * x, 0.3f + (r + 0.06f * (1 - bulge)) * Maths.Sin(a) * (1 - 0.12f * v * v),
                z + (r + 0.1f * (1 - v)) * Maths.Cos(a));
        }, flip: s > 0);

    private static void Round(ModelBuilder b, Material rim, Material lamp, Vec3 at, float r, int forward)
    {
        using (b.At(Affine.Trs(at, Quat.RotX(forward * Maths.HalfPi))))
        {
            b.Lathe(rim, 0.008f, 32, new(0, -r * 1.3f), new(r * 0.5f, -r * 1.1f), new(r, -r * 0.2f),
                new(r * 1.05f, 0.02f), new(r * 0.92f, 0.03f), new(r * 0.9f, 0.01f), new(0, 0.008f));
            b.Lathe(lamp, 0.01f, 28, new(r * 0.9f, 0.018f), new(r * 0.5f, 0.034f), new(0, 0.038f));
        }
    }

    private static MovingPart Tyre(PropDraft d, string name, int s, float z)
    {
        ModelBuilder b = d.NewBuilder(name);
        using (b.At(Affine.Rotation(Quat.RotZ(-s * Maths.HalfPi))))
        {
            b.Lathe(Stuff.Rubber, 0.02f, 56, new(0.19f, -0.075f), new(0.26f, -0.082f), new(Wheel, -0.06f),
                new(Wheel, 0.06f), new(0.26f, 0.082f), new(0.19f, 0.07f), new(0.17f, 0.04f), new(0.17f, -0.075f),
                new(0.19f, -0.075f));
            b.Tint = Rgb.Hex(0xe6dfce);
            b.Lathe(Stuff.DyedEnamel, 0.004f, 56, new(0.185f, 0.066f), new(0.25f, 0.083f), new(0.25f, 0.0845f),
                new(0.185f, 0.074f));
            b.Tint = Rgb.White;
            b.Lathe(Stuff.Chrome, 0.012f, 48, new(0.186f, 0.062f), new(0.184f, 0.074f), new(0.15f, 0.06f),
                new(0.11f, 0.062f), new(0.1f, 0.085f), new(0.05f, 0.098f), new(0, 0.1f));
        }
        return new(name, b.Build(), new(s * Track, Wheel, z), Vec3.UnitX, Wheel);
    }
}
