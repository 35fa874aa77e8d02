using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cinematography;

/// <summary>Tells before a frame is traced how bright it will be about: what light falls on the surfaces that a few rays
/// meet, and what colour they are.</summary>
internal static class LightMeter
{
    private const int Across = 8, Down = 5, Looks = 12;
    private const float SensorWidthMm = 24.89f;

    /// <summary>Between the log-mean luminance of the picture, by which the film is metered, and its mean, against which
    /// a face is seen; the middle counts most.</summary>
    public static float Level(RayScene scene, CameraKey camera, float aspect, double time)
    {
        Vec3 ahead = (camera.Target - camera.Eye).Normalized, right = Vec3.Cross(ahead, Vec3.UnitY).Normalized,
            up = Vec3.Cross(right, ahead);
        float half = SensorWidthMm / (2 * camera.FocalLengthMm), sum = 0, mean = 0, weights = 0;
        for (int i = 0; i < Across * Down; i++)
        {
            float x = (i % Across + 0.5f) / Across - 0.5f, y = (i / Across + 0.5f) / Down - 0.5f,
                w = Maths.Exp(-6 * (x * x + y * y));
            Vec3 way = (ahead + right * (2 * x * half) - up * (2 * y * half / aspect)).Normalized;
            float l;
            if (scene.Closest(new Ray(camera.Eye, way), out Hit hit, RayKinds.Camera))
                l = Reflected(scene, hit, way, camera.Eye, time);
            else (l, w) = (scene.World.Sky.Seen(way, time).Luminance, 0.35f * w);
            sum += w * Maths.Log(l + 1e-4f);
            // A lamp in the picture is not what a face is seen against.
            mean += w * MathF.Min(l, 0.4f);
            weights += w;
        }
        return weights > 0 ? MathF.Sqrt(Maths.Exp(sum / weights) * mean / weights) : 0;
    }

    /// <summary>Luminance of the matt colour where a ray meets a surface, 0..1; null where it meets nothing, hair, or
    /// what is seen through.</summary>
    public static float? Albedo(RayScene scene, Vec3 from, Vec3 to)
    {
        Vec3 d = to - from;
        if (!scene.Closest(new Ray(from, d.Normalized, d.Length + 0.5f), out Hit hit, RayKinds.Camera)) return null;
        (float albedo, bool opaque, _) = Found(scene, hit, out _);
        return opaque ? albedo : null;
    }

    private static float Reflected(RayScene scene, Hit hit, Vec3 way, Vec3 eye, double time)
    {
        (float albedo, _, float glow) = Found(scene, hit, out Vec3 normal);
        if (Vec3.Dot(normal, way) > 0) normal = -normal;
        Vec3 at = eye + way * hit.Distance + normal * 0.01f;
        return glow + albedo * new FallingLight(scene, at, time, 0.02f, Looks).On(normal) / Maths.Pi;
    }

    private static (float Albedo, bool Opaque, float Glow) Found(RayScene scene, Hit hit, out Vec3 normal)
    {
        ModelGeometry geometry = scene.Geometry(hit.Entity);
        (int index, int triangle) = geometry.Locate(hit.Triangle);
        Shape shape = geometry.Model.Shapes[index];
        Mesh mesh = shape.Mesh;
        normal = scene.FaceNormal(hit);
        int a = mesh.Indices[triangle * 3], b = mesh.Indices[triangle * 3 + 1], c = mesh.Indices[triangle * 3 + 2];
        float u = hit.U, v = hit.V, w = 1 - u - v;
        Vec3[] rest = mesh.Rest.Length > 0 ? mesh.Rest : mesh.Positions;
        Vec3 place = rest[a] * w + rest[b] * u + rest[c] * v;
        OpenPbr m = shape.Material.At(new SurfacePoint
        {
            World = scene.WorldFromObject(hit.Entity).Point(place), Rest = place, Normal = normal, RestNormal = normal,
            Uv = mesh.Uvs.Length > 0 ? mesh.Uvs[a] * w + mesh.Uvs[b] * u + mesh.Uvs[c] * v : default,
            Paint = mesh.Paint.Length > 0 ? mesh.Paint[a] * w + mesh.Paint[b] * u + mesh.Paint[c] * v : default,
            Masks = mesh.Masks.Length > 0 ? Masks.Mix(mesh.Masks[a], mesh.Masks[b], mesh.Masks[c], u, v) : default,
            InstanceRandom = scene.World.Entities[hit.Entity].Random, Footprint = 0.01f, Time = (float)scene.Time,
        });
        float albedo = Maths.Lerp(m.BaseColor.Luminance, m.SubsurfaceColor.Luminance, m.SubsurfaceWeight);
        return (Math.Clamp(albedo, 0.02f, 0.9f), !shape.Material.IsFibre && m.TransmissionWeight < 0.5f,
            m.Emission.Luminance);
    }
}
