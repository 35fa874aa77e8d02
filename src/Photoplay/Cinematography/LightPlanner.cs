using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cinematography;

/// <summary>Key, fill and rim for faces, in proportion to the light that is there: film lights shape, they do not
/// replace the place's own.</summary>
internal static class LightPlanner
{
    public static IReadOnlyList<FilmLight> Plan(Shot shot, Figure subject, CameraKey camera,
        RayScene scene, double time)
    {
        if (subject.IsThing || shot.Size < ShotSize.Full) return [];
        Vec3 at = subject.Eyes, toCamera = Level(camera.Eye - at), across = Vec3.Cross(Vec3.UnitY, toCamera);
        World world = scene.World;
        scene.MoveTo(time);
        (Rgb level, Vec3 from) = Falling(scene, at, time);
        // Against a bright sky a face needs more than what falls on it, but not so much that the lamps are seen.
        float strength = MathF.Max(level.Luminance,
            MathF.Min(2.5f * level.Luminance, 0.8f * Maths.Pi * Behind(scene, camera, at)));
        if (strength <= 1e-6f) return [];
        // The key comes from the side the place's own light comes from.
        float side = Vec3.Dot(from, across) >= 0 ? 1 : -1, reach = MathF.Max(1.1f, subject.Extent * 1.3f);
        Rgb warm = Tint(level), cool = new(0.85f, 0.95f, 1.15f);
        bool sunlit = world.Sky.Sun is { } sun && sun.Irradiance.Luminance > 0.6f * strength
            && !Shaded(scene, at, sun.ToSun, subject.HeadRadius);
        List<FilmLight> lights = [];
        void Add(string name, Vec3 direction, float stops, Rgb tint, float radius)
        {
            // Where something stands in its way, the lamp comes nearer.
            Vec3 way = direction.Normalized;
            float near = reach;
            if (scene.Closest(new Ray(at + way * (1.8f * subject.HeadRadius), way, reach), out Hit hit,
                RayKinds.Shadow))
                near = MathF.Max(0.5f * reach, hit.Distance + 1.6f * subject.HeadRadius);
            Rgb intensity = tint * (strength * Maths.Pow(2, stops) * near * near);
            lights.Add(new(name, at + way * near, at, radius * near, new Vec3(intensity.R, intensity.G, intensity.B)));
        }
        if (!sunlit)
            Add("key", toCamera * 0.75f + across * (side * 0.75f) + Vec3.UnitY * 0.6f,
                shot.Light.KeyStops - 1.3f, warm, 0.35f);
        Add("fill", toCamera * 0.9f - across * (side * 0.6f) + Vec3.UnitY * 0.2f,
            shot.Light.FillStops - (sunlit ? 0.8f : 1.2f), cool, 0.5f);
        if (!sunlit)
            Add("rim", toCamera * -0.9f - across * (side * 0.5f) + Vec3.UnitY * 0.75f,
                shot.Light.RimStops - 1.2f, cool, 0.2f);
        return lights;
    }

    /// <summary>Irradiance falling on the place (sky and sun as far as they reach it, lamps) and the mean direction it
    /// comes from.</summary>
    private static (Rgb Level, Vec3 From) Falling(RayScene scene, Vec3 at, double time)
    {
        World world = scene.World;
        const int n = 64;
        Rgb total = default;
        Vec3 from = default;
        for (int i = 0; i < n; i++)
        {
            // Spiral points over the hemisphere (Vogel).
            float y = (i + 0.5f) / n, r = MathF.Sqrt(1 - y * y), a = i * 2.39996323f;
            Vec3 d = new(r * Maths.Cos(a), y, r * Maths.Sin(a));
            if (Shaded(scene, at, d, 0.35f)) continue;
            Rgb radiance = world.Sky.Radiance(d) * (Maths.Tau / n * 0.5f);
            total += radiance;
            from += d * radiance.Luminance;
        }
        if (world.Sky.Sun is { } sun && !Shaded(scene, at, sun.ToSun, 0.35f))
        {
            total += sun.Irradiance;
            from += sun.ToSun * sun.Irradiance.Luminance;
        }
        foreach (Light l in world.Lights)
        {
            Vec3 d = l.WorldFromLight(time).T - at;
            Rgb e = l.Intensity * ((l.Dimmer?.Invoke(time) ?? 1) / MathF.Max(0.04f, d.LengthSquared));
            total += e;
            from += d.Normalized * e.Luminance;
        }
        return (total, from);
    }

    /// <summary>Mean luminance of the sky in the picture behind a place, 0 where it is shut off.</summary>
    private static float Behind(RayScene scene, CameraKey camera, Vec3 at)
    {
        Vec3 ahead = (at - camera.Eye).Normalized, right = Vec3.Cross(ahead, Vec3.UnitY).Normalized,
            up = Vec3.Cross(right, ahead);
        float sum = 0, half = 12.4f / camera.FocalLengthMm;
        for (int i = 0; i < 15; i++)
        {
            Vec3 way = (ahead + right * (half * (i % 5 - 2) * 0.5f) + up * (0.5f * half * (i / 5 - 1))).Normalized;
            if (!scene.Closest(new Ray(camera.Eye, way), out _, RayKinds.Camera))
                sum += scene.World.Sky.Seen(way).Luminance;
        }
        return sum / 15;
    }

    /// <summary>Whether something opaque beyond the body itself stands that way.</summary>
    private static bool Shaded(RayScene scene, Vec3 at, Vec3 way, float beyond)
        => scene.Blocked(new Ray(at + way * beyond, way, 200));

    private static Rgb Tint(Rgb level) => Rgb.Lerp(level / MathF.Max(1e-6f, level.Luminance), Rgb.White, 0.4f);
    private static Vec3 Level(Vec3 v)
    {
        Vec3 l = new Vec3(v.X, 0, v.Z).Normalized;
        return l.LengthSquared > 0.5f ? l : Vec3.UnitZ;
    }
}
