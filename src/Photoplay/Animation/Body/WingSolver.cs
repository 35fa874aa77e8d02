using Photoplay.Foundation;

namespace Photoplay.Animation.Body;

/// <summary>Wings of birds: folded back along the flanks at rest; spread, they turn out to the sides with the flank's
/// face upwards, and beat.</summary>
internal sealed class WingSolver(BodyRig rig)
{
    /// <summary>LeftSpread and RightSpread: 0 folded .. 1 spread. LeftRaise and RightRaise: beat, radians, up positive;
    /// the hand follows late.</summary>
    public void Solve(PoseBuilder pose, Controls c)
    {
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            Limb wing = rig.Arms[(int)side];
            if (!wing.Exists) continue;
            float sign = side == Side.Left ? 1 : -1, spread = Maths.Saturate(c[Controls.Of(side, Channel.LeftSpread)]);
            float beat = c[Controls.Of(side, Channel.LeftRaise)], hand = c[Controls.Of(side, Channel.LeftElbow)];
            // Back to out, flank to top: -Z goes to the side and the side goes up.
            Quat open = Quat.FromAxes(new(0, sign, 0), new(0, 0, -1), new(-sign, 0, 0));
            pose.SetLocal(wing.Upper, Quat.RotZ(sign * beat * spread) * Quat.Slerp(Quat.Identity, open, spread));
            // In the wing's own rest frame, bending up and down is a turn about the top edge's axis.
            pose.SetLocal(wing.Lower, Quat.RotY(-sign * 0.5f * hand * spread));
        }
    }
}
