using System.Runtime.Intrinsics;

namespace Photoplay.Rendering;

/// <summary>A frame's matt light once more averaged with that of the frames around, which was filtered apart: what
/// filters could not smooth, between the hairs of a coat or in a single frame's guess, is smooth then. Only where the
/// same thing is seen, moving alike, and, where light changes, in light that there is about it in this frame too.</summary>
internal readonly struct LightMean : IDisposable
{
    /// <summary>Shares of the light around that are no change.</summary>
    private const float Change = 0.3f;
    /// <summary>Traced pixel by traced pixel.</summary>
    public Vector128<float>[] Light { get; }

    private LightMean(int size) => Light = Scratch<Vector128<float>>.Pool.Rent(size);

    public void Dispose() => Scratch<Vector128<float>>.Pool.Return(Light);

    public static LightMean Of(LitFrame own, float share, ReadOnlyMemory<Neighbour> others, int threads)
    {
        LightMean mean = new(own.Frame.Width * own.Frame.Height);
        Padded.Rows(own.Frame.Height, threads, (mean, own, share, others),
            static (on, y) => on.mean.Row(on.own, on.share, on.others.Span, y));
        return mean;
    }

    private void Row(LitFrame own, float share, ReadOnlySpan<Neighbour> others, int y)
    {
        int width = own.Frame.Width, first = y * width;
        LitSample[] samples = own.Samples;
        (float Least, float Most, float Weight)[] about = Scratch<(float, float, float)>.Pool.Rent(width);
        for (int x = 0, i = first; x < width; x++, i++)
        {
            float weight = share * samples[i].Sureness;
            (float least, float most) = Range(own, x, y);
            if (weight <= 0) { about[x].Weight = 1; Light[i] = default; continue; }
            about[x] = samples[i].MattChanges
                ? (least * (1 - Change) - 1e-4f, most * (1 + Change) + 1e-4f, weight) : (0, float.MaxValue, weight);
            Light[i] = samples[i].Light * weight;
        }
        foreach (ref readonly Neighbour other in others)
            for (int x = 0, i = first; x < width; x++, i++)
            {
                if (!(samples[i].Sureness > 0) || !other.Find(own, i, out int j)) continue;
                ref readonly LitSample mine = ref samples[i], met = ref other.Frame.Samples[j];
                if (!mine.IsLike(met) || other.Moves(mine, met) >= Neighbour.SameMotion) continue;
                ref (float Least, float Most, float Weight) around = ref about[x];
                float light = met.Light.Luminance(), weight = other.Share * met.Sureness;
                if (light < around.Least || light > around.Most) continue;
                Light[i] += met.Light * weight;
                around.Weight += weight;
            }
        for (int x = 0, i = first; x < width; x++, i++) Light[i] /= about[x].Weight;
        Scratch<(float, float, float)>.Pool.Return(about);
    }

    private static (float Least, float Most) Range(LitFrame own, int x, int y)
    {
        TracedFrame f = own.Frame;
        float least = float.MaxValue, most = 0;
        for (int ny = Math.Max(0, y - 1); ny <= Math.Min(f.Height - 1, y + 1); ny++)
            for (int nx = Math.Max(0, x - 1); nx <= Math.Min(f.Width - 1, x + 1); nx++)
            {
                float l = own.Samples[ny * f.Width + nx].Light.Luminance();
                (least, most) = (MathF.Min(least, l), MathF.Max(most, l));
            }
        return (least, most);
    }
}
