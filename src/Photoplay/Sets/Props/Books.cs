using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Books alone, in rows and in piles.</summary>
internal static class Books
{
    private static readonly int[] Bindings = [0x8a2f24, 0x23484a, 0x2c3a66, 0xa8772e, 0xc2ae88, 0x57321f, 0x45602f,
        0xb0552a, 0xd2c6a6, 0x565a60, 0x6a2f4a, 0x2f5a72];

    public static PropModel Model { get; } = new(PropDraft.Thing("book",
        ["book#n2", "book#n1", "volume#n3", "diary", "notebook", "novel"], "hold", "read"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        d.B.Tint = d.Asked ?? Binding(d.B);
        using (d.B.At(0, 0.016f, 0, Maths.HalfPi, 0, Maths.HalfPi)) One(d.B, 0.22f, 0.155f, 0.032f, d.B.Tint);
        return d.Done(new(0, 0.016f, 0.1f), top: 0.032f);
    }

    public static Rgb Binding(ModelBuilder b) => Rgb.Hex(Bindings[b.Random.Below(Bindings.Length)]);

    /// <summary>A closed book standing about the origin: height along y, spine at +z, thickness along x.</summary>
    public static void One(ModelBuilder b, float h, float w, float t, Rgb cover)
    {
        Rgb before = b.Tint;
        b.Tint = cover;
        using (b.OnePart())
        {
            b.Box(Stuff.Cover, -t / 2 + 0.0015f, 0, 0, 0.003f, h, w, 0.0012f);
            b.Box(Stuff.Cover, t / 2 - 0.0015f, 0, 0, 0.003f, h, w, 0.0012f);
            b.Surface(Stuff.Cover, 12, 8, (u, v) =>
            {
                float a = (v - 0.5f) * 2.4f, y = (u - 0.5f) * h,
                    band = MathF.Abs(MathF.Abs(y) - h * 0.27f) < 0.004f ? 0.0014f : 0;
                return new(-t * 0.5f * Maths.Sin(a) / 0.932f, y,
                    w / 2 - 0.002f + 0.007f * (Maths.Cos(a) - 0.36f) + band);
            }, new Vec2(h, t));
        }
        b.Tint = Rgb.White;
        b.Box(Stuff.Pages, 0, 0, -0.003f, t - 0.006f, h - 0.008f, w - 0.01f, 0.001f);
        b.Tint = before;
    }

    /// <summary>Books along x between x0 and x1 on a shelf at y, spines near z, some leaning.</summary>
    public static void Row(ModelBuilder b, float x0, float x1, float y, float z, float tallest = 0.27f)
    {
        float x = x0;
        while (x < x1 - 0.02f)
        {
            float h = tallest * b.Random.Range(0.64f, 1), w = b.Random.Range(0.12f, 0.17f),
                t = b.Random.Range(0.014f, 0.046f);
            if (x + t > x1) break;
            float lean = b.Random.Chance(0.1f) ? b.Random.Range(0.05f, 0.16f) : b.Random.Range(-0.008f, 0.008f),
                extra = MathF.Abs(Maths.Sin(lean)) * h;
            if (x + t + extra > x1) break;
            Rgb cover = Binding(b);
            int volumes = b.Random.Chance(0.12f) ? 3 : 1;
            for (int i = 0; i < volumes && x + t + extra < x1; i++)
            {
                using (b.At(x + t / 2 + extra / 2, y + h / 2 * Maths.Cos(lean) + t / 2 * MathF.Abs(Maths.Sin(lean)),
                    z - w / 2 + b.Random.Range(-0.012f, 0.012f), b.Random.Range(-0.02f, 0.02f), 0,
                    volumes > 1 ? 0 : lean))
                    One(b, h, w, t, cover);
                x += t + (volumes > 1 ? 0 : extra) + 0.0012f;
            }
            if (b.Random.Chance(0.06f)) x += b.Random.Range(0.02f, 0.06f);
        }
    }

    /// <summary>A pile lying at a place; returns its height.</summary>
    public static float Pile(ModelBuilder b, float x, float y, float z, int count)
    {
        float top = 0;
        for (int i = 0; i < count; i++)
        {
            float h = b.Random.Range(0.2f, 0.26f) - i * 0.01f, w = b.Random.Range(0.14f, 0.18f) - i * 0.006f,
                t = b.Random.Range(0.018f, 0.042f);
            using (b.At(x + b.Random.Range(-0.01f, 0.01f), y + top + t / 2, z + b.Random.Range(-0.01f, 0.01f),
                b.Random.Range(-0.3f, 0.3f), 0, Maths.HalfPi))
                One(b, h, w, t, Binding(b));
            top += t;
        }
        return top;
    }

    /// <summary>An open book lying with its spine along z.</summary>
    public static void Open(ModelBuilder b, Material page, float y)
    {
        Rgb cover = Binding(b);
        foreach (int s in (int[])[-1, 1])
        {
            b.Surface(page, 24, 6, (u, v) => new(s * u * 0.15f, y + 0.005f + 0.022f * Maths.Sin(MathF.Min(1,
                u * 1.12f) * 2.9f) * (1 - 0.45f * u), (0.5f - v) * 0.21f), new Vec2(s * 0.15f, 0.21f), flip: s < 0);
            b.Surface(Stuff.Pages, 24, 2, (u, v) => new(s * u * 0.15f,
                y + 0.003f + v * (0.002f + 0.022f * Maths.Sin(MathF.Min(1, u * 1.12f) * 2.9f) * (1 - 0.45f * u)),
                0.105f), new Vec2(0.15f, 0.02f), flip: s < 0);
            b.Tint = cover;
            b.Box(Stuff.Cover, s * 0.078f, y + 0.0025f, 0, 0.156f, 0.004f, 0.222f, 0.0016f);
            b.Tint = Rgb.White;
        }
        b.Tint = Rgb.Hex(0x9c2f2a);
        b.Surface(Stuff.DyedCloth, 2, 10,
            (u, v) => new(0.012f + 0.008f * u + 0.03f * v * v, y + 0.028f - 0.022f * v, 0.02f + 0.13f * v),
            new Vec2(0.008f, 0.15f), flip: true);
        b.Tint = Rgb.White;
    }
}

/// <summary>A bookcase filled with books, jars and oddments, 1.7 x 2.06 m; colour paints it.</summary>
internal static class Bookcase
{
    public static PropModel Model { get; } = new(PropDraft.Thing("bookshelf",
        ["bookcase#n1", "bookshelf#n1", "shelf#n1", "shelves"], "furniture", "container", "top"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Asked is null ? Stuff.Walnut : Stuff.DyedPaint);
        Rgb paint = d.Asked ?? Rgb.White;
        const float w = 1.7f, h = 2.06f, depth = 0.32f;
        b.Tint = paint;
        foreach (int s in (int[])[-1, 0, 1]) b.Box(wood, s * (w / 2 - 0.014f), h / 2, 0, 0.028f, h, depth, 0.004f, 2);
        b.Box(wood, 0, h + 0.005f, 0.01f, w + 0.06f, 0.035f, depth + 0.04f, 0.009f, 3);
        b.Box(wood, 0, 0.05f, 0.01f, w, 0.1f, depth, 0.005f, 2);
        for (int i = 0; i < 12; i++)
            b.Box(wood, (i + 0.5f) * w / 12 - w / 2, h / 2, -depth / 2 + 0.006f, w / 12 - 0.002f, h, 0.01f, 0.002f);
        float[] levels = [0.1f, 0.47f, 0.83f, 1.18f, 1.51f, 1.8f];
        foreach (float y in levels)
            foreach (int s in (int[])[-1, 1])
                b.Box(wood, s * w / 4, y, 0, w / 2 - 0.03f, 0.024f, depth - 0.01f, 0.004f, 2);
        b.Tint = Rgb.White;
        for (int j = 0; j < levels.Length; j++)
            for (int s = 0; s < 2; s++)
                Fill(b, s == 0 ? -w / 2 + 0.035f : 0.022f, s == 0 ? -0.022f : w / 2 - 0.035f, levels[j] + 0.012f,
                    (j < 5 ? levels[j + 1] : h) - levels[j] - 0.05f);
        return d.Done(new(0, 1.2f, 0.15f), top: h + 0.022f);
    }

    private static void Fill(ModelBuilder b, float x0, float x1, float y, float room)
    {
        const float front = 0.115f;
        float tall = MathF.Min(0.28f, room), mid = Maths.Lerp(x0, x1, b.Random.Range(0.4f, 0.7f));
        switch (b.Random.Below(5))
        {
            case 0: Books.Row(b, x0, x1, y, front, tall); break;
            case 1:
                Books.Row(b, x0, mid, y, front, tall);
                Vessels.Jar(b, new(mid + 0.1f, y, 0.03f), 0.05f, MathF.Min(0.17f, room));
                Vessels.Pot(b, new(x1 - 0.09f, y, 0.05f), 0.055f, MathF.Min(0.15f, room));
                break;
            case 2:
                Books.Pile(b, x0 + 0.13f, y, 0, 4);
                Books.Row(b, x0 + 0.28f, x1, y, front, tall);
                break;
            case 3:
                for (float x = x0 + 0.08f; x < x1 - 0.07f; x += 0.15f)
                    if (b.Random.Chance(0.6f))
                        Vessels.Jar(b, new(x, y, b.Random.Range(-0.02f, 0.05f)), b.Random.Range(0.045f, 0.06f),
                            MathF.Min(room, b.Random.Range(0.14f, 0.2f)));
                    else
                        Vessels.Pot(b, new(x, y, b.Random.Range(-0.02f, 0.05f)), b.Random.Range(0.045f, 0.06f),
                            MathF.Min(room, b.Random.Range(0.12f, 0.2f)));
                break;
            default:
                Books.Row(b, x0, mid - 0.02f, y, front, tall);
                Books.Pile(b, mid + 0.13f, y, 0.01f, 3);
                if (x1 - mid > 0.36f) Vessels.Pot(b, new(x1 - 0.07f, y, 0.04f), 0.05f, MathF.Min(0.14f, room));
                break;
        }
    }
}
