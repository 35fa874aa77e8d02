using Photoplay.Foundation;

namespace Photoplay.Voices;

/// <summary>Band-limited change of sample rate: Kaiser-windowed sinc, 32 zero crossings (Smith, Digital Audio
/// Resampling, 2002).</summary>
public static class Resampler
{
    private const int Crossings = 32;
    private const double Beta = 9;

    public static float[] Convert(ReadOnlySpan<float> input, int fromRate, int toRate)
    {
        if (fromRate == toRate) return input.ToArray();
        double step = (double)fromRate / toRate, cutoff = Math.Min(1, 1 / step) * 0.97;
        int half = (int)Math.Ceiling(Crossings / cutoff), divisor = Gcd(fromRate, toRate), phases = toRate / divisor;
        float[][] filters = [.. Enumerable.Range(0, phases)
            .Select(p => Filter(p * step - Math.Floor(p * step), half, cutoff))];
        float[] output = new float[(int)((long)input.Length * toRate / fromRate)];
        for (int n = 0; n < output.Length; n++)
        {
            int centre = (int)((long)n * fromRate / toRate);
            float[] filter = filters[n % phases];
            float sum = 0;
            for (int k = 0; k < filter.Length; k++)
            {
                int at = centre - half + 1 + k;
                if ((uint)at < (uint)input.Length) sum += input[at] * filter[k];
            }
            output[n] = sum;
        }
        return output;
    }

    private static float[] Filter(double fraction, int half, double cutoff)
    {
        float[] taps = new float[2 * half];
        for (int k = 0; k < taps.Length; k++)
        {
            double x = k - half + 1 - fraction, r = x / half;
            double sinc = Math.Abs(x) < 1e-9 ? 1 : Maths.Sin(Math.PI * x * cutoff) / (Math.PI * x * cutoff);
            taps[k] =
                Math.Abs(r) >= 1 ? 0 : (float)(cutoff * sinc * Bessel(Beta * Math.Sqrt(1 - r * r)) / Bessel(Beta));
        }
        return taps;
    }

    /// <summary>Modified Bessel function of order 0, by its series.</summary>
    private static double Bessel(double x)
    {
        double sum = 1, term = 1;
        for (int k = 1; k < 40; k++) { term *= x / 2 / k * (x / 2 / k); sum += term; }
        return sum;
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
