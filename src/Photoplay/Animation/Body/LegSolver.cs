using Photoplay.Animation.Travel;
using Photoplay.Foundation;

namespace Photoplay.Animation.Body;

/// <summary>Where a leg's end joint shall be and how its foot is turned, actor space.</summary>
/// <param name="Bound">1 the foot must be there, 0 it is free: how much it may pull the hips down.</param>
/// <param name="Held">1 the leg is on its foothold, 0 it is posed by other means and its foothold means nothing.</param>
internal readonly record struct AnkleGoal(Vec3 At, Quat Foot, float ToeBend, Vec3 Forward, float Bound, float Held);

/// <summary>Legs from footholds: the foot rolls over ball or heel, the hips come down until every foot can be where it
/// is, knees bend forward.</summary>
internal sealed class LegSolver(BodyRig rig)
{
    /// <summary>Share of its full length a leg may be stretched to.</summary>
    private const float Stretch = 0.9985f;

    public AnkleGoal Goal(int foot, FootState f, Controls c, Affine actorFromWorld, float actorYaw)
    {
        FootRest rest = rig.FootRests[foot];
        bool fore = foot >= 2;
        Side side = (foot & 1) == 0 ? Side.Left : Side.Right;
        float held = 1 - c[fore ? Channel.ForeFree : Controls.Of(side, Channel.LeftLegFree)];
        float pitch = f.Pitch
            + (rig.Feet.Length == 4 ? c[Controls.Of(side, fore ? Channel.LeftWrist : Channel.LeftAnkle)] : 0);
        Quat yaw = Quat.RotY(Angles.Wrap(f.Yaw - actorYaw)), turn = yaw * Quat.RotX(pitch);
        Vec3 pivot = rest.Pivot(f.HeelPivot);
        Vec3 flat = actorFromWorld.Point(f.Flat)
            + new Vec3(0, 0, c[fore ? Channel.ForeReach : Channel.HindReach] * rig.LegLength);
        Vec3 ankle = flat + yaw.Rotate(pivot) + turn.Rotate(rest.Joint - rest.Ball - pivot);
        float toes = pitch > 0 ? -pitch * (f.Planted ? 1 : Maths.SmoothStep(0.5f, 0, f.Swing)) : 0;
        return new(ankle, turn, toes, yaw.Rotate(Vec3.UnitZ),
            held * (f.Planted ? 1 : Maths.SmoothStep(0.1f, 0, f.Swing) + Maths.SmoothStep(0.9f, 1, f.Swing)), held);
    }

    /// <summary>Lowers the hips softly until no leg has to stretch further than it can: by the smooth maximum, soft
    /// log(sum exp(x / soft)), of nothing and what each leg lacks. The largest exponent is taken out of the sum, which
    /// a small body's centimetres would overflow.</summary>
    public void LowerHips(PoseBuilder pose, ReadOnlySpan<AnkleGoal> ankles)
    {
        float soft = 0.004f * rig.LegLength, most = 0;
        int legs = Math.Min(2, ankles.Length);
        Span<float> lacks = stackalloc float[legs];
        for (int i = 0; i < legs; i++)
        {
            Limb leg = rig.Feet[i];
            Vec3 hip = pose.At(leg.Upper), to = ankles[i].At;
            float max = leg.Length * Stretch,
                flat = MathF.Sqrt((hip.X - to.X) * (hip.X - to.X) + (hip.Z - to.Z) * (hip.Z - to.Z));
            float room = to.Y + MathF.Sqrt(MathF.Max(0.04f * max * max, max * max - flat * flat)) - hip.Y;
            // A foot that has just left the ground is let go of, however far behind it is.
            lacks[i] = Maths.Log(MathF.Max(ankles[i].Bound, 1e-20f)) - room * ankles[i].Held * ankles[i].Bound / soft;
            most = MathF.Max(most, lacks[i]);
        }
        float sum = Maths.Exp(-most);
        foreach (float lack in lacks) sum += Maths.Exp(lack - most);
        pose.Pose.RootOffset -= new Vec3(0, soft * (most + Maths.Log(sum)), 0);
    }

    public void Solve(PoseBuilder pose, ReadOnlySpan<AnkleGoal> ankles, Controls c)
    {
        for (int i = 0; i < ankles.Length; i++)
        {
            Limb leg = rig.Feet[i];
            if (!leg.Exists) continue;
            bool fore = i >= 2;
            Side side = (i & 1) == 0 ? Side.Left : Side.Right;
            AnkleGoal goal = ankles[i];
            Quat girdle = pose.Turn(rig.Skeleton.Bones[leg.Upper].Parent);
            Vec3 forward = (goal.Forward + girdle.Rotate(Vec3.UnitZ)).Normalized;
            Vec3 outward = girdle.Rotate(side == Side.Left ? Vec3.UnitX : -Vec3.UnitX);
            float free = c[fore ? Channel.ForeFree : Controls.Of(side, Channel.LeftLegFree)];
            Vec3 pole = leg.Sprawl is Vec3 aside ? girdle.Rotate(aside)
                : fore ? -forward : forward + outward * (rig.Feet.Length == 2 ? 0.12f : 0.05f);
            Vec3 ankle = goal.At;
            Quat foot = goal.Foot;
            if (free > 0)
                (ankle, foot, pole) = fore ? Folded(pose, leg, goal, pole, free)
                    : Freed(pose, leg, side, goal, pole, c, free);
            leg.Reach(pose, ankle, pole);
            pose.SetTurn(leg.End, foot);
            if (leg.Tip >= 0) pose.SetLocal(leg.Tip, Quat.RotX(goal.ToeBend * (1 - free)));
        }
    }

    /// <summary>A foreleg drawn up under the chest: elbow back, forearm forward, paw hanging.</summary>
    private static (Vec3, Quat, Vec3) Folded(PoseBuilder pose, Limb leg, AnkleGoal goal, Vec3 pole, float weight)
    {
        Quat girdle = pose.Turn(pose.Skeleton.Bones[leg.Upper].Parent);
        Vec3 wrist = pose.At(leg.Upper)
            + girdle.Rotate(new Vec3(0, -0.42f, 0.10f) * leg.Length);
        // Limbs that sprawl are drawn up beside the body.
        if (leg.Sprawl is Vec3 aside) wrist += girdle.Rotate(new Vec3(0.35f * leg.Length * MathF.Sign(aside.X), 0, 0));
        return (Vec3.Lerp(goal.At, wrist, weight), Quat.Slerp(goal.Foot, girdle * Quat.RotX(0.9f), weight), pole);
    }

    /// <summary>A leg posed by its channels rather than by its foothold.</summary>
    private static (Vec3, Quat, Vec3) Freed(PoseBuilder pose, Limb leg, Side side, AnkleGoal goal, Vec3 pole,
        Controls c, float weight)
    {
        float sign = side == Side.Left ? 1 : -1;
        Quat girdle = pose.Turn(pose.Skeleton.Bones[leg.Upper].Parent);
        Vec3 swing = new(-c[Controls.Of(side, Channel.LeftLegRaise)], 0,
            sign * c[Controls.Of(side, Channel.LeftLegSpread)]);
        Quat thigh = girdle * Quat.AxisAngle(swing, swing.Length)
            * Quat.RotY(sign * c[Controls.Of(side, Channel.LeftLegSwivel)]);
        Quat shin = thigh * Quat.RotX(c[Controls.Of(side, Channel.LeftKnee)]);
        Vec3 hip = pose.At(leg.Upper);
        Vec3 ankle = hip + thigh.Rotate(new(0, -leg.UpperLength, 0)) + shin.Rotate(new(0, -leg.LowerLength, 0));
        Quat foot = shin * Quat.RotX(c[Controls.Of(side, Channel.LeftAnkle)]);
        return (Vec3.Lerp(goal.At, ankle, weight), Quat.Slerp(goal.Foot, foot, weight),
            Vec3.Lerp(pole, thigh.Rotate(Vec3.UnitZ), weight));
    }
}
