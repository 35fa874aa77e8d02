using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Scattering by a hair or fur fibre about its tangent: the surface highlight R (shifted to the tip by the scales), the coloured inner highlight
/// TRT, light let through TT, and what neighbouring fibres scatter on, as an even lobe (after Marschner et al. 2003 and Kajiya and Kay 1989).
/// Longitudinal lobes are normalised Gaussians, so that albedos are those of the table below.
/// </summary>
internal readonly struct FibreLobes
{
    private readonly Vec3 tangent, across, up;
    private readonly float sinO, width, surface;
    private readonly Rgb even, inner, through;

    private const float ScaleTilt = 0.06f;

    /// <summary>Colour of all the light that is not the white surface highlight.</summary>
    public Rgb Albedo => even + inner + through;

    public FibreLobes(Rgb colour, float roughness, float specular, Vec3 tangent, Vec3 wo)
    {
        this.tangent = tangent;
        sinO = Math.Clamp(Vec3.Dot(tangent, wo), -0.9999f, 0.9999f);
        across = (wo - tangent * sinO).Normalized;
        up = Vec3.Cross(tangent, across);
        width = 0.08f + 0.35f * roughness * roughness + 0.1f * roughness;
        surface = 0.05f * specular;
        even = colour * 0.62f;
        inner = colour * colour * 0.16f;
        through = colour * 0.2f;
    }

    /// <summary>f times the cosine to the normal plane, split into the coloured part and the white highlight; density over the sphere.</summary>
    public void Evaluate(Vec3 wi, out Rgb coloured, out Rgb highlight, out float pdf)
    {
        float sinI = Math.Clamp(Vec3.Dot(tangent, wi), -0.9999f, 0.9999f), cosI = MathF.Sqrt(1 - sinI * sinI);
        Vec3 flat = (wi - tangent * sinI) / cosI;
        float cosPhi = Math.Clamp(Vec3.Dot(flat, across), -1, 1), half = MathF.Sqrt(0.5f * (1 + cosPhi));
        // Bells over the sine of the longitudinal angle: solid angle is d(sin) d(phi), so each lobe integrates to its albedo.
        float r = Gauss(sinI + sinO - 2 * ScaleTilt, width), trt = Gauss(sinI + sinO + 3 * ScaleTilt, width * 1.6f), tt = Gauss(sinI + sinO + ScaleTilt, width * 1.2f + 0.2f);
        float azimuth = 0.25f * half;
        coloured = even * (cosI / (Maths.Pi * Maths.Pi)) + inner * (trt * azimuth) + through * (tt * Forward(cosPhi));
        highlight = new(surface * r * azimuth);
        pdf = 0.7f * (1 / (4 * Maths.Pi)) + 0.3f * (Gauss(sinI + sinO - 2 * ScaleTilt, width) * 0.5f + Gauss(sinI + sinO + 3 * ScaleTilt, width * 1.6f) * 0.5f) / Maths.Tau;
    }

    public Vec3 Sample(float u, float v, float pick)
    {
        float sin;
        if (pick < 0.7f) sin = 1 - 2 * u;
        else
        {
            bool first = pick < 0.85f;
            float w = first ? width : width * 1.6f, mean = first ? 2 * ScaleTilt : -3 * ScaleTilt;
            sin = mean - sinO + w * InverseLogistic(u);
            if (sin is <= -0.9999f or >= 0.9999f) sin = 1 - 2 * u;
        }
        float cos = MathF.Sqrt(MathF.Max(0, 1 - sin * sin));
        Fast.SinCosTurns(v, out float s, out float c);
        return (tangent * sin + (across * c + up * s) * cos).Normalized;
    }

    // Logistic bell of deviation about w: as good as a Gaussian here, and it inverts in closed form.
    private static float Gauss(float x, float w)
    {
        float s = w * 0.5513f, e = Fast.Exp(-MathF.Abs(x) / s), d = 1 + e;
        return e / (s * d * d);
    }

    private static float InverseLogistic(float u) { u = Math.Clamp(u, 1e-4f, 1 - 1e-4f); return 0.5513f * Fast.Log(u / (1 - u)); }

    // Light let through leaves within a quarter turn of straight on; integrates to 1 over azimuth. Broad, as fibres stand behind fibres.
    private static float Forward(float cosPhi) => 0.5f * MathF.Max(0, -cosPhi);
}
