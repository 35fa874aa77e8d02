using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Limbs;

/// <summary>Solids in smooth union that follow several bones: each primitive names its own.</summary>
internal static class SoftPieces
{
    /// <param name="cell">Edge of the meshing cells, metres.</param>
    /// <param name="softness">Of the joints, metres.</param>
    /// <param name="paint">Colour at a place.</param>
    public static (SkinnedShape Shape, SdfMesh Source) Of(Skeleton skeleton, float cell, float softness,
        Func<Vec3, SdfAttributes, Rgb> paint, Action<SdfSculptor> sculpt, Func<Vec3, float>? relief = null)
    {
        SdfSculptor clay = new([]);
        sculpt(clay);
        SdfField field = new(clay.Primitives);
        SdfMesh m = SdfMesher.Mesh(field, cell);
        float[] soft = new float[skeleton.Count];
        Array.Fill(soft, softness);
        float[] weights = SkinWeighing.Weigh(m, field, soft, 4);
        SkinBinding binding = new(m.Positions.Length);
        for (int i = 0; i < m.Positions.Length; i++) binding.Set(i, weights.AsSpan(i * skeleton.Count, skeleton.Count));
        Vec3[] positions = relief is null ? m.Positions
            : [.. m.Positions.Select((p, i) => p + m.Normals[i] * relief(p))];
        Mesh mesh = new()
        {
            Positions = positions, Rest = m.Positions, Normals = m.Normals, Indices = m.Indices,
            Paint = [.. m.Positions.Select((p, i) => paint(p, m.Attributes[i]))],
        };
        if (relief is not null) mesh.WithSmoothNormals();
        return (new(mesh, binding), m with { Positions = positions, Normals = mesh.Normals });
    }
}
