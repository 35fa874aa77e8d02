using Photoplay.Characters.People.Body;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>Moves a part with the face and the head: blend shapes, lids kept off the eyeballs,
/// then blended bones.</summary>
/// <param name="rest">Actor space.</param>
/// <param name="restNormals">Turned with the bones; null computes them anew from the triangles, which a changing
/// surface needs.</param>
/// <param name="shapes">One for each <see cref="FaceShape"/>, or none.</param>
/// <param name="tuck">What keeps it beneath what is worn on head and neck, by the body's joints.</param>
internal sealed class SkinDeformer(
    Vec3[] rest, Vec3[]? restNormals, int[] indices, HeadWeights weights,
    SparseShape[] shapes, HeadBones bones, LidGuard? guard = null, (Tuck Tuck, Joints Joints)? tuck = null) : BodyDeformer
{
    /// <summary>The same, kept beneath what is worn over it.</summary>
    public SkinDeformer Beneath(Tuck covers, Joints joints)
        => new(rest, restNormals, indices, weights, shapes, bones, guard, (covers, joints));

    public override SkinBinding Binding(int shape)
    {
        SkinBinding binding = new(rest.Length);
        Span<float> weightOfBone = stackalloc float[256];
        for (int i = 0; i < rest.Length; i++)
        {
            HeadWeight w = weights[i];
            weightOfBone.Clear();
            weightOfBone[bones.Head] = w.Head * (1 - w.Jaw);
            weightOfBone[bones.Jaw] = w.Head * w.Jaw;
            weightOfBone[bones.Neck] = w.Neck;
            weightOfBone[bones.UpperChest] = w.Chest;
            binding.Set(i, weightOfBone);
        }
        return binding;
    }

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        bool alters = shapes.Length > 0 || guard is not null;
        if (alters)
        {
            rest.CopyTo(positions);
            for (int s = 0; s < shapes.Length; s++)
            {
                float w = face.Weights[s];
                if (w != 0) shapes[s].Apply(w, positions);
            }
            guard?.Apply(face, positions);
        }
        weights.Points(actorFromRest, bones, alters ? positions : rest, positions);
        if (tuck is var (covers, joints))
        {
            Mesh.ComputeNormals(positions, indices, normals);
            covers.Apply(JointPose.Of(joints, actorFromRest, stackalloc DualQuat[joints.Count],
                stackalloc Affine[joints.Count], stackalloc float[JointPose.BendCount]), positions, normals);
        }
        if (restNormals is null) Mesh.ComputeNormals(positions, indices, normals);
        else weights.Normals(actorFromRest, bones, restNormals, normals);
    }
}
