using Photoplay.Characters.People.Body;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Uprights;

/// <summary>Poses hairs with the skin they grow on: every strand moves by its root's dual quaternion, so fur neither
/// parts from a bent wrist nor sinks into it. A pure function.</summary>
/// <param name="strands">Bound to joints, helpers too (see <see cref="Joints"/>), a binding a strand.</param>
internal sealed class StrandDeformer(Joints joints, SkinnedShape strands) : BodyDeformer
{
    private readonly int[] first = strands.FirstPoint ?? throw new ArgumentException("not strands", nameof(strands));

    public override SkinBinding Binding(int shape)
    {
        SkinBinding points = new(strands.Mesh.Positions.Length);
        Span<float> weightOfBone = stackalloc float[joints.Skeleton.Count];
        for (int strand = 0; strand + 1 < first.Length; strand++)
        {
            weightOfBone.Clear();
            for (int k = SkinBinding.Slots * strand; k < SkinBinding.Slots * (strand + 1); k++)
                weightOfBone[joints.BoneUnder(strands.Binding.Bones[k])] += strands.Binding.Weights[k];
            for (int i = first[strand]; i < first[strand + 1]; i++) points.Set(i, weightOfBone);
        }
        return points;
    }

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        Span<Affine> motion = stackalloc Affine[joints.Count];
        joints.Solve(actorFromRest, motion);
        Span<DualQuat> palette = stackalloc DualQuat[joints.Count];
        for (int i = 0; i < palette.Length; i++) palette[i] = DualQuat.Of(motion[i]);
        Mesh rest = strands.Mesh;
        byte[] joint = strands.Binding.Bones;
        float[] weight = strands.Binding.Weights;
        for (int strand = 0; strand + 1 < first.Length; strand++)
        {
            int slot = SkinBinding.Slots * strand;
            ref readonly DualQuat pivot = ref palette[joint[slot]];
            DualQuat sum = default;
            for (int k = slot; k < slot + SkinBinding.Slots && weight[k] > 0; k++)
                sum.Add(palette[joint[k]], weight[k], pivot);
            (Quat turn, Vec3 shift) = sum.Split();
            for (int i = first[strand]; i < first[strand + 1]; i++)
            {
                positions[i] = turn.Rotate(rest.Positions[i]) + shift;
                normals[i] = turn.Rotate(rest.Normals[i]);
            }
        }
    }
}
