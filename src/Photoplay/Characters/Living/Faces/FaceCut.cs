using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Characters.Living.Faces;

/// <summary>Finds the front of a surface for a face, and opens it where the mouth is.</summary>
internal static class FaceCut
{
    /// <param name="middle">Of the face, actor space, metres.</param>
    /// <param name="radius">Of the face, metres.</param>
    /// <param name="smoothing">Rounds.</param>
    public static FaceSurface Surface(Mesh mesh, Vec3 middle, float radius, int smoothing = 3)
    {
        RayScene rays = ModelRays.Of(new Model("front", [new Shape(mesh, LivingMaterials.Limb)]));
        float before = mesh.ComputeBounds().Hi.Z + 0.1f;
        return new(middle, radius, (x, y) => rays.Closest(new Ray(new(x, y, before), -Vec3.UnitZ), out Hit hit)
            ? before - hit.Distance : null, smoothing);
    }

    /// <summary>The mesh without what lies within the mouth's border and near the surface.</summary>
    public static Mesh Open(Mesh mesh, FaceSurface surface, FaceLayout layout, float share = 0.9f)
    {
        List<int> kept = new(mesh.Indices.Length);
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            (int a, int b, int c) = (mesh.Indices[t], mesh.Indices[t + 1], mesh.Indices[t + 2]);
            Vec3 p = (mesh.Positions[a] + mesh.Positions[b] + mesh.Positions[c]) / 3;
            Vec2 at = surface.PlaceOf(p);
            if (!LivingMouth.Within(layout, at, share)
                || MathF.Abs(p.Z - surface.Point(at.X, at.Y).Z) >= 0.6f * surface.Radius)
                kept.AddRange([a, b, c]);
        }
        return new Mesh
        {
            Positions = mesh.Positions, Normals = mesh.Normals, Indices = [.. kept], Paint = mesh.Paint, Masks = mesh.Masks,
            Rest = mesh.Rest, Uvs = mesh.Uvs, Tangents = mesh.Tangents,
        };
    }

    public static SkinnedShape Open(SkinnedShape shape, FaceSurface surface, FaceLayout layout)
        => new(Open(shape.Mesh, surface, layout), shape.Binding);
}
