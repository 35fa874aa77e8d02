using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Body;

/// <summary>How a mesh hangs on the joints: four joints and weights a vertex (weights sum to 1), and how cloth folds
/// when a limb bends.</summary>
/// <param name="Rest">The mesh at rest.</param>
/// <param name="Copies">Vertices from number Positions.Length - Copies.Length on stand where these stand (they differ
/// in texture coordinates only).</param>
/// <param name="FoldBend">Per vertex, which bend (see <see cref="Joints.Bends"/>) raises the fold; 255 none.</param>
/// <param name="FoldHeight">Metres along the normal at a bend of one radian.</param>
/// <param name="Recompute">Whether normals follow the posed surface (cloth) or are carried by
/// the joints (skin).</param>
internal sealed record Skinned(Mesh Rest, byte[] Joint, float[] Weight, int[] Copies, byte[] FoldBend,
    float[] FoldHeight, bool Recompute)
{
    /// <summary>What keeps the cloth of a skirt off the legs, or null.</summary>
    public Drape? Drape { get; init; }
    /// <summary>What keeps loose cloth off the arms, or null.</summary>
    public ArmRoom? Arms { get; init; }

    /// <summary>How many points stand for themselves; the others are copies.</summary>
    public int Unique => Rest.Positions.Length - Copies.Length;
    /// <summary>The point that stands for a vertex.</summary>
    public int PointOf(int vertex) => vertex < Unique ? vertex : Copies[vertex - Unique];

    /// <summary>The same cloth or skin as it lies beneath what is worn over it.</summary>
    public Skinned Beneath(Tuck covers)
    {
        Vec3[] positions = [.. Rest.Positions], normals = [.. Rest.Normals];
        covers.ApplyAtRest(positions, Rest.Normals);
        if (Recompute) JointDeformer.WeldedNormals(this, positions, normals);
        for (int i = 0; i < Copies.Length; i++)
            (positions[Unique + i], normals[Unique + i]) = (positions[Copies[i]], normals[Copies[i]]);
        return this with
        {
            Rest = Rest.MovedTo(positions, normals),
            Drape = Drape?.Sewn(positions.AsSpan(0, Unique)),
            Arms = Arms?.Sewn(positions.AsSpan(0, Unique)),
        };
    }
}

/// <summary>Poses skinned shapes by dual quaternions. A pure function.</summary>
/// <param name="tucks">Per shape, what keeps it beneath what is worn over it, or null; empty nothing.</param>
internal sealed class JointDeformer(Joints joints, IReadOnlyList<Skinned> shapes, IReadOnlyList<Tuck?>? tucks = null)
    : BodyDeformer
{
    public IReadOnlyList<Skinned> Shapes => shapes;

    /// <summary>The same, kept beneath what is worn over it.</summary>
    public JointDeformer Beneath(IReadOnlyList<Tuck?> covers)
        => new(joints, [.. shapes.Zip(covers, (s, c) => c is null ? s : s.Beneath(c))], covers);

    /// <summary>Helper joints count as the bone they hang on.</summary>
    public override SkinBinding Binding(int shape)
    {
        Skinned s = shapes[shape];
        int count = s.Rest.Positions.Length;
        SkinBinding binding = new(count);
        Span<float> weightOfBone = stackalloc float[joints.Skeleton.Count];
        for (int i = 0; i < count; i++)
        {
            int v = s.PointOf(i);
            weightOfBone.Clear();
            for (int k = 4 * v; k < 4 * v + 4 && s.Weight[k] > 0; k++)
                weightOfBone[joints.BoneUnder(s.Joint[k])] += s.Weight[k];
            binding.Set(i, weightOfBone);
        }
        return binding;
    }

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        Skinned s = shapes[shape];
        JointPose at = JointPose.Of(joints, actorFromRest, stackalloc DualQuat[joints.Count],
            stackalloc Affine[joints.Count], stackalloc float[JointPose.BendCount]);
        SkinnedPose posed = new(s, at, stackalloc Vec3[SkinnedPose.StationsOf(s)]);
        int unique = s.Unique;
        Tuck? covers = tucks?[shape];
        bool turned = !s.Recompute || covers is not null;
        for (int v = 0; v < unique; v++)
        {
            positions[v] = posed.At(v, out Quat turn);
            if (turned) normals[v] = turn.Rotate(s.Rest.Normals[v]);
        }
        covers?.Apply(at, positions, normals);
        if (s.Recompute) WeldedNormals(s, positions, normals);
        for (int i = 0; i < s.Copies.Length; i++)
        {
            positions[unique + i] = positions[s.Copies[i]];
            normals[unique + i] = normals[s.Copies[i]];
        }
    }

    /// <summary>Area-weighted normals over the surface as it is welded, copies counting as what they copy.</summary>
    public static void WeldedNormals(Skinned s, ReadOnlySpan<Vec3> positions, Span<Vec3> normals)
    {
        int[] indices = s.Rest.Indices;
        int unique = s.Unique;
        normals.Clear();
        for (int i = 0; i < indices.Length; i += 3)
        {
            int a = s.PointOf(indices[i]), b = s.PointOf(indices[i + 1]), c = s.PointOf(indices[i + 2]);
            Vec3 n = Vec3.Cross(positions[b] - positions[a], positions[c] - positions[a]);
            normals[a] += n; normals[b] += n; normals[c] += n;
        }
        WideVec3.Normalize(normals[..unique]);
    }
}
