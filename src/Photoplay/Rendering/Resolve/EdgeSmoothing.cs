namespace Photoplay.Rendering;

/// <summary>
/// The sharp layers (surface colour, and what is seen directly) at the edges of things, from all frames of the window: each frame has sampled the
/// edge at other places in the pixel. What another frame says is held within the colours around the pixel in this frame, so nothing
/// leaves a trail. Inside surfaces the frame's own samples stand.
/// </summary>
internal static class EdgeSmoothing
{
    /// <summary>Surface colour (planes 0..2) and seen light (3..5).</summary>
    public static float[][] Of(TracedFrame f, IReadOnlyList<Reprojection> others, int threads)
    {
        float[][] result = new float[6][];
        for (int c = 0; c < 6; c++) result[c] = (float[])f[Of(c)].Clone();
        if (others.Count == 0) return result;
        Padded.Rows(f.Height, threads, y =>
        {
            Span<float> lo = stackalloc float[6], hi = stackalloc float[6], sum = stackalloc float[6];
            for (int x = 0; x < f.Width; x++)
            {
                int i = y * f.Width + x;
                if (!Around(f, x, y, lo, hi)) continue;
                float weights = 1;
                for (int c = 0; c < 6; c++) sum[c] = f[Of(c)][i];
                foreach (Reprojection r in others)
                {
                    TracedFrame g = r.Frame.Frame;
                    float px = r.X[i], py = r.Y[i];
                    if (!(px >= 0 && py >= 0 && px <= g.Width - 1 && py <= g.Height - 1)) continue;
                    int x0 = Math.Min((int)px, g.Width - 2), y0 = Math.Min((int)py, g.Height - 2), j = y0 * g.Width + x0;
                    float fx = px - x0, fy = py - y0;
                    // Looking up between pixels blurs: such frames count less.
                    float w = 1 - 0.55f * (4 * fx * (1 - fx) + 4 * fy * (1 - fy)) * 0.5f;
                    for (int c = 0; c < 6; c++)
                    {
                        float[] p = g[Of(c)];
                        float a = p[j] + (p[j + 1] - p[j]) * fx, b = p[j + g.Width] + (p[j + g.Width + 1] - p[j + g.Width]) * fx;
                        sum[c] += w * Math.Clamp(a + (b - a) * fy, lo[c], hi[c]);
                    }
                    weights += w;
                }
                for (int c = 0; c < 6; c++) result[c][i] = sum[c] / weights;
            }
        });
        return result;
    }

    private static Plane Of(int c) => c < 3 ? Plane.AlbedoR + c : Plane.SeenR + (c - 3);

    // Range of the colours in the 3x3 pixels around; false inside a surface of nearly one colour.
    private static bool Around(TracedFrame f, int x, int y, Span<float> lo, Span<float> hi)
    {
        bool edge = false;
        for (int c = 0; c < 6; c++)
        {
            float[] p = f[Of(c)];
            float least = float.MaxValue, most = 0;
            for (int yy = Math.Max(0, y - 1); yy <= Math.Min(f.Height - 1, y + 1); yy++)
                for (int xx = Math.Max(0, x - 1); xx <= Math.Min(f.Width - 1, x + 1); xx++)
                {
                    float v = p[yy * f.Width + xx];
                    if (v < least) least = v;
                    if (v > most) most = v;
                }
            lo[c] = least;
            hi[c] = most;
            edge |= most - least > 0.06f * most + 1e-4f;
        }
        return edge;
    }
}
