using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>A material baked to a sheet: what glTF calls base colour (with alpha), and metalness and roughness.</summary>
internal sealed class BakedSheet(int width, int height)
{
    public int Width { get; } = width;
    public int Height { get; } = height;
    /// <summary>ACEScg.</summary>
    public Rgb[] Colour { get; } = new Rgb[width * height];
    public float[] Opacity { get; } = new float[width * height];
    public float[] Roughness { get; } = new float[width * height];
    public float[] Metalness { get; } = new float[width * height];
    public bool[] IsPainted { get; } = new bool[width * height];
    public IEnumerable<int> Painted => Enumerable.Range(0, IsPainted.Length).Where(i => IsPainted[i]);
}

/// <summary>Asks a shape's material at every texel of its unwrapped surface.</summary>
internal static class SheetBaker
{
    /// <summary>Texels a piece's colours run on over its border, so that filtering finds them.</summary>
    private const int Rim = 4;

    public static BakedSheet Bake(Shape shape, Unwrap unwrap, float footprint)
    {
        RestSurface surface = new(shape, footprint);
        BakedSheet sheet = new(unwrap.Width, unwrap.Height);
        // Every band goes through the triangles in order: should a piece overlap itself, the last one counts.
        const int bands = 16;
        Parallel.For(0, bands, band =>
        {
            int from = sheet.Height * band / bands, to = sheet.Height * (band + 1) / bands;
            for (int t = 0; t < unwrap.Indices.Length / 3; t++) Paint(sheet, surface, unwrap, t, from, to);
        });
        for (int i = 0; i < Rim; i++) Spread(sheet);
        return sheet;
    }

    /// <summary>Texels of the rows whose middle lies in the triangle; one on an edge belongs to one side of it.</summary>
    private static void Paint(BakedSheet sheet, RestSurface surface, Unwrap unwrap, int triangle, int from, int to)
    {
        Vec2 a = unwrap.At[unwrap.Indices[triangle * 3]], b = unwrap.At[unwrap.Indices[triangle * 3 + 1]],
            c = unwrap.At[unwrap.Indices[triangle * 3 + 2]];
        float area = Cross(b - a, c - a);
        if (MathF.Abs(area) < 1e-9f) return;
        int left = (int)MathF.Min(a.X, MathF.Min(b.X, c.X)), right = (int)MathF.Max(a.X, MathF.Max(b.X, c.X)),
            top = (int)MathF.Min(a.Y, MathF.Min(b.Y, c.Y)), bottom = (int)MathF.Max(a.Y, MathF.Max(b.Y, c.Y));
        for (int y = Math.Max(top, from); y < Math.Min(bottom + 1, to); y++)
            for (int x = left; x <= Math.Min(right, sheet.Width - 1); x++)
            {
                Vec2 p = new(x + 0.5f, y + 0.5f);
                if (!Covers(a, b, p, area) || !Covers(b, c, p, area) || !Covers(c, a, p, area)) continue;
                OpenPbr m = surface.At(triangle, Cross(p - a, c - a) / area, Cross(b - a, p - a) / area);
                int i = y * sheet.Width + x;
                sheet.Colour[i] = m.BaseColor;
                sheet.Opacity[i] = m.Opacity;
                sheet.Roughness[i] = m.SpecularRoughness;
                sheet.Metalness[i] = m.BaseMetalness;
                sheet.IsPainted[i] = true;
            }
    }

    private static float Cross(Vec2 a, Vec2 b) => a.X * b.Y - a.Y * b.X;

    /// <summary>Whether the edge has the point on its inner side. A point on the edge itself belongs to the side on which
    /// the edge runs downwards, or to the right: both triangles work out the same bits, from the edge's lesser end.</summary>
    private static bool Covers(Vec2 from, Vec2 to, Vec2 p, float area)
    {
        bool swapped = from.Y > to.Y || from.Y == to.Y && from.X > to.X;
        float side = swapped ? Cross(from - to, p - to) : Cross(to - from, p - from);
        if (side == 0) return swapped == area > 0;
        return side > 0 != swapped == area > 0;
    }

    private static void Spread(BakedSheet s)
    {
        List<(int To, int From)> found = [];
        for (int y = 0; y < s.Height; y++)
            for (int x = 0; x < s.Width; x++)
            {
                int i = y * s.Width + x;
                if (s.IsPainted[i]) continue;
                int from = x > 0 && s.IsPainted[i - 1] ? i - 1
                    : x + 1 < s.Width && s.IsPainted[i + 1] ? i + 1
                    : y > 0 && s.IsPainted[i - s.Width] ? i - s.Width
                    : y + 1 < s.Height && s.IsPainted[i + s.Width] ? i + s.Width
                    : -1;
                if (from >= 0) found.Add((i, from));
            }
        foreach ((int to, int from) in found)
        {
            (s.Colour[to], s.Opacity[to]) = (s.Colour[from], s.Opacity[from]);
            (s.Roughness[to], s.Metalness[to]) = (s.Roughness[from], s.Metalness[from]);
            s.IsPainted[to] = true;
        }
    }
}
