using Photoplay.Characters.People.Body;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>How a space suit's helmet sits: its rim stays in the ring on the shoulders, the ball bows with the neck, so
/// that a head that is raised from a bent back stays inside.</summary>
internal static class SpaceHelmet
{
    /// <param name="ring">Height of the ring's upper edge, metres.</param>
    /// <param name="reach">Height over which the ball takes to the neck, metres.</param>
    public static ActorPart Seated(Fitting fit, Model helmet, float ring, float reach)
    {
        byte chest = (byte)fit.Joints.Bone("upperChest"), neck = (byte)fit.Joints.Bone("neck");
        return new("space helmet", helmet,
            Deformer: new JointDeformer(fit.Joints, [.. helmet.Shapes.Select(s => Bound(s.Mesh))]));

        Skinned Bound(Mesh mesh)
        {
            int n = mesh.Positions.Length;
            byte[] joint = new byte[4 * n], bend = new byte[n];
            float[] weight = new float[4 * n];
            Array.Fill(bend, (byte)255);
            for (int v = 0; v < n; v++)
            {
                float bows = Maths.SmoothStep(ring - 0.3f * reach, ring + reach, mesh.Positions[v].Y);
                bool mostly = bows > 0.5f;
                (joint[4 * v], joint[4 * v + 1]) = mostly ? (neck, chest) : (chest, neck);
                (weight[4 * v], weight[4 * v + 1]) = mostly ? (bows, 1 - bows) : (1 - bows, bows);
            }
            return new(mesh, joint, weight, [], bend, new float[n], Recompute: false);
        }
    }
}
