using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>What only the camera sees at night: stars with the brightness counts and colours of the real sky, a hint of
/// the Milky Way, the moon's disc with its seas.</summary>
public sealed class NightSky(Vec3 toMoon, uint seed)
{
    /// <summary>Films show the moon about twice its true half degree.</summary>
    public const float MoonRadius = 0.0105f;
    private static readonly Vec3 Galaxy = new Vec3(0.62f, 0.31f, 0.72f).Normalized;

    /// <summary>Radiance of stars and Milky Way, where the brightest star is about 1.</summary>
    public Rgb Stars(Vec3 d)
    {
        Rgb sum = default;
        for (int layer = 0; layer < 2; layer++)
        {
            float cells = layer == 0 ? 46 : 105;
            Vec3 q = d * cells;
            int x = (int)MathF.Floor(q.X), y = (int)MathF.Floor(q.Y), z = (int)MathF.Floor(q.Z);
            uint s = seed + (uint)layer * 77;
            Vec3 star = new Vec3(x + Noise.Hash(x, y, z, s), y + Noise.Hash(x, y, z, s + 1),
                z + Noise.Hash(x, y, z, s + 2)).Normalized;
            float pick = Noise.Hash(x, y, z, s + 3);
            if (pick < 0.45f) continue;
            float angle = (d - star).Length, size = 0.00075f;
            if (angle > 4 * size) continue;
            // Star counts grow about threefold a magnitude: brightness follows a power law of the draw.
            float u = 1 - Noise.Hash(x, y, z, s + 4),
                bright = MathF.Min(1, 0.012f / (u * MathF.Sqrt(u) + 0.008f)) * (layer == 0
                ? 1 : 0.35f);
            sum += Rgb.BlackBody(3800 + 9000 * Noise.Hash(x, y, z, s + 5))
                * (bright * Maths.Exp(-angle * angle / (size * size)));
        }
        float across = Vec3.Dot(d, Galaxy), band = Maths.Exp(-across * across * 22);
        if (band > 0.02f)
        {
            float cloud = Noise.Fbm(d * 5, 4, seed + 9), dust = Maths.SmoothStep(-0.05f, 0.35f,
                Noise.Fbm(d * 9 + new Vec3(3), 3, seed + 10)) * Maths.Exp(-across * across * 160);
            sum += new Rgb(0.75f, 0.82f, 1) * (0.045f * band * MathF.Max(0, 0.6f + cloud) * (1 - 0.75f * dust));
        }
        return sum * Maths.SmoothStep(0, 0.25f, d.Y);
    }

    /// <summary>Share of the pixel the moon covers (0..1) and its relative brightness there.</summary>
    public float Moon(Vec3 d, out float shade)
    {
        float cos = Vec3.Dot(d, toMoon);
        shade = 0;
        if (cos < 0.999f) return 0;
        Vec3.Basis(toMoon, out Vec3 right, out Vec3 up);
        float x = Vec3.Dot(d, right) / MoonRadius, y = Vec3.Dot(d, up) / MoonRadius, r2 = x * x + y * y;
        if (r2 > 1.1f) return 0;
        float z = MathF.Sqrt(MathF.Max(0, 1 - r2));
        Vec3 n = new(x, y, z);
        float seas = Maths.SmoothStep(-0.1f, 0.35f, Noise.Fbm(n * 1.7f + new Vec3(5.2f, 1.1f, 3.4f), 4, 5)),
            fine = Noise.Fbm(n * 7, 3, 8);
        shade = (1 - 0.42f * seas + 0.12f * fine) * (0.8f + 0.2f * z);
        return 1 - Maths.SmoothStep(0.95f, 1.04f, MathF.Sqrt(r2));
    }
}
