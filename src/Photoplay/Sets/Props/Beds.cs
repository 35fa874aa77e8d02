using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A wooden bed made up with pillows, sheet and blanket, 1 x 2 m (Size 1.4 makes a double wide enough); colour
/// is the blanket's.</summary>
internal static class Bed
{
    private const float End = 1.02f, PostX = 0.5f;

    public static PropModel Model { get; } =
        new(PropDraft.Thing("bed", ["bed#n1", "cot#n1", "bunk"], "furniture", "sit-on", "lie-on"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(Stuff.Oak);
        Board(b, wood, -End, 1.05f);
        Board(b, wood, End, 0.62f);
        foreach (int s in (int[])[-1, 1]) b.Box(wood, s * 0.49f, 0.3f, 0, 0.03f, 0.14f, 2, 0.006f, 2);
        b.Box(Stuff.Linen, 0, 0.4f, 0, 0.94f, 0.2f, 1.94f, 0.06f, 3);
        new Bedding(b, b.Random.Next() * 20).Make(d.Asked);
        return d.Done(new(0, 0.96f, -End), seat: 0.53f, top: 0.555f);
    }

    /// <summary>Head or foot of the bed: posts with turned finials, a bowed rail, slats that a joiner cut by hand.</summary>
    private static void Board(ModelBuilder b, Material wood, float z, float high)
    {
        foreach (int s in (int[])[-1, 1])
            using (b.At(s * PostX, 0, z))
            {
                b.Box(wood, 0, high / 2, 0, 0.06f, high, 0.06f, 0.009f, 2);
                b.Lathe(wood, 0.006f, 28, new(0, high - 0.004f), new(0.028f, high - 0.002f), new(0.03f, high + 0.006f),
                    new(0.017f, high + 0.014f), new(0.019f, high + 0.022f), new(0.036f, high + 0.044f),
                    new(0.034f, high + 0.062f), new(0.016f, high + 0.078f), new(0.008f, high + 0.088f),
                    new(0, high + 0.09f));
            }
        float bow = 0.055f * high, middle = high - 0.1f;
        using (b.At(0, middle, z))
            Joinery.BowedRail(b, wood, 0.95f, 0.1f, 0.036f, bow);
        using (b.At(0, 0.345f, z)) Joinery.BowedRail(b, wood, 0.95f, 0.075f, 0.03f, 0);
        Rgb tint = b.Tint;
        const int Slats = 7;
        for (int i = 0; i < Slats; i++)
        {
            float x = (i - (Slats - 1) / 2f) * 0.125f, u = x / 0.475f, top = middle + bow * (1 - u * u), low = 0.345f;
            b.Tint = tint * b.Random.Range(0.84f, 1.1f) * new Rgb(1, b.Random.Range(0.965f, 1.02f),
                b.Random.Range(0.93f, 1.03f));
            using (b.At(x + b.Random.Range(-0.0045f, 0.0045f), (top + low) / 2, z + b.Random.Range(-0.002f, 0.002f),
                b.Random.Range(-0.07f, 0.07f), b.Random.Range(-0.004f, 0.004f), b.Random.Range(-0.007f, 0.007f)))
                Joinery.Slat(b, wood, b.Random.Range(0.045f, 0.056f), top - low, 0.017f);
        }
        b.Tint = tint;
    }
}
