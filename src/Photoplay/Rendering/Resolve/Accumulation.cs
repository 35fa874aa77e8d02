namespace Photoplay.Rendering;

/// <summary>Adds up, for each pixel of the centre frame, what the other frames of the window know about the same point: where the surface is
/// the same (entity, distance, normal) and the light has not changed.</summary>
internal static class Accumulation
{
    public static Padded Of(PreparedFrame centre, IReadOnlyList<Reprojection> others, int threads)
    {
        TracedFrame f = centre.Frame;
        Padded light = new(f.Width, f.Height, 12), from = centre.Light;
        Padded.Rows(f.Height, threads, y =>
        {
            Span<float> sum = stackalloc float[12], tap = stackalloc float[12];
            for (int x = 0; x < f.Width; x++)
            {
                int i = y * f.Width + x, o = from.At(x, y);
                for (int p = 0; p < 12; p++) sum[p] = from[p][o];
                float matt = 1, gloss = 1, haze = 1, matt2 = 1, gloss2 = 1, haze2 = 1;
                float roughness = f[Plane.Roughness][i];
                float mattMean = from[PreparedFrame.MattMean][o], glossMean = from[PreparedFrame.GlossMean][o];
                foreach (Reprojection r in others)
                {
                    float weight = Fetch(r, f, i, tap, out float otherMatt, out float otherGloss, out float moved);
                    if (weight < 0.05f) continue;
                    float wm = weight * Same(mattMean, otherMatt), wh = weight;
                    // A sharp reflection does not move with the surface it is seen in.
                    float wg = weight * Same(glossMean, otherGloss) * Math.Clamp(roughness * 2.5f - 0.15f + 1 / (1 + 25 * moved * moved), 0, 1);
                    for (int p = 0; p < 12; p++)
                    {
                        float w = p < 4 ? wm : p < 8 ? wg : wh;
                        sum[p] += (p & 3) == 3 ? w * w * tap[p] : w * tap[p];
                    }
                    matt += wm; gloss += wg; haze += wh;
                    matt2 += wm * wm; gloss2 += wg * wg; haze2 += wh * wh;
                }
                for (int p = 0; p < 12; p++)
                {
                    float n = p < 4 ? matt : p < 8 ? gloss : haze;
                    light[p][o] = (p & 3) == 3 ? sum[p] / (n * n) : sum[p] / n;
                }
            }
        });
        return light;
    }

    // 1 while two local means agree within a fifth, falling off beyond.
    private static float Same(float a, float b)
    {
        float d = MathF.Abs(a - b) / (0.5f * (a + b) + 1e-4f), x = MathF.Max(0, d - 0.12f) * 4;
        return 1 / (1 + x * x * x * x);
    }

    /// <summary>Bilinear look-up among taps that show the same surface; returns the share of taps that do.</summary>
    private static float Fetch(Reprojection r, TracedFrame f, int i, Span<float> tap, out float mattMean, out float glossMean, out float moved)
    {
        mattMean = glossMean = moved = 0;
        float px = r.X[i], py = r.Y[i];
        TracedFrame g = r.Frame.Frame;
        if (!(px > -1 && py > -1 && px < g.Width && py < g.Height)) return 0;
        float bx = MathF.Floor(px), by = MathF.Floor(py), fx = px - bx, fy = py - by;
        moved = MathF.Abs(px - i % f.Width) + MathF.Abs(py - i / f.Width);
        int x0 = (int)bx, y0 = (int)by;
        float id = f[Plane.Id][i], depth = r.Depth[i], sum = 0;
        float nx = f[Plane.NormalX][i], ny = f[Plane.NormalY][i], nz = f[Plane.NormalZ][i];
        tap.Clear();
        for (int k = 0; k < 4; k++)
        {
            int x = x0 + (k & 1), y = y0 + (k >> 1);
            float w = ((k & 1) == 0 ? 1 - fx : fx) * ((k >> 1) == 0 ? 1 - fy : fy);
            if (w < 0.01f || (uint)x >= (uint)g.Width || (uint)y >= (uint)g.Height) continue;
            int j = y * g.Width + x;
            if (g[Plane.Id][j] != id) continue;
            if (id > 0)
            {
                if (MathF.Abs(g[Plane.Depth][j] - depth) > 0.05f * depth + 0.01f) continue;
                if (nx * g[Plane.NormalX][j] + ny * g[Plane.NormalY][j] + nz * g[Plane.NormalZ][j] < 0.6f) continue;
            }
            int o = r.Frame.Light.At(x, y);
            for (int p = 0; p < 12; p++) tap[p] += w * r.Frame.Light[p][o];
            mattMean += w * r.Frame.Light[PreparedFrame.MattMean][o];
            glossMean += w * r.Frame.Light[PreparedFrame.GlossMean][o];
            sum += w;
        }
        if (sum < 0.05f) return 0;
        for (int p = 0; p < 12; p++) tap[p] /= sum;
        mattMean /= sum;
        glossMean /= sum;
        return sum;
    }
}
