using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Photoplay.Rendering;

/// <summary>
/// Numbers for one path: the two-dimensional Sobol sequence, Owen-scrambled and shuffled anew for every pair of
/// dimensions (Burley 2020, "Practical Hash-based Owen Scrambling"). The n-th sample of a pixel depends on
/// the pixel and n alone.
/// </summary>
internal struct Sampler(uint pixelSeed, uint index)
{
    private readonly uint seed = pixelSeed;
    private readonly uint reversedIndex = Reverse(index);
    private uint pair;

    public static uint SeedOf(int x, int y, uint salt)
        => Hash((uint)x * 0x8da6b343u ^ (uint)y * 0xd8163841u ^ salt * 0xcb1ab31fu);

    /// <summary>Two stratified numbers in [0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Next(out float u, out float v)
    {
        uint s = Hash(seed + pair++ * 0x9e3779b9u);
        // The shuffled index, bits reversed, is itself the first Sobol coordinate; Pascal's matrix gives
        // the second (Ahmed 2024).
        uint x = Scramble(reversedIndex, s), y = x;
        y ^= y << 16;
        y ^= (y & 0x00ff00ffu) << 8;
        y ^= (y & 0x0f0f0f0fu) << 4;
        y ^= (y & 0x33333333u) << 2;
        y ^= (y & 0x55555555u) << 1;
        u = ToUnit(Reverse(Scramble(Reverse(x), s ^ 0x68bc21ebu)));
        v = ToUnit(Reverse(Scramble(Reverse(y), s ^ 0x02e5be93u)));
    }

    public float Next() { Next(out float u, out _); return u; }

    public static float ToUnit(uint bits) => (bits >> 8) * (1f / 16777216f);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(uint x)
    {
        x ^= x >> 16; x *= 0x7feb352du;
        x ^= x >> 15; x *= 0x846ca68bu;
        return x ^ x >> 16;
    }

    // Laine and Karras (2011) permutation, constants by Vegdahl: an Owen scramble of a number whose bits are reversed.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Scramble(uint x, uint seed)
    {
        x ^= x * 0x3d20adeau;
        x += seed;
        x *= (seed >> 16) | 1;
        x ^= x * 0x05526c56u;
        x ^= x * 0x53a22864u;
        return x;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Reverse(uint x)
    {
        x = BinaryPrimitives.ReverseEndianness(x);
        x = (x & 0x0f0f0f0fu) << 4 | (x >> 4) & 0x0f0f0f0fu;
        x = (x & 0x33333333u) << 2 | (x >> 2) & 0x33333333u;
        return (x & 0x55555555u) << 1 | (x >> 1) & 0x55555555u;
    }
}
