using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A clinker rowing boat with oars, 3.4 m, bow towards +Z, keel on y = 0; colour paints the planks. Afloat it
/// draws less than its floor boards lie high, because water stands in an open hull as it does outside.</summary>
internal static class Rowboat
{
    public static PropModel Model { get; } = new(PropDraft.Thing("rowboat",
        ["rowboat#n1", "boat#n1", "rowing boat", "dinghy", "canoe"], "vehicle", "boat", "sit-on"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Hull hull = new(3.4f, 0.68f, 0.5f, 0.16f);
        Rgb paint = d.Colour(0x2f5a6a, 0xd8d0ba, 0x8a3228, 0x3f5a3c);
        hull.Planks(b, Stuff.DyedPaint, Stuff.OldWood, paint, 7);
        hull.Gunwale(b, Stuff.Oak, 0.026f);
        for (float v = 0.1f; v < 0.92f; v += 0.1f)
            b.Sweep(Stuff.OldWood, [.. Enumerable.Range(0, 13)
                .Select(i => hull.At(0.03f + 0.94f * i / 12f, v, -0.03f))], _ => 0.012f, 30, 8);
        foreach (float v in (float[])[0.2f, 0.48f, 0.76f])
        {
            Vec3 a = hull.At(0.1f, v, -0.02f), c = hull.At(0.9f, v, -0.02f);
            b.Box(Stuff.OldWood, 0, 0.3f, a.Z, MathF.Abs(c.X - a.X) - 0.03f, 0.026f, 0.2f, 0.006f, 2);
        }
        for (int i = -2; i <= 2; i++) b.Box(Stuff.Driftwood, i * 0.12f, 0.09f, -0.1f, 0.1f, 0.016f, 1.9f, 0.004f, 1);
        foreach (int s in (int[])[-1, 1])
        {
            Vec3 lock0 = hull.At(s < 0 ? 0 : 1, 0.5f, 0) + new Vec3(0, 0.03f, 0);
            b.Tube(Stuff.Iron, 0.008f, 4, 8, lock0 - new Vec3(0, 0.03f, 0), lock0 + new Vec3(0, 0.05f, 0));
            Vec3 hand = new(s * 0.22f, 0.42f, 0.62f), blade = new(s * 0.36f, 0.37f, -1.3f);
            b.Tube(Stuff.Beech, 0.02f, 10, 10, hand, Vec3.Lerp(hand, blade, 0.6f), blade);
            using (b.At(Affine.Trs(blade, Quat.RotX(0.05f))))
                b.Box(Stuff.Beech, 0, 0, -0.2f, 0.13f, 0.018f, 0.5f, 0.008f, 3);
        }
        b.Sweep(Stuff.Jute, [hull.At(0.5f, 0.985f, -0.04f), new(0.08f, 0.4f, 1.4f), new(0.2f, 0.33f, 1.1f),
            new(0.05f, 0.33f, 0.98f), new(-0.15f, 0.33f, 1.1f), new(0.05f, 0.345f, 1.2f)], _ => 0.011f, 60, 8);
        return d.Done(new(0, 0.5f, 1.6f), seat: 0.315f, draught: 0.07f);
    }
}

/// <summary>A small gaff-less sailing boat with main and jib, 4.4 m long, 5.6 m high, bow towards +Z, keel on y = 0;
/// colour paints the hull.</summary>
internal static class Sailboat
{
    public static PropModel Model { get; } = new(PropDraft.Thing("sailboat",
        ["sailboat#n1", "sailing boat#n1", "yacht#n1", "ship#n1", "sloop"], "vehicle", "boat", "sit-on"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Hull hull = new(4.4f, 0.85f, 0.8f, 0.22f);
        hull.Planks(b, Stuff.DyedPaint, Stuff.DyedPaint, d.Colour(0xe4dfd2, 0x24405a, 0x7a2a24, 0x2f4a3c), 8);
        hull.Gunwale(b, Stuff.Walnut, 0.03f);
        b.Surface(Stuff.Pine, 20, 40, (u, v) =>
        {
            Vec3 p = hull.At(u < 0.5f ? 0 : 1, 0.5f + 0.49f * v, -0.02f);
            return new(p.X * MathF.Abs(2 * u - 1), p.Y - 0.03f + 0.05f * (1 - (2 * u - 1) * (2 * u - 1)), p.Z);
        }, flip: true);
        foreach (int s in (int[])[-1, 1]) b.Box(Stuff.OldWood, s * 0.42f, 0.5f, -0.9f, 0.3f, 0.03f, 1.6f, 0.008f, 2);
        b.Tube(Stuff.Pine, 0.045f, 14, 14, new(0, 0.3f, 0.4f), new(0, 3, 0.38f), new(0, 5.5f, 0.33f));
        b.Tube(Stuff.Pine, 0.032f, 10, 12, new(0, 1.35f, 0.36f), new(0.2f, 1.33f, -0.8f), new(0.36f, 1.32f, -1.85f));
        float bulge = d.Vary("wind", 0.22f, 0.34f);
        Vec3 Main(float u, float v)
        {
            Vec3 luff = new(0, 1.42f + 3.95f * v, 0.34f),
                leech = Vec3.Lerp(new(0.36f, 1.4f, -1.8f), new(0, 5.35f, 0.3f), v)
                    + new Vec3(0, 0, -0.16f * Maths.Sin(v * Maths.Pi));
            return Vec3.Lerp(luff, leech, u)
                + new Vec3(bulge * Maths.Sin(u * 2.6f) * (1 - v * 0.7f) * Maths.Sin(0.35f + v * 2.2f), 0, 0);
        }
        Sail(b, Main, new(2.2f, 4));
        Sail(b, (u, v) =>
        {
            Vec3 luff = Vec3.Lerp(new(0, 0.95f, 2.1f), new(0, 4.6f, 0.42f), v),
                clew = Vec3.Lerp(new(0.5f, 1.05f, 0.55f), new(0, 4.6f, 0.42f), v);
            return Vec3.Lerp(luff, clew, u)
                + new Vec3(bulge * 0.8f * Maths.Sin(u * 2.7f) * Maths.Sin(0.3f + v * 2.4f) * (1 - v), 0, 0);
        }, new(1.6f, 3.8f));
        foreach ((Vec3 a, Vec3 c) in ((Vec3, Vec3)[])[(new(0, 5.45f, 0.33f), new(0, 0.86f, 2.15f)),
            (new(0, 5.45f, 0.33f), new(0.75f, 0.8f, 0.1f)), (new(0, 5.45f, 0.33f), new(-0.75f, 0.8f, 0.1f)),
            (new(0.36f, 1.3f, -1.8f), new(0.1f, 0.75f, -2))])
            b.Tube(Stuff.Steel, 0.0045f, 2, 6, a, c);
        b.Box(Stuff.Walnut, 0, 0.52f, -2.16f, 0.03f, 0.9f, 0.24f, 0.01f, 2);
        b.Tube(Stuff.Beech, 0.016f, 8, 10, new(0, 0.98f, -2.1f), new(0.06f, 1, -1.6f), new(0.1f, 0.98f, -1.2f));
        return d.Done(new(0, 0.9f, 2.1f), seat: 0.52f, draught: 0.25f);
    }

    private static void Sail(ModelBuilder b, Func<float, float, Vec3> at, Vec2 size)
    {
        b.Slab(Stuff.Canvas, 20, 36, at, 0.004f, size);
        b.Tube(Stuff.Jute, 0.008f, 30, 6, [.. Enumerable.Range(0, 12).Select(i => at(1, i / 11f))]);
    }
}

/// <summary>The surface of a boat's hull: u from the port gunwale over the keel to starboard, v from the transom
/// to the bow.</summary>
internal sealed record Hull(float Length, float HalfBeam, float Depth, float Rocker)
{
    /// <summary>The skin stands this much above the timber it rests on, metres.</summary>
    private const float KeelTimber = 0.04f;

    /// <summary>A point of the outer skin, moved outward by <paramref name="offset"/> metres
    /// (inward if negative).</summary>
    public Vec3 At(float u, float v, float offset)
    {
        float fine = v < 0.42f
            ? 1 - 0.28f * (0.42f - v) / 0.42f * ((0.42f - v) / 0.42f)
            : MathF.Sqrt(MathF.Max(0, 1 - Maths.Pow((v - 0.42f) / 0.585f, 2.6f)));
        float sheer = Depth * (1 + 0.34f * (v - 0.35f) * (v - 0.35f) * 2),
            keel = Rocker * Maths.Pow(MathF.Abs(v - 0.42f) / 0.58f, 3) * (v > 0.42f ? 1.5f : 0.5f);
        float a = (u - 0.5f) * Maths.Pi, s = Maths.Sin(a), c = MathF.Max(0, Maths.Cos(a));
        float x = MathF.Max(0.004f, HalfBeam * fine + offset) * MathF.Sign(s) * Maths.Pow(MathF.Abs(s), 0.75f),
            y = sheer - (sheer - keel + offset) * Maths.Pow(c, 0.62f);
        return new(x, y + KeelTimber, (v - 0.5f) * Length + (v > 0.9f ? 0.05f * (y / sheer) : 0));
    }

    /// <summary>Overlapping strakes outside, a plain skin inside, a transom.</summary>
    public void Planks(ModelBuilder b, Material outside, Material inside, Rgb paint, int strakes)
    {
        for (int side = 0; side < 2; side++)
            for (int k = 0; k < strakes; k++)
            {
                float u0 = 0.5f * k / strakes, u1 = 0.5f * (k + 1) / strakes + 0.012f;
                b.Tint = paint * (0.94f + 0.12f * b.Random.Next());
                b.Surface(outside, 48, 4, (v, w) =>
                {
                    float u = Maths.Lerp(u0, u1, w);
                    return At(side == 0 ? u : 1 - u, v, 0.012f * w);
                }, new Vec2(Length, 0.12f), flip: side == 1);
            }
        b.Tint = Rgb.White;
        b.Surface(inside, 48, 40, (v, u) => At(u, v, -0.014f), new Vec2(Length, 1.5f), flip: true);
        b.Tint = paint;
        b.Surface(outside, 24, 10, (u, w) =>
        {
            Vec3 p = At(u, 0, 0.004f), top = At(0, 0, 0);
            return new(p.X, Maths.Lerp(p.Y, top.Y, w), p.Z - 0.004f);
        }, flip: true);
        b.Surface(inside, 24, 10, (u, w) =>
        {
            Vec3 p = At(u, 0, -0.014f), top = At(0, 0, 0);
            return new(p.X, Maths.Lerp(p.Y, top.Y, w), p.Z + 0.022f);
        });
        b.Tint = Rgb.White;
        b.Sweep(Stuff.Oak, [.. Enumerable.Range(0, 16).Select(i => At(0.5f, 0.02f + 0.97f * i / 15f, 0.018f))],
            _ => 0.022f, 50, 8);
    }

    public void Gunwale(ModelBuilder b, Material wood, float radius)
    {
        foreach (float u in (float[])[0, 1])
            b.Sweep(wood, [.. Enumerable.Range(0, 20).Select(i => At(u, i / 19f, 0.004f))], _ => radius, 60, 10,
                flatten: 0.8f);
        Vec3 a = At(0, 0, 0), c = At(1, 0, 0);
        b.Tube(wood, radius, 6, 10, a, Vec3.Lerp(a, c, 0.5f), c);
    }
}
