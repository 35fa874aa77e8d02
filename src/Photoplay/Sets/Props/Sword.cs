using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A knight's sword lying along x, point towards +X, 1 m; colour is the grip's leather.</summary>
internal static class Sword
{
    private static readonly Material Blade = new Metal("blade", Rgb.Hex(0xc8cacc), Rgb.Hex(0x75726c), 0.16f, 0.28f,
        0.95f,
        0.35f);

    public static PropModel Model { get; } = new(PropDraft.Thing("sword",
        ["sword#n1", "longsword", "broadsword#n1"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material fittings = d.Made(Stuff.Brass);
        const float guard = 0.165f, point = 1.0f;
        // Modelled point up, laid flat: it rests on guard and point.
        using ModelBuilder.Scope place = b.At(Affine.Trs(new(-0.5f, 0.0165f, 0), Quat.RotZ(-0.0155f)
            * Quat.FromAxes(Vec3.UnitZ, Vec3.UnitX, Vec3.UnitY)));
        // Two edges, two bevels and a fuller that runs out at two thirds.
        b.Surface(Blade, 64, 120, (u, v) =>
        {
            float a = u * Maths.Tau, c = Maths.Cos(a), s = Maths.Sin(a), y = guard - 0.012f + (point - guard + 0.012f)
                * v,
                tip = Maths.Unlerp(0.9f, 1, v), half = Maths.Lerp(0.0255f, 0.0165f, v) * MathF.Sqrt(MathF.Max(0,
                1 - tip * tip * tip)),
                across = MathF.Sign(c) * Maths.Pow(MathF.Abs(c), 0.7f), q = MathF.Abs(across);
            float thick = Maths.Lerp(0.0029f, 0.0017f, v) * (1 - tip) + 0.0002f,
                z = thick * MathF.Min(1, (1 - q) * 1.9f),
                fuller = 0.00135f * Maths.SmoothStep(0.34f, 0.18f, q) * Maths.SmoothStep(0.68f, 0.6f, v);
            return new(half * across, y, MathF.Sign(s) * MathF.Max(0.0001f, z - fuller));
        }, closed: true, flip: true);
        b.Sweep(fittings, [new(-0.098f, guard + 0.013f, 0), new(-0.09f, guard + 0.006f, 0), new(-0.045f, guard - 0.004f,
            0),
            new(0, guard - 0.006f, 0), new(0.045f, guard - 0.004f, 0), new(0.09f, guard + 0.006f, 0),
            new(0.098f, guard + 0.013f, 0)], t => 0.0072f + 0.0034f * Maths.Pow(MathF.Abs(2 * t - 1), 3)
                + 0.0026f * Maths.Exp(-Maths.Pow((t - 0.5f) * 11, 2)), 60, 14);
        foreach (int s in (int[])[-1, 1])
            b.Ball(fittings, new(s * 0.1005f, guard + 0.0165f, 0), new(0.0125f, 0.0125f, 0.0115f), 20);
        b.Tint = d.Colour(0x4a2a1a, 0x26201c, 0x5a2020);
        // The grip is oval, swells in its middle, and is bound with a cord under the leather.
        b.Surface(Stuff.DyedLeather, 40, 150, (u, v) =>
        {
            float a = u * Maths.Tau, r = 0.0128f + 0.0028f * Maths.Sin(v * Maths.Pi) + 0.0007f
                * Pattern.Wave(v * 13 + u) * Maths.SmoothStep(0, 0.05f, MathF.Min(v, 1 - v));
            return new(r * 1.12f * Maths.Cos(a), 0.052f + (guard - 0.058f) * v, -r * 0.86f * Maths.Sin(a));
        }, closed: true);
        b.Tint = Rgb.White;
        foreach (float y in (float[])[0.053f, 0.106f, guard - 0.012f])
            b.Sweep(fittings, [.. Enumerable.Range(0, 16).Select(i => new Vec3(0.0158f * Maths.Cos(i * Maths.Tau / 16),
                y,
                0.0126f * Maths.Sin(i * Maths.Tau / 16)))], _ => y is > 0.1f and < 0.12f ? 0.0014f : 0.0024f, 48, 8,
                closed: true);
        // A wheel pommel with a boss on either side.
        using (b.At(0, 0.0255f, 0, 0, Maths.HalfPi))
            b.Lathe(fittings, 0.003f, 40, new(0, -0.0125f), new(0.011f, -0.0115f), new(0.0125f, -0.0085f),
                new(0.0225f, -0.007f), new(0.0255f, 0), new(0.0225f, 0.007f), new(0.0125f, 0.0085f),
                new(0.011f, 0.0115f),
                new(0, 0.0125f));
        b.Lathe(fittings, 0.002f, 24, new(0.009f, 0.046f), new(0.0135f, 0.05f), new(0.0125f, 0.054f),
            new(0.01f, 0.055f));
        return d.Done(new(-0.395f, 0.0145f, 0), held: PropDraft.PointsUp);
    }
}
