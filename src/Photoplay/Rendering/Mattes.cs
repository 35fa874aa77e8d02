using System.Text;

namespace Photoplay.Rendering;

/// <summary>
/// Who covers how much of each pixel, through the lens and the open shutter: the ids are hashes of names as Cryptomatte
/// has them (Friedman, Jones 2015: MurmurHash3 of the name, as the bits of a normal float), the ranks in
/// order of coverage.
/// </summary>
/// <param name="layer">CryptoObject or CryptoMaterial.</param>
public sealed class Mattes(string layer, int width, int height)
{
    public const int Ranks = 6;
    public string Layer { get; } = layer;
    public int Width { get; } = width;
    public int Height { get; } = height;
    /// <summary>Name of each id that is seen, in order of names.</summary>
    public SortedDictionary<string, uint> Names { get; } = new(StringComparer.Ordinal);
    internal float[][] Ids { get; } = Planes(width * height);
    internal float[][] Coverages { get; } = Planes(width * height);

    /// <summary>The id at a pixel, as a number; 0 for none.</summary>
    public float Id(int rank, int pixel) => Ids[rank][pixel];
    /// <summary>Share of the pixel, 0..1.</summary>
    public float Coverage(int rank, int pixel) => Coverages[rank][pixel];

    private static float[][] Planes(int size) => [.. Enumerable.Range(0, Ranks).Select(_ => new float[size])];

    /// <summary>Sorts one pixel's ids by coverage and keeps the first.</summary>
    internal void Set(int pixel, Span<uint> ids, Span<float> coverage, int count)
    {
        for (int rank = 0; rank < Math.Min(Ranks, count); rank++)
        {
            int best = rank;
            for (int k = rank + 1; k < count; k++)
                if (coverage[k] > coverage[best] || (coverage[k] == coverage[best] && ids[k] < ids[best])) best = k;
            (ids[rank], ids[best], coverage[rank], coverage[best]) = (ids[best], ids[rank], coverage[best],
                coverage[rank]);
            (Ids[rank][pixel], Coverages[rank][pixel]) = (BitConverter.UInt32BitsToSingle(ids[rank]), coverage[rank]);
        }
    }

    /// <summary>The hash of a name whose bits are neither 0, denormal, infinite nor NaN as a float.</summary>
    public static uint HashOf(string name)
    {
        uint h = Murmur3(Encoding.UTF8.GetBytes(name));
        return (h >> 23 & 255) is 0 or 255 ? h ^ (1u << 23) : h;
    }

    /// <summary>MurmurHash3_x86_32 with seed 0 (Appleby, public domain).</summary>
    internal static uint Murmur3(ReadOnlySpan<byte> bytes)
    {
        const uint c1 = 0xcc9e2d51, c2 = 0x1b873593;
        uint h = 0, length = (uint)bytes.Length;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            h ^= uint.RotateLeft(BitConverter.ToUInt32(bytes) * c1, 15) * c2;
            h = uint.RotateLeft(h, 13) * 5 + 0xe6546b64;
        }
        uint tail = 0;
        for (int i = bytes.Length - 1; i >= 0; i--) tail = tail << 8 | bytes[i];
        if (bytes.Length > 0) h ^= uint.RotateLeft(tail * c1, 15) * c2;
        h ^= length;
        h = (h ^ h >> 16) * 0x85ebca6b;
        h = (h ^ h >> 13) * 0xc2b2ae35;
        return h ^ h >> 16;
    }
}
