using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Henyey and Greenstein's phase function (1941): how media turn light. g is the mean cosine,
/// cut to -0.9..0.9.</summary>
internal static class Phases
{
    private static float Cut(float g) => Math.Clamp(g, -0.9f, 0.9f);

    /// <summary>Share a steradian of light going on that is turned by the angle of that cosine; also the density of
    /// <see cref="Sample"/>.</summary>
    public static float HenyeyGreenstein(float cos, float g)
    {
        g = Cut(g);
        float d = 1 + g * g - 2 * g * cos;
        return (1 - g * g) / (4 * Maths.Pi * d * MathF.Sqrt(d));
    }

    /// <summary>Draws a direction for light that went that way.</summary>
    public static Vec3 Sample(Vec3 onward, float g, float u, float v, out float pdf)
    {
        g = Cut(g);
        float k = (1 - g * g) / (1 - g + 2 * g * u),
            cos = MathF.Abs(g) < 1e-3f ? 1 - 2 * u : Math.Clamp((1 + g * g - k * k) / (2 * g), -1, 1);
        float sin = MathF.Sqrt(MathF.Max(0, 1 - cos * cos));
        Vec3.Basis(onward, out Vec3 t, out Vec3 b);
        Fast.SinCosTurns(v, out float s, out float c);
        pdf = HenyeyGreenstein(cos, g);
        return t * (sin * c) + b * (sin * s) + onward * cos;
    }
}
