using Photoplay.Characters;
using Photoplay.Foundation;

namespace Photoplay.Animation.Body;

/// <summary>Arms of people and robots: posed from the shoulder by their channels, then led to what the
/// hand shall reach.</summary>
internal sealed class ArmSolver(BodyRig rig)
{
    public void Solve(PoseBuilder pose, Controls c, Affine actorFromWorld)
    {
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            Limb arm = rig.Arms[(int)side];
            if (!arm.Exists) continue;
            float sign = side == Side.Left ? 1 : -1;
            float Value(Channel left) => c[Controls.Of(side, left)];
            Vec3 lift = new(-Value(Channel.LeftRaise), 0, sign * Value(Channel.LeftSpread));
            float angle = lift.Length;
            // The collar bone goes up with an arm raised above about 40 degrees.
            float shoulder = Value(Channel.LeftShoulder) + 0.28f * MathF.Max(0, angle - 0.7f);
            pose.SetLocal(arm.Girdle, Quat.RotZ(sign * shoulder));
            Quat chest = pose.Turn(rig.Spine.Length > 0 ? rig.Spine[^1] : rig.Hips) * Quat.AxisAngle(lift, angle);
            Vec3 down = chest.Rotate(-Vec3.UnitY);
            Vec3 hinge = Quat.AxisAngle(down, sign * Value(Channel.LeftSwivel)).Rotate(chest.Rotate(-Vec3.UnitX));
            arm.Pose(pose, down, hinge, MathF.Max(0.02f, Value(Channel.LeftElbow)));
            HandGoal goal = side == Side.Left ? c.LeftHand : c.RightHand;
            TwistAndFlex(pose, arm, sign, Value(Channel.LeftTwist), Value(Channel.LeftWrist),
                Value(Channel.LeftWristSide));
            HandGoal resting = c.Resting(side);
            if (resting.Weight > 0 && goal.Weight < 1)
                Reach(pose, arm, side, resting with { Weight = resting.Weight * (1 - goal.Weight) }, actorFromWorld);
            if (goal.Weight > 0) Reach(pose, arm, side, goal, actorFromWorld);
            if (goal is { Weight: > 0, Turn: Quat turn })
                TurnHand(pose, arm, side, Actorwards(goal, actorFromWorld) * turn, goal.Weight);
            if ((side == Side.Left ? c.LeftUpright : c.RightUpright) is > 0 and float upright)
                HoldUpright(pose, arm, side, upright);
            Curl(pose, side, Value(Channel.LeftFist), Value(Channel.LeftIndex), Value(Channel.LeftThumb));
        }
    }

    /// <summary>Leads the wrist to where the grip meets the goal, along an arc about the shoulder, the elbow staying on
    /// its side.</summary>
    private void Reach(PoseBuilder pose, Limb arm, Side side, HandGoal goal, Affine actorFromWorld)
    {
        Vec3 shoulder = pose.At(arm.Upper), elbow = pose.At(arm.Lower), wrist = pose.At(arm.End),
            at = goal.Bone >= 0 ? pose.Carry(goal.Bone, goal.At) : actorFromWorld.Point(goal.At);
        Affine grip = GripOf(side);
        Vec3 outward = new(side == Side.Left ? 0.5f : -0.5f, -0.7f, -0.5f);
        Vec3 pole = (elbow - (shoulder + wrist) * 0.5f).Normalized * (1 - 0.7f * goal.Weight)
            + outward * (0.2f + 0.7f * goal.Weight);
        // The wrist goes with the forearm, so where the grip ends up is known only after: a few corrections
        // bring it there.
        Vec3 from = wrist - shoulder, offset = (goal.Turn is Quat t
            ? Actorwards(goal, actorFromWorld) * t * grip.Turn.Conjugate
            : pose.Turn(arm.End)).Rotate(grip.T);
        for (int round = 0; round < (goal.Turn is null ? 5 : 1); round++)
        {
            Vec3 to = at - offset - shoulder;
            Quat arc = Quat.Slerp(Quat.Identity, Quat.FromTo(from.Normalized, to.Normalized), goal.Weight);
            arm.Reach(pose,
                shoulder + arc.Rotate(from.Normalized) * Maths.Lerp(from.Length, to.Length, goal.Weight), pole);
            offset = goal.Turn is null ? pose.Turn(arm.End).Rotate(grip.T) : offset;
        }
    }

    private static Quat Actorwards(HandGoal goal, Affine actorFromWorld)
        => goal.Bone >= 0 ? Quat.Identity : actorFromWorld.Turn;

    private static void TwistAndFlex(PoseBuilder pose, Limb arm, float sign, float twist, float flex, float aside)
    {
        Vec3 along = (pose.Skeleton.Bones[arm.End].Head - pose.Skeleton.Bones[arm.Lower].Head).Normalized;
        Vec3 palm = PalmOf(along, sign);
        pose.SetLocal(arm.End, Quat.AxisAngle(along, -sign * twist) * Quat.AxisAngle(Vec3.Cross(along, palm), flex)
            * Quat.AxisAngle(palm, sign * aside));
    }

    private void TurnHand(PoseBuilder pose, Limb arm, Side side, Quat socketTurn, float weight)
        => pose.SetTurn(arm.End, Quat.Slerp(pose.Turn(arm.End), socketTurn * GripOf(side).Turn.Conjugate, weight));

    /// <summary>Turns the hand by the least that brings the held thing's axis upright.</summary>
    private void HoldUpright(PoseBuilder pose, Limb arm, Side side, float weight)
    {
        Quat hand = pose.Turn(arm.End);
        Vec3 axis = (hand * GripOf(side).Turn).Rotate(Vec3.UnitY);
        pose.SetTurn(arm.End, Quat.Slerp(Quat.Identity, Quat.FromTo(axis, Vec3.UnitY), weight) * hand);
    }

    private Affine GripOf(Side side)
    {
        string hand = side == Side.Left ? "leftHand" : "rightHand";
        Socket? socket = null;
        for (int i = 0; i < rig.Actor.Sockets.Count && socket is null; i++)
            if (rig.Actor.Sockets[i].Name == hand) socket = rig.Actor.Sockets[i];
        return socket?.BoneFromSocket
            ?? Affine.Translation(rig.Arms[(int)side].LowerLength * 0.3f * (side == Side.Left ? 1 : -1), 0, 0);
    }

    private void Curl(PoseBuilder pose, Side side, float fist, float index, float thumb)
    {
        ReadOnlySpan<float> share = [1.15f, 1.45f, 1.0f];
        Limb arm = rig.Arms[(int)side];
        float sign = side == Side.Left ? 1 : -1;
        Vec3 along = (rig.RestAt(arm.End) - rig.RestAt(arm.Lower)).Normalized, palm = PalmOf(along, sign);
        Vec3 thumbAxis = (0.75f * sign * palm + 0.5f * Vec3.Cross(along, palm)).Normalized;
        for (int ray = 0; ray < rig.Digits[(int)side].Length; ray++)
        {
            int[] bones = rig.Digits[(int)side][ray];
            float curl = ray == 0
                ? 0.45f * (fist + thumb)
                : Math.Clamp(fist + (ray == 1 ? index : 0) + 0.04f * (ray - 2), -0.15f, 1.1f);
            for (int k = 0; k < bones.Length; k++)
            {
                pose.SetLocal(bones[k],
                    Quat.AxisAngle(ray == 0 ? thumbAxis : Vec3.Cross(along, palm), curl * share[k]));
            }
        }
    }

    /// <summary>Unit normal out of the palm at rest, from the forearm's direction: hanging arms have palms
    /// to the thighs.</summary>
    private static Vec3 PalmOf(Vec3 along, float sign) => Vec3.Cross(-Vec3.UnitZ, along).Normalized * sign;
}
