using Photoplay.Animation.Body;
using Photoplay.Animation.Travel;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>What the rest of the body does while the feet walk: everything follows from where the feet are, so it
/// starts, turns and stops with them.</summary>
internal sealed class GaitLayer(BodyRig rig, Itinerary itinerary, FootPlan plan, Style style)
{
    /// <summary>Where the weight is to be: shift of the hips from the body's place, world, metres. The mean over a
    /// third of a second around the instant, so the body moves over a foot before the other lifts.</summary>
    public Vec3 Sway(double time)
    {
        // Who hops brings its weight over its feet by the hop itself.
        if (rig.Actor.Hops) return default;
        Vec3 sum = default;
        float total = 0;
        for (int k = -4; k <= 4; k++)
        {
            float w = 1 - k * k / 25f;
            sum += SwayAt(time + 0.045 * k) * w;
            total += w;
        }
        return sum / total;
    }

    private Vec3 SwayAt(double time)
    {
        Placement body = itinerary.At(time);
        (_, Gait gait, float activity) = plan.Stride(time);
        Vec3 sum = default;
        float load = 0.05f;
        for (int i = 0; i < plan.Tracks.Length; i++)
        {
            FootState f = plan.Tracks[i].At(time);
            Vec3 home = body.Carry(rig.FootRests[i].Ball);
            Vec3 left = Angles.Left(body.Yaw);
            Vec3 middle = body.Carry(new(0, 0, rig.FootRests[i].Ball.Z));
            // Standing, the hips are between the feet wherever those are; walking, they lean to the foot that bears.
            sum += (left * Vec3.Dot(f.Flat - middle, left) * (gait.Sway * activity)
                + (f.Flat - home) * (0.7f * (1 - activity))) * f.Load;
            load += f.Load;
        }
        Vec3 shift = sum / load;
        return new(shift.X, 0, shift.Z);
    }

    /// <summary>Rise of the hips over standing that the gait asks for, metres.</summary>
    public float Rise(double time)
    {
        (float phase, Gait gait, float activity) = plan.Stride(time);
        float bounce = Maths.Cos(2 * Maths.Tau * (phase - BouncePhase(gait)));
        return (activity * (gait.Bounce * bounce - gait.Sink) - 0.004f) * rig.LegLength;
    }

    public void Apply(double time, Controls c)
    {
        (float phase, Gait gait, float activity) = plan.Stride(time);
        float speed = itinerary.Velocity(time).Length, share = Maths.Saturate(speed / gait.Speed(rig.LegLength));
        c.AddDegrees(Channel.SpinePitch, style.Slump);
        c.AddDegrees(Channel.HeadPitch, style.HeadDown);
        c.Add(Channel.HipsY, Rise(time) / rig.LegLength);
        float acceleration =
            (float)((itinerary.Velocity(time + 0.12).Length - itinerary.Velocity(time - 0.12).Length) / 0.24);
        c.AddDegrees(Channel.HipsPitch, 0.35f * gait.Lean * share + 1.6f * Math.Clamp(acceleration, -3, 3));
        if (rig.Feet.Length == 4) OnFour(time, c, phase, gait, activity, share);
        else if (rig.Feet.Length == 2) OnTwo(time, c, gait, activity, share);
        if (rig.Actor.OnHindLegs) TrailTail(time, c);
    }

    private void OnTwo(double time, Controls c, Gait gait, float activity, float share)
    {
        float ahead = Ahead(time, 0), late = Ahead(time - 0.045, 0), later = Ahead(time - 0.1, 0);
        c.AddDegrees(Channel.SpinePitch, 0.65f * gait.Lean * share);
        c.AddDegrees(Channel.HipsYaw, -gait.HipTurn * ahead * activity);
        c.AddDegrees(Channel.SpineYaw, gait.HipTurn * 2.1f * late * activity);
        float drop = (Load(time, 0) - Load(time, 1)) * activity;
        c.AddDegrees(Channel.HipsRoll, gait.HipDrop * drop);
        c.AddDegrees(Channel.SpineRoll, -gait.HipDrop * 1.2f * drop);
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            // Arms hang by the sides and swing with the other side's foot; the forearm follows the upper arm.
            float sign = side == Side.Left ? -1 : 1, swing = sign * late, follow = sign * later;
            c.AddDegrees(Controls.Of(side, Channel.LeftRaise),
                gait.ArmSwing * swing + 3 - 0.2f * style.Slump + 6 * activity * share);
            c.AddDegrees(Controls.Of(side, Channel.LeftSpread), 7 + style.ArmsOut);
            c.AddDegrees(Controls.Of(side, Channel.LeftSwivel), 8 + 14 * MathF.Max(0, swing));
            c.AddDegrees(Controls.Of(side, Channel.LeftElbow), 12 + 0.5f * style.ArmsOut
                + (gait.Elbow - 12) * share * activity + 0.32f * gait.ArmSwing * MathF.Max(-0.3f, follow));
            c.AddDegrees(Controls.Of(side, Channel.LeftTwist), -8);
            c.AddDegrees(Controls.Of(side, Channel.LeftWrist), 5 - 7 * follow);
            c.Add(Controls.Of(side, Channel.LeftFist), 0.24f + (gait.HasFlight ? 0.4f * activity : 0));
        }
    }

    private void OnFour(double time, Controls c, float phase, Gait gait, float activity, float share)
    {
        float hind = Ahead(time, 0), fore = Ahead(time, 2);
        c.AddDegrees(Channel.HipsYaw, -gait.HipTurn * hind * activity);
        c.AddDegrees(Channel.SpineYaw, gait.HipTurn * (hind - fore) * activity * 1.2f);
        float drop = (Load(time, 0) - Load(time, 1)) * activity, foreDrop = (Load(time, 2) - Load(time, 3)) * activity;
        c.AddDegrees(Channel.HipsRoll, gait.HipDrop * drop);
        c.AddDegrees(Channel.SpineRoll, -gait.HipDrop * drop + 0.7f * gait.HipDrop * foreDrop);
        // The back gathers as the hind feet come forward under it and stretches as they push.
        float gather = Maths.Sin(Maths.Tau * (phase - 0.22f));
        c.AddDegrees(Channel.SpinePitch, gait.SpineFlex * activity * gather);
        c.AddDegrees(Channel.HipsPitch, -0.5f * gait.SpineFlex * activity * gather);
        float beat = gait.Duty > 0.5f || gait.SpineFlex < 10 ? 2 : 1;
        c.AddDegrees(Channel.NeckReach, gait.Nod * activity * Maths.Cos(beat * Maths.Tau * (phase - 0.1f))
            + 7 * share * (gait.Duty < 0.4f ? 2.2f : gait.HasFlight ? 1 : 0.4f));
        c.AddDegrees(Channel.HeadPitch, style.HeadDown);
        c.Add(Channel.Ears, -0.35f * share * (gait.Duty < 0.4f ? 1 : 0));
        c.AddDegrees(Channel.TailLift, 8 * share * (gait.HasFlight ? 2 : 1) - 1.2f * style.Slump
            + (gait.Duty < 0.4f ? 38 * share * Hanging() : 0));
        TrailTail(time, c);
    }

    /// <summary>1 for a tail that hangs at rest: it streams behind at a gallop; 0 for one that is carried.</summary>
    private float Hanging() => rig.Tail.Length < 2 ? 0
        : Maths.SmoothStep(0.5f, 0.9f, -(rig.RestAt(rig.Tail[^1]) - rig.RestAt(rig.Tail[0])).Normalized.Y);

    private void TrailTail(double time, Controls c)
    {
        for (int i = 0; i < rig.Tail.Length; i++)
        {
            // Each joint answers later than the one before it.
            double then = time - 0.05 * (i + 1);
            (float p, Gait gait, float a) = plan.Stride(then);
            float lag = Maths.Sin(Maths.Tau * (p + 0.1f)) * gait.HipTurn * 0.45f * a
                - 0.09f * Maths.Degrees(itinerary.YawRate(then));
            c.TailSways[i] += Maths.Radians(lag + 2.4f * (float)Maths.Sin(0.9 * then + 0.3 * i) * style.Energy) * 8f
                / Math.Max(8, rig.Tail.Length);
        }
    }

    /// <summary>How far the left foot of a pair is ahead of the right, in legs, smoothed over a tenth
    /// of a second.</summary>
    private float Ahead(double time, int pair)
    {
        float sum = 0;
        for (int k = -2; k <= 2; k++)
        {
            double t = time + 0.03 * k;
            Vec3 forward = Angles.Forward(itinerary.At(t).Yaw);
            sum += (3 - Math.Abs(k))
                * Vec3.Dot(plan.Tracks[pair].At(t).Flat - plan.Tracks[pair + 1].At(t).Flat, forward);
        }
        return sum / (9 * rig.LegLength);
    }

    private float Load(double time, int foot)
    {
        float sum = 0;
        for (int k = -2; k <= 2; k++) sum += (3 - Math.Abs(k)) * plan.Tracks[foot].At(time + 0.035 * k).Load;
        return sum / 9;
    }

    /// <summary>Strides from a foot's lift to the top of the hips' path: in flight for a running gait, over the
    /// standing foot for a walk.</summary>
    private static float BouncePhase(Gait gait)
        => gait.Duty >= 0.5f ? 0.25f - 0.25f * gait.Duty + 0.02f : 0.04f + 0.25f - 0.5f * gait.Duty;
}
