using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Sand: grains of several colours, wind ripples across the wind, wet and dark where mask B says so, trodden
/// where mask A does.</summary>
public static class SandMaterial
{
    /// <param name="colour">Mean dry colour.</param>
    /// <param name="ripples">0..1 height of wind ripples (about 9 cm from crest to crest).</param>
    public static Material Of(Rgb colour, float ripples) =>
        new ProceduralMaterial($"sand {colour} {ripples}", (in SurfacePoint p) =>
    {
        float broad = Noise.Fbm(p.World * 0.17f, 3, 71, p.Footprint * 0.17f), mid = Noise.Fbm(p.World * 1.9f, 2, 72, p.Footprint * 1.9f);
        Rgb c = colour * (1 + 0.16f * broad + 0.10f * mid);
        // Grains that are finer than the pixel are seen as their mean.
        float seen = 1 - Maths.SmoothStep(0.0015f, 0.006f, p.Footprint);
        if (seen > 0)
        {
            float g = Noise.Hash((int)MathF.Floor(p.World.X * 420), (int)MathF.Floor(p.World.Y * 420),
                (int)MathF.Floor(p.World.Z * 420), 73);
            c *= 1 + seen * (0.28f * g - 0.14f + (g > 0.96f ? 0.4f : 0) - (g < 0.04f ? 0.45f : 0));
        }
        float wet = p.Masks.B,
            calm = ripples * (1 - p.Masks.A * 0.8f) * (1 - wet) * Maths.SmoothStep(-0.5f, 0.15f, mid + 0.25f);
        Vec3 n = p.Normal;
        if (calm > 0.01f) n = Ripple(n, p.World, p.Footprint, calm);
        n = Bump.Apply(n, p.Footprint, 0.0045f + 0.02f * p.Masks.A, static x => Noise.Fbm(x * 9, 3, 74),
            p.World, 0.06f);
        OpenPbr m = OpenPbr.Diffuse(c, 0.9f) with { BumpNormal = n, SpecularWeight = 0.25f };
        // A film of water where the last wave ran: mirror-smooth, drying out in patches.
        float film = Maths.SmoothStep(0.75f, 0.95f, wet + 0.1f * mid);
        return wet <= 0 ? m : m with
        {
            BaseColor = c * (1 - 0.55f * wet),
            SpecularRoughness = Maths.Lerp(0.9f, 0.28f, wet),
            SpecularWeight = Maths.Lerp(0.25f, 0.9f, wet),
            CoatWeight = film * 0.85f,
            CoatRoughness = 0.06f,
            BumpNormal = (n * (1 - film) + p.Normal * film).Normalized,
        };
    });

    private static Vec3 Ripple(Vec3 n, Vec3 at, float footprint, float strength)
    {
        const float wavelength = 0.105f;
        float fade = 1 - Maths.SmoothStep(0.3f, 1.2f, footprint / wavelength);
        if (fade <= 0) return n;
        // Crests wander and fork: the phase is warped at two scales; the lee side is steeper, so the slope is
        // a skewed wave.
        float warp = 5.5f * Noise.Perlin(at * 0.55f, 75) + 1.3f * Noise.Perlin(at * 2.6f, 76);
        float s = Maths.Tau * (at.Z * 0.93f + at.X * 0.37f) / wavelength + warp * 1.6f;
        float slope = (Maths.Cos(s) + 0.35f * Maths.Cos(2 * s + 0.9f)) * 0.34f * strength * fade;
        Vec3 across = new(0.37f, 0, 0.93f);
        return (n - (across - n * Vec3.Dot(across, n)) * slope).Normalized;
    }
}
