using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A trumpet, valves upright, bell towards +X, 0.5 m; colour lacquers it.</summary>
internal static class Trumpet
{
    private static readonly Material Polished = new Metal("trumpet brass", Rgb.Hex(0xe8b85a), Rgb.Hex(0x9a6a2c), 0.12f,
        0.2f, 0.95f, 0.12f), Pearl = new Plastic("pearl", Rgb.Hex(0xe8e2d4), 0.12f, 0.1f), Felt = new Cloth("felt ring",
        Rgb.Hex(0x8a2420), thread: 0.0005f, fuzz: 0.8f);

    public static PropModel Model { get; } = new(PropDraft.Thing("trumpet",
        ["trumpet#n1", "cornet#n1"], "hold", "instrument"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        if (d.Asked is { } c) b.Tint = c * 1.5f;
        Material m = d.Made(Polished);
        const float high = 0.128f, low = 0.066f, r = 0.0058f;
        // The bell tube: from the third valve back, round the rear bow, forward to the bell.
        b.Sweep(m, [new(-0.075f, low, 0.014f), new(-0.14f, low, 0.014f), new(-0.182f, low + 0.011f, 0.014f),
            new(-0.197f, (high + low) / 2, 0.014f), new(-0.182f, high - 0.011f, 0.014f), new(-0.14f, high, 0.014f),
            new(0.0f, high, 0.014f), new(0.08f, high, 0.014f)], t => Maths.Lerp(r, 0.0082f, t), 90, 18);
        using (b.At(Affine.Trs(new(0.076f, high, 0.014f), Quat.RotZ(-Maths.HalfPi))))
            b.LatheSmooth(m, 64, 90, t =>
            {
                // Out along the flare, round the rolled rim, back inside.
                float q = t < 0.5f ? t * 2 : 2 - 2 * t, x = 0.19f * q,
                    w = 0.0082f + 0.0125f * q * q + 0.041f * Maths.Pow(q, 11);
                return new(MathF.Max(0.0002f, w - (t < 0.5f ? 0 : 0.0016f + 0.004f * (1 - q))), x);
            });
        using (b.At(Affine.Trs(new(0.266f, high, 0.014f), Quat.RotZ(-Maths.HalfPi))))
            Ring(b, m, 0.0612f, 0.0016f);
        // The lead pipe: mouthpiece, tuning slide, back to the first valve.
        b.Sweep(m, [new(-0.225f, high, -0.014f), new(-0.05f, high, -0.014f), new(0.12f, high, -0.014f),
            new(0.162f, high - 0.011f, -0.014f), new(0.177f, (high + low) / 2, -0.014f), new(0.162f, low + 0.011f,
            -0.014f),
            new(0.12f, low, -0.014f), new(0.06f, low, -0.012f)], t => r + 0.0007f * Maths.SmoothStep(0.45f, 0.5f, t),
            110, 16);
        foreach (float y in (float[])[high, low])
            b.Ferrule(m, new(0.105f, y, -0.014f), 0.009f, 0.014f);
        b.Tube(m, 0.003f, 8, 10, new(0.122f, high, -0.014f), new(0.122f, (high + low) / 2, -0.014f),
            new(0.122f, low, -0.014f));
        b.Tube(m, 0.0028f, 8, 10, new(-0.13f, low, 0.014f), new(-0.13f, (high + low) / 2, 0.015f),
            new(-0.13f, high, 0.014f));
        foreach (float x in (float[])[-0.085f, 0.075f])
            b.Tube(m, 0.003f, 6, 10, new(x, high, -0.014f), new(x + 0.004f, high, 0), new(x, high, 0.014f));
        using (b.At(Affine.Trs(new(-0.225f, high, -0.014f), Quat.RotZ(Maths.HalfPi))))
        {
            b.Lathe(m, 0.002f, 24, new(0.0062f, -0.03f), new(0.0085f, -0.028f), new(0.0085f, -0.002f), new(0.0068f, 0));
            b.Lathe(Stuff.Chrome, 0.002f, 36, new(0.0045f, -0.012f), new(0.0052f, 0.03f), new(0.0075f, 0.036f),
                new(0.0115f, 0.052f), new(0.0135f, 0.058f), new(0.0135f, 0.062f), new(0.0115f, 0.064f),
                new(0.0085f, 0.06f), new(0.0022f, 0.046f), new(0, 0.046f));
        }
        Valves(b, m, low);
        return d.Done(new(0, 0.085f, 0), mouthpiece: new(-0.285f, high, -0.014f));
    }

    private static void Valves(ModelBuilder b, Material m, float low)
    {
        for (int i = -1; i <= 1; i++)
            using (b.At(i * 0.0265f, 0, 0))
            {
                Rgb keep = b.Tint;
                b.Lathe(m, 0.0016f, 36, new(0, 0.0f), new(0.005f, 0), new(0.006f, 0.006f), new(0.0105f, 0.009f),
                    new(0.0118f, 0.012f), new(0.0118f, 0.022f), new(0.0108f, 0.024f), new(0.0108f, 0.126f),
                    new(0.0122f, 0.128f), new(0.0122f, 0.14f), new(0.0105f, 0.144f), new(0.0055f, 0.146f),
                    new(0, 0.146f));
                b.Tint = Rgb.White;
                b.Lathe(Felt, 0.0005f, 24, new(0.003f, 0.146f), new(0.0058f, 0.146f), new(0.0058f, 0.149f),
                    new(0.003f, 0.149f));
                b.Tube(Stuff.Chrome, 0.0025f, 3, 10, new(0, 0.144f, 0), new(0, i == 0 ? 0.152f : 0.163f, 0));
                using (b.At(0, i == 0 ? -0.011f : 0, 0))
                {
                    b.Lathe(m, 0.0012f, 28, new(0, 0.162f), new(0.0078f, 0.163f), new(0.0085f, 0.165f),
                        new(0.0085f, 0.168f),
                        new(0.0072f, 0.1688f), new(0.0068f, 0.1675f));
                    b.Lathe(Pearl, 0.0008f, 24, new(0.0069f, 0.1672f), new(0.005f, 0.1686f), new(0, 0.1688f));
                }
                b.Tint = keep;
            }
        // Slides of the valves: the first points back, the second aside, the third forward.
        void Slide(Vec3 from, Vec3 way, float length, Vec3 apart)
        {
            Vec3 far = from + way * length;
            b.Sweep(m, [from, from + way * (length * 0.8f), far - apart * 0.02f, far + apart * 0.5f + way * 0.008f,
                far + apart * 1.02f, from + way * (length * 0.8f) + apart, from + apart], _ => 0.0054f, 70, 14);
        }
        Slide(new(-0.03f, 0.05f, -0.004f), new(-1, 0, 0), 0.045f, new(0, 0.026f, -0.006f));
        Slide(new(0, 0.05f, 0.006f), new(0, 0, 1), 0.03f, new(0, 0.026f, 0));
        Slide(new(0.03f, 0.05f, 0.002f), new(1, 0, 0), 0.095f, new(0, -0.026f, 0));
        for (int i = 0; i < 2; i++)
            b.Tube(m, 0.0052f, 6, 14, new(-0.0265f + i * 0.0265f, 0.095f - i * 0.02f, 0),
                new(-0.013f + i * 0.0265f, 0.097f - i * 0.02f, 0), new(i * 0.0265f, 0.095f - i * 0.02f, 0));
        b.Tube(m, 0.0058f, 8, 14, new(-0.0265f, low, 0.004f), new(-0.05f, low, 0.012f), new(-0.085f, low, 0.014f));
        b.Tube(m, 0.0058f, 8, 14, new(0.0265f, low, -0.004f), new(0.045f, low, -0.01f), new(0.07f, low, -0.014f));
        // Finger hook and ring.
        b.Sweep(m, [new(0.052f, 0.134f, -0.014f), new(0.06f, 0.15f, -0.016f), new(0.078f, 0.152f, -0.017f),
            new(0.083f, 0.138f, -0.016f)], _ => 0.0026f, 24, 10, flatten: 1.5f);
        using (b.At(Affine.Trs(new(0.085f, 0.06f, 0.002f), Quat.RotX(Maths.HalfPi)))) Ring(b, m, 0.0105f, 0.0022f);
    }

    private static void Ring(ModelBuilder b, Material m, float r, float thick)
        => b.Sweep(m, [.. Enumerable.Range(0, 20).Select(i => new Vec3(r * Maths.Cos(i * Maths.Tau / 20), 0,
            r * Maths.Sin(i * Maths.Tau / 20)))], _ => thick, 60, 10, closed: true);

    // A ferrule about a tube that runs along x.
    private static void Ferrule(this ModelBuilder b, Material m, Vec3 at, float r, float length)
    {
        using (b.At(Affine.Trs(at, Quat.RotZ(-Maths.HalfPi))))
            b.Lathe(m, 0.0016f, 24, new(r * 0.6f, -length / 2), new(r, -length * 0.42f), new(r * 0.86f, 0),
                new(r, length * 0.42f), new(r * 0.6f, length / 2));
    }
}
