using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Colours with a fourth number beside them, for arithmetic on all at once.</summary>
internal static class Wide
{
    public static Vector128<float> Black => Vector128.Create(0f, 0, 0, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> ToVector128(this Rgb c, float fourth) => Vector128.Create(c.R, c.G, c.B, fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rgb ToRgb(this Vector128<float> v) => new(v[0], v[1], v[2]);

    /// <summary><see cref="Rgb.Luminance"/>: a dot product of vectors is not added up in one order on every processor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Luminance(this Vector128<float> v) => v.ToRgb().Luminance;
}

/// <summary>The range of colours in the three by three pixels around one.</summary>
internal readonly record struct ColourRange(Vector128<float> Least, Vector128<float> Most)
{
    public static ColourRange About(Rgb[] colours, int width, int height, int x, int y)
    {
        Vector128<float> middle = colours[y * width + x].ToVector128(1);
        ColourRange range = new(middle, middle);
        for (int ny = Math.Max(0, y - 1); ny <= Math.Min(height - 1, y + 1); ny++)
            for (int nx = Math.Max(0, x - 1); nx <= Math.Min(width - 1, x + 1); nx++)
                range = range.With(colours[ny * width + nx].ToVector128(1));
        return range;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ColourRange With(Vector128<float> c) => new(Vector128.Min(Least, c), Vector128.Max(Most, c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<float> Hold(Vector128<float> c) => Vector128.Min(Vector128.Max(c, Least), Most);
}
