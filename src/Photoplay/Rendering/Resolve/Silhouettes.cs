using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Where one thing ends before another, a pixel's samples belong to both, and light divided by a mixed colour belongs
/// to neither. There the light as it was traced is taken instead, averaged over all frames of the window, which have
/// sampled the edge at other places in the pixel; each frame's is held within the resolved colours around the pixel
/// (Karis 2014), so that nothing trails or sparkles.
/// </summary>
internal static class Silhouettes
{
    /// <summary>Distances that differ by more than this share belong to two things, or to two parts of one.</summary>
    private const float DepthStep = 0.06f;

    public static void Smooth(TracedFrame f, IReadOnlyList<Reprojection> others, Picture p, int threads)
    {
        Rgb[] resolved = [.. p.Radiance];
        Padded.Rows(f.Height, threads, y =>
        {
            for (int x = 0; x < f.Width; x++)
            {
                if (!IsEdge(f, x, y)) continue;
                Range(resolved, f.Width, f.Height, x, y, out Rgb lo, out Rgb hi);
                int i = y * f.Width + x;
                Rgb sum = Held(Traced(f, i), lo, hi);
                float weights = 1;
                foreach (Reprojection r in others)
                {
                    if (!Look(f, r, x, y, out Rgb there, out float w)) continue;
                    sum += Held(there, lo, hi) * w;
                    weights += w;
                }
                p.Radiance[i] = sum / weights;
            }
        });
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
                if (ids[j] != id || MathF.Abs(depths[j] - depth) > DepthStep * MathF.Min(depths[j], depth)) return true;
            }
        return false;
    }

    private static void Range(Rgb[] resolved, int width, int height, int x, int y, out Rgb lo, out Rgb hi)
    {
        lo = hi = resolved[y * width + x];
        for (int ny = Math.Max(0, y - 1); ny <= Math.Min(height - 1, y + 1); ny++)
            for (int nx = Math.Max(0, x - 1); nx <= Math.Min(width - 1, x + 1); nx++)
            {
                Rgb c = resolved[ny * width + nx];
                lo = new(MathF.Min(lo.R, c.R), MathF.Min(lo.G, c.G), MathF.Min(lo.B, c.B));
                hi = new(MathF.Max(hi.R, c.R), MathF.Max(hi.G, c.G), MathF.Max(hi.B, c.B));
            }
    }

    private static Rgb Held(Rgb c, Rgb lo, Rgb hi)
        => new(Math.Clamp(c.R, lo.R, hi.R), Math.Clamp(c.G, lo.G, hi.G), Math.Clamp(c.B, lo.B, hi.B));

    /// <summary>The light of a pixel as it was traced: all layers together.</summary>
    private static Rgb Traced(TracedFrame f, int i)
        => new(f[Plane.MattR][i] + f[Plane.GlossR][i] + f[Plane.HazeR][i] + f[Plane.SeenR][i],
            f[Plane.MattG][i] + f[Plane.GlossG][i] + f[Plane.HazeG][i] + f[Plane.SeenG][i],
            f[Plane.MattB][i] + f[Plane.GlossB][i] + f[Plane.HazeB][i] + f[Plane.SeenB][i]);

    private static bool Look(TracedFrame f, Reprojection r, int x, int y, out Rgb light, out float weight)
    {
        TracedFrame g = r.Frame.Frame;
        int i = y * f.Width + x;
        float px = r.X[i], py = r.Y[i];
        (light, weight) = (default, 0);
        if (float.IsNaN(px))
        {
            // At an edge the thing found from frame to frame changes, which ends its way; it is led on as it
            // went at first.
            int steps = Math.Abs(r.Steps);
            (px, py) = r.Steps < 0
                ? (x + f[Plane.BeforeX][i] * steps, y + f[Plane.BeforeY][i] * steps)
                : (x + f[Plane.AfterX][i] * steps, y + f[Plane.AfterY][i] * steps);
        }
        if (!(px >= 0 && py >= 0 && px <= g.Width - 1 && py <= g.Height - 1)) return false;
        int x0 = Math.Min((int)px, g.Width - 2), y0 = Math.Min((int)py, g.Height - 2), j = y0 * g.Width + x0;
        float fx = px - x0, fy = py - y0;
        light = Rgb.Lerp(Rgb.Lerp(Traced(g, j), Traced(g, j + 1), fx),
            Rgb.Lerp(Traced(g, j + g.Width), Traced(g, j + g.Width + 1), fx), fy);
        // Looking up between pixels blurs: such frames count less.
        weight = 1 - 0.55f * (4 * fx * (1 - fx) + 4 * fy * (1 - fy)) * 0.5f;
        return light.IsFinite;
    }
}
