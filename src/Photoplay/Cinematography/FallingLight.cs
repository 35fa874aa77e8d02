using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cinematography;

/// <summary>The light that reaches a place, from sky and sun as far as they are open to it and from lamps that nothing
/// hides from it. Bounced light is left out.</summary>
internal sealed class FallingLight
{
    /// <summary>A lamp's own housing does not hide it: what is so near to it counts as part of it, metres.</summary>
    private const float Housing = 0.35f;
    private readonly List<(Vec3 To, Rgb Light)> rays = [];

    /// <param name="beyond">Metres from the place within which nothing hides: the body itself.</param>
    /// <param name="looks">Directions in which the sky is looked for.</param>
    public FallingLight(RayScene scene, Vec3 at, double time, float beyond, int looks)
    {
        World world = scene.World;
        for (int i = 0; i < looks; i++)
        {
            // Spiral points over the hemisphere (Vogel).
            float y = (i + 0.5f) / looks, r = MathF.Sqrt(1 - y * y), a = i * 2.39996323f;
            Vec3 d = new(r * Maths.Cos(a), y, r * Maths.Sin(a));
            if (!Hidden(scene, at, d, beyond, 200)) Add(d, world.Sky.Radiance(d) * (Maths.Tau / looks));
        }
        if (world.Sky.Sun is { } sun && !Hidden(scene, at, sun.ToSun, beyond, 200)) Add(sun.ToSun, sun.Irradiance);
        foreach (Light l in world.Lights)
        {
            Affine place = l.WorldFromLight(time);
            Vec3 d = place.T - at, way = d.Normalized;
            float along = Vec3.Dot(place.Z.Normalized, way), facing = l.Form switch
            {
                LightForm.Sphere => 1,
                LightForm.Spot => along > Maths.Cos(l.ConeAngle) ? along : 0,
                _ => MathF.Max(0, along),
            };
            if (facing <= 0 || Hidden(scene, at, way, beyond, d.Length - Housing)) continue;
            Add(way, l.Intensity * (facing * (l.Dimmer?.Invoke(time) ?? 1) / MathF.Max(0.04f, d.LengthSquared)));
        }
    }

    /// <summary>Irradiance summed over all directions, as a ball would gather it.</summary>
    public Rgb Total { get; private set; }
    /// <summary>Sum of directions by their luminance: points to where most light comes from.</summary>
    public Vec3 From { get; private set; }

    /// <summary>Irradiance on a surface of that unit normal.</summary>
    public float On(Vec3 normal) => rays.Sum(r => MathF.Max(0, Vec3.Dot(r.To, normal)) * r.Light.Luminance);

    private void Add(Vec3 to, Rgb light)
    {
        rays.Add((to, light));
        Total += light;
        From += to * light.Luminance;
    }

    private static bool Hidden(RayScene scene, Vec3 at, Vec3 way, float beyond, float reach)
        => reach > beyond && scene.Blocked(new Ray(at + way * beyond, way, reach - beyond));
}
