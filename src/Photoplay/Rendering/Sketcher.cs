using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>Casts one ray through each pixel's centre and notes what it meets.</summary>
internal static class Sketcher
{
    private const float SkyDistance = 1000;
    private const int MostLayers = 12;

    /// <summary>Draws the scene as it stands now; motion is worked out by <paramref name="places"/>.</summary>
    public static Sketch Draw(RayScene scene, Places places, ICameraMove camera, double time, double frameSeconds,
        RenderSettings settings)
    {
        Sketch sketch = new(settings.Width, settings.Height);
        Shutter shutter = new(new Pinhole(camera), time, frameSeconds, 1, settings.Width, settings.Height, 0);
        Affine cameraFromWorld = shutter.At.WorldFromCamera.Inverse;
        Padded.Rows(settings.Height, settings.Threads, y =>
        {
            for (int x = 0; x < settings.Width; x++) Note(scene, places, shutter, cameraFromWorld, sketch, x, y);
        });
        return sketch;
    }

    private static void Note(RayScene scene, Places places, Shutter shutter, Affine cameraFromWorld,
        Sketch sketch, int x, int y)
    {
        int i = y * sketch.Width + x;
        Ray ray = shutter.Cast(x + 0.5f, y + 0.5f, 0, 0.5f, 0.5f, 0.5f);
        Vec3 far = ray.Origin + ray.Direction * 1e5f;
        (sketch.Parts[i], sketch.Depths[i]) = (-1, float.PositiveInfinity);
        (sketch.Places[i], sketch.Footprints[i]) = (ray.Direction * SkyDistance, shutter.Spread * SkyDistance);
        Vec3 before = far, at = far, after = far;
        if (Opaque(scene, ray, shutter.Spread, out Hit hit, out Surface s))
        {
            float scale = Scale(scene.WorldFromObject(hit.Entity));
            sketch.Parts[i] = hit.Entity * 64 + Math.Min(63, s.Shape);
            sketch.Depths[i] = hit.Distance;
            sketch.Footprints[i] = MathF.Max(1e-6f, shutter.Spread * hit.Distance);
            sketch.Places[i] = Rest(scene, hit, s) * scale + Apart(hit.Entity);
            Vec3 smooth = cameraFromWorld.Vector(s.Shading).Normalized;
            sketch.Normals[i] = smooth.Z < 0 ? -smooth : smooth;
            places.Find(hit, s.Point, out before, out at, out after);
        }
        shutter.Follow(before, at, after, out Vec2 toBefore, out _, out _, out _);
        sketch.Motion[i] = toBefore;
    }

    /// <summary>The nearest thing one would draw: cut-out leaves are looked through, and so are
    /// corneas and panes.</summary>
    internal static bool Opaque(RayScene scene, Ray ray, float spread, out Hit hit, out Surface s)
    {
        s = default;
        for (int layer = 0; layer < MostLayers && scene.Closest(ray, out hit, RayKinds.Camera); layer++)
        {
            s = Surface.At(scene, hit, ray.Origin, ray.Direction, spread * hit.Distance);
            Material material = scene.Geometry(hit.Entity).Model.Shapes[s.Shape].Material;
            if (!material.ShadowTransparent && s.Material.Opacity >= 0.5f) return true;
            ray.Near = hit.Distance * 1.00002f + 1e-5f;
        }
        hit = default;
        return false;
    }

    private static Vec3 Rest(RayScene scene, in Hit hit, in Surface s)
    {
        Mesh mesh = scene.Geometry(hit.Entity).Model.Shapes[s.Shape].Mesh;
        Vec3[] rest = mesh.Rest.Length > 0 ? mesh.Rest : mesh.Positions;
        int k = s.Triangle * 3;
        return rest[mesh.Indices[k]] * (1 - hit.U - hit.V) + rest[mesh.Indices[k + 1]] * hit.U
            + rest[mesh.Indices[k + 2]] * hit.V;
    }

    private static float Scale(Affine m)
    {
        float d = MathF.Abs(m.Determinant);
        return d > 0 ? Maths.Pow(d, 1f / 3) : 1;
    }

    private static Vec3 Apart(int entity) => new(entity * 7.31f % 97, entity * 3.77f % 89, entity * 5.13f % 83);

    private sealed class Pinhole(ICameraMove camera) : ICameraMove
    {
        public Camera At(double time) => camera.At(time) with { FStop = 0 };
    }
}
