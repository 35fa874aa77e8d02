namespace Photoplay.Rendering;

/// <summary>How one sample a pixel is dealt out over pixels and frames: which instant of the shutter a pixel sees, and
/// whether its light is worked out. Over four frames every pixel sees every instant and has its share of light.</summary>
internal static class Interleave
{
    public const int MostSlices = 4;

    // Bayer's order of a two by two block.
    private static ReadOnlySpan<byte> Order => [0, 2, 3, 1];

    public static int SliceOf(int x, int y, int frame, int slices) => (Order[(x & 1) + 2 * (y & 1)] + frame) % slices;

    public static bool IsLit(int x, int y, int frame, int every) => every == 1 || ((x + y + frame) & 1) == 0;
}
