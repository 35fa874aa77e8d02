using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A toothbrush lying along x, bristles up, 0.19 m; colour is the handle's.</summary>
internal static class Toothbrush
{
    private static readonly Material Bristle = new Plastic("bristle", Rgb.White, 0.5f, 0.1f);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("toothbrush", ["toothbrush#n1"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0x2f7fa8, 0xb8404a, 0x4a9a6a, 0xd8892f);
        b.Tint = colour;
        b.Sweep(d.Made(Stuff.DyedPlastic), [new(-0.095f, 0.006f, 0), new(-0.05f, 0.0075f, 0), new(0, 0.0075f, 0),
            new(0.035f, 0.007f, 0), new(0.06f, 0.0062f, 0)], t =>
                0.0058f + 0.0012f * Maths.Sin(t * 5) - 0.0026f * Maths.SmoothStep(0.6f, 1, t), 60, 18, flatten: 0.82f);
        using (b.At(Affine.Trs(new(0.076f, 0.0062f, 0), Quat.RotX(-Maths.HalfPi))))
            b.Extrude(Stuff.DyedPlastic, Extrusions.RoundedRectangle(0.033f, 0.0115f, 0.0054f, 8), 0.0052f, 0.0018f);
        b.Tint = Rgb.Hex(0xe4e4e0);
        b.Sweep(Stuff.DyedPlastic, [new(-0.082f, 0.0088f, 0), new(-0.055f, 0.0106f, 0), new(-0.02f, 0.0102f, 0),
            new(0.006f, 0.0098f, 0)], t => 0.0041f * MathF.Sqrt(MathF.Max(0.05f, Maths.Sin(t * Maths.Pi))), 40, 14,
            flatten: 0.8f);
        for (int i = 0; i < 9; i++)
            b.Box(Stuff.DyedPlastic, -0.068f + i * 0.007f, 0.0132f, 0, 0.0028f, 0.0018f, 0.0056f, 0.0008f, 2);
        for (int i = 0; i < 10; i++)
            for (int j = 0; j < 4; j++)
            {
                float x = 0.0635f + i * 0.0028f, z = (j - 1.5f) * 0.0025f;
                b.Tint = i is > 2 and < 7 ? Pattern.Mix(colour, Rgb.White, 0.35f) : Rgb.Hex(0xeceae4);
                for (int k = 0; k < 7; k++)
                {
                    float a = k * 2.4f, r = 0.0003f * MathF.Sqrt(k);
                    Vec3 root = new(x + r * Maths.Cos(a), 0.0085f, z + r * Maths.Sin(a));
                    b.Tube(Bristle, 0.00042f, 2, 5, root, root + new Vec3(b.Random.Range(-0.0005f, 0.0005f),
                        0.0105f - 0.0012f * Maths.Sin(i / 9f * Maths.Pi), b.Random.Range(-0.0005f, 0.0005f)));
                }
            }
        b.Tint = Rgb.White;
        return d.Done(new(-0.04f, 0.008f, 0), held: PropDraft.PointsUp);
    }
}

/// <summary>A hair drier standing on its handle, nozzle towards +x, 0.25 m; colour is the shell's.</summary>
internal static class HairDrier
{
    public static PropModel Model { get; } = new(PropDraft.Thing("hair-drier",
        ["hair drier", "hair dryer#n1", "hairdryer", "hairdrier", "blow dryer#n1", "hand blower#n1"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0x23262b, 0x8a3350, 0xd6d2c8, 0x2f5f78);
        Material shell = d.Made(Stuff.DyedPlastic);
        b.Tint = colour;
        using (b.At(0, 0.19f, 0, 0, 0, -Maths.HalfPi))
        {
            b.Lathe(shell, 0.012f, 56, new(0.036f, -0.088f), new(0.043f, -0.08f), new(0.047f, -0.03f),
                new(0.044f, 0.015f), new(0.031f, 0.075f), new(0.0295f, 0.1f), new(0.0275f, 0.1f), new(0.029f, 0.07f));
            b.Tint = Rgb.White;
            b.Lathe(Stuff.Rubber, 0.001f, 40, new(0, -0.079f), new(0.038f, -0.079f), new(0.038f, -0.077f));
            b.Lathe(Stuff.Rubber, 0.001f, 40, new(0.03f, 0.06f), new(0.001f, 0.06f));
            for (int i = 1; i < 6; i++) Hoop(b, Stuff.Zinc, i * 0.0065f, -0.0855f, 0.0011f);
            for (int i = 0; i < 8; i++)
            {
                (float s, float c) = Maths.SinCos(i * Maths.Tau / 8);
                b.Tube(Stuff.Zinc, 0.0011f, 3, 6, new(0.003f * c, -0.0845f, 0.003f * s),
                    new(0.037f * c, -0.0845f, 0.037f * s));
            }
            Hoop(b, Stuff.Chrome, 0.0445f, 0.012f, 0.0016f);
            Hoop(b, Stuff.Chrome, 0.0372f, -0.0865f, 0.0022f);
            // The concentrator: round where it slips on, a flat slot where it blows.
            b.Slab(Stuff.Rubber, 48, 16, (u, v) =>
            {
                float a = u * Maths.Tau, t = Maths.SmoothStep(0.25f, 1, v), c = Maths.Cos(a), s = Maths.Sin(a),
                    k = Maths.Lerp(1, 1 / MathF.Max(0.3f, Maths.Pow(c * c * c * c + s * s * s * s, 0.25f)), t);
                return new(Maths.Lerp(0.0312f, 0.008f, t) * c * k, 0.088f + 0.045f * v,
                    -Maths.Lerp(0.0312f, 0.037f, t) * s * k);
            }, 0.0018f);
        }
        b.Tint = colour;
        b.Sweep(shell, [new(-0.004f, 0.168f, 0), new(-0.005f, 0.125f, 0), new(-0.014f, 0.066f, 0), new(-0.032f, 0.014f,
            0)],
            t => 0.021f - 0.004f * Maths.Sin(t * 2.4f) + 0.0015f * t, 40, 22, flatten: 0.8f);
        b.Tint = Rgb.White;
        b.Box(Stuff.Rubber, 0.0105f, 0.115f, 0, 0.008f, 0.034f, 0.012f, 0.0035f, 3);
        b.Box(Stuff.Chrome, 0.0148f, 0.121f, 0, 0.005f, 0.008f, 0.008f, 0.0016f, 2);
        b.Sweep(Stuff.Rubber, [new(-0.033f, 0.016f, 0), new(-0.038f, 0.0062f, 0), new(-0.05f, 0.0045f, 0.012f),
            new(-0.085f, 0.0032f, 0.03f), new(-0.12f, 0.0032f, -0.02f), new(-0.07f, 0.0032f, -0.065f),
            new(0.01f, 0.0032f, -0.05f), new(0.06f, 0.0032f, -0.075f)], t => t < 0.12f ? 0.0048f : 0.0031f, 120, 10);
        return d.Done(new(-0.01f, 0.085f, 0));
    }

    private static void Hoop(ModelBuilder b, Material m, float r, float y, float thick)
        => b.Sweep(m, [.. Enumerable.Range(0, 20).Select(i => new Vec3(r * Maths.Cos(i * Maths.Tau / 20), y,
            r * Maths.Sin(i * Maths.Tau / 20)))], _ => thick, 48, 8, closed: true);
}

/// <summary>Household scissors lying half open along x, 0.21 m; colour is the bows'.</summary>
internal static class Scissors
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("scissors", ["scissors#n1", "pair of scissors", "shears#n1"], "hold"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0xc8501e, 0x22242a, 0x2f5f9a, 0x8a2a2f);
        foreach (int s in (int[])[-1, 1])
            using (b.At(Affine.Trs(new(0.02f, 0.0062f + s * 0.0014f, 0), Quat.RotY(s * 0.17f),
                new Vec3(1, 1, s))))
            {
                b.Tint = Rgb.White;
                using (b.At(Affine.Rotation(Quat.RotX(-Maths.HalfPi))))
                {
                    b.Extrude(Cutlery.Silver, Extrusions.SmoothOutline(72, new(-0.036f, 0.006f), new(-0.03f, 0.0045f),
                        new(0, -0.0055f), new(0.03f, -0.0045f), new(0.09f, -0.0012f), new(0.1f, 0.0012f),
                        new(0.07f, 0.0062f), new(0.02f, 0.0088f), new(-0.012f, 0.0072f), new(-0.034f, 0.0152f),
                        new(-0.042f, 0.014f)), 0.0026f, 0.0008f);
                }
                b.Tint = colour;
                Vec3[] bow = [.. Enumerable.Range(0, 16).Select(i =>
                {
                    float a = i * Maths.Tau / 16, big = s > 0 ? 1.12f : 1;
                    return new Vec3(-0.071f + 0.029f * big * Maths.Cos(a), 0, -0.019f - 0.0165f * big * Maths.Sin(a)
                        + 0.004f * Maths.Cos(a));
                })];
                b.Sweep(Stuff.DyedPlastic, bow, t => 0.0048f + 0.0012f * Maths.Sin(t * Maths.Tau), 72, 14, closed: true,
                    flatten: 0.85f);
                b.Sweep(Stuff.DyedPlastic, [new(-0.047f, 0, -0.0155f), new(-0.034f, 0, -0.0112f),
                    new(-0.02f, 0, -0.006f)], t => 0.0062f - 0.002f * t, 16, 14, flatten: 0.8f);
            }
        b.Tint = Rgb.White;
        using (b.At(0.02f, 0.009f, 0))
        {
            b.Lathe(Stuff.Chrome, 0.0008f, 28, new(0.001f, -0.006f), new(0.0046f, -0.0005f), new(0.0044f, 0.0014f),
                new(0.002f, 0.0022f), new(0, 0.0022f));
            b.Box(Stuff.Iron, 0, 0.0021f, 0, 0.006f, 0.0006f, 0.001f, 0.0002f);
        }
        return d.Done(new(-0.04f, 0.007f, 0), held: PropDraft.PointsUp);
    }
}
