using System.Collections.Concurrent;
using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>
/// The Earth's air: Rayleigh and Mie scattering with ozone, single scattering integrated along the ray and all higher
/// orders by an isotropic multiple-scattering table, after Hillaire, "A Scalable and Production Ready Sky and
/// Atmosphere Rendering Technique" (EGSR 2020), with his coefficients. Distances in kilometres from the Earth's centre;
/// radiance for a sun of irradiance 1, linear Rec.709.
/// </summary>
public sealed class Atmosphere
{
    private const float Bottom = 6360, Top = 6460, MieG = 0.8f;
    private const int Heights = 24, Angles = 96, MsHeights = 8, MsAngles = 24;
    private static readonly Rgb Rayleigh = new(0.005802f, 0.013558f, 0.0331f),
        Ozone = new(0.00065f, 0.001881f, 0.000085f);
    private readonly float mieScatter, mieExtinct;
    private readonly Rgb[] transmittance = new Rgb[Heights * Angles], multiple = new Rgb[MsHeights * MsAngles];

    private static readonly ConcurrentDictionary<float, Lazy<Atmosphere>> Known = [];

    /// <summary>The air of that haziness, its tables made once.</summary>
    /// <param name="haze">Aerosol amount; 1 is a clear day.</param>
    public static Atmosphere Of(float haze) => Known.GetOrAdd(haze, h => new(() => new(h))).Value;

    private Atmosphere(float haze)
    {
        mieScatter = 0.003996f * haze;
        mieExtinct = 0.00444f * haze;
        for (int h = 0; h < Heights; h++)
            for (int a = 0; a < Angles; a++)
                transmittance[h * Angles + a] = IntegrateTransmittance(HeightOf(h, Heights), CosineOf(a, Angles));
        for (int h = 0; h < MsHeights; h++)
            for (int a = 0; a < MsAngles; a++) multiple[h * MsAngles + a] = IntegrateMultiple(HeightOf(h, MsHeights),
                CosineOf(a, MsAngles));
    }

    /// <summary>Radiance seen from <paramref name="altitude"/> km in the unit direction.</summary>
    public Rgb Radiance(Vec3 direction, Vec3 toSun, float altitude = 0.2f)
    {
        Vec3 o = new(0, Bottom + altitude, 0);
        float end = ToSphere(o, direction, Bottom, out float ground) ? ground : ToTop(o, direction);
        return March(o, direction, toSun, end, 28, false, out _);
    }

    /// <summary>Share of the sun's light that arrives at an altitude (km) from the direction whose sine of
    /// elevation is given.</summary>
    public Rgb Transmittance(float altitude, float sinElevation)
        => Lookup(transmittance, Heights, Angles, altitude, sinElevation);

    private Rgb March(Vec3 o, Vec3 d, Vec3 sun, float end, int steps, bool isotropic, out Rgb unitScatter)
    {
        float cos = Vec3.Dot(d, sun);
        float phaseR = isotropic ? 1 / (4 * Maths.Pi) : 3 / (16 * Maths.Pi) * (1 + cos * cos), phaseM = isotropic
            ? phaseR : CornetteShanks(cos);
        Rgb radiance = default, through = Rgb.White;
        unitScatter = default;
        float previous = 0;
        for (int i = 0; i < steps; i++)
        {
            // Steps grow quadratically: the densest air is near.
            float s = (i + 1f) / steps, t1 = end * s * s, dt = t1 - previous, t = previous + dt * 0.5f;
            previous = t1;
            Vec3 p = o + d * t;
            float r = p.Length, altitude = MathF.Max(0, r - Bottom), sinSun = Vec3.Dot(p, sun) / r;
            Media(altitude, out Rgb ray, out float mie, out Rgb extinct);
            Rgb step = Exp(extinct * -dt);
            Rgb lit = ToSphere(p, sun, Bottom - 0.5f, out _) ? default : Transmittance(altitude, sinSun);
            Rgb source = isotropic
                ? (ray + new Rgb(mie)) * phaseR * lit
                : lit * (ray * phaseR + new Rgb(mie * phaseM))
                    + Lookup(multiple, MsHeights, MsAngles, altitude, sinSun) * (ray + new Rgb(mie));
            Rgb share = Divide(Rgb.White - step, extinct);
            radiance += through * source * share;
            unitScatter += through * (ray + new Rgb(mie)) * share;
            through *= step;
        }
        return radiance;
    }

    /// <summary>Hillaire's Psi_ms (eq. 5-10): second-order light from all directions, times the geometric series of all
    /// higher orders.</summary>
    private Rgb IntegrateMultiple(float altitude, float sinSun)
    {
        Vec3 o = new(0, Bottom + altitude + 0.001f, 0),
            sun = new(MathF.Sqrt(MathF.Max(0, 1 - sinSun * sinSun)), sinSun, 0);
        Rgb second = default, transfer = default;
        const int n = 8;
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                float y = 1 - 2 * (i + 0.5f) / n, q = MathF.Sqrt(1 - y * y), a = Maths.Tau * (j + 0.5f) / n;
                Vec3 d = new(q * Maths.Cos(a), y, q * Maths.Sin(a));
                bool hits = ToSphere(o, d, Bottom, out float ground);
                second += March(o, d, sun, hits ? ground : ToTop(o, d), 12, true, out Rgb unit);
                transfer += unit;
            }
        }
        return Divide(second * (1f / (n * n)), Rgb.White - transfer * (1f / (n * n)));
    }

    private Rgb IntegrateTransmittance(float altitude, float sin)
    {
        Vec3 o = new(0, Bottom + altitude + 0.001f, 0), d = new(MathF.Sqrt(MathF.Max(0, 1 - sin * sin)), sin, 0);
        float end = ToTop(o, d), dt = end / 32;
        Rgb depth = default;
        for (int i = 0; i < 32; i++)
        {
            Media(MathF.Max(0, (o + d * ((i + 0.5f) * dt)).Length - Bottom), out _, out _, out Rgb extinct);
            depth += extinct * dt;
        }
        return Exp(depth * -1);
    }

    private void Media(float altitude, out Rgb rayleigh, out float mie, out Rgb extinction)
    {
        rayleigh = Rayleigh * Maths.Exp(-altitude / 8);
        float m = Maths.Exp(-altitude / 1.2f);
        mie = mieScatter * m;
        extinction = rayleigh + new Rgb(mieExtinct * m) + Ozone * MathF.Max(0, 1 - MathF.Abs(altitude - 25) / 15);
    }

    /// <summary>Cornette and Shanks (1992) phase function of aerosol.</summary>
    private static float CornetteShanks(float cos)
    {
        const float g2 = MieG * MieG;
        float b = 1 + g2 - 2 * MieG * cos;
        return 3 / (8 * Maths.Pi) * ((1 - g2) * (1 + cos * cos)) / ((2 + g2) * b * MathF.Sqrt(b));
    }

    private static float HeightOf(int i, int n) { float u = (float)i / (n - 1); return u * u * (Top - Bottom); }
    private static float CosineOf(int i, int n) { float u = 2f * i / (n - 1) - 1; return u < 0 ? -u * u : u * u; }

    private static Rgb Lookup(Rgb[] table, int nh, int na, float altitude, float sin)
    {
        float h = MathF.Sqrt(Maths.Saturate(altitude / (Top - Bottom))) * (nh - 1);
        float a = ((sin < 0 ? -MathF.Sqrt(-sin) : MathF.Sqrt(sin)) * 0.5f + 0.5f) * (na - 1);
        int i = Math.Min((int)h, nh - 2), j = Math.Clamp((int)a, 0, na - 2);
        float u = h - i, v = Maths.Saturate(a - j);
        return Rgb.Lerp(Rgb.Lerp(table[i * na + j], table[i * na + j + 1], v),
            Rgb.Lerp(table[(i + 1) * na + j], table[(i + 1) * na + j + 1], v), u);
    }

    private static float ToTop(Vec3 o, Vec3 d)
    {
        float b = Vec3.Dot(o, d);
        return -b + MathF.Sqrt(MathF.Max(0, b * b - Vec3.Dot(o, o) + Top * Top));
    }

    private static bool ToSphere(Vec3 o, Vec3 d, float radius, out float t)
    {
        // In double: a kilometre's step against a radius of six thousand loses all of a float.
        double b = (double)o.X * d.X + (double)o.Y * d.Y + (double)o.Z * d.Z;
        double c = (double)o.X * o.X + (double)o.Y * o.Y + (double)o.Z * o.Z - (double)radius * radius,
            disc = b * b - c;
        t = (float)(-b - Math.Sqrt(Math.Max(0, disc)));
        return disc >= 0 && t > 0;
    }

    private static Rgb Exp(Rgb c) => new(Maths.Exp(c.R), Maths.Exp(c.G), Maths.Exp(c.B));
    private static Rgb Divide(Rgb a, Rgb b)
        => new(a.R / MathF.Max(b.R, 1e-9f), a.G / MathF.Max(b.G, 1e-9f), a.B / MathF.Max(b.B, 1e-9f));
}
