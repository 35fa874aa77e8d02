using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>A hit, worked out: place, normals and what it is made of.</summary>
internal struct Surface
{
    public Vec3 Point, Face, Shading, Tangent;
    public OpenPbr Material;
    public int Entity, Shape, Triangle;
    /// <summary>How far new rays start off the surface, metres.</summary>
    public float Gap;
    /// <summary>Whether the material depends on time.</summary>
    public bool Changes;

    /// <param name="footprint">Width of the ray cone here, metres.</param>
    public static Surface At(RayScene scene, in Hit hit, Vec3 origin, Vec3 direction, float footprint)
    {
        Surface s = default;
        ModelGeometry geometry = scene.Geometry(hit.Entity);
        (s.Shape, s.Triangle) = geometry.Locate(hit.Triangle);
        s.Entity = hit.Entity;
        Shape shape = geometry.Model.Shapes[s.Shape];
        Mesh mesh = shape.Mesh;
        Affine place = scene.WorldFromObject(hit.Entity);
        int k = s.Triangle * 3, a = mesh.Indices[k], b = mesh.Indices[k + 1], c = mesh.Indices[k + 2];
        float u = hit.U, v = hit.V, w = 1 - u - v;
        ReadOnlySpan<Vec3> p = scene.PresentPositions(hit.Entity, s.Shape);
        float side = place.Determinant < 0 ? -1 : 1;
        s.Face = place.Normal(Vec3.Cross(p[b] - p[a], p[c] - p[a])).Normalized * side;
        s.Point = place.Point(p[a] * w + p[b] * u + p[c] * v);
        ReadOnlySpan<Vec3> normals = scene.PresentNormals(hit.Entity, s.Shape);
        Vec3 restNormal = default;
        if (normals.Length > 0)
        {
            restNormal = normals[a] * w + normals[b] * u + normals[c] * v;
            s.Shading = place.Normal(restNormal).Normalized * side;
        }
        if (!(s.Shading.LengthSquared > 0.5f)) s.Shading = s.Face;
        if (Vec3.Dot(s.Shading, s.Face) < 0) s.Face = -s.Face;
        if (mesh.Normals.Length > 0) restNormal = mesh.Normals[a] * w + mesh.Normals[b] * u + mesh.Normals[c] * v;
        if (mesh.Tangents.Length > 0)
            s.Tangent = place.Vector(Posed(scene, hit.Entity, mesh, p, a, b, c, w, u, v)).Normalized;
        Vec3[] rest = mesh.Rest.Length > 0 ? mesh.Rest : mesh.Positions;
        Entity entity = scene.World.Entities[hit.Entity];
        SurfacePoint point = new()
        {
            World = s.Point,
            Rest = rest[a] * w + rest[b] * u + rest[c] * v,
            Normal = s.Shading,
            RestNormal = restNormal.Normalized,
            Tangent = s.Tangent,
            Uv = mesh.Uvs.Length > 0 ? mesh.Uvs[a] * w + mesh.Uvs[b] * u + mesh.Uvs[c] * v : default,
            Paint = mesh.Paint.Length > 0 ? mesh.Paint[a] * w + mesh.Paint[b] * u + mesh.Paint[c] * v : default,
            Masks = mesh.Masks.Length > 0 ? Masks.Mix(mesh.Masks[a], mesh.Masks[b], mesh.Masks[c], u, v) : default,
            InstanceRandom = entity.Random,
            Footprint = footprint,
            Time = (float)scene.Time,
        };
        s.Material = shape.Material.At(point);
        s.Changes = shape.Material.Changes;
        if (s.Material.BumpNormal.LengthSquared > 0.25f && s.Material.BumpNormal.IsFinite)
        {
            s.Shading = s.Material.BumpNormal.Normalized;
            float up = Vec3.Dot(s.Shading, s.Face);
            if (up < 0.05f) s.Shading = (s.Shading + s.Face * (0.05f - up)).Normalized;
        }
        Vec3 far = Vec3.Abs(s.Point);
        s.Gap = 2e-5f + 3e-6f * (MathF.Max(far.X, MathF.Max(far.Y, far.Z)) + hit.Distance);
        return s;
    }

    // Where the body is deformed, the fibre's direction follows the triangle's edges as they moved from rest.
    private static Vec3 Posed(RayScene scene, int entity, Mesh mesh, ReadOnlySpan<Vec3> p, int a, int b, int c, float w,
        float u, float v)
    {
        Vec3 t = mesh.Tangents[a] * w + mesh.Tangents[b] * u + mesh.Tangents[c] * v;
        if (!scene.IsDeforming(entity)) return t;
        Vec3 e = mesh.Positions[b] - mesh.Positions[a], f = mesh.Positions[c] - mesh.Positions[a];
        float ee = e.LengthSquared, ff = f.LengthSquared, ef = Vec3.Dot(e, f), det = ee * ff - ef * ef;
        if (!(det > 1e-20f)) return t;
        float te = Vec3.Dot(t, e), tf = Vec3.Dot(t, f), x = (te * ff - tf * ef) / det, y = (tf * ee - te * ef) / det;
        return (p[b] - p[a]) * x + (p[c] - p[a]) * y;
    }
}
