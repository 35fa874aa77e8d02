using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Windsor chairs: a saddled seat, turned legs, spindles under a bent crest. Seat 0.45 m;
/// colour paints it.</summary>
internal static class Chair
{
    public static PropModel Plain { get; } = new(PropDraft.Thing("chair", ["chair#n1", "wooden chair", "kitchen chair"],
        "furniture", "sit-on"), s => Build(s, rocking: false));
    public static PropModel Rocking { get; } = new(PropDraft.Thing("rocking-chair", ["rocking chair#n1", "rocker#n1"],
        "furniture", "sit-on"), s => Build(s, rocking: true));

    private static BuiltProp Build(PropSheet sheet, bool rocking)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood =
            d.Made(d.Asked is not null ? Stuff.DyedPaint : d.Vary("wood", 0, 1) < 0.6f ? Stuff.Walnut : Stuff.Oak);
        if (d.Asked is { } c) b.Tint = c;
        float lift = rocking ? 0.03f : 0;
        using (b.At(0, lift, 0, 0, rocking ? -0.06f : 0))
        {
            Legs(b, wood);
            Seat(b, wood);
            Back(b, wood, rocking ? 0.16f : 0);
            if (rocking) Arms(b, wood);
        }
        if (rocking)
            foreach (int s in (int[])[-1, 1])
                b.Sweep(wood, [new(s * 0.2f, 0.075f, 0.34f), new(s * 0.205f, 0.028f, 0.17f), new(s * 0.205f, 0.017f, 0),
                    new(s * 0.2f, 0.03f, -0.2f), new(s * 0.195f, 0.075f, -0.42f)], _ => 0.019f, 36, 10, flatten: 0.75f);
        return d.Done(new(0, 0.88f + lift, -0.25f), seat: 0.448f + lift);
    }

    private static void Legs(ModelBuilder b, Material wood)
    {
        foreach (int s in (int[])[-1, 1])
        {
            using (b.At(s * 0.2f, 0, 0.19f, b.Random.Range(0, 0.4f), -0.07f, s * 0.07f))
                Joinery.TurnedLeg(b, wood, 0.44f, 0.021f);
            using (b.At(s * 0.19f, 0, -0.2f, b.Random.Range(0, 0.4f), 0.09f, s * 0.07f))
                Joinery.TurnedLeg(b, wood, 0.44f, 0.021f);
            Joinery.Rung(b, wood, new(s * 0.19f, 0.13f, 0.18f), new(s * 0.178f, 0.14f, -0.185f), 0.009f, 0.7f);
        }
        Joinery.Rung(b, wood, new(-0.185f, 0.135f, 0), new(0.185f, 0.135f, 0), 0.009f, 0.6f);
    }

    private static void Seat(ModelBuilder b, Material wood)
    {
        // A squircle board; the top is saddled, its rim rolled over.
        static Vec3 At(float a, float c, float y, float inset)
            => new(a * MathF.Sqrt(1 - c * c * 0.42f) * (0.23f - inset), y,
                c * MathF.Sqrt(1 - a * a * 0.42f) * (0.225f - inset));
        static Vec2 Side(float u)
        {
            (float s, float c) = Maths.SinCos(u * Maths.Tau);
            float m = 1 / MathF.Max(MathF.Abs(c), MathF.Abs(s));
            return new(c * m, s * m);
        }
        using ModelBuilder.Scope one = b.OnePart();
        b.Surface(wood, 32, 32, (u, v) =>
        {
            float a = u * 2 - 1, c = 1 - v * 2, m = MathF.Max(MathF.Abs(a), MathF.Abs(c)), m2 = m * m,
                m8 = m2 * m2 * m2 * m2;
            float dish = -0.02f * Maths.Exp(-(a * a * 2.2f + (c - 0.15f) * (c - 0.15f) * 2.5f))
                + 0.005f * Maths.Exp(-a * a * 24) * c;
            return At(a, c, 0.462f + dish - 0.012f * m8 * m8, 0);
        });
        b.Surface(wood, 64, 6, (u, v) =>
        {
            Vec2 q = Side(1 - u);
            return At(q.X, q.Y, 0.42f + 0.03f * v, 0.022f * (1 - v) * (1 - v));
        }, closed: true);
        b.Surface(wood, 8, 8, (u, v) => At(u * 2 - 1, v * 2 - 1, 0.42f, 0.022f));
    }

    private static void Back(ModelBuilder b, Material wood, float taller)
    {
        for (int i = -3; i <= 3; i++)
        {
            float x = i * 0.055f, z = MathF.Abs(x) * 0.15f;
            b.Sweep(wood,
                [new(x, 0.445f, -0.175f + z), new(x * 1.1f, 0.62f, -0.205f + z),
                    new(x * 1.2f, 0.87f + taller, -0.268f - taller * 0.3f + z * 1.6f)],
                t => 0.0065f + 0.0045f * Maths.Sin(MathF.Min(1, t * 1.6f) * 3.14f), 16, 8);
        }
        foreach (int s in (int[])[-1, 1])
            b.Sweep(wood,
                [new(s * 0.195f, 0.44f, -0.15f), new(s * 0.215f, 0.65f, -0.18f),
                    new(s * 0.235f, 0.89f + taller, -0.228f - taller * 0.3f)],
                t => 0.014f - 0.004f * t + (t is > 0.2f and < 0.7f ? 0.003f * Maths.Sin(t * 37) : 0), 32, 12);
        b.Surface(wood, 14, 40, (u, v) =>
        {
            float x = (v - 0.5f) * 0.54f, a = u * Maths.Tau, high = 0.042f + 0.02f * Maths.Cos((v - 0.5f) * 5),
                e = MathF.Min(1, MathF.Sqrt(12 * MathF.Min(v, 1 - v)) + 0.02f);
            return new(x, 0.895f + taller + high * Maths.Sin(a) * e,
                -0.275f - taller * 0.3f + x * x * 0.7f + 0.0125f * Maths.Cos(a) * e);
        }, closed: true, flip: true);
    }

    private static void Arms(ModelBuilder b, Material wood)
    {
        foreach (int s in (int[])[-1, 1])
        {
            b.Sweep(wood, [new(s * 0.22f, 0.68f, -0.19f), new(s * 0.265f, 0.672f, 0), new(s * 0.27f, 0.66f, 0.16f),
                new(s * 0.255f, 0.645f, 0.22f)], t => 0.018f + 0.012f * t, 26, 12, flatten: 0.5f);
            foreach (float z in (float[])[-0.02f, 0.13f])
                Joinery.Rung(b, wood, new(s * 0.2f, 0.45f, z * 0.8f), new(s * 0.262f, 0.665f, z), 0.009f, 0.6f);
        }
    }
}

/// <summary>A three-legged stool, 0.45 m; colour paints it.</summary>
internal static class Stool
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("stool", ["stool#n1", "footstool", "milking stool"], "furniture", "sit-on", "top"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Asked is null ? Stuff.Oak : Stuff.DyedPaint);
        if (d.Asked is { } c) b.Tint = c;
        b.Lathe(wood, 0.01f, 48, new(0, 0.415f), new(0.15f, 0.415f), new(0.175f, 0.43f), new(0.175f, 0.448f),
            new(0.12f, 0.452f), new(0, 0.444f));
        for (int i = 0; i < 3; i++)
            using (b.At(0, 0, 0, i * Maths.Tau / 3 + 0.3f))
            {
                b.Sweep(wood, [new(0.19f, 0.011f, 0), new(0.14f, 0.22f, 0), new(0.1f, 0.42f, 0)],
                    t => 0.015f + 0.006f * Maths.Sin(t * Maths.Pi), 18, 12);
                (float s, float k) = Maths.SinCos(Maths.Tau / 3);
                Joinery.Rung(b, wood, new(0.15f, 0.18f, 0), new(0.15f * k, 0.18f, -0.15f * s), 0.008f);
            }
        return d.Done(new(0.17f, 0.43f, 0), seat: 0.446f, top: 0.446f);
    }
}
