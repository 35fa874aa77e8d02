using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Where one thing ends before another, a pixel's many samples belong to both, and light divided by a mixed colour
/// belongs to neither. There the light as it was traced is taken instead, held within the resolved colours around the
/// pixel (Karis 2014), so that nothing sparkles.
/// </summary>
internal static class Silhouettes
{
    public static void Smooth(TracedFrame f, Rgb[] radiance, int threads)
    {
        Rgb[] resolved = [.. radiance.AsSpan(0, f.Width * f.Height)];
        Padded.Rows(f.Height, threads, (f, resolved, radiance), static (on, y) => Row(on.f, on.resolved, on.radiance, y));
    }

    private static void Row(TracedFrame f, Rgb[] resolved, Rgb[] radiance, int y)
    {
        for (int x = 0; x < f.Width; x++)
        {
            if (!IsEdge(f, x, y)) continue;
            ColourRange around = ColourRange.About(resolved, f.Width, f.Height, x, y);
            radiance[y * f.Width + x] = around.Hold(Traced(f, y * f.Width + x).ToVector128(1)).ToRgb();
        }
    }

    private static bool IsEdge(TracedFrame f, int x, int y)
    {
        float[] ids = f[Plane.Id], depths = f[Plane.Depth];
        int i = y * f.Width + x;
        float id = ids[i], depth = depths[i];
        for (int ny = Math.Max(0, y - 1); ny <= Math.Min(f.Height - 1, y + 1); ny++)
            for (int nx = Math.Max(0, x - 1); nx <= Math.Min(f.Width - 1, x + 1); nx++)
            {
                int j = ny * f.Width + nx;
                if (ids[j] != id || MathF.Abs(depths[j] - depth) > LitSample.DepthStep * MathF.Min(depths[j], depth))
                    return true;
            }
        return false;
    }

    /// <summary>The light of a pixel as it was traced: all layers together.</summary>
    private static Rgb Traced(TracedFrame f, int i)
    {
        Rgb sum = default;
        foreach (Plane layer in (ReadOnlySpan<Plane>)[Plane.MattR, Plane.GlossR, Plane.HazeR, Plane.SeenR])
            sum += new Rgb(f[layer][i], f[layer + 1][i], f[layer + 2][i]);
        return sum;
    }
}
