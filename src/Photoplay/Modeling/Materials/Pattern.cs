using Photoplay.Foundation;

namespace Photoplay.Modeling.Materials;

/// <summary>Small shared pattern functions.</summary>
public static class Pattern
{
    /// <summary>Value noise in [0, 1].</summary>
    public static float Grain(Vec3 p, uint seed = 0) => 0.5f + 0.5f * Noise.Value(p, seed);

    /// <summary>Octaves of value noise, in [0, 1], mean 0.5.</summary>
    /// <param name="footprint">Width of the pixel in wavelengths of the first octave: what is finer is left out.</param>
    public static float Cloud(Vec3 p, int octaves, uint seed = 0, float footprint = 0)
    {
        float sum = 0, weight = 0, a = 0.5f;
        for (int i = 0; i < octaves; i++)
        {
            float keep = Noise.Keep(footprint);
            if (keep > 0) sum += a * keep * Noise.Value(p, seed + (uint)i * 131u);
            weight += a;
            a *= 0.5f;
            p = p * 2.03f + new Vec3(17.3f, 5.1f, 9.7f);
            footprint *= 2.03f;
        }
        return 0.5f + 0.5f * sum / weight;
    }

    /// <summary>Distance from x to the nearest whole number, 0..0.5.</summary>
    public static float ToLine(float x) => MathF.Abs(x - MathF.Floor(x + 0.5f));

    public static float Fraction(float x) => x - MathF.Floor(x);

    /// <summary>A triangle wave of period 1 in [-1, 1], rounded: a cheap sine.</summary>
    public static float Wave(float x) { float t = 4 * ToLine(x) - 1; return t * (1.5f - 0.5f * t * t); }

    public static float Step(float a, float b, float x) => Maths.SmoothStep(a, b, x);

    public static Rgb Mix(Rgb a, Rgb b, float t) => Rgb.Lerp(a, b, Maths.Saturate(t));
}
