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
        int chest = fit.Joints.Bone("upperChest"), neck = fit.Joints.Bone("neck");
        return new("space helmet", helmet,
            Deformer: new JointDeformer(fit.Joints, [.. helmet.Shapes.Select(s => Bound(s.Mesh))]));

        Skinned Bound(Mesh mesh)
        {
            StrongestJoints held = new(mesh.Positions.Length);
            for (int v = 0; v < mesh.Positions.Length; v++)
            {
                float bows = Maths.SmoothStep(ring - 0.3f * reach, ring + reach, mesh.Positions[v].Y);
                held.Add(v, neck, bows);
                held.Add(v, chest, 1 - bows);
            }
            return held.Hold(mesh);
        }
    }
}
