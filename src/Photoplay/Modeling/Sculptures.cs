using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>Soft solids joined by smooth unions, as parts of a model: plush, padding, dough, florets.</summary>
public static class Sculptures
{
    /// <summary>Meshes what <paramref name="shape"/> sculpts with cells of <paramref name="cell"/> metres.
    /// <paramref name="relief"/> moves the surface outward by so many metres; <paramref name="paint"/> multiplies
    /// the tint. Both are given a point of part space.</summary>
    /// <returns>The skin, for what grows on it.</returns>
    public static SdfMesh Sculpt(this ModelBuilder b, Material material, float cell, Action<SdfSculptor> shape,
        Func<Vec3, float>? relief = null, Func<Vec3, Rgb>? paint = null)
    {
        List<SdfPrimitive> solids = [];
        shape(new(solids));
        SdfMesh mesh = SdfMesher.Mesh(new SdfField(solids), cell);
        if (relief is not null)
        {
            for (int i = 0; i < mesh.Positions.Length; i++)
                mesh.Positions[i] += mesh.Normals[i] * relief(mesh.Positions[i]);
            Mesh.ComputeNormals(mesh.Positions, mesh.Indices, mesh.Normals);
        }
        b.Begin(material);
        Rgb tint = b.Tint;
        int first = -1;
        for (int i = 0; i < mesh.Positions.Length; i++)
        {
            if (paint is not null) b.Tint = tint * paint(mesh.Positions[i]);
            Vec3 n = mesh.Normals[i].LengthSquared > 0.5f ? mesh.Normals[i] : Vec3.UnitY;
            int id = b.Vertex(mesh.Positions[i], n);
            if (first < 0) first = id;
        }
        b.Tint = tint;
        for (int i = 0; i < mesh.Indices.Length; i += 3)
            b.Triangle(first + mesh.Indices[i], first + mesh.Indices[i + 1], first + mesh.Indices[i + 2]);
        return mesh;
    }

    /// <summary>Grows a pile on a skin; the strands' colours multiply the tint.</summary>
    public static void Pile(this ModelBuilder b, Material material, SdfMesh skin, FurGrowth growth,
        Func<FurRoot, FurSample> coat)
    {
        float[] everywhere = new float[skin.Positions.Length];
        Array.Fill(everywhere, 1);
        Mesh fur = FurGrower.Grow(skin.Positions, skin.Normals, skin.Indices, everywhere, growth, coat).Mesh;
        b.Begin(material);
        Rgb tint = b.Tint;
        int first = -1;
        for (int i = 0; i < fur.Positions.Length; i++)
        {
            b.Tint = tint * fur.Paint[i];
            int id = b.Vertex(fur.Positions[i], fur.Normals[i], fur.Positions[i], fur.Normals[i], fur.Tangents[i]);
            if (first < 0) first = id;
        }
        b.Tint = tint;
        for (int i = 0; i < fur.Indices.Length; i += 3)
        {
            // A ribbon has two sides: it is wound so that its face and its hair's normal agree.
            (int p, int q, int r) = (fur.Indices[i], fur.Indices[i + 1], fur.Indices[i + 2]);
            Vec3 face = Vec3.Cross(fur.Positions[q] - fur.Positions[p], fur.Positions[r] - fur.Positions[p]);
            if (Vec3.Dot(face, fur.Normals[p] + fur.Normals[q] + fur.Normals[r]) < 0) (q, r) = (r, q);
            b.Triangle(first + p, first + q, first + r);
        }
    }
}
