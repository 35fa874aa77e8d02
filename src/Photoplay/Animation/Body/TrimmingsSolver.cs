using Photoplay.Foundation;

namespace Photoplay.Animation.Body;

/// <summary>Ears, fins, insects' wings and tail.</summary>
internal sealed class TrimmingsSolver(BodyRig rig)
{
    public void Solve(PoseBuilder pose, Controls c)
    {
        float back = MathF.Max(0, -c[Channel.Ears]), pricked = MathF.Max(0, c[Channel.Ears]);
        pose.SetLocal(rig.Ears.Left, Quat.YawPitchRoll(0.5f * back - 0.12f * pricked + c[Channel.EarsTwist],
            -0.75f * back + 0.12f * pricked, -0.25f * back));
        pose.SetLocal(rig.Ears.Right, Quat.YawPitchRoll(-0.5f * back + 0.12f * pricked + c[Channel.EarsTwist],
            -0.75f * back + 0.12f * pricked, 0.25f * back));
        // A fin points to its side: it beats about the axis of the body and sweeps back about the upright.
        pose.SetLocal(rig.Fins.Left, Quat.RotZ(c[Channel.LeftRaise]) * Quat.RotY(c[Channel.LeftSpread]));
        pose.SetLocal(rig.Fins.Right, Quat.RotZ(-c[Channel.RightRaise]) * Quat.RotY(-c[Channel.RightSpread]));
        for (int i = 0; i < rig.Flutterers.Length; i++)
        {
            bool left = i < 2;
            float raise = c[Controls.Of(left ? Side.Left : Side.Right,
                (i & 1) == 0 ? Channel.LeftRaise : Channel.LeftElbow)];
            pose.SetLocal(rig.Flutterers[i], Quat.RotZ((left ? 1 : -1) * raise));
        }
        float n = Math.Max(1, rig.Tail.Length);
        for (int i = 0; i < rig.Tail.Length; i++)
        {
            float along = (i + 0.5f) / n;
            // Lift acts at the root, curl towards the tip, sway all along.
            float lift = c.TailLifts[i] + c[Channel.TailLift] * 2 * (1 - along) / n + c[Channel.TailCurl] * 2 * along / n;
            Quat turn = Quat.YawPitchRoll(c[Channel.TailSway] / n + c.TailSways[i], lift, 0);
            pose.SetLocal(rig.Tail[i], turn);
            if (i + 1 < rig.Tail.Length && rig.Feet.Length > 0) KeepOffGround(pose, rig.Tail[i], rig.Tail[i + 1], turn);
        }
    }

    /// <summary>Lifts a joint of the tail as far as the next one would sink into the ground.</summary>
    private void KeepOffGround(PoseBuilder pose, int bone, int next, Quat turn)
    {
        float least = 0.09f * rig.LegLength, y = pose.At(next).Y,
            length = Vec3.Distance(rig.RestAt(bone), rig.RestAt(next));
        if (y >= least + 0.3f * length) return;
        // Soft: begins a little above the ground, so that the tail does not snap up.
        float sink = (least + 0.3f * length - y) / length, lift = sink < 0.6f ? sink * sink / 1.2f : sink - 0.3f;
        pose.SetLocal(bone, turn * Quat.RotX(Maths.Asin(Math.Clamp(lift, 0, 0.95f)) * 1.15f));
    }
}
