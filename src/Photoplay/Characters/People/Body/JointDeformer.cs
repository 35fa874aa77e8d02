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
}

/// <summary>Poses skinned shapes by dual quaternions. A pure function.</summary>
internal sealed class JointDeformer(Joints joints, IReadOnlyList<Skinned> shapes) : BodyDeformer
{
    /// <summary>Helper joints count as the bone they hang on.</summary>
    public override SkinBinding Binding(int shape)
    {
        Skinned s = shapes[shape];
        int count = s.Rest.Positions.Length, unique = count - s.Copies.Length;
        SkinBinding binding = new(count);
        Span<float> weightOfBone = stackalloc float[joints.Skeleton.Count];
        for (int i = 0; i < count; i++)
        {
            int v = i < unique ? i : s.Copies[i - unique];
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
        Span<Affine> motion = stackalloc Affine[joints.Count];
        joints.Solve(actorFromRest, motion);
        Span<DualQuat> palette = stackalloc DualQuat[joints.Count];
        for (int i = 0; i < palette.Length; i++) palette[i] = DualQuat.Of(motion[i]);
        Span<float> bends = stackalloc float[6];
        joints.Bends(actorFromRest, bends);
        Span<Vec3> legs = stackalloc Vec3[s.Drape is null ? 0 : Drape.Stations];
        s.Drape?.Place(motion, legs);
        Span<Vec3> arms = stackalloc Vec3[s.Arms is null ? 0 : ArmRoom.Stations];
        Quat frame = s.Arms?.Place(motion, arms) ?? Quat.Identity;
        Mesh rest = s.Rest;
        int unique = rest.Positions.Length - s.Copies.Length;
        for (int v = 0; v < unique; v++)
        {
            ref readonly DualQuat first = ref palette[s.Joint[4 * v]];
            DualQuat sum = default;
            for (int k = 4 * v; k < 4 * v + 4 && s.Weight[k] > 0; k++) sum.Add(palette[s.Joint[k]], s.Weight[k], first);
            (Quat turn, Vec3 shift) = sum.Split();
            Vec3 at = rest.Positions[v];
            if (s.FoldBend[v] != 255) at += rest.Normals[v] * (s.FoldHeight[v] * MathF.Min(1.6f, bends[s.FoldBend[v]]));
            positions[v] = turn.Rotate(at) + shift;
            if (s.Drape is { } drape) positions[v] += drape.Push(v, positions[v], turn, legs, bends);
            if (s.Arms is { } room) positions[v] += room.Push(v, positions[v], frame, arms);
            if (!s.Recompute) normals[v] = turn.Rotate(rest.Normals[v]);
        }
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
        int unique = s.Rest.Positions.Length - s.Copies.Length;
        normals.Clear();
        for (int i = 0; i < indices.Length; i += 3)
        {
            int a = indices[i], b = indices[i + 1], c = indices[i + 2];
            if (a >= unique) a = s.Copies[a - unique];
            if (b >= unique) b = s.Copies[b - unique];
            if (c >= unique) c = s.Copies[c - unique];
            Vec3 n = Vec3.Cross(positions[b] - positions[a], positions[c] - positions[a]);
            normals[a] += n; normals[b] += n; normals[c] += n;
        }
        for (int v = 0; v < unique; v++) normals[v] = normals[v].Normalized;
    }
}
