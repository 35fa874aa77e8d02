using Photoplay.Foundation;

namespace Photoplay.Sound;

/// <summary>48 kHz is the house's rate.</summary>
public static class Audio
{
    public const int Rate = 48000;
    public static float Gain(float decibels) => Maths.Pow(10, decibels / 20);
}

/// <summary>White noise from a counter: the n-th sample depends on the seed and n alone.</summary>
internal sealed class NoiseSource(Seed seed)
{
    private ulong count;
    public float Next() => (Seed.Mix(seed.Value + 0x9E3779B97F4A7C15UL * ++count) >> 40) * (2f / 16777216f) - 1;
}

/// <summary>Second-order filter, transposed direct form II (Bristow-Johnson, Audio EQ Cookbook).</summary>
internal sealed class Biquad
{
    private float b0, b1, b2, a1, a2, z1, z2;

    public static Biquad LowPass(float hertz, float q = 0.707f) { Biquad f = new(); f.SetLowPass(hertz, q); return f; }
    public static Biquad HighPass(float hertz, float q = 0.707f) { Biquad f = new(); f.Set(hertz, q, 1); return f; }
    public static Biquad BandPass(float hertz, float q) { Biquad f = new(); f.SetBandPass(hertz, q); return f; }
    public void SetLowPass(float hertz, float q) => Set(hertz, q, 0);
    public void SetBandPass(float hertz, float q) => Set(hertz, q, 2);

    public float Next(float x)
    {
        float y = b0 * x + z1;
        z1 = b1 * x - a1 * y + z2;
        z2 = b2 * x - a2 * y;
        return y;
    }

    private void Set(float hertz, float q, int kind)
    {
        float w = Maths.Tau * Math.Clamp(hertz, 10, Audio.Rate * 0.45f) / Audio.Rate, s = Maths.Sin(w),
            c = Maths.Cos(w), alpha = s / (2 * q), a0 = 1 + alpha;
        (b0, b1, b2) = kind switch
        {
            0 => ((1 - c) / 2, 1 - c, (1 - c) / 2),
            1 => ((1 + c) / 2, -(1 + c), (1 + c) / 2),
            _ => (alpha, 0f, -alpha)
        };
        b0 /= a0; b1 /= a0; b2 /= a0;
        a1 = -2 * c / a0;
        a2 = (1 - alpha) / a0;
    }
}

/// <summary>Smooth random walk between -1 and 1 at about the given rate: gusts, swells, wandering pitch.</summary>
internal sealed class SlowNoise(Seed seed, float hertz)
{
    private readonly uint channel = (uint)seed.Value;
    private long n;
    public float Next() => At(n++ / (float)Audio.Rate);
    public float At(float seconds) => Noise.Value(new Vec3(seconds * hertz, 0.5f, 0.5f), channel) * 0.75f
        + Noise.Value(new Vec3(seconds * hertz * 2.7f, 7.5f, 0.5f), channel) * 0.25f;
}
