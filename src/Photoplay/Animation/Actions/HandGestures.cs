using Photoplay.Animation.Body;
using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>What people say with one or both hands.</summary>
internal static class HandGestures
{
    public static void Point(in Moment m, Controls c)
    {
        float on = m.Envelope(0.55, 0.6), wrist = m.Envelope(0.7, 0.5, 0.08);
        Vec3 target = m.WorldFromActor.Inverse.Point(m.Target ?? m.World(new(0, m.Leg, 4)));
        Limb arm = m.Rig.Arms[(int)m.Hand];
        Vec3 shoulder = m.Rig.RestAt(arm.Upper), toward = (target - shoulder).Normalized;
        c.Goal(m.Hand, new(m.World(shoulder + toward * arm.Length * 1.08f), null, on));
        c.AddDegrees(Channel.SpineYaw, Sign(m) * 6 * on);
        c.LeadDegrees(Controls.Of(m.Hand, Channel.LeftTwist), 0, on);
        c.Lead(Controls.Of(m.Hand, Channel.LeftFist), 0.85f, wrist);
        c.Lead(Controls.Of(m.Hand, Channel.LeftIndex), -0.85f, wrist);
        c.LeadDegrees(Controls.Of(m.Hand, Channel.LeftWrist), -6, wrist);
    }

    public static void Wave(in Moment m, Controls c)
    {
        float on = m.Envelope(0.5, 0.6), swing = m.Envelope(0.7, 0.5, 0.1) * m.Wave(1.9);
        if (m.FourLegged) { AnimalGestures.Wag(m, c); return; }
        c.Arm(m.Hand, on, raise: 62, spread: 62, swivel: -72, elbow: 96 + 20 * swing, twist: 10,
            wrist: -8, fist: 0.05f);
        c.AddDegrees(Controls.Of(m.Hand, Channel.LeftWristSide), 16 * m.Envelope(0.7, 0.5, 0.1) * m.Wave(1.9, -0.12));
        c.AddDegrees(Channel.SpineRoll, -Sign(m) * 3 * on);
        c.AddDegrees(Channel.HeadRoll, Sign(m) * 4 * on);
    }

    public static void Shrug(in Moment m, Controls c)
    {
        float on = m.Envelope(0.3, 0.5), late = m.Envelope(0.4, 0.45, 0.06);
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            c.AddDegrees(Controls.Of(side, Channel.LeftShoulder), 16 * on);
            c.Arm(side, late * 0.9f, raise: 18, spread: 24, swivel: -30, elbow: 78, twist: 75, wrist: -20, fist: 0.12f);
        }
        c.AddDegrees(Channel.HeadRoll, 9 * late);
        c.AddDegrees(Channel.HeadPitch, -3 * on);
        c.Face[Stage.FaceShape.BrowInnerUp] += 0.5f * on;
        c.Face[Stage.FaceShape.MouthShrugLower] += 0.5f * on;
        c.Face[Stage.FaceShape.MouthFrownLeft] += 0.25f * on;
        c.Face[Stage.FaceShape.MouthFrownRight] += 0.25f * on;
    }

    public static void Think(in Moment m, Controls c)
    {
        float on = m.Envelope(0.8, 0.7), other = m.Envelope(0.9, 0.7, 0.1);
        c.AddDegrees(Channel.HeadRoll, -Sign(m) * 6 * on);
        c.Face[Stage.FaceShape.BrowDownLeft] += 0.3f * on;
        c.Face[Stage.FaceShape.BrowOuterUpRight] += 0.3f * on;
        c.Face[Stage.FaceShape.MouthPressLeft] += 0.3f * on;
        if (m.FourLegged || m.Rig.Head < 0) return;
        Vec3 chin = ChinOf(m.Rig) + new Vec3(Sign(m) * 0.01f, -0.035f, 0.03f);
        c.Arm(m.Hand, on, raise: 60, spread: 8, swivel: 25, elbow: 135, twist: 20, wrist: 15, fist: 0.65f);
        c.Goal(m.Hand, new(chin, null, on, m.Rig.Head));
        c.Lead(Controls.Of(m.Hand, Channel.LeftIndex), -0.35f, on);
        c.Arm(m.OtherHand, other, raise: 26, spread: 6, swivel: 62, elbow: 92, twist: -10, fist: 0.35f);
    }

    public static void Clap(in Moment m, Controls c)
    {
        float on = m.Envelope(0.45, 0.5), beat = m.Wave(2.4);
        float gap = 0.075f * (1 + beat) * (0.6f + 0.4f * m.Energy);
        int chest = m.Rig.Spine.Length > 0 ? m.Rig.Spine[^1] : 0;
        Vec3 middle = m.Rig.RestAt(chest) + new Vec3(0, 0.02f, 0.42f * m.Rig.Arms[0].Length);
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            float sign = side == Side.Left ? 1 : -1;
            c.Arm(side, on, raise: 40, spread: 10, swivel: 30, elbow: 95, twist: 20, fist: 0.05f);
            c.Goal(side, new(middle + new Vec3(sign * (gap + 0.018f), sign * 0.02f, 0), null, on, chest));
        }
        c.AddDegrees(Channel.HeadPitch, 2 * on * beat);
    }

    public static void Salute(in Moment m, Controls c)
    {
        float on = m.Envelope(0.45, 0.4);
        Vec3 brow = ChinOf(m.Rig) + new Vec3(-0.085f, 0.15f, 0.03f);
        c.Arm(Side.Right, on, raise: 55, spread: 75, swivel: -30, elbow: 130, twist: -20, wrist: 0, fist: 0);
        c.Goal(Side.Right, new(brow, null, on, m.Rig.Head));
        c.AddDegrees(Channel.SpinePitch, -4 * on);
        c.AddDegrees(Channel.HeadPitch, -2 * on);
    }

    /// <summary>Rest place of the point of the chin, actor space.</summary>
    internal static Vec3 ChinOf(BodyRig rig)
    {
        float r = rig.Actor.Measures.HeadRadius;
        return rig.RestAt(rig.Head) + new Vec3(0, -0.35f * r, 0.95f * r);
    }

    private static float Sign(in Moment m) => m.Hand == Side.Left ? 1 : -1;
}
