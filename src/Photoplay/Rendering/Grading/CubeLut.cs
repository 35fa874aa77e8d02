using Photoplay.Foundation;

namespace Photoplay.Rendering.Grading;

/// <summary>A look-up table of code values, one- or three-dimensional (Adobe Cube LUT Specification 1.0). Between
/// entries of a cube colours are interpolated within the tetrahedron they lie in (Kasson, Nin, Plouffe, Hafner 1995),
/// which keeps greys grey.</summary>
/// <param name="size">Entries a side.</param>
/// <param name="entries">Size (1D) or size^3 (3D, red fastest) colours.</param>
/// <param name="lo">Code values of the first entry.</param>
/// <param name="hi">Code values of the last entry.</param>
public sealed class CubeLut(bool isCube, int size, Rgb[] entries, Rgb lo, Rgb hi)
{
    public bool IsCube => isCube;
    public int Size => size;

    public Rgb Apply(Rgb c)
    {
        float r = Place(c.R, lo.R, hi.R), g = Place(c.G, lo.G, hi.G), b = Place(c.B, lo.B, hi.B);
        return isCube ? Cube(r, g, b) : new(Line(r).R, Line(g).G, Line(b).B);
    }

    private float Place(float x, float lo, float hi) => Maths.Saturate((x - lo) / (hi - lo)) * (size - 1);

    private Rgb Line(float x)
    {
        int i = Math.Min((int)x, size - 2);
        return Rgb.Lerp(entries[i], entries[i + 1], x - i);
    }

    private Rgb Cube(float r, float g, float b)
    {
        int i = Math.Min((int)r, size - 2), j = Math.Min((int)g, size - 2), k = Math.Min((int)b, size - 2),
            across = size, deep = size * size, at = i + j * across + k * deep;
        float x = r - i, y = g - j, z = b - k;
        Rgb first = entries[at], last = entries[at + 1 + across + deep];
        // The largest fraction is the first edge gone along, the smallest the last.
        if (x >= y)
        {
            if (y >= z) return Path(first, entries[at + 1], entries[at + 1 + across], last, x, y, z);
            return x >= z
                ? Path(first, entries[at + 1], entries[at + 1 + deep], last, x, z, y)
                : Path(first, entries[at + deep], entries[at + 1 + deep], last, z, x, y);
        }
        if (z >= y) return Path(first, entries[at + deep], entries[at + across + deep], last, z, y, x);
        return z >= x
            ? Path(first, entries[at + across], entries[at + across + deep], last, y, z, x)
            : Path(first, entries[at + across], entries[at + 1 + across], last, y, x, z);
    }

    private static Rgb Path(Rgb a, Rgb b, Rgb c, Rgb d, float most, float middle, float least)
        => (a.ToVector128(0) * (1 - most) + b.ToVector128(0) * (most - middle) + c.ToVector128(0) * (middle - least)
            + d.ToVector128(0) * least).ToRgb();
}
