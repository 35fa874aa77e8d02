using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A knotted rug, 2.3 x 1.56 m, rippled, with fringes; colour dyes its field.</summary>
internal static class Rug
{
    public static PropModel Model { get; } =
        new(PropDraft.Thing("rug", ["rug#n1", "carpet#n1", "mat#n1"], "floor"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        int look = (int)(d.Seed.Uniform("look") * 3);
        Rgb field = d.Asked ?? Rgb.Hex(look switch { 0 => 0x7a2f26, 1 => 0x2f4a5a, _ => 0x8a6a38 });
        Material pile = new RugPile($"{field}", 1.15f, 0.78f, field, Rgb.Hex(look == 1 ? 0x8a3a2a : 0x24384a),
            Rgb.Hex(0x3d5540), Rgb.Hex(0xc9b086));
        float s = b.Random.Next() * 9;
        float Lift(float u, float v) => 0.011f + 0.003f * Maths.Sin(u * 9 + v * 4 + s) * Maths.Sin(v * 7)
            + 0.018f * Maths.Exp(-(u - 0.8f + 0.1f * v) * (u - 0.8f + 0.1f * v) * 5000) * v * v;
        b.Slab(pile, 110, 70, (u, v) => new((u - 0.5f) * 2.3f, Lift(u, v), (0.5f - v) * 1.56f), 0.009f,
            new Vec2(2.3f, 1.56f));
        foreach (int side in (int[])[-1, 1])
            for (int i = 0; i < 110; i++)
            {
                float z = (i / 109f - 0.5f) * 1.54f;
                b.Sweep(Stuff.Linen,
                    [new(side * 1.145f, 0.008f, z), new(side * 1.175f, 0.007f, z + b.Random.Range(-0.006f, 0.006f)),
                        new(side * b.Random.Range(1.19f, 1.212f), 0.003f, z + b.Random.Range(-0.014f, 0.014f))],
                    _ => 0.0023f, 4, 5);
            }
        return d.Done(new(1.1f, 0.01f, 0));
    }
}

/// <summary>Pictures and mirrors in moulded frames, 0.46 x 0.56 m, hanging on z = 0, facing +Z; colour
/// paints the frame.</summary>
internal static class Framed
{
    private static readonly Material Silver = new Metal("mirror", new Rgb(0.92f), Rgb.Hex(0x8a8478),
        0.01f, 0.12f, 1, 0);

    public static PropModel Picture { get; } = new(PropDraft.Thing("picture",
        ["picture#n2", "painting#n1", "photograph#n1", "picture frame", "frame#n10", "portrait#n2", "poster#n1"],
        "hang", "hold"), s => Build(s, Stuff.Picture));
    public static PropModel Mirror { get; } =
        new(PropDraft.Thing("mirror", ["mirror#n1", "looking glass"], "hang", "hold"), s => Build(s, Silver));

    private static BuiltProp Build(PropSheet sheet, Material face)
    {
        PropDraft d = new(sheet);
        using (d.B.At(0, 0.28f, 0.02f)) Make(d.B, 0.46f, 0.56f, face, d.Asked);
        return d.Done(new(0.22f, 0.28f, 0.02f));
    }

    /// <summary>A framed picture of that size about the origin, facing +Z.</summary>
    public static void Make(ModelBuilder b, float w, float h, Material face, Rgb? paint = null)
    {
        float bar = 0.034f;
        Material wood = paint is not null ? Stuff.DyedPaint : b.Random.Next() < 0.5f ? Stuff.DarkWood : Stuff.Brass;
        b.Tint = paint ?? Rgb.White;
        foreach (int s in (int[])[-1, 1])
        {
            b.Box(wood, 0, s * (h / 2 - bar / 2), 0, w, bar, 0.03f, 0.008f, 3);
            b.Box(wood, s * (w / 2 - bar / 2), 0, 0.001f, bar, h - 0.012f, 0.0285f, 0.008f, 3);
            b.Box(wood, 0, s * (h / 2 - bar * 1.15f), 0, w - bar, 0.009f, 0.02f, 0.003f, 2);
            b.Box(wood, s * (w / 2 - bar * 1.15f), 0, 0, 0.009f, h - bar, 0.02f, 0.003f, 2);
        }
        b.Tint = Rgb.White;
        bool mounted = ReferenceEquals(face, Stuff.Picture) && w > 0.3f;
        float pw = w - (mounted ? 0.15f : 0.06f), ph = h - (mounted ? 0.15f : 0.06f);
        b.Box(Stuff.BlankPaper, 0, 0, -0.008f, w - 0.03f, h - 0.03f, 0.006f, 0.002f);
        b.Begin(face);
        int first = -1;
        for (int j = 0; j < 2; j++)
            for (int i = 0; i < 2; i++)
            {
                int id = b.Vertex(new((i - 0.5f) * pw, (j - 0.5f) * ph, -0.003f), Vec3.UnitZ,
                    new((i - 0.5f) * 0.3f, (j - 0.5f) * 0.3f * ph / pw, 0), Vec3.UnitZ, Vec3.UnitX);
                if (first < 0) first = id;
            }
        b.Grid(first, 1, 1);
    }
}
