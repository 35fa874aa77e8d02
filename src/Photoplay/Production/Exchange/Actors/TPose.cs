using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>VRM's rest: upright, facing +Z, arms along X, palms down, legs straight down.</summary>
internal static class TPose
{
    /// <summary>Turns every limb of a biped from its rest to the T; anybody else stays as he is.</summary>
    public static Pose Of(Actor actor)
    {
        Skeleton bones = actor.Skeleton;
        Pose pose = new(bones.Count);
        if (actor.Plan != BodyPlan.Biped) return pose;
        foreach (string side in (ReadOnlySpan<string>)["left", "right"])
        {
            Vec3 outward = Vec3.UnitX * (side == "left" ? 1 : -1);
            Along([side + "UpperArm", side + "LowerArm", side + "Hand"], outward);
            Along([side + "UpperLeg", side + "LowerLeg", side + "Foot"], -Vec3.UnitY);
        }
        // Legs made straight may have lifted or sunk the soles.
        int foot = bones.Find("leftFoot");
        Affine[] solved = new Affine[bones.Count];
        bones.Solve(pose, solved);
        if (foot >= 0) pose.RootOffset = new(0, bones.Bones[foot].Head.Y - solved[foot].T.Y, 0);
        return pose;

        // Turns each link of a chain about its joint until the next joint lies in the direction; the last link keeps
        // the turn of the one before against the body.
        void Along(string[] names, Vec3 direction)
        {
            int[] chain = [.. names.Select(bones.Find)];
            if (chain.Any(b => b < 0)) return;
            Quat before = Quat.Identity;
            for (int i = 0; i + 1 < chain.Length; i++)
            {
                Quat turn = Quat.FromTo((bones.Bones[chain[i + 1]].Head - bones.Bones[chain[i]].Head).Normalized,
                    direction);
                pose.Turns[chain[i]] = before.Conjugate * turn;
                before = turn;
            }
            // Feet stand on the ground; hands follow the arm.
            if (direction.Y != 0) pose.Turns[chain[^1]] = before.Conjugate;
        }
    }
}
