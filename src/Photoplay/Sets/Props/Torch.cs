using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A burning torch: a stave with its head wound in tarred cloth, 0.86 m, flames 0.5 m high.</summary>
internal static class Torch
{
    private static readonly Material Cloth = new Crumb("tarred cloth", Rgb.Hex(0x2e2620), Rgb.Hex(0x120f0d), 0.03f);

    public static PropModel Model { get; } = new(PropDraft.Thing("torch",
        ["torch#n1", "flaming torch", "burning torch", "firebrand", "brand#n4"], "light", "hold", "flame", "heat"),
        Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        float s = d.Seed.Uniform("stave") * 30;
        b.Sweep(d.Made(Stuff.OldWood), [new(0, 0, 0), new(0.004f, 0.24f, 0.002f), new(-0.003f, 0.52f, 0),
            new(0, 0.74f, 0)], t => 0.0135f + 0.004f * t + 0.001f * Noise.Perlin(new(t * 9 + s, 1, 1)), 40, 14);
        for (int i = 0; i < 6; i++)
        {
            float y = 0.695f + 0.027f * i, r = 0.03f + 0.008f * Maths.Sin(Maths.Pi * (i + 1) / 7f);
            using (b.At(Affine.Trs(new(0, y, 0), Quat.RotZ(b.Random.Range(-0.16f, 0.16f)))))
                b.LatheSmooth(Cloth, 28, 10,
                    t => new(r * (0.72f + 0.28f * Maths.Sin(t * Maths.Pi)), 0.034f * (t - 0.5f)));
        }
        b.LatheSmooth(Cloth, 28, 10, t => new(0.03f * Maths.Cos(t * Maths.HalfPi), 0.84f + 0.018f * Maths.Sin(t
            * Maths.HalfPi)));
        return d.Done(new(0, 0.2f, 0), [Fire.Dancing(d, "torch", new(0, 1.02f, 0), 2.2f, 0.07f, 0.02f)],
            volumes: [new FlameVolume("torch flames", d.Seed)
            {
                From = 0.73f, Height = 0.5f, Radius = 0.1f, Rise = 0.9f, Brightness = 44
            }.Volume]);
    }
}
