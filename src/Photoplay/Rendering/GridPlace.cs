using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Where a point lies among the four places of a grid around it: their indices row by row, and the shares (0 to
/// 1) of the way across and down. Beyond the grid its edge goes on.</summary>
internal readonly record struct GridPlace(int A, int B, int C, int D, float Across, float Down)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static GridPlace Of(int width, int height, float x, float y)
    {
        int i = Math.Clamp((int)MathF.Floor(x), 0, width - 1), j = Math.Clamp((int)MathF.Floor(y), 0, height - 1),
            next = Math.Min(i + 1, width - 1), below = Math.Min(j + 1, height - 1);
        return new(j * width + i, j * width + next, below * width + i, below * width + next, Maths.Saturate(x - i),
            Maths.Saturate(y - j));
    }

    /// <summary>Weights of four values in a row, for a place between the middle two (Catmull and Rom 1974).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> CatmullRom(float t) => Vector128.Create(t * (t * (1 - 0.5f * t) - 0.5f),
        1 + t * t * (1.5f * t - 2.5f), t * (0.5f + t * (2 - 1.5f * t)), t * t * (0.5f * t - 0.5f));
}
