using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>Light drawn for a point: where it comes from, how bright, and with what density.</summary>
internal readonly record struct LightSample(Vec3 Direction, float Distance, Rgb Radiance, float Pdf);

/// <summary>Every light of a world at one instant, and the choice between them in proportion to what each would give if
/// nothing stood in the way, times how often something did (see <see cref="Learn"/>). Numbers: 0 sky, 1 sun, then the
/// strongest lamps, then the strongest glowing shapes (weaker ones are found by scattering alone), then the crowd of
/// all other lamps.</summary>
internal sealed class LightSet
{
    public const int MostLights = 96, SkyLight = 0, SunLight = 1, FirstLamp = 2;
    private const int MostMet = 32;
    private readonly Light[] described;
    private readonly LightCrowd crowd;
    private double time;
    private readonly Glow[] glows;
    private readonly Dictionary<long, int> glowOf = [];
    private readonly float[] seen;
    private readonly float sunGap, sunCos;
    private readonly Rgb sunRadiance;
    private readonly bool stands;
    private readonly Lamp[] lamps;
    // What lamps are chosen by: dimmed to whole stops only, so that flicker changes no choice.
    private readonly Lamp[] likely;

    public LightSet(World world)
    {
        Sky = new SkyTable(world.Sky);
        Sun = world.Sky.Sun;
        if (Sun is not null && !(Sun.Irradiance.Luminance > 0 && Sun.ToSun.LengthSquared > 0.5f)) Sun = null;
        if (Sun is not null)
        {
            float sin = Maths.Sin(MathF.Max(1e-3f, Sun.AngularRadius));
            sunCos = MathF.Sqrt(1 - sin * sin);
            sunGap = sin * sin / (1 + sunCos);
            sunRadiance = Sun.Irradiance / (Maths.Tau * sunGap);
        }
        Light[] all = [.. world.Lights];
        if (all.Length > MostLights / 2) all = [.. all.OrderByDescending(l => Strength(l.Intensity))];
        described = all[..Math.Min(all.Length, MostLights / 2)];
        crowd = new(all[described.Length..]);
        lamps = new Lamp[described.Length];
        likely = new Lamp[described.Length];
        List<Glow> found = [];
        for (int e = 0; e < world.Entities.Count; e++)
            for (int s = 0; s < world.Entities[e].Model.Shapes.Count; s++)
            {
                Shape shape = world.Entities[e].Model.Shapes[s];
                if (!(shape.Material.Emission.Luminance > 0)) continue;
                Glow g = new(e, s, shape);
                if (g.IsUsable) found.Add(g);
            }
        int room = MostLights - FirstLamp - 1 - lamps.Length;
        glows = found.Count <= room ? [.. found] : [.. found.OrderByDescending(g => g.Power).Take(room)];
        for (int i = 0; i < glows.Length; i++) glowOf[(long)glows[i].Entity << 32 | (uint)glows[i].Shape] = i;
        stands = crowd.IsStill && described.All(l => l.Motion is null)
            && glows.All(g => world.Entities[g.Entity].IsStatic);
        BurnsEvenly = stands && described.All(l => l.Dimmer is null);
        seen = new float[Count];
        Array.Fill(seen, 1);
    }

    /// <summary>As long as it is the same number, the chances that lights are drawn with are the same, and so are all lights
    /// but those that are not steady.</summary>
    public int State { get; private set; }
    /// <summary>Whether no light ever changes.</summary>
    public bool BurnsEvenly { get; }
    /// <summary>Whether a light is the same at all times as long as <see cref="State"/> is.</summary>
    public bool IsSteady(int light) => !IsLamp(light) || lamps[light - FirstLamp].IsSteady;
    private bool IsLamp(int light) => light >= FirstLamp && light - FirstLamp < lamps.Length;
    public SkyTable Sky { get; }
    public Sun? Sun { get; }
    public Rgb SunRadiance => sunRadiance;
    public int Count => FirstLamp + lamps.Length + glows.Length + 1;
    public ReadOnlySpan<Lamp> Lamps => lamps;
    /// <summary>What lamps are chosen by.</summary>
    public ReadOnlySpan<Lamp> LikelyLamps => likely;
    public int MetLamps => Math.Min(lamps.Length, MostMet);
    /// <summary>Whether scattered rays can meet the light, so that drawing it must be
    /// weighed against scattering.</summary>
    public bool CanBeMet(int light)
        => light < FirstLamp + MetLamps || (light >= FirstLamp + lamps.Length && light < Count - 1);

    private static float Strength(Rgb intensity) => intensity.IsFinite ? intensity.Luminance : -1;

    public void MoveTo(RayScene scene, double time)
    {
        this.time = time;
        bool same = stands;
        for (int i = 0; i < lamps.Length; i++)
        {
            float strength = likely[i].Strength;
            (lamps[i], likely[i]) = (new(described[i], time), new(described[i], time, true));
            same &= strength == likely[i].Strength;
        }
        if (!same) State++;
        crowd.MoveTo(time);
        foreach (Glow g in glows) g.MoveTo(scene);
    }

    /// <summary>Tells how often each light was unblocked at points the camera sees, so that the walls of a room do not
    /// eat the samples.</summary>
    /// <param name="level">See <see cref="Level"/>.</param>
    /// <param name="skyward">See <see cref="SkyTable.Learn"/>.</param>
    public void Learn(ReadOnlySpan<float> unblocked, float level, ReadOnlySpan<float> skyward)
    {
        bool same = true;
        for (int i = 0; i < Count; i++)
        {
            same &= seen[i] == 0.04f + unblocked[i];
            seen[i] = 0.04f + unblocked[i];
        }
        level = Math.Clamp(level, 1e-3f, 10);
        if (!Sky.Learn(skyward) && same && Level == level) return;
        Level = level;
        State++;
    }

    /// <summary>About the radiance of a white card among what the camera sees.</summary>
    public float Level { get; private set; } = 1;

    /// <summary>Radiance of a white card that faces sun and sky with nothing in the way.</summary>
    public float OpenLevel => Sky.Mean.Luminance + (Sun?.Irradiance.Luminance ?? 0) / Maths.Pi;

    /// <summary>Weights of all lights at a point; returns their sum.</summary>
    public float Weigh(Vec3 p, Vec3 normal, bool twoSided, bool withSun, Span<float> weights, bool withSky = true)
    {
        float sum = 0;
        for (int i = 0; i < Count; i++)
        {
            bool apart = (i == SunLight && !withSun) || (i == SkyLight && !withSky);
            sum += weights[i] = apart ? 0 : Weight(i, p, normal, twoSided);
        }
        return sum;
    }

    // How strong a light is beside what it is chosen by.
    private float Dimming(int light)
        => IsLamp(light) && likely[light - FirstLamp].Strength is > 0 and float s ? lamps[light - FirstLamp].Strength / s : 1;

    public float Weight(int i, Vec3 p, Vec3 normal, bool twoSided) => seen[i] * i switch
    {
        SkyLight => Sky.IsBlack ? 0 : Sky.Mean.Luminance * Maths.Pi,
        SunLight => Sun is null
            ? 0
            : Sun.Irradiance.Luminance * (twoSided ? 1 : Math.Clamp(Vec3.Dot(normal, Sun.ToSun) + 0.02f, 0, 1)),
        _ when i == Count - 1 => crowd.Weight(p),
        _ => i - FirstLamp < lamps.Length
            ? likely[i - FirstLamp].Weight(p, normal, twoSided)
            : glows[i - FirstLamp - lamps.Length].Weight(p, normal, twoSided),
    };

    /// <summary>About the irradiance a surface turned this way gets, were shadows the same everywhere: what fine relief
    /// changes in the light, known without noise. From half of the sky even below the horizon, so never 0.</summary>
    public float Expected(Vec3 p, Vec3 normal)
    {
        float ambient = Level
            + (Sky.IsBlack ? 0 : seen[SkyLight] * Sky.Mean.Luminance * Maths.Pi * (0.5f + 0.5f * normal.Y)),
            sum = ambient;
        for (int i = SunLight; i < Count - 1; i++) sum += Weight(i, p, normal, false) * Dimming(i);
        return sum;
    }

    /// <param name="unlearnt">See <see cref="SkyTable.Sample"/>.</param>
    public bool Sample(RayScene scene, int i, Vec3 p, float u, float v, out LightSample sample, bool unlearnt = false)
    {
        sample = default;
        if (i == SkyLight)
        {
            Vec3 d = Sky.Sample(u, v, out Rgb light, out float pdf, unlearnt);
            sample = new(d, float.MaxValue, light, pdf);
            return pdf > 0 && !light.IsBlack;
        }
        if (i == SunLight)
        {
            Vec3 to = Sun!.ToSun;
            Vec3.Basis(to, out Vec3 t, out Vec3 b);
            Fast.SinCosTurns(v, out float s, out float c);
            float cos = 1 - u * sunGap, sin = MathF.Sqrt(MathF.Max(0, 1 - cos * cos));
            sample = new(t * (sin * c) + b * (sin * s) + to * cos, float.MaxValue, sunRadiance, SunPdf);
            return true;
        }
        if (i == Count - 1)
        {
            Lamp drawn = new(crowd.Draw(p, ref u, out float chance), time);
            if (!drawn.Sample(p, u, v, out Vec3 to, out float far, out Rgb bright, out float pdf)) return false;
            sample = new(to, far, bright, pdf * chance);
            return true;
        }
        Vec3 wi;
        float distance, density;
        Rgb radiance;
        bool found = i - FirstLamp < lamps.Length
            ? lamps[i - FirstLamp].Sample(p, u, v, out wi, out distance, out radiance, out density)
            : glows[i - FirstLamp - lamps.Length]
                .Sample(scene, p, u, v, out wi, out distance, out radiance, out density);
        sample = new(wi, distance, radiance, density);
        return found;
    }

    /// <summary>The same of lights as they are chosen, as if for what is no surface.</summary>
    public bool SampleLikely(RayScene scene, int i, Vec3 p, float u, float v, out LightSample sample)
    {
        if (!IsLamp(i)) return Sample(scene, i, p, u, v, out sample, true);
        bool found = likely[i - FirstLamp].Sample(p, u, v, out Vec3 wi, out float distance, out Rgb radiance, out float pdf);
        sample = new(wi, distance, radiance, pdf);
        return found;
    }

    public float SunPdf => 1 / (Maths.Tau * sunGap);
    public bool IsSun(Vec3 d) => Sun is not null && Vec3.Dot(d, Sun.ToSun) > sunCos;

    /// <summary>The light number of a glowing shape, or -1, and the density of drawing this hit of it.</summary>
    public int GlowAt(RayScene scene, int entity, int shape, int triangle, Vec3 direction, float distance,
        out float pdf)
    {
        pdf = 0;
        if (glows.Length == 0 || !glowOf.TryGetValue((long)entity << 32 | (uint)shape, out int g)) return -1;
        pdf = glows[g].Pdf(scene, triangle, direction, distance);
        return FirstLamp + lamps.Length + g;
    }
}
