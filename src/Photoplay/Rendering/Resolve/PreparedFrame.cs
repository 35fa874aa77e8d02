namespace Photoplay.Rendering;

/// <summary>
/// A traced frame made ready for filtering: matt light divided by the surface's colour, lone bright pixels cut, and luminances averaged
/// over a neighbourhood so that a change of light can be told from noise. A function of the one frame.
/// </summary>
internal sealed class PreparedFrame
{
    /// <summary>Planes: three layers of r, g, b and variance, then the layers' mean luminances.</summary>
    public const int Matt = 0, Gloss = 4, Haze = 8, Variance = 3, MattMean = 12, GlossMean = 13, Count = 14;
    private const float LeastAlbedo = 2e-3f;

    public TracedFrame Frame { get; }
    public Padded Light { get; }

    public PreparedFrame(TracedFrame f, int threads)
    {
        Frame = f;
        Light = new Padded(f.Width, f.Height, Count);
        Padded.Rows(f.Height, threads, y =>
        {
            for (int x = 0; x < f.Width; x++)
            {
                int i = y * f.Width + x, o = Light.At(x, y);
                for (int c = 0; c < 3; c++)
                {
                    Light[Matt + c][o] = f[Plane.MattR + c][i] / MathF.Max(f[Plane.AlbedoR + c][i], LeastAlbedo);
                    Light[Gloss + c][o] = f[Plane.GlossR + c][i];
                    Light[Haze + c][o] = f[Plane.HazeR + c][i];
                }
                Light[Matt + Variance][o] = f[Plane.MattVariance][i];
                Light[Gloss + Variance][o] = f[Plane.GlossVariance][i];
                Light[Haze + Variance][o] = f[Plane.HazeVariance][i];
            }
        });
        foreach (int layer in (int[])[Matt, Gloss, Haze]) CutSparks(layer, threads);
        Mean(o => Luminance(Light, Matt, o), Light[MattMean], threads);
        Mean(o => Luminance(Light, Gloss, o), Light[GlossMean], threads);
        foreach (int layer in (int[])[Matt, Gloss, Haze]) ShareVariance(Light[layer + Variance], threads);
    }

    public static float Luminance(Padded p, int layer, int o) => 0.2722287f * p[layer][o] + 0.6740818f * p[layer + 1][o] + 0.0536895f * p[layer + 2][o];

    /// <summary>A pixel whose samples disagree wildly (variance of the mean near the mean's square: one sample carries it) and that outshines
    /// its neighbours is brought down to them. Steady small highlights have little variance and stay.</summary>
    private void CutSparks(int layer, int threads)
    {
        int w = Light.Width, h = Light.Height;
        float[] luminance = new float[w * h];
        Padded.Rows(h, threads, y => { for (int x = 0; x < w; x++) luminance[y * w + x] = Luminance(Light, layer, Light.At(x, y)); });
        Padded.Rows(h, threads, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int o = Light.At(x, y);
                float l = luminance[y * w + x];
                if (!(l > 1e-5f) || Light[layer + Variance][o] < 0.3f * l * l) continue;
                float sum = 0;
                int n = 0;
                for (int yy = Math.Max(0, y - 2); yy <= Math.Min(h - 1, y + 2); yy++)
                    for (int xx = Math.Max(0, x - 2); xx <= Math.Min(w - 1, x + 2); xx++, n++) sum += luminance[yy * w + xx];
                float limit = 2 * (sum - l) / Math.Max(1, n - 1) + 1e-4f;
                if (l <= limit) continue;
                float k = limit / l;
                for (int c = 0; c < 3; c++) Light[layer + c][o] *= k;
                Light[layer + Variance][o] *= k * k;
            }
        });
    }

    /// <summary>A pixel whose few samples happened to agree is not sure of itself: it takes at least its neighbourhood's variance.</summary>
    private void ShareVariance(float[] variance, int threads)
    {
        float[] mean = new float[variance.Length];
        Mean(o => variance[o], mean, threads);
        for (int i = 0; i < mean.Length; i++) variance[i] = MathF.Max(variance[i], mean[i]);
    }

    private void Mean(Func<int, float> value, float[] into, int threads)
    {
        const int Reach = 3;
        int w = Light.Width, h = Light.Height;
        float[] across = new float[w * h];
        Padded.Rows(h, threads, y =>
        {
            for (int x = 0; x < w; x++)
            {
                float sum = 0;
                for (int d = -Reach; d <= Reach; d++) sum += value(Light.At(Math.Clamp(x + d, 0, w - 1), y));
                across[y * w + x] = sum;
            }
        });
        Padded.Rows(h, threads, y =>
        {
            for (int x = 0; x < w; x++)
            {
                float sum = 0;
                for (int d = -Reach; d <= Reach; d++) sum += across[Math.Clamp(y + d, 0, h - 1) * w + x];
                into[Light.At(x, y)] = sum / ((2 * Reach + 1) * (2 * Reach + 1));
            }
        });
    }
}
