using Photoplay.Foundation;

namespace Photoplay.Stage.Rays;

/// <summary>A small sharp picture of what a camera sees: entity and distance, no light. For asking whether a subject is
/// in frame and seen.</summary>
public sealed class IdView
{
    private IdView(int width, int height)
        => (Width, Height, Entities, Distances) = (width, height, new int[width * height], new float[width * height]);

    public int Width { get; }
    public int Height { get; }
    /// <summary>Index into the world's entities, -1 for nothing; row by row from the top left.</summary>
    public int[] Entities { get; }
    /// <summary>Metres along the ray; +infinity for nothing.</summary>
    public float[] Distances { get; }

    /// <summary>Casts one ray through each pixel's centre. The scene must stand at the wanted time.</summary>
    public static IdView Of(RayScene scene, Camera camera, int width, int height)
    {
        IdView view = new(width, height);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                Ray ray = camera.RayThrough(x + 0.5f, y + 0.5f, width, height);
                bool found = scene.Closest(ray, out Hit hit, RayKinds.Camera);
                view.Entities[y * width + x] = found ? hit.Entity : -1;
                view.Distances[y * width + x] = found ? hit.Distance : float.PositiveInfinity;
            }
        return view;
    }

    /// <summary>Share of the picture that an entity covers, 0..1.</summary>
    public float Share(Predicate<int> entity) => Entities.Count(e => e >= 0 && entity(e)) / (float)Entities.Length;
}

/// <summary>Between cameras and pixels.</summary>
public static class CameraRays
{
    /// <summary>Ray from the lens' centre through a point of a picture of that size, in pixels from the
    /// top left corner.</summary>
    public static Ray RayThrough(this Camera camera, float x, float y, int width, int height)
    {
        Vec2 at = camera.Lens.Undistorted(new(2 * x / width - 1, (1 - 2 * y / height) * height / width))
            * camera.TanHalfWidth;
        Vec3 d = new(at.X, at.Y, -1);
        return new(camera.WorldFromCamera.T, camera.WorldFromCamera.Vector(d).Normalized);
    }

    /// <summary>Where a world point falls in a picture of that size (pixels from the top left corner) and how far
    /// before the camera it lies (metres along its axis; not positive means behind it).</summary>
    public static Vec3 Project(this Camera camera, Vec3 world, float width, float height)
    {
        Vec3 v = world - camera.WorldFromCamera.T;
        float z = -Vec3.Dot(v, camera.WorldFromCamera.Z), tan = camera.TanHalfWidth;
        float x = Vec3.Dot(v, camera.WorldFromCamera.X), y = Vec3.Dot(v, camera.WorldFromCamera.Y);
        Vec2 seen = camera.Lens.Distorted(new Vec2(x, y) * (1 / (z * tan)));
        return new((seen.X + 1) * 0.5f * width, (1 - seen.Y * width / height) * 0.5f * height, z);
    }
}
