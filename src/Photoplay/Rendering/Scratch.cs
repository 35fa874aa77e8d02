using System.Buffers;

namespace Photoplay.Rendering;

/// <summary>Memory that frames are worked out in. The shared pool empties itself at full collections where memory is scarce,
/// which with arrays of the size of frames would be at every other frame, and does not hold as many of one size; this one
/// keeps what it is given back.</summary>
internal static class Scratch<T>
{
    private const int Longest = 1 << 26, MostOfASize = 1024;
    public static ArrayPool<T> Pool { get; } = ArrayPool<T>.Create(Longest, MostOfASize);
}
