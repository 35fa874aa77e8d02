namespace Photoplay.Rendering;

/// <summary>
/// A traced frame made ready for filtering: matt light divided by the surface's colour and
/// what its relief expects, pixels whose light was not
/// worked out filled from their neighbours, lone bright pixels cut, and luminances averaged over a neighbourhood so
/// that a change of light can be told from noise. A function of the one frame.
/// </summary>
internal sealed class PreparedFrame : IDisposable
{
    /// <summary>Numbers a pixel of <see cref="Light"/>: three layers of r, g, b and variance, the mean luminances of
    /// the first two, how much the pixel's light counts, and none.</summary>
    public const int Matt = 0, Gloss = 4, Haze = 8, Layers = 12, MattMean = 12, GlossMean = 13, Trust = 14,
        LightStep = 16;
    /// <summary>Numbers a pixel of <see cref="Surface"/>: unit normal, distance (m), entity plus one, 1 where nothing
    /// is known of light (<see cref="Darkness"/>), and none.</summary>
    public const int Depth = 3, Id = 4, Dark = 5, SurfaceStep = 8;
    private const int Variance = 3, Reach = 3;
    /// <summary>As many differences a pixel's own thing must offer for its noise to be told by them alone.</summary>
    private const float FewDifferences = 24;
    private const float LeastAlbedo = 2e-3f, LeastShade = 1e-4f;
    /// <summary>What light that was filled in counts beside light that was worked out, and what a pixel
    /// without either counts.</summary>
    private const float Filled = 0.15f, Unknown = 1e-3f;

    // Planes to work on: the three layers' luminances, their variances, a neighbourhood's mean, and what of
    // it is known.
    private const int Variances = 3, Mean = 6, Known = 7, KnownMean = 8, PlaneCount = 9;

    public TracedFrame Frame { get; }
    /// <summary>Pixel after pixel, so that one look-up finds all of a pixel's light side by side.</summary>
    public float[] Light { get; private set; } = [];
    public float[] Surface { get; private set; } = [];
    public bool IsReady { get; private set; }

    public PreparedFrame(TracedFrame f) => Frame = f;

    /// <summary>Works it out from what the frame holds now.</summary>
    public void MakeReady(int threads)
    {
        TracedFrame f = Frame;
        IsReady = true;
        Light = Scratch<float>.Pool.Rent(f.Width * f.Height * LightStep);
        Surface = Scratch<float>.Pool.Rent(f.Width * f.Height * SurfaceStep);
        using Padded p = new(f.Width, f.Height, PlaneCount);
        Padded.Rows(f.Height, threads, (Frame: this, p), static (on, y) => on.Frame.Arrange(on.p, y));
        if (f.Samples == 1)
        {
            // One sample says nothing of its own noise: what neighbours on the same surface differ by does.
            for (int layer = 0; layer < 3; layer++)
            {
                if (IsDark(p, layer)) continue;
                EachRow(p, layer, threads, static (on, y) => on.Frame.Differ(on.Planes, on.Layer, y));
                p.Mean(Variances + layer, Mean, Reach, threads);
                p.Mean(Known, KnownMean, Reach, threads);
                EachRow(p, layer, threads, static (on, y) => on.Frame.Differences(on.Planes, on.Layer, y));
            }
        }
        Padded.Rows(f.Height, threads, (f, p),
            static (on, y) => on.f[Plane.Lit].AsSpan(y * on.f.Width, on.f.Width).CopyTo(on.p.Row(Known, y)));
        p.Mean(Known, KnownMean, 2, threads);
        for (int layer = 0; layer < 3; layer++)
        {
            if (IsDark(p, layer)) continue;
            p.Mean(layer, Mean, 2, threads);
            EachRow(p, layer, threads, static (on, y) => on.Frame.CutSparks(on.Planes, on.Layer, y));
        }
        if (f.Samples == 1) Padded.Rows(f.Height, threads, (Frame: this, p), static (on, y) => on.Frame.Fill(on.p, y));
        for (int layer = 0; layer < 3; layer++)
        {
            if (IsDark(p, layer))
            {
                EachRow(p, layer, threads, static (on, y) => on.Frame.ClearMean(on.Layer, y));
                continue;
            }
            if (layer < 2)
            {
                p.Mean(layer, Mean, Reach, threads);
                EachRow(p, layer, threads, static (on, y) => on.Frame.KeepMean(on.Planes, on.Layer, y));
            }
            if (f.Samples == 1) continue;
            p.Mean(Variances + layer, Mean, Reach, threads);
            EachRow(p, layer, threads, static (on, y) => on.Frame.ShareVariance(on.Planes, on.Layer, y));
        }
    }

    private void EachRow(Padded planes, int layer, int threads,
        Action<(PreparedFrame Frame, Padded Planes, int Layer), int> row)
        => Padded.Rows(Frame.Height, threads, (this, planes, layer), row);

    public void Dispose()
    {
        if (!IsReady) return;
        IsReady = false;
        Scratch<float>.Pool.Return(Light);
        Scratch<float>.Pool.Return(Surface);
        (Light, Surface) = ([], []);
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
                b = Row(Plane.MattB + 3 * layer);
            ReadOnlySpan<float> ar = Row(Plane.AlbedoR), ag = Row(Plane.AlbedoG), ab = Row(Plane.AlbedoB),
                shade = Row(Plane.Shade), v = Row(Plane.MattVariance + layer);
            Span<float> luminance = p.Row(layer, y), variance = p.Row(Variances + layer, y);
            for (int x = 0; x < f.Width; x++)
            {
                float red = r[x], green = g[x], blue = b[x];
                if (layer == 0)
                {
                    red /= MathF.Max(ar[x], LeastAlbedo) * MathF.Max(shade[x], LeastShade);
                    green /= MathF.Max(ag[x], LeastAlbedo) * MathF.Max(shade[x], LeastShade);
                    blue /= MathF.Max(ab[x], LeastAlbedo) * MathF.Max(shade[x], LeastShade);
                }
                Span<float> to = light.Slice((first + x) * LightStep + 4 * layer, 4);
                (to[0], to[1], to[2], to[3]) = (red, green, blue, v[x]);
                luminance[x] = Luminance(red, green, blue);
                variance[x] = v[x];
            }
            ReadOnlySpan<float> Row(Plane plane) => f[plane].AsSpan(first, f.Width);
        }
        bool isDark = Interleave.IsWithoutLight(f.FrameNumber);
        for (int x = 0, i = y * f.Width; x < f.Width; x++, i++)
        {
            Span<float> s = surface.Slice(i * SurfaceStep, SurfaceStep);
            (s[0], s[1], s[2]) = (f[Plane.NormalX][i], f[Plane.NormalY][i], f[Plane.NormalZ][i]);
            (s[3], s[4], s[5]) = (f[Plane.Depth][i], f[Plane.Id][i], isDark ? f[Plane.Still][i] : 0);
            s[6..].Clear();
            Span<float> rest = light.Slice(i * LightStep + MattMean, 4);
            rest.Clear();
            rest[Trust - MattMean] = f[Plane.Lit][i] > 0 ? 1 : 0;
        }
    }

    /// <summary>Half the squared difference to the next pixels whose light was worked out as well, where they show the
    /// same thing.</summary>
    private void Differ(Padded p, int layer, int y)
    {
        int width = Frame.Width, height = Frame.Height, i = y * width;
        float[] lit = Frame[Plane.Lit], ids = Frame[Plane.Id];
        Span<float> l = p.Row(layer, y), variance = p.Row(Variances + layer, y), known = p.Row(Known, y);
        Span<float> below = p.Row(layer, Math.Min(y + 2, height - 1));
        int under = Math.Min(y + 2, height - 1) * width;
        for (int x = 0; x < width; x++)
        {
            (float sum, float count) = (0, 0);
            if (lit[i + x] > 0)
            {
                if (x + 2 < width && lit[i + x + 2] > 0
                    && ids[i + x + 2] == ids[i + x]) { float d = l[x] - l[x + 2]; sum += d * d; count += 2; }
                if (y + 2 < height && lit[under + x] > 0 && ids[under + x] == ids[i + x])
                {
                    float d = l[x] - below[x];
                    sum += d * d;
                    count += 2;
                }
            }
            (variance[x], known[x]) = (sum, count);
        }
    }

    /// <summary>Mean over a neighbourhood. Where another thing reaches into it only what shows the same thing
    /// counts: a shadow beside something noisy is not itself noisy, and must not be filtered away.</summary>
    private void Differences(Padded p, int layer, int y)
    {
        Span<float> mean = p.Row(Mean, y), known = p.Row(KnownMean, y), l = p.Row(layer, y);
        for (int x = 0; x < mean.Length; x++)
        {
            (float sum, float count) = IsAmongItself(x, y) ? default : OwnDifferences(p, layer, x, y);
            // So few tell nothing: leaves and blades are asked together.
            if (count < FewDifferences) (sum, count) = (mean[x], known[x]);
            Light[At(x, y) + 4 * layer + Variance] = count > 0.02f ? sum / count : l[x] * l[x];
        }
    }

    private bool IsAmongItself(int x, int y)
    {
        float[] ids = Frame[Plane.Id];
        int left = Math.Max(0, x - Reach), right = Math.Min(Frame.Width - 1, x + Reach),
            top = Math.Max(0, y - Reach) * Frame.Width, bottom = Math.Min(Frame.Height - 1, y + Reach) * Frame.Width,
            middle = y * Frame.Width;
        float id = ids[middle + x];
        return ids[top + left] == id && ids[top + x] == id && ids[top + right] == id && ids[middle + left] == id
            && ids[middle + right] == id && ids[bottom + left] == id && ids[bottom + x] == id && ids[bottom + right] == id;
    }

    private (float Sum, float Count) OwnDifferences(Padded p, int layer, int x, int y)
    {
        float[] ids = Frame[Plane.Id];
        float id = ids[y * Frame.Width + x];
        (float sum, float count) = (0, 0);
        for (int ny = Math.Max(0, y - Reach); ny <= Math.Min(Frame.Height - 1, y + Reach); ny++)
        {
            Span<float> variance = p.Row(Variances + layer, ny), known = p.Row(Known, ny);
            for (int nx = Math.Max(0, x - Reach); nx <= Math.Min(Frame.Width - 1, x + Reach); nx++)
                if (ids[ny * Frame.Width + nx] == id) (sum, count) = (sum + variance[nx], count + known[nx]);
        }
        return (sum, count);
    }

    /// <summary>Light that was not worked out is taken from the pixels around that show the same surface.</summary>
    private void Fill(Padded p, int y)
    {
        int width = Frame.Width, height = Frame.Height;
        float[] lit = Frame[Plane.Lit];
        Span<float> sum = stackalloc float[Layers];
        for (int x = 0, i = y * width; x < width; x++, i++)
        {
            if (lit[i] > 0) continue;
            if (Surface[i * SurfaceStep + Dark] > 0) { Light[i * LightStep + Trust] = Unknown; continue; }
            sum.Clear();
            float weights = 0;
            for (int reach = 1; reach <= 2 && !(weights > 0.5f); reach++)
                for (int ny = Math.Max(0, y - reach); ny <= Math.Min(height - 1, y + reach); ny++)
                    for (int nx = Math.Max(0, x - reach); nx <= Math.Min(width - 1, x + reach); nx++)
                    {
                        int j = ny * width + nx;
                        if (!(lit[j] > 0)) continue;
                        float w = Alike(i, j);
                        if (!(w > 0)) continue;
                        weights += w;
                        ReadOnlySpan<float> there = Light.AsSpan(j * LightStep, Layers);
                        for (int c = 0; c < Layers; c++) if ((c & 3) != 3) sum[c] += w * there[c];
                    }
            Span<float> here = Light.AsSpan(i * LightStep, LightStep);
            here[Trust] = weights > 0 ? Filled : Unknown;
            if (!(weights > 0)) continue;
            for (int layer = 0; layer < 3; layer++)
            {
                int o = layer * 4;
                for (int c = 0; c < 3; c++) here[o + c] = sum[o + c] / weights;
                p.Row(layer, y)[x] = Luminance(here[o], here[o + 1], here[o + 2]);
            }
        }
    }

    private static float Luminance(float r, float g, float b) => 0.2722287f * r + 0.6740818f * g + 0.0536895f * b;

    private float Alike(int i, int j)
    {
        ReadOnlySpan<float> a = Surface.AsSpan(i * SurfaceStep, 5), b = Surface.AsSpan(j * SurfaceStep, 5);
        if (a[Id] != b[Id] || MathF.Abs(a[Depth] - b[Depth]) > 0.05f * a[Depth]) return 0;
        if (!(a[Depth] > 0)) return 1;
        float cos = MathF.Max(0, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
        cos *= cos;
        return cos * cos;
    }

    private void KeepMean(Padded p, int layer, int y)
    {
        Span<float> mean = p.Row(Mean, y);
        for (int x = 0; x < mean.Length; x++) Light[At(x, y) + MattMean + layer] = mean[x];
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
        bool single = Frame.Samples == 1;
        float[] still = Frame[Plane.Still];
        Span<float> luminance = p.Row(layer, y), variance = p.Row(Variances + layer, y), mean = p.Row(Mean, y),
            known = p.Row(KnownMean, y);
        for (int x = 0; x < luminance.Length; x++)
        {
            float l = luminance[x];
            if (!(l > 1e-5f) || (!single && variance[x] < 0.3f * l * l)) continue;
            // As many times the mean of those of the other 24 pixels whose light was worked out.
            // Thin air is asked seldom, and then counts the more; where light is worked out seldom, few others make up
            // for a spark.
            float outshines = !single ? 2 : layer == 2 ? 16 : still[y * Frame.Width + x] > 0 ? 6 : 8,
                limit = outshines * (mean[x] * 25 - l) / MathF.Max(1, known[x] * 25 - 1) + 1e-4f;
            if (l <= limit) continue;
            float k = limit / l;
            int o = At(x, y) + 4 * layer;
            for (int c = 0; c < 3; c++) Light[o + c] *= k;
            luminance[x] = limit;
            if (!single) variance[x] *= k * k;
        }
    }

    /// <summary>A pixel whose few samples happened to agree is not sure of itself: it takes at least its
    /// neighbourhood's variance.</summary>
    private void ShareVariance(Padded p, int layer, int y)
    {
        Span<float> variance = p.Row(Variances + layer, y), mean = p.Row(Mean, y);
        for (int x = 0; x < variance.Length; x++)
            Light[At(x, y) + 4 * layer + Variance] = MathF.Max(variance[x], mean[x]);
    }
}
