#pragma warning disable RS0030 // glTF's library speaks System.Numerics; only joints and weights are read by it
using System.Numerics;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using SharpGLTF.Schema2;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>What a piece's points follow, and where that puts them as the file stands.</summary>
/// <param name="Bind">Of each point, the transform from the mesh to the file's space.</param>
/// <param name="Joints">Four nodes a point; <paramref name="Weights"/> sum to 1.</param>
internal sealed record GuestSkin(Affine[] Bind, int[] Joints, float[] Weights)
{
    private const int Slots = SkinBinding.Slots;

    public static GuestSkin Of(GuestFile file, Node node, MeshPrimitive primitive, int points)
    {
        GuestSkin skin = new(new Affine[points], new int[points * Slots], new float[points * Slots]);
        Accessor? joints = primitive.GetVertexAccessor("JOINTS_0"), weights = primitive.GetVertexAccessor("WEIGHTS_0");
        if (node.Skin is null || joints is null || weights is null)
        {
            // A hat or glasses hung on a node.
            Array.Fill(skin.Bind, file.Worlds[node.LogicalIndex]);
            for (int i = 0; i < points; i++) (skin.Joints[i * Slots], skin.Weights[i * Slots]) = (node.LogicalIndex, 1);
            return skin;
        }
        Affine[] carried = new Affine[node.Skin.JointsCount];
        int[] nodes = new int[carried.Length];
        for (int j = 0; j < carried.Length; j++)
        {
            (Node joint, Matrix4x4 inverse) = node.Skin.GetJoint(j);
            carried[j] = file.Worlds[joint.LogicalIndex] * GuestSpace.Of(inverse);
            nodes[j] = joint.LogicalIndex;
        }
        IReadOnlyList<Vector4> of = joints.AsVector4Array(), by = weights.AsVector4Array();
        for (int i = 0; i < points; i++)
        {
            float sum = 0;
            for (int k = 0; k < Slots; k++) if (float.IsFinite(by[i][k])) sum += MathF.Max(0, by[i][k]);
            for (int k = 0; k < Slots; k++)
            {
                int joint = (int)of[i][k];
                float w = sum > 0 ? MathF.Max(0, float.IsFinite(by[i][k]) ? by[i][k] : 0) / sum : k == 0 ? 1 : 0;
                if (w == 0) continue;
                if (joint < 0 || joint >= carried.Length)
                    throw GuestFile.Refused(file.Source, "a point follows a joint that is not there");
                skin.Joints[i * Slots + k] = nodes[joint];
                skin.Weights[i * Slots + k] = w;
                skin.Bind[i] = Sum(skin.Bind[i], carried[joint], w);
            }
        }
        return skin;
    }

    private static Affine Sum(Affine a, Affine b, float w)
        => new(a.X + b.X * w, a.Y + b.Y * w, a.Z + b.Z * w, a.T + b.T * w);
}
