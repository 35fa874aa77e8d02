using Photoplay.Foundation;

namespace Photoplay.Animation.Body;

/// <summary>Jaw, ears and tail.</summary>
internal sealed class TrimmingsSolver(BodyRig rig)
{
    public void Solve(PoseBuilder pose, Controls c)
    {
        pose.SetLocal(rig.Jaw, Quat.RotX(MathF.Max(0, c[Channel.Jaw])));
        float back = MathF.Max(0, -c[Channel.Ears]), pricked = MathF.Max(0, c[Channel.Ears]);
        pose.SetLocal(rig.Ears.Left, Quat.YawPitchRoll(0.5f * back - 0.12f * pricked + c[Channel.EarsTwist], -0.75f * back + 0.12f * pricked, -0.25f * back));
        pose.SetLocal(rig.Ears.Right, Quat.YawPitchRoll(-0.5f * back + 0.12f * pricked + c[Channel.EarsTwist], -0.75f * back + 0.12f * pricked, 0.25f * back));
        float n = Math.Max(1, rig.Tail.Length);
        for (int i = 0; i < rig.Tail.Length; i++)
        {
            float along = (i + 0.5f) / n;
            // Lift acts at the root, curl towards the tip, sway all along.
            float lift = c[Channel.TailLift] * 2 * (1 - along) / n + c[Channel.TailCurl] * 2 * along / n;
            pose.SetLocal(rig.Tail[i], Quat.YawPitchRoll(c[Channel.TailSway] / n + c.TailSways[i], lift, 0));
        }
    }
}
