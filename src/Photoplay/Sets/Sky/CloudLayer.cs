using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>
/// One sheet of cloud on a sphere above the ground, from fair-weather heaps to a closed overcast. Density is warped
/// fractal noise; light is attenuated towards the sun (Beer) with a forward lobe at thin edges (silver lining) and
/// ambient from the sky.
/// </summary>
/// <param name="cover">0 none .. 1 closed.</param>
public sealed class CloudLayer(float cover, Vec3 toSun, uint seed)
{
    private const float Altitude = 1900, Earth = 6.36e6f;

    public float Cover => cover;

    /// <summary>Share of the view covered by cloud, how much sunlight it passes on to the eye (about 0..2), and how
    /// bright its base is (0..1).</summary>
    public float At(Vec3 d, out float sunlit, out float ambient, int octaves = 5)
    {
        sunlit = ambient = 0;
        if (d.Y < 0.008f || cover <= 0) return 0;
        // Distance to the sphere of the layer: rounds off towards the horizon instead of running away.
        float b = Earth * d.Y, t = MathF.Sqrt(b * b + 2 * Earth * Altitude + Altitude * Altitude) - b;
        Vec3 p = new(d.X * t / 2600, 0.37f, d.Z * t / 2600);
        float density = Density(p, octaves);
        if (density <= 0) return 0;
        Vec3 step = new Vec3(toSun.X, 0, toSun.Z).Normalized * 0.10f;
        float depth = 0.55f * density;
        for (int i = 1; i <= 3; i++) depth += Density(p + step * i, Math.Max(2, octaves - 1 - i / 2)) * 0.5f;
        float cos = Vec3.Dot(d, toSun), forward = 0.55f + 1.5f * Lobe(cos, 0.72f) + 0.25f * Lobe(cos, -0.3f);
        sunlit = (0.16f + 0.84f * Maths.Exp(-2.3f * depth)) * (1 - 0.45f * Maths.Exp(-5 * density)) * forward;
        ambient = 0.62f + 0.38f * Maths.Exp(-1.6f * density);
        float far = Maths.SmoothStep(0.008f, 0.09f, d.Y);
        return Maths.Saturate(1 - Maths.Exp(-4.5f * density)) * far;
    }

    private float Density(Vec3 p, int octaves)
    {
        Vec3 warp = new(Noise.Perlin(p * 0.9f, seed + 5), 0, Noise.Perlin(p * 0.9f + new Vec3(7.7f), seed + 6));
        float broad = Noise.Perlin(p * 0.23f, seed + 3), n = Noise.Fbm(p + warp * 0.45f, octaves, seed);
        return MathF.Max(0, n * 0.9f + 0.35f * broad + (cover * 1.55f - 0.78f)) * 1.35f;
    }

    private static float Lobe(float cos, float g)
    {
        float q = 1 + g * g - 2 * g * cos;
        return (1 - g * g) / (q * MathF.Sqrt(q)) * 0.25f;
    }
}
