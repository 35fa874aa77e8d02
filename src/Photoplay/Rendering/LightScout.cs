using Photoplay.Foundation;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>Looks at a coarse grid of points the camera sees and asks how often each light is open to them, and through
/// which parts of the sphere the sky is.</summary>
internal sealed class LightScout(RayScene scene, LightSet lights, PathTracer tracer, RenderSettings settings)
{
    private const int Across = 20, Down = 12;

    /// <summary>Tells the lights what was found.</summary>
    /// <param name="atStill">Whether to look at what stands still alone: then a camera that stands finds the same in every
    /// frame.</param>
    public void Look(Shutter shutter, bool atStill)
    {
        tracer.Restart();
        Span<float> open = stackalloc float[LightSet.MostLights + LightSet.FirstLamp],
            tried = stackalloc float[LightSet.MostLights + LightSet.FirstLamp];
        Span<float> skyward = stackalloc float[SkyTable.Blocks];
        open.Clear();
        tried.Clear();
        skyward.Clear();
        int looks = lights.Sky.IsBlack ? 0 : settings.IsFilm ? 4 : 32;
        float light = 0, points = 0;
        for (int k = 0; k < Across * Down; k++)
        {
            float here = 0;
            Sampler sampler = new(Sampler.SeedOf(k, 0, 2), 0);
            float x = (k % Across + 0.5f) * settings.TracedWidth / Across,
                y = (k / Across + 0.5f) * settings.TracedHeight / Down;
            Ray ray = shutter.Cast(x, y, 0, 0.5f, 0.5f, 0.5f);
            if (!(atStill ? scene.ClosestStill(ray, out Hit hit, RayKinds.Camera)
                : scene.Closest(ray, out hit, RayKinds.Camera))) continue;
            Vec3 normal = scene.FaceNormal(hit), point = ray.Origin + ray.Direction * hit.Distance;
            if (Vec3.Dot(normal, ray.Direction) > 0) normal = -normal;
            point += normal * (1e-4f + 1e-4f * hit.Distance);
            for (int i = 0; i < lights.Count; i++)
            {
                sampler.Next(out float u, out float v);
                if (lights.Weight(i, point, normal, false) <= 0
                    || !lights.SampleLikely(scene, i, point, u, v, out LightSample s))
                    continue;
                if (Vec3.Dot(s.Direction, normal) <= 0) continue;
                tried[i]++;
                if (tracer.Shadow(point, s.Direction, s.Distance * 0.999f, atStill).IsBlack) continue;
                open[i]++;
                here += s.Radiance.Luminance * Vec3.Dot(s.Direction, normal) / (s.Pdf * Maths.Pi);
            }
            for (int look = 0; look < looks; look++)
            {
                Sampler around = new(Sampler.SeedOf(k, 0, 5), (uint)look);
                around.Next(out float u, out float v);
                Vec3 d = Fast.CosineDirection(normal, u, v);
                skyward[SkyTable.BlockOf(d)] += tracer.Shadow(point, d, float.MaxValue, atStill).Luminance;
            }
            // The root keeps a few points beside a lamp from speaking for all.
            light += MathF.Sqrt(here);
            points++;
        }
        for (int i = 0; i < lights.Count; i++) open[i] = tried[i] > 0 ? open[i] / tried[i] : 1;
        // Where nothing stands, a card in the open tells.
        light = points > 0 ? light / points : MathF.Sqrt(lights.OpenLevel);
        lights.Learn(open, light * light, skyward);
    }
}
