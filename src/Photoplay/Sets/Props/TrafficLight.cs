using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A traffic light on a post, red or green by seed, facing +Z, 3.2 m; colour paints its case.</summary>
internal static class TrafficLight
{
    private static readonly Material Lit = new Glow("signal lit", Rgb.White, 0.12f),
        Lens = new Plastic("signal lens", Rgb.White, 0.12f, 0.2f);
    private static readonly Rgb[] Burning = [new(1.5f, 0.085f, 0.03f), new(1.4f, 0.6f, 0.05f),
        new(0.11f, 1.05f, 0.46f)];
    private static readonly Rgb[] Dark = [Rgb.Hex(0x4a0d0a), Rgb.Hex(0x4c3208), Rgb.Hex(0x0c3626)];

    public static PropModel Model { get; } = new(PropDraft.Thing("traffic-light",
        ["traffic light#n1", "traffic signal#n1", "stoplight#n2", "traffic lights"],
        "light", "outdoor", "fixed"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        b.Tint = Rgb.Hex(0x3a3f3e);
        b.Lathe(Stuff.DyedEnamel, 0.01f, 32, new(0, 0), new(0.15f, 0), new(0.15f, 0.03f), new(0.105f, 0.06f),
            new(0.1f, 0.32f),
            new(0.07f, 0.37f), new(0.056f, 0.4f), new(0.05f, 2.92f), new(0.058f, 2.94f), new(0.05f, 3.0f),
            new(0.03f, 3.03f),
            new(0, 3.035f));
        b.Box(Stuff.DyedEnamel, 0, 0.2f, 0.1f, 0.08f, 0.14f, 0.01f, 0.003f, 2);
        for (int i = 0; i < 4; i++)
            using (b.At(Affine.RotationY(i * Maths.HalfPi + 0.78f)))
                b.Bolt(Stuff.Iron, new(0.125f, 0.03f, 0));
        b.Tint = d.Colour(0x23282a, 0xc89a1e, 0x22332c);
        foreach (float y in (float[])[2.28f, 2.86f])
        {
            b.Box(Stuff.DyedEnamel, 0, y, 0.05f, 0.05f, 0.04f, 0.16f, 0.008f, 2);
            b.Lathe(Stuff.DyedEnamel, 0.004f, 28, new(0.05f, y - 0.03f), new(0.062f, y - 0.03f), new(0.062f, y + 0.03f),
                new(0.05f, y + 0.03f));
        }
        int burning = d.Chance("red", 0.55f) ? 0 : 2;
        using (b.At(0, 2.57f, 0.19f))
        {
            b.Box(Stuff.DyedEnamel, 0, 0, -0.035f, 0.31f, 0.93f, 0.15f, 0.028f, 3);
            using (b.At(0, 0, 0.03f))
                b.Extrude(Stuff.DyedEnamel, Extrusions.RoundedRectangle(0.42f, 1.04f, 0.07f, 7), 0.01f, 0.003f);
            for (int i = 0; i < 3; i++)
                using (b.At(0, 0.29f - i * 0.29f, 0.038f)) Aspect(b, i, i == burning);
            b.Tint = Rgb.White;
        }
        Rgb glow = Burning[burning];
        Light lamp = new()
        {
            Name = "signal", Place = Affine.Translation(0, 2.86f - burning * 0.29f, 0.3f), Radius = 0.1f,
            Intensity = glow * 0.55f,
        };
        return d.Done(new(0, 1.2f, 0.05f), [lamp]);
    }

    private static void Aspect(ModelBuilder b, int i, bool lit)
    {
        b.Box(Stuff.DyedEnamel, 0, 0, 0.006f, 0.272f, 0.272f, 0.022f, 0.009f, 2);
        Rgb keep = b.Tint;
        using (b.At(Affine.Rotation(Quat.RotX(Maths.HalfPi))))
        {
            b.Lathe(Stuff.DyedEnamel, 0.004f, 48, new(0.1f, 0.012f), new(0.122f, 0.012f), new(0.122f, 0.024f),
                new(0.108f, 0.027f), new(0.1f, 0.018f));
            b.Tint = lit ? Burning[i] : Dark[i];
            b.LatheSmooth(lit ? Lit : Lens, 48, 14, t => new(0.106f * Maths.Cos(t * Maths.HalfPi) + 0.0002f,
                0.016f + 0.028f * Maths.Sin(t * Maths.HalfPi)));
            b.Tint = keep;
        }
        // A visor that is open below.
        b.Slab(Stuff.DyedEnamel, 40, 10, (u, v) =>
        {
            float a = Maths.Lerp(-0.55f, Maths.Pi + 0.55f, u), cut = 0.45f + 0.55f * Maths.SmoothStep(-0.6f, 0.7f,
                Maths.Sin(a));
            return new(0.124f * Maths.Cos(a), 0.124f * Maths.Sin(a) - 0.02f * v * cut, 0.012f + 0.2f * v * cut);
        }, 0.003f);
    }

    private static void Bolt(this ModelBuilder b, Material m, Vec3 at)
    {
        using (b.At(Affine.Translation(at)))
            b.Lathe(m, 0.002f, 6, new(0, 0), new(0.014f, 0), new(0.014f, 0.014f), new(0.006f, 0.016f),
                new(0.006f, 0.026f),
                new(0, 0.026f));
    }
}
