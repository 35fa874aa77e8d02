using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A panelled door in its frame, 0.9 x 2.05 m, on z = 0, front towards +Z; colour paints the leaf.</summary>
internal static class Door
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("door", ["door#n1", "front door", "gate#n1", "doorway"], "fixed"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        d.B.Tint = d.Colour(0x4f6b5c, 0x7a4a34, 0x3e5570, 0xd8cdb4);
        Make(d.B, d.Made(Stuff.DyedPaint), d.B.Tint, Stuff.WhitePaint);
        return d.Done(new(0.38f, 1, 0.06f));
    }

    public static void Make(ModelBuilder b, Material leaf, Rgb tint, Material frame)
    {
        b.Tint = Rgb.White;
        foreach (int s in (int[])[-1, 1]) b.Box(frame, s * 0.5f, 1.04f, 0, 0.1f, 2.08f, 0.13f, 0.01f, 2);
        b.Box(frame, 0, 2.1f, 0, 1.1f, 0.1f, 0.135f, 0.01f, 2);
        b.Box(Stuff.OldWood, 0, 0.012f, 0, 0.92f, 0.024f, 0.14f, 0.006f, 2);
        b.Tint = tint;
        b.Box(leaf, 0, 1.04f, -0.006f, 0.88f, 2, 0.026f, 0.003f);
        foreach (int s in (int[])[-1, 1]) b.Box(leaf, s * 0.385f, 1.04f, 0.002f, 0.11f, 2.02f, 0.044f, 0.004f, 2);
        b.Box(leaf, 0, 1.04f, 0.002f, 0.1f, 2, 0.044f, 0.004f, 2);
        foreach (float y in (float[])[0.13f, 1.02f, 1.98f])
            b.Box(leaf, 0, y, 0.002f, 0.68f, y < 0.2f ? 0.2f : 0.13f, 0.0435f, 0.004f, 2);
        foreach (int s in (int[])[-1, 1])
            foreach ((float y, float h) in ((float, float)[])[(0.59f, 0.62f), (1.5f, 0.72f)])
                b.Box(leaf, s * 0.19f, y, 0.004f, 0.2f, h, 0.03f, 0.012f, 3);
        b.Tint = Rgb.White;
        b.Box(Stuff.Brass, 0.385f, 1, 0.026f, 0.045f, 0.2f, 0.005f, 0.002f, 2);
        Joinery.Knob(b, Stuff.Brass, new(0.385f, 1.02f, 0.028f), 0.024f);
        foreach (float y in (float[])[0.3f, 1.75f])
            b.Tube(Stuff.Brass, 0.009f, 2, 8, new(-0.445f, y - 0.05f, 0.028f), new(-0.445f, y + 0.05f, 0.028f));
    }
}

/// <summary>A sash window, 1.1 x 1.3 m with glazing bars and a sill, its bottom on y = 0, room side towards +Z; colour
/// paints it.</summary>
internal static class Window
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("window", ["window#n1", "windowpane#n1", "casement window", "porthole"], "fixed"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        if (d.Asked is { } c) d.B.Tint = c;
        Make(d.B, 1.1f, 1.3f, 2, 3, d.Asked is null ? Stuff.WhitePaint : Stuff.DyedPaint, 0.06f);
        return d.Done(new(0, 0.65f, 0.03f));
    }

    /// <summary>Frame, bars and panes of a window of that clear size about x = 0, from y = 0 up, its plane
    /// z = 0.</summary>
    public static void Make(ModelBuilder b, float w, float h, int columns, int rows, Material paint, float frame,
        bool glazed = true)
    {
        foreach (int s in (int[])[-1, 1]) b.Box(paint, s * (w - frame) / 2, h / 2, 0, frame, h, 0.075f, 0.008f, 2);
        b.Box(paint, 0, frame / 2, 0, w - frame, frame, 0.07f, 0.008f, 2);
        b.Box(paint, 0, h - frame / 2, 0, w - frame, frame, 0.07f, 0.008f, 2);
        for (int i = 1; i < columns; i++)
            b.Box(paint, -w / 2 + w * i / columns, h / 2, 0, i * 2 == columns ? 0.045f : 0.026f, h - frame,
                0.045f, 0.007f, 2);
        for (int j = 1; j < rows; j++) b.Box(paint, 0, h * j / rows, 0.001f, w - frame, 0.026f, 0.04f, 0.007f, 2);
        if (glazed)
            for (int i = 0; i < columns; i++)
                for (int j = 0; j < rows; j++)
                    b.Box(Stuff.WindowGlass, -w / 2 + w * (i + 0.5f) / columns, h * (j + 0.5f) / rows, -0.005f,
                        w / columns - 0.02f, h / rows - 0.02f, 0.004f, 0.001f);
        b.Tint = Rgb.White;
        b.Box(Stuff.Brass, 0, h * 0.5f, 0.03f, 0.016f, 0.05f, 0.014f, 0.004f, 2);
    }

    /// <summary>A curtain hanging in folds from y1 to y0, gathered towards x = tie at height tieY; its plane is z = 0,
    /// between x0 (outer) and x1 (inner).</summary>
    public static void Curtain(ModelBuilder b, Material cloth, float x0, float x1, float y0, float y1,
        float tie, float tieY)
    {
        float wide = MathF.Abs(x1 - x0) * 2.4f, s = b.Random.Next() * 9, folds = 30 + 10 * b.Random.Next();
        b.Surface(cloth, 130, 48, (u, v) =>
        {
            float y = y0 + (y1 - y0) * v, gather = Maths.Exp(-(y - tieY) * (y - tieY) / 0.09f),
                below = y < tieY ? 0.3f * (1 - gather) : 0, spread = 1 - 0.6f * gather - below;
            float x = tie + (x0 + (x1 - x0) * u - tie) * spread,
                phase = u * folds + 2.2f * Maths.Sin(u * 5 + s) + 0.5f * Maths.Sin(v * 3 + u * 9 + s),
                amplitude = 0.032f * (1 - 0.35f * gather) * (0.8f + 0.5f * Maths.Sin(u * 13 + s));
            return new(x + 0.012f * Maths.Cos(phase), y,
                amplitude * Maths.Sin(phase) + 0.012f * Maths.Sin(phase * 2.3f + v * 5));
        }, new Vec2(wide, y1 - y0), flip: x1 < x0);
    }
}
