using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Body;

/// <summary>Turns controls and footholds into a pose: hips, back, legs, head, arms, then the small things, each on what
/// is solved before.</summary>
internal sealed class BodySolver(BodyRig rig)
{
    private readonly LegSolver legs = new(rig);
    private readonly ArmSolver arms = new(rig);
    private readonly WingSolver wings = new(rig);
    private readonly SkinWingSolver skinWings = new(rig);
    private readonly HeadSolver head = new(rig);
    private readonly TrimmingsSolver trimmings = new(rig);

    /// <param name="posed">Takes the pose.</param>
    /// <param name="worldFromActor">Where the body stands: a place and a turn about Y.</param>
    /// <param name="sway">Shift of the hips in metres, actor space, over what the controls ask.</param>
    public void Solve(Pose posed, Controls c, Affine worldFromActor, float actorYaw, ReadOnlySpan<FootState> feet, Vec3 sway)
    {
        PoseBuilder pose = new(rig.Skeleton, posed);
        pose.Pose.WorldFromActor = worldFromActor;
        pose.Pose.RootOffset = new Vec3(c[Channel.HipsX], c[Channel.HipsY], c[Channel.HipsZ]) * rig.LegLength + sway;
        pose.SetLocal(rig.Hips, Quat.YawPitchRoll(c[Channel.HipsYaw], c[Channel.HipsPitch], c[Channel.HipsRoll]));
        Affine actorFromWorld = worldFromActor.Inverse;
        Span<AnkleGoal> ankles = stackalloc AnkleGoal[feet.Length];
        for (int i = 0; i < feet.Length; i++) ankles[i] = legs.Goal(i, feet[i], c, actorFromWorld, actorYaw);
        legs.LowerHips(pose, ankles);
        BendSpine(pose, c);
        legs.Solve(pose, ankles, c);
        head.Solve(pose, c, worldFromActor);
        if (rig.Actor.Plan == BodyPlan.Bird) wings.Solve(pose, c);
        else if (rig.Wings[0].Length > 0) skinWings.Solve(pose, c);
        else if (rig.HasHands) arms.Solve(pose, c, actorFromWorld);
        trimmings.Solve(pose, c);
    }

    private void BendSpine(PoseBuilder pose, Controls c)
    {
        float n = Math.Max(1, rig.Spine.Length);
        Quat each = Quat.YawPitchRoll(c[Channel.SpineYaw] / n, c[Channel.SpinePitch] / n, c[Channel.SpineRoll] / n);
        foreach (int bone in rig.Spine) pose.SetLocal(bone, each);
    }
}
