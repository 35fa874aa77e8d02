using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>
/// The sky over an outdoor place: <see cref="Atmosphere"/> lit by the sun, or at night by the moon, with a
/// <see cref="CloudLayer"/>, and to the camera also stars and the disc of sun or moon. What lights the scene is read
/// from a table over the whole sphere.
/// </summary>
public sealed class PhysicalSky : Stage.Sky
{
    private const int Columns = 192, Rows = 96;
    /// <summary>By the physics the sky of a full moon is as bright beside what it shines on as the day's, and as blue.
    /// No eye sees it so: this share of it is left, the rest of the night's level is the moon's own.</summary>
    private const float NightSkyShare = 0.16f;
    private readonly HourLight hour;
    private readonly bool night;
    private readonly Vec3 toSun;
    private readonly Atmosphere air;
    private readonly CloudLayer clouds;
    private readonly NightSky stars;
    private readonly Rgb[] clear = new Rgb[Columns * Rows], lit = new Rgb[Columns * Rows];
    private readonly Rgb sunOnCloud, skyOnCloud, tint, ground;
    private readonly float gain, farAir;
    private readonly Sun? sun;

    /// <param name="ground">Mean albedo of the land, for light from below the horizon.</param>
    public PhysicalSky(Climate climate, Vec3 axis, Rgb ground, Seed seed)
    {
        hour = HourLight.Of(climate);
        night = climate.Night;
        toSun = hour.Direction(axis);
        this.ground = ground;
        float haze = hour.Haze * (climate.Weather == "fog" ? 2.2f : 1);
        air = Atmosphere.Of(haze);
        farAir = 26_000 / MathF.Max(0.5f, haze);
        clouds = new(climate.Cloud, toSun, climate.Drift, (uint)seed.Derive("clouds").Value);
        stars = new(toSun, (uint)seed.Derive("stars").Value);
        // Moonlight is sunlight, a little redder; eyes and films have it blue (Jensen et al. 2000, "Night Rendering"),
        // and at dusk they are still set for daylight.
        tint = night ? new(0.42f, 0.64f, 1.3f) : climate.Time == "dusk" ? new(0.45f, 0.93f, 1.16f) : Rgb.White;
        Rgb direct = Acescg(air.Transmittance(0.2f, MathF.Max(toSun.Y, 0.012f))) * tint;
        bool up = toSun.Y > 0.01f;
        float open = night ? NightSkyShare : 1;
        Fill(clear, d => Acescg(air.Radiance(d, toSun)) * tint * open + Airglow(d));
        Rgb fromSky = Irradiance(clear);
        float level = ((up ? direct * toSun.Y : default) + fromSky).Luminance / Maths.Pi;
        gain = hour.Card / MathF.Max(level, 1e-7f);
        float shade = Maths.SmoothStep(0.45f, 1, clouds.Cover);
        // Cloud tops see a redder, longer-lit sun than the ground does.
        sunOnCloud = Acescg(air.Transmittance(2.2f, MathF.Max(-0.02f, toSun.Y + 0.02f))) * tint
            * (0.32f * gain * (1 - 0.55f * shade) * (night ? 0.3f : 1));
        // A closed ceiling is white light gone grey: sun and sky mixed above it.
        Rgb above = fromSky + (up ? direct * toSun.Y : default);
        Rgb onto = Rgb.Lerp(fromSky, above * (fromSky.Luminance / MathF.Max(above.Luminance, 1e-6f)), 0.75f * shade);
        skyOnCloud = onto * (gain * 0.34f) * (1 + 0.75f * shade);
        if (up) sun = new(toSun, direct * (gain * (1 - 0.965f * shade)), night ? 0.009f : 0.0055f);
        Fill(lit, d => Cloudy(d, ClearAt(d) * gain, 0, fine: false));
        SunStrength = 1 - shade;
    }

    /// <summary>1 where the sun shines free, 0 under a closed sky.</summary>
    public float SunStrength { get; }
    public override Sun? Sun => sun;
    /// <summary>Mean radiance of the upper half, for what must match it (fog, distant water).</summary>
    public Rgb Mean => Irradiance(lit) / Maths.Pi;
    public override string Name => $"sky of {hour}";

    public override Rgb Radiance(Vec3 d) => Table(lit, d);

    public override Rgb Seen(Vec3 d, double time = 0)
    {
        if (d.Y < 0) return Radiance(d);
        Rgb back = ClearAt(d) * gain;
        if (night)
        {
            back += stars.Stars(d) * 0.5f;
            float covered = stars.Moon(d, out float shade);
            if (covered > 0) back = Rgb.Lerp(back, new Rgb(1.02f, 1.0f, 0.92f) * (1.35f * shade), covered);
        }
        else if (sun is not null)
        {
            // The disc, and the glare a lens and the near haze spread round it.
            float cos = Vec3.Dot(d, toSun), off = MathF.Sqrt(MathF.Max(0, 2 - 2 * cos));
            float disc = 1 - Maths.SmoothStep(0.0072f, 0.0088f, off);
            back += sun.Irradiance * (disc * 14 + 0.32f * Maths.Exp(-off * off * 2600) + 0.06f * Maths.Exp(-off * 17));
        }
        return Cloudy(d, back, time, fine: true);
    }

    private Rgb Cloudy(Vec3 d, Rgb back, double time, bool fine)
    {
        if (d.Y < 0) return back;
        CloudView seen = clouds.Look(d, time, fine);
        if (seen.Cover <= 0) return back;
        Rgb cloud = sunOnCloud * seen.Sunlit + skyOnCloud * seen.Ambient;
        // Far cloud fades into the air in front of it.
        float air = 1 - Maths.Exp(-seen.Distance / farAir);
        return Rgb.Lerp(back, Rgb.Lerp(cloud, ClearAt(d) * gain, air), seen.Cover);
    }

    private Rgb ClearAt(Vec3 d) => d.Y < 0 ? Table(clear, d) : Table(clear, d);

    private Rgb Airglow(Vec3 d)
        => night ? new Rgb(0.0012f, 0.0020f, 0.0040f) * (1 + 1.5f * Maths.Exp(-MathF.Max(0, d.Y) * 6)) : default;

    private void Fill(Rgb[] table, Func<Vec3, Rgb> radiance)
    {
        for (int j = Rows / 2; j < Rows; j++)
            for (int i = 0; i < Columns; i++) table[j * Columns + i] = radiance(Direction(i, j));
        // Below the horizon: the land, lit by what is above.
        Rgb land = Irradiance(table) / Maths.Pi * ground * 0.8f;
        for (int j = 0; j < Rows / 2; j++)
            for (int i = 0; i < Columns; i++)
                table[j * Columns + i] = Rgb.Lerp(table[Rows / 2 * Columns + i], land,
                    Maths.SmoothStep(0, 0.25f, 1 - (float)j / (Rows / 2 - 1)));
    }

    // Rows crowd about the horizon, where the sky changes fastest: elevation = sign(v) v^2 pi/2.
    private static Vec3 Direction(int i, int j)
    {
        float v = 2f * j / (Rows - 1) - 1, e = (v < 0 ? -v * v : v * v) * Maths.HalfPi, a = Maths.Tau * i / Columns;
        return new(Maths.Cos(e) * Maths.Sin(a), Maths.Sin(e), Maths.Cos(e) * Maths.Cos(a));
    }

    private static Rgb Table(Rgb[] table, Vec3 d)
    {
        float e = Maths.Asin(Math.Clamp(d.Y, -1, 1)) / Maths.HalfPi, v = e < 0 ? -MathF.Sqrt(-e) : MathF.Sqrt(e);
        float y = (v * 0.5f + 0.5f) * (Rows - 1), x = Maths.Atan2(d.X, d.Z) / Maths.Tau * Columns;
        if (x < 0) x += Columns;
        int i = (int)x, j = Math.Clamp((int)y, 0, Rows - 2);
        float u = x - i, w = y - j;
        int i0 = i % Columns, i1 = (i + 1) % Columns;
        Rgb a = Rgb.Lerp(table[j * Columns + i0], table[j * Columns + i1], u),
            b = Rgb.Lerp(table[(j + 1) * Columns + i0], table[(j + 1) * Columns + i1], u);
        return Rgb.Lerp(a, b, w);
    }

    /// <summary>Irradiance on level ground from the upper half.</summary>
    private static Rgb Irradiance(Rgb[] table)
    {
        Rgb sum = default;
        const int n = 16, m = 32;
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < m; j++)
            {
                // Cosine-weighted: y = sqrt(u).
                float y = MathF.Sqrt((i + 0.5f) / n), r = MathF.Sqrt(1 - y * y), a = Maths.Tau * (j + 0.5f) / m;
                sum += Table(table, new(r * Maths.Cos(a), y, r * Maths.Sin(a)));
            }
        }
        return sum * (Maths.Pi / (n * m));
    }

    private static Rgb Acescg(Rgb rec709)
    {
        Rgb c = Rgb.FromLinearRec709(rec709);
        return new(MathF.Max(0, c.R), MathF.Max(0, c.G), MathF.Max(0, c.B));
    }
}
