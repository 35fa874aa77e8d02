using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// A picture out of focus has no detail finer than the circle of confusion, so whatever changes faster there is noise
/// (Soler et al. 2009, "Fourier Depth of Field"): it is smoothed within a share of the circle. Only pixels that are
/// themselves as far out of focus take part, so nothing sharp is touched or mixed in.
/// </summary>
internal static class LensSmoothing
{
    private const int Passes = 3;
    /// <summary>How far it looks around a pixel, traced pixels.</summary>
    public const int Reach = (1 << Passes) - 1;
    /// <summary>A pass that reaches this far, in shares of the circle's radius, leaves its shape alone.</summary>
    private const float Share = 0.5f;

    public static bool IsNeeded(TracedFrame f) => f.Lens.PixelsAtInfinity >= 1;

    /// <summary>Whether a pixel is so far out of focus that it is smoothed.</summary>
    public static bool Blurs(TracedFrame f, int i)
        => IsNeeded(f) && Share * RadiusOf(f, i) > 0.5f;

    /// <summary>Of a pixel's circle of confusion, traced pixels.</summary>
    private static float RadiusOf(TracedFrame f, int i)
        => f[Plane.Depth][i] > 0 ? f.Lens.RadiusAt(f[Plane.Depth][i]) : f.Lens.PixelsAtInfinity;

    public static void Run(TracedFrame f, Rgb[] radiance, int threads)
    {
        if (!IsNeeded(f)) return;
        int size = f.Width * f.Height;
        float[] radius = Scratch<float>.Pool.Rent(size);
        for (int i = 0; i < size; i++) radius[i] = RadiusOf(f, i);
        Rgb[] spare = Scratch<Rgb>.Pool.Rent(size), a = radiance, b = spare;
        for (int pass = 0; pass < Passes; pass++)
        {
            int step = 1 << pass;
            Padded.Rows(f.Height, threads, (f, a, b, radius, step), static (on, y) =>
            {
                int width = on.f.Width;
                for (int x = 0; x < width; x++) on.b[y * width + x] = Pixel(on.f, on.a, on.radius, x, y, on.step);
            });
            (a, b) = (b, a);
        }
        if (!ReferenceEquals(a, radiance)) a.AsSpan(0, size).CopyTo(radiance);
        Scratch<float>.Pool.Return(radius);
        Scratch<Rgb>.Pool.Return(spare);
    }

    private static Rgb Pixel(TracedFrame f, Rgb[] from, float[] radius, int x, int y, int step)
    {
        int i = y * f.Width + x;
        float here = radius[i] * Share;
        if (here <= step * 0.5f) return from[i];
        Rgb sum = from[i];
        float weights = 1;
        for (int v = -1; v <= 1; v++)
            for (int u = -1; u <= 1; u++)
            {
                if (u == 0 && v == 0) continue;
                int nx = x + u * step, ny = y + v * step;
                if ((uint)nx >= (uint)f.Width || (uint)ny >= (uint)f.Height) continue;
                int j = ny * f.Width + nx;
                float w = Math.Clamp(MathF.Min(here, radius[j] * Share) / step - 0.5f, 0, 1)
                    * (u == 0 || v == 0 ? 0.5f : 0.25f);
                sum += from[j] * w;
                weights += w;
            }
        return sum / weights;
    }
}
