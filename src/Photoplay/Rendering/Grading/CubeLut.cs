using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering.Grading;

/// <summary>A look-up table of code values, one- or three-dimensional (Adobe Cube LUT Specification 1.0). Between
/// entries of a cube colours are interpolated within the tetrahedron they lie in (Kasson, Nin, Plouffe, Hafner 1995),
/// which keeps greys grey.</summary>
/// <param name="size">Entries a side.</param>
/// <param name="entries">Size (1D) or size^3 (3D, red fastest) colours.</param>
/// <param name="lo">Code values of the first entry.</param>
/// <param name="hi">Code values of the last entry.</param>
public sealed class CubeLut
{
    private readonly int size;
    private readonly Rgb lo, hi;
    // Three numbers an entry, and one more so that four may be read of the last.
    private readonly float[] entries;
    // Entries from a corner of a cell to the two corners between it and the farthest, by how the shares of the way rank:
    // 1 red is not below green, 2 green not below blue, 4 blue not below red.
    private readonly (int Second, int Third)[] paths;

    public CubeLut(bool isCube, int size, ReadOnlySpan<Rgb> entries, Rgb lo, Rgb hi)
    {
        (IsCube, this.size, this.lo, this.hi) = (isCube, size, lo, hi);
        this.entries = new float[entries.Length * 3 + 1];
        MemoryMarshal.Cast<Rgb, float>(entries).CopyTo(this.entries);
        (int red, int green, int blue) = (1, size, size * size);
        // The largest share is the first edge gone along, the smallest the last.
        paths =
        [
            default, (red, red + blue), (green, red + green), (red, red + green), (blue, green + blue),
            (blue, red + blue), (green, green + blue), (red, red + green),
        ];
    }

    public bool IsCube { get; }
    public int Size => size;

    public Rgb Apply(Rgb c)
    {
        float r = Place(c.R, lo.R, hi.R), g = Place(c.G, lo.G, hi.G), b = Place(c.B, lo.B, hi.B);
        return IsCube ? Within(Vector128.Create(r, g, b, 0)).ToRgb() : new(Line(r).R, Line(g).G, Line(b).B);
    }

    /// <summary>The colour of a place in a cube, given in code values from its first entry, 0, to its last, 1.</summary>
    internal Vector128<float> At(Vector128<float> place)
        => Within(Vector128.MinNative(Vector128.MaxNative(place, Vector128<float>.Zero), Vector128<float>.One) * (size - 1));

    private float Place(float x, float lo, float hi) => Maths.Saturate((x - lo) / (hi - lo)) * (size - 1);

    private Rgb Line(float x)
    {
        int i = Math.Min((int)x, size - 2);
        return Rgb.Lerp(Entry(i).ToRgb(), Entry(i + 1).ToRgb(), x - i);
    }

    private Vector128<float> Entry(int i)
    {
        ReadOnlySpan<float> from = entries.AsSpan(i * 3, 4);
        return Vector128.LoadUnsafe(in MemoryMarshal.GetReference(from));
    }

    /// <param name="place">In entries across, down and deep.</param>
    private Vector128<float> Within(Vector128<float> place)
    {
        Vector128<int> cell = Vector128.Min(Vector128.ConvertToInt32(place), Vector128.Create(size - 2));
        int at = cell[0] + (cell[1] + cell[2] * size) * size;
        Vector128<float> share = place - Vector128.ConvertToSingle(cell),
            next = Vector128.Shuffle(share, Vector128.Create(1, 2, 0, 3)),
            last = Vector128.Shuffle(share, Vector128.Create(2, 0, 1, 3)), more = Vector128.MaxNative(share, next),
            less = Vector128.MinNative(share, next), most = Vector128.MaxNative(more, last),
            least = Vector128.MinNative(less, last),
            middle = Vector128.MaxNative(less, Vector128.MinNative(more, last));
        (int second, int third) =
            paths[(int)Vector128.GreaterThanOrEqual(share, next).ExtractMostSignificantBits() & 7];
        return Entry(at) * (Vector128<float>.One - most) + Entry(at + second) * (most - middle)
            + Entry(at + third) * (middle - least) + Entry(at + 1 + size + size * size) * least;
    }
}
