namespace Photoplay.Rendering;

/// <summary>
/// A traced frame made ready for filtering: matt light divided by the surface's colour, lone bright pixels cut, and
/// luminances averaged over a neighbourhood so that a change of light can be told from noise. A function of
/// the one frame.
/// </summary>
internal sealed class PreparedFrame
{
    /// <summary>Numbers a pixel of <see cref="Light"/>: three layers of r, g, b and variance, the mean luminances of
    /// the first two, and none.</summary>
    public const int Matt = 0, Gloss = 4, Haze = 8, Layers = 12, MattMean = 12, GlossMean = 13, LightStep = 16;
    /// <summary>Numbers a pixel of <see cref="Surface"/>: unit normal, distance (m), entity plus
    /// one, and none.</summary>
    public const int Depth = 3, Id = 4, SurfaceStep = 8;
    private const int Variance = 3, Reach = 3;
    private const float LeastAlbedo = 2e-3f;

    public TracedFrame Frame { get; }
    /// <summary>Pixel after pixel, so that one look-up finds all of a pixel's light side by side.</summary>
    public float[] Light { get; }
    public float[] Surface { get; }

    public PreparedFrame(TracedFrame f, int threads)
    {
        Frame = f;
        Light = GC.AllocateUninitializedArray<float>(f.Width * f.Height * LightStep);
        Surface = GC.AllocateUninitializedArray<float>(f.Width * f.Height * SurfaceStep);
        // Planes: the three layers' luminances, their variances, a neighbourhood's mean.
        using Padded p = new(f.Width, f.Height, 7);
        Padded.Rows(f.Height, threads, y => Arrange(p, y));
        for (int layer = 0; layer < 3; layer++)
        {
            if (IsDark(p, layer)) { Padded.Rows(f.Height, threads, y => ClearMean(layer, y)); continue; }
            p.Mean(layer, 6, 2, threads);
            Padded.Rows(f.Height, threads, y => CutSparks(p, layer, y));
            if (layer < 2)
            {
                p.Mean(layer, 6, Reach, threads);
                Padded.Rows(f.Height, threads,
                    y => { for (int x = 0; x < f.Width; x++) Light[At(x, y) + MattMean + layer] = p[6][p.At(x, y)]; });
            }
            p.Mean(3 + layer, 6, Reach, threads);
            Padded.Rows(f.Height, threads, y => ShareVariance(p, layer, y));
        }
    }

    private int At(int x, int y) => (y * Frame.Width + x) * LightStep;

    private static bool IsDark(Padded p, int layer)
    {
        for (int y = 0; y < p.Height; y++) if (p.Row(layer, y).ContainsAnyExcept(0f)) return false;
        return true;
    }

    private void Arrange(Padded p, int y)
    {
        TracedFrame f = Frame;
        Span<float> light = Light, surface = Surface;
        for (int layer = 0; layer < 3; layer++)
        {
            int first = y * f.Width;
            ReadOnlySpan<float> r = Row(Plane.MattR + 3 * layer), g = Row(Plane.MattG + 3 * layer),
                b = Row(Plane.MattB + 3 * layer), v = Row(Plane.MattVariance + layer);
            ReadOnlySpan<float> ar = Row(Plane.AlbedoR), ag = Row(Plane.AlbedoG), ab = Row(Plane.AlbedoB);
            Span<float> luminance = p.Row(layer, y), variance = p.Row(3 + layer, y);
            for (int x = 0; x < f.Width; x++)
            {
                float red = r[x], green = g[x], blue = b[x];
                if (layer == 0)
                {
                    red /= MathF.Max(ar[x], LeastAlbedo);
                    green /= MathF.Max(ag[x], LeastAlbedo);
                    blue /= MathF.Max(ab[x], LeastAlbedo);
                }
                Span<float> to = light.Slice((first + x) * LightStep + 4 * layer, 4);
                (to[0], to[1], to[2], to[3]) = (red, green, blue, v[x]);
                luminance[x] = 0.2722287f * red + 0.6740818f * green + 0.0536895f * blue;
                variance[x] = v[x];
            }
            ReadOnlySpan<float> Row(Plane plane) => f[plane].AsSpan(first, f.Width);
        }
        for (int x = 0, i = y * f.Width; x < f.Width; x++, i++)
        {
            Span<float> s = surface.Slice(i * SurfaceStep, SurfaceStep);
            (s[0], s[1], s[2], s[3], s[4]) = (f[Plane.NormalX][i], f[Plane.NormalY][i], f[Plane.NormalZ][i],
                f[Plane.Depth][i], f[Plane.Id][i]);
            s[5..].Clear();
            light.Slice(i * LightStep + MattMean, 4).Clear();
        }
    }

    private void ClearMean(int layer, int y)
    {
        if (layer < 2) for (int x = 0; x < Frame.Width; x++) Light[At(x, y) + MattMean + layer] = 0;
    }

    /// <summary>A pixel whose samples disagree wildly (variance of the mean near the mean's square: one sample carries
    /// it) and that outshines its neighbours is brought down to them. Steady small highlights have little
    /// variance and stay.</summary>
    private void CutSparks(Padded p, int layer, int y)
    {
        Span<float> luminance = p.Row(layer, y), variance = p.Row(3 + layer, y), mean = p.Row(6, y);
        for (int x = 0; x < luminance.Length; x++)
        {
            float l = luminance[x];
            if (!(l > 1e-5f) || variance[x] < 0.3f * l * l) continue;
            // Twice the mean of the other 24 pixels.
            float limit = 2 * (mean[x] * 25 - l) / 24 + 1e-4f;
            if (l <= limit) continue;
            float k = limit / l;
            int o = At(x, y) + 4 * layer;
            for (int c = 0; c < 3; c++) Light[o + c] *= k;
            luminance[x] = limit;
            variance[x] *= k * k;
        }
    }

    /// <summary>A pixel whose few samples happened to agree is not sure of itself: it takes at least its
    /// neighbourhood's variance.</summary>
    private void ShareVariance(Padded p, int layer, int y)
    {
        Span<float> variance = p.Row(3 + layer, y), mean = p.Row(6, y);
        for (int x = 0; x < variance.Length; x++)
            Light[At(x, y) + 4 * layer + Variance] = MathF.Max(variance[x], mean[x]);
    }
}
