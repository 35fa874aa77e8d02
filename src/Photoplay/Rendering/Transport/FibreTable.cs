using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// <see cref="FibreOptics"/> averaged over the offset h, because a ribbon or a pixel holds more than one fibre: what
/// share of the light each lobe takes, over the cosine of theta and the absorption, and how it spreads over azimuth.
/// One table for each azimuthal roughness, made on first use. The spread is that of moderate absorption; the
/// shares are exact.
/// </summary>
internal sealed class FibreTable
{
    private const int Rows = 16, Absorptions = 17, Bins = 64, Offsets = 64, Shapes = 3, Steps = 16;
    private const float SpreadAt = 0.6f;
    private static readonly Lazy<FibreTable>[] tables =
        [.. Enumerable.Range(0, Steps + 1).Select(i => new Lazy<FibreTable>(() => new(MathF.Max(0.5f, i) / Steps)))];
    private readonly float[] shares = new float[Rows * FibreOptics.Lobes * Absorptions];
    private readonly float[] spread = new float[Rows * Shapes * (Bins + 1)],
        cumulative = new float[Rows * Shapes * (Bins + 1)];

    private FibreTable(float betaN)
    {
        float scale = FibreOptics.AzimuthalScale(betaN);
        for (int row = 0; row < Rows; row++)
        {
            float cosTheta = MathF.Max(0.01f, row / (Rows - 1f));
            for (int i = 0; i < Offsets; i++) Add(row, cosTheta, (i + 0.5f) / Offsets, scale);
            for (int shape = 0; shape < Shapes; shape++) Normalise((row * Shapes + shape) * (Bins + 1));
        }
    }

    /// <summary>The table whose azimuthal roughness is nearest.</summary>
    public static FibreTable For(float betaN) => tables[(int)(Maths.Saturate(betaN) * Steps + 0.5f)].Value;

    private void Add(int row, float cosTheta, float h, float scale)
    {
        Span<float> lobes = stackalloc float[FibreOptics.Lobes];
        for (int a = 0; a < Absorptions; a++)
        {
            FibreOptics.Attenuation(cosTheta, h, a / (Absorptions - 1f), lobes);
            for (int p = 0; p < lobes.Length; p++)
                shares[(row * FibreOptics.Lobes + p) * Absorptions + a] += lobes[p] / Offsets;
        }
        FibreOptics.Attenuation(cosTheta, h, SpreadAt, lobes);
        for (int shape = 0; shape < Shapes; shape++)
        {
            float turn = FibreOptics.Turn(shape, cosTheta, h);
            for (int b = 0; b <= Bins; b++)
            {
                float phi = b * Maths.Pi / Bins;
                spread[(row * Shapes + shape) * (Bins + 1) + b]
                    += lobes[shape]
                        * (FibreOptics.Azimuthal(phi - turn, scale) + FibreOptics.Azimuthal(phi + turn, scale));
            }
        }
    }

    private void Normalise(int at)
    {
        double sum = 0;
        for (int b = 0; b < Bins; b++) sum += 0.5 * ((double)spread[at + b] + spread[at + b + 1]) * (Maths.Pi / Bins);
        double so = 0;
        for (int b = 0; b <= Bins; b++)
        {
            if (b > 0) so += 0.5 * ((double)spread[at + b - 1] + spread[at + b]) * (Maths.Pi / Bins) / sum;
            cumulative[at + b] = (float)Math.Min(1, so);
        }
        for (int b = 0; b <= Bins; b++) spread[at + b] = (float)(spread[at + b] / (2 * sum));
    }

    /// <summary>Row of a cosine of theta, and how far on to the next.</summary>
    public static (int Row, float Fraction) Find(float cosTheta)
    {
        float x = Maths.Saturate(cosTheta) * (Rows - 1);
        int row = Math.Min((int)x, Rows - 2);
        return (row, x - row);
    }

    /// <summary>Share of a lobe for light of which this much crosses the axis unabsorbed.</summary>
    public float Share(int lobe, int row, float fraction, float axial)
    {
        float y = axial * (Absorptions - 1);
        int a = Math.Min((int)y, Absorptions - 2), at = (row * FibreOptics.Lobes + lobe) * Absorptions + a;
        const int Next = FibreOptics.Lobes * Absorptions;
        y -= a;
        float here = shares[at] + (shares[at + 1] - shares[at]) * y,
            there = shares[at + Next] + (shares[at + Next + 1] - shares[at + Next]) * y;
        return here + (there - here) * fraction;
    }

    /// <summary>Density over azimuth, phi in 0..pi from straight back.</summary>
    public float Spread(int lobe, int row, float fraction, float phi)
    {
        float x = phi * (Bins / Maths.Pi);
        int b = Math.Min((int)x, Bins - 1), at = (row * Shapes + lobe) * (Bins + 1) + b;
        const int Next = Shapes * (Bins + 1);
        x -= b;
        float here = spread[at] + (spread[at + 1] - spread[at]) * x,
            there = spread[at + Next] + (spread[at + Next + 1] - spread[at + Next]) * x;
        return here + (there - here) * fraction;
    }

    /// <summary>An azimuth in -pi..pi drawn from <see cref="Spread"/> of one row: the lines between bins
    /// are inverted exactly.</summary>
    public float SampleSpread(int lobe, int row, float u)
    {
        bool left = u < 0.5f;
        float target = left ? 2 * u : 2 * u - 1;
        int at = (row * Shapes + lobe) * (Bins + 1), lo = 0, hi = Bins - 1;
        while (lo < hi)
        {
            int mid = (lo + hi) >> 1;
            if (cumulative[at + mid + 1] <= target) lo = mid + 1;
            else hi = mid;
        }
        float a = spread[at + lo], b = spread[at + lo + 1], whole = cumulative[at + lo + 1] - cumulative[at + lo];
        float part = whole > 0 ? Maths.Saturate((target - cumulative[at + lo]) / whole) : 0.5f;
        // x of the line a..b whose area up to it is this part: written so that it stays exact for level lines.
        float x = part * (a + b) / MathF.Max(1e-12f, a + MathF.Sqrt(MathF.Max(0, a * a + part * (b * b - a * a))));
        float phi = (lo + MathF.Min(x, 1)) * (Maths.Pi / Bins);
        return left ? -phi : phi;
    }
}
