using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Near-field optics of one smooth dielectric cylinder with scales (Chiang et al. 2016, after Marschner et al. 2003):
/// light that meets it at the offset h (-1..1 of its radius) is mirrored (R), passes through (TT), comes back after one
/// reflection inside (TRT) or after more (the rest). Angles: theta from the normal plane, gamma about the
/// axis; the radius is 1.
/// </summary>
internal static class FibreOptics
{
    public const int Mirrored = 0, Through = 1, Inner = 2, Rest = 3, Lobes = 4;
    /// <summary>Keratin (Marschner et al. 2003).</summary>
    public const float Ior = 1.55f;
    /// <summary>How far the scales lean to the root, radians (2.3 degrees).</summary>
    public const float ScaleTilt = 0.04f;

    /// <summary>Shares of the light that leave by each lobe; they sum to 1 where nothing is absorbed (equations
    /// 6 to 8).</summary>
    /// <param name="axial">What crosses the fibre through its axis unabsorbed, 0..1.</param>
    public static void Attenuation(float cosTheta, float h, float axial, Span<float> shares)
    {
        float cosGammaO = MathF.Sqrt(1 - h * h), fresnel = Bsdf.Dielectric(cosTheta * cosGammaO, Ior);
        float sinGammaT = h / AzimuthalIor(cosTheta), crossed = Fast.Pow(axial, MathF.Sqrt(1 - sinGammaT * sinGammaT));
        shares[Mirrored] = fresnel;
        shares[Through] = (1 - fresnel) * (1 - fresnel) * crossed;
        shares[Inner] = shares[Through] * fresnel * crossed;
        shares[Rest] = shares[Inner] * fresnel * crossed / (1 - fresnel * crossed);
    }

    /// <summary>Azimuth by which a lobe turns light at this offset: 0 is straight back (equation 5).</summary>
    public static float Turn(int lobe, float cosTheta, float h)
        => 2 * lobe * Maths.Asin(h / AzimuthalIor(cosTheta)) - 2 * Maths.Asin(h) + lobe * Maths.Pi;

    /// <summary>Cosine inside the fibre of light that arrives at this sine of theta.</summary>
    public static float CosInside(float sinTheta) => MathF.Sqrt(1 - sinTheta * sinTheta / (Ior * Ior));

    /// <summary>Variance of the longitudinal lobe R for beta_m in 0..1; TT has a quarter of it, TRT four times as much
    /// (equation 7 of the appendix).</summary>
    public static float Variance(float betaM)
    {
        float b = (0.726f + 0.812f * betaM) * betaM + 3.7f * Power20(betaM);
        return b * b;
    }

    /// <summary>Scale of the azimuthal logistic for beta_n in 0..1 (equation 8 of the appendix).</summary>
    public static float AzimuthalScale(float betaN)
        => 0.626657069f * ((0.265f + 1.194f * betaN) * betaN + 5.372f * Power20(betaN) * betaN * betaN);

    /// <summary>Logistic bell over azimuth, cut to -pi..pi and normalised there (equation 12).</summary>
    public static float Azimuthal(float phi, float scale)
    {
        phi -= Maths.Tau * MathF.Floor(phi / Maths.Tau + 0.5f);
        float e = Fast.Exp(-MathF.Abs(phi) / scale), ends = Fast.Exp(-Maths.Pi / scale);
        return e * (1 + ends) / (scale * (1 + e) * (1 + e) * (1 - ends));
    }

    // Bravais: a cylinder met aslant bends light like a circle of a greater index.
    private static float AzimuthalIor(float cosTheta) => MathF.Sqrt(Ior * Ior - 1 + cosTheta * cosTheta) / cosTheta;

    private static float Power20(float x) { float x2 = x * x, x4 = x2 * x2, x8 = x4 * x4; return x8 * x8 * x4; }
}
