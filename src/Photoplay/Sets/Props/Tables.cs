using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A farmhouse table, 1.42 x 0.86 m, 0.76 m high, turned legs; colour paints the frame, the
/// top stays wood.</summary>
internal static class Table
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("table", ["table#n2", "table#n3", "dining table"], "furniture", "top"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Vary("wood", 0, 1) < 0.6f ? Stuff.Oak : Stuff.Walnut),
            frame = d.Asked is null ? wood : Stuff.DyedPaint;
        Joinery.Boards(b, wood, 0.762f, 1.42f, 0.86f, 0.034f, 6, 0.0045f);
        if (d.Asked is { } c) b.Tint = c;
        foreach (int s in (int[])[-1, 1])
        {
            b.Box(frame, 0, 0.685f, s * 0.36f, 1.2f, 0.085f, 0.022f, 0.004f, 2);
            b.Box(frame, s * 0.6f, 0.685f, 0, 0.022f, 0.085f, 0.68f, 0.004f, 2);
            foreach (int q in (int[])[-1, 1])
                using (b.At(s * 0.6f, 0, q * 0.36f, b.Random.Range(0, 6)))
                {
                    Joinery.TurnedLeg(b, frame, 0.645f, 0.036f);
                    using (b.At(0, 0, 0)) b.Box(frame, 0, 0.688f, 0, 0.074f, 0.094f, 0.074f, 0.006f, 2);
                }
        }
        return d.Done(new(0.7f, 0.74f, 0), top: 0.763f);
    }
}

/// <summary>A round pedestal table, 0.72 m across and 0.7 m high, as in cafes and beside beds.</summary>
internal static class RoundTable
{
    public static PropModel Model { get; } = new(PropDraft.Thing("round-table",
        ["round table", "cafe table", "side table", "coffee table#n1"], "furniture", "top"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(Stuff.Walnut);
        b.Lathe(wood, 0.012f, 64, new(0, 0.664f), new(0.33f, 0.664f), new(0.355f, 0.674f), new(0.36f, 0.69f),
            new(0.352f, 0.7f), new(0, 0.7f));
        Joinery.TurnedLeg(b, wood, 0.665f, 0.06f);
        for (int i = 0; i < 3; i++)
            using (b.At(0, 0, 0, i * Maths.Tau / 3))
                b.Sweep(wood, [new(0.02f, 0.16f, 0), new(0.1f, 0.17f, 0), new(0.19f, 0.08f, 0), new(0.26f, 0.03f, 0),
                    new(0.3f, 0.024f, 0)], t => 0.032f - 0.012f * t, 26, 12, flatten: 0.7f);
        return d.Done(new(0.34f, 0.68f, 0), top: 0.7f);
    }
}

/// <summary>A bedside table with a drawer over a shelf, 0.44 x 0.38 m, 0.58 m high, on tapered legs; colour paints the
/// frame, the top stays wood.</summary>
internal static class NightTable
{
    public static PropModel Model { get; } = new(PropDraft.Thing("night-table",
        ["nightstand", "night table", "bedside table", "bedside cabinet"], "furniture", "top"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Vary("wood", 0, 1) < 0.5f ? Stuff.Oak : Stuff.Walnut),
            frame = d.Asked is null ? wood : Stuff.DyedPaint;
        Joinery.Boards(b, wood, 0.582f, 0.46f, 0.4f, 0.022f, 3, 0.006f);
        if (d.Asked is { } c) b.Tint = c;
        foreach (int x in (int[])[-1, 1])
            foreach (int z in (int[])[-1, 1])
                using (b.At(x * 0.19f, 0, z * 0.16f, 0, z * 0.02f, x * -0.02f))
                    b.Sweep(frame, [new(0, 0.012f, 0), new(0, 0.2f, 0), new(0, 0.4f, 0), new(0, 0.556f, 0)],
                        t => 0.0125f + 0.0085f * MathF.Min(1, 1.4f * t), 20, 14);
        foreach (int x in (int[])[-1, 1])
            b.Box(frame, x * 0.19f, 0.49f, 0, 0.016f, 0.13f, 0.31f, 0.004f, 2, grain: 2);
        b.Box(frame, 0, 0.49f, -0.16f, 0.36f, 0.13f, 0.014f, 0.004f, 2, grain: 0);
        b.Box(frame, 0, 0.428f, 0.158f, 0.36f, 0.016f, 0.016f, 0.004f, 2, grain: 0);
        using (b.At(0, 0.494f, 0.16f)) Joinery.DrawerFront(b, frame, Stuff.Brass, 0.346f, 0.112f);
        b.Box(wood, 0, 0.17f, 0, 0.385f, 0.016f, 0.33f, 0.005f, 2, grain: 0);
        b.Tint = Rgb.White;
        using (b.At(-0.04f, 0.178f, 0.01f, 0.1f)) Books.Pile(b, 0, 0, 0, 3);
        return d.Done(new(0.2f, 0.57f, 0), top: 0.582f);
    }
}

/// <summary>A writing desk with drawers, 1.3 x 0.65 m, 0.77 m high, leather top.</summary>
internal static class Desk
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("desk", ["desk#n1", "writing desk", "bureau"], "furniture", "top", "container"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(Stuff.Walnut);
        Joinery.Boards(b, wood, 0.77f, 1.3f, 0.65f, 0.03f, 4, 0.006f);
        b.Tint = d.Colour(0x3a4a34, 0x5a2f22, 0x2f3a44);
        b.Box(Stuff.DyedLeather, 0, 0.7705f, 0.03f, 1.02f, 0.003f, 0.46f, 0.0012f);
        b.Tint = Rgb.White;
        b.Box(wood, 0, 0.68f, -0.29f, 1.2f, 0.14f, 0.02f, 0.003f, 2);
        b.Box(wood, 0, 0.43f, -0.285f, 1.18f, 0.36f, 0.012f, 0.003f, 2);
        foreach (int s in (int[])[-1, 1])
        {
            using (b.At(s * 0.43f, 0, 0))
            {
                b.Box(wood, -0.19f, 0.41f, 0, 0.02f, 0.66f, 0.58f, 0.004f, 2, grain: 1);
                b.Box(wood, 0.19f, 0.41f, 0, 0.02f, 0.66f, 0.58f, 0.004f, 2, grain: 1);
                b.Box(wood, 0, 0.1f, 0, 0.38f, 0.03f, 0.58f, 0.004f, 2);
                for (int i = 0; i < 3; i++)
                    using (b.At(0, 0.21f + i * 0.195f, 0.295f))
                        Joinery.DrawerFront(b, wood, Stuff.Brass, 0.352f, 0.185f);
                foreach (int x in (int[])[-1, 1])
                    foreach (int z in (int[])[-1, 1])
                        using (b.At(x * 0.17f, 0, z * 0.26f))
                            b.Lathe(wood, 0.008f, 20, new(0, 0), new(0.02f, 0), new(0.032f, 0.04f), new(0.026f, 0.09f),
                                new(0, 0.09f));
            }
        }
        using (b.At(0, 0.68f, 0.295f)) Joinery.DrawerFront(b, wood, Stuff.Brass, 0.46f, 0.11f);
        return d.Done(new(0.6f, 0.75f, 0.2f), top: 0.772f);
    }
}
