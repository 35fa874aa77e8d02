using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;

namespace Photoplay.Sets.Props;

/// <summary>A vase of cut flowers, 0.5 m; colour is the petals'.</summary>
internal static class Vase
{
    public static PropModel Model { get; } = new(PropDraft.Thing("vase", ["vase#n1", "flower vase", "bunch of flowers",
        "bouquet#n1"], "hold", "container", "plant"), s => Build(s, true));
    public static PropModel Flower { get; } = new(PropDraft.Thing("flower",
        ["flower#n1", "flower#n2", "rose#n1", "blossom#n1", "tulip", "daisy"], "hold", "plant"), s => Build(s, false));

    private static BuiltProp Build(PropSheet sheet, bool vase)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb petal = d.Colour(0xc8452f, 0xe0b23a, 0xd9dcd2, 0xb8557a, 0x6f74b8);
        if (!vase)
        {
            Stem(b, default, new(0.01f, 0.34f, 0.02f), petal);
            return d.Done(new(0, 0.1f, 0));
        }
        b.Tint = Vessels.Glaze(b);
        b.Lathe(d.Made(Stuff.DyedGlaze), 0.012f, 48, new(0, 0), new(0.045f, 0), new(0.06f, 0.06f), new(0.05f, 0.13f),
            new(0.022f, 0.18f), new(0.03f, 0.21f), new(0.026f, 0.211f), new(0.018f, 0.18f), new(0, 0.17f));
        b.Tint = Rgb.White;
        for (int i = 0; i < 11; i++)
        {
            float a = i * 2.4f, r = b.Random.Range(0.03f, 0.13f), h = b.Random.Range(0.36f, 0.52f);
            Rgb tone = Rgb.Lerp(petal, Rgb.White, b.Random.Range(0, 0.35f)) * b.Random.Range(0.8f, 1.1f);
            Stem(b, new(0.006f * Maths.Cos(a), 0.17f, 0.006f * Maths.Sin(a)),
                new(r * Maths.Cos(a), h - r * 0.4f, r * Maths.Sin(a)), tone);
        }
        return d.Done(new(0, 0.1f, 0));
    }

    private static void Stem(ModelBuilder b, Vec3 from, Vec3 to, Rgb petal)
    {
        Vec3 mid = Vec3.Lerp(from, to, 0.5f) + new Vec3(to.X, 0, to.Z) * -0.15f;
        b.Sweep(Stuff.Stalk, [from, mid, to], _ => 0.0016f, 12, 6);
        for (int k = 0; k < 2; k++)
            Leaf(b, Sweeps.Curve([from, mid, to], 0.35f + 0.25f * k), b.Random.Range(0, 6), 0.07f, 0.3f);
        Vec3 facing = ((to - mid).Normalized
            + new Vec3(b.Random.Range(-0.3f, 0.3f), 0.2f, b.Random.Range(-0.3f, 0.3f))).Normalized;
        using (b.At(Affine.Trs(to, Quat.FromTo(Vec3.UnitY, facing), b.Random.Range(0.8f, 1.15f))))
        {
            b.Ball(Stuff.Stalk, default, new(0.006f, 0.008f, 0.006f), 8);
            b.Tint = petal;
            for (int ring = 0; ring < 3; ring++)
                for (int i = 0; i < 7; i++)
                {
                    float a = (i + ring * 0.5f) * Maths.Tau / 7 + b.Random.Range(-0.1f, 0.1f),
                        open = 1.25f - 0.42f * ring + b.Random.Range(-0.12f, 0.12f), length = 0.034f - 0.006f * ring;
                    using (b.At(0, 0.003f * ring, 0, a))
                        b.Surface(Stuff.Petal, 5, 6, (u, v) =>
                        {
                            float x = (u - 0.5f) * 0.03f * Maths.Sin(0.25f + 2.6f * v), bend = open * (0.4f + 0.8f * v);
                            return new(x, length * v * Maths.Cos(bend) + x * x * 9,
                                length * v * Maths.Sin(bend) + 0.003f);
                        }, new Vec2(0.03f, 0.034f), flip: true);
                }
            b.Tint = Rgb.White;
            b.Ball(Stuff.Crust, new(0, 0.008f, 0), new(0.007f, 0.005f, 0.007f), 10);
        }
    }

    /// <summary>A small bloom on its stalk with a leaf, for window boxes.</summary>
    public static void Bloom(ModelBuilder b, Vec3 foot, float high, RandomStream random)
    {
        Vec3 head = foot + new Vec3(random.Range(-0.05f, 0.05f), high, random.Range(-0.02f, 0.07f));
        Leaf(b, Vec3.Lerp(foot, head, 0.2f), random.Range(0, 6), 0.11f, 0.8f);
        Leaf(b, Vec3.Lerp(foot, head, 0.5f), random.Range(0, 6), 0.09f, 0.5f);
        b.Tint = Rgb.Hex(random.Pick([0xc53a34, 0xd8782f, 0xd9d0c8, 0xb0486a]));
        b.Ball(Stuff.Petal, head, new(0.028f, 0.02f, 0.028f), 8);
        b.Tint = Rgb.White;
    }

    public static void Leaf(ModelBuilder b, Vec3 at, float yaw, float length, float rise)
    {
        using (b.At(Affine.Trs(at, Quat.RotY(yaw))))
            b.Surface(Stuff.Leaf, 6, 10, (u, v) =>
            {
                float w = (u * 2 - 1) * 0.19f * length * Maths.Sin(Maths.Pi * MathF.Min(1, 0.04f + v * 0.96f));
                return new(w, length * (rise * v - 0.7f * v * v * rise) + MathF.Abs(w) * 0.35f, length * v);
            }, new Vec2(0.3f * length, length), flip: true);
    }
}

/// <summary>A leafy plant in a clay pot, 0.35 m; colour paints the pot.</summary>
internal static class PottedPlant
{
    public static PropModel Model { get; } = new(PropDraft.Thing("plant",
        ["houseplant#n1", "potted plant", "pot plant", "flowerpot", "plant#n2"], "hold", "plant"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c;
        b.Lathe(d.Asked is null ? Stuff.Terracotta : Stuff.DyedGlaze, 0.006f, 40, new(0, 0), new(0.05f, 0),
            new(0.066f, 0.085f), new(0.075f, 0.087f), new(0.077f, 0.112f), new(0.068f, 0.112f), new(0.062f, 0.09f),
            new(0, 0.092f));
        b.Tint = Rgb.White;
        b.Lathe(Stuff.Earth, 0.01f, 20, new(0.066f, 0.093f), new(0.04f, 0.099f), new(0, 0.096f));
        bool broad = d.Chance("broad", 0.5f);
        for (int i = 0; i < (broad ? 22 : 34); i++)
        {
            float a = i * 2.4f + b.Random.Range(-0.3f, 0.3f), lift = b.Random.Range(0.35f, 1.3f),
                length = b.Random.Range(0.12f, 0.26f), droop = b.Random.Range(0.3f, 1.1f),
                wide = broad ? 0.034f : 0.012f;
            Vec3 dir = new(Maths.Cos(a) * Maths.Cos(lift), Maths.Sin(lift), Maths.Sin(a) * Maths.Cos(lift)),
                side = Vec3.Cross(dir, Vec3.UnitY).Normalized;
            Vec3 Along(float t)
            {
                Vec3 p = new Vec3(0, 0.095f, 0) + dir * (length * t) - new Vec3(0, droop * length * t * t * 0.8f, 0);
                return new(p.X, MathF.Max(0.006f, p.Y), p.Z);
            }
            if (broad) b.Sweep(Stuff.Stalk, [Along(0), Along(0.3f), Along(0.55f)], _ => 0.0018f, 6, 5);
            float start = broad ? 0.45f : 0.02f, span = broad ? 0.75f : 1.25f;
            b.Surface(Stuff.Leaf, 6, 12, (u, v) =>
            {
                float x = u * 2 - 1,
                    w = wide * Maths.Pow(Maths.Sin(MathF.Min(1, v * 0.98f + 0.02f) * 3.1f), 0.7f) * (1 - 0.45f * v);
                return Along(start + span * v) + side * (x * w) + new Vec3(0, MathF.Abs(x) * w * 0.45f, 0);
            }, new Vec2(wide * 2, length));
        }
        return d.Done(new(0, 0.08f, 0.07f));
    }
}
