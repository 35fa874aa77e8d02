using Photoplay.Animation.Body;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Actions;

/// <summary>Gestures that need the other: arms find their body or hand.</summary>
internal static class Together
{
    public static void Hug(in Moment m, Controls c)
    {
        float on = m.Envelope(0.8, 0.8), squeeze = m.Pulse(0.3, 0.9);
        Vec3 to = m.WorldFromActor.Inverse.Point(m.Target ?? m.World(new(0, 1.3f * m.Leg, 0.35f)));
        Limb arm = m.Rig.Arms[0];
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            float sign = side == Side.Left ? 1 : -1;
            Vec3 shoulder = m.Rig.RestAt(m.Rig.Arms[(int)side].Upper);
            float height = Math.Clamp(to.Y - 0.12f, shoulder.Y - 0.75f * arm.Length, shoulder.Y)
                + (side == m.Hand ? 0.06f : -0.1f);
            Vec3 behind = new(-sign * 0.04f, height, MathF.Min(to.Z + 0.17f, 0.8f * arm.Length));
            c.Arm(side, on, raise: 62, spread: 28, swivel: 35, elbow: 50, twist: -10, fist: 0.12f);
            c.Goal(side, new(m.World(behind), null, on));
        }
        c.AddDegrees(Channel.SpinePitch, on * (9 + 3 * squeeze));
        c.AddDegrees(Channel.HeadRoll, (m.Hand == Side.Left ? 1 : -1) * 16 * on);
        c.AddDegrees(Channel.HeadYaw, (m.Hand == Side.Left ? 1 : -1) * -20 * on);
        c.AddDegrees(Channel.SpineYaw, on * 2 * m.Wave(0.25));
    }

    /// <summary>Heads meet: both lean in with heads tilted to opposite sides, lids closed, hands to
    /// the other's arms.</summary>
    public static void Kiss(in Moment m, Controls c)
    {
        float on = m.Envelope(1.0, 0.8), meet = m.Pulse(0.25, 0.85);
        Vec3 to = m.WorldFromActor.Inverse.Point(m.Target ?? m.World(new(0, 1.5f * m.Leg, 0.45f)));
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            float sign = side == Side.Left ? 1 : -1, shoulder = m.Rig.RestAt(m.Rig.Arms[(int)side].Upper).Y;
            c.Arm(side, on, raise: 40, spread: 18, swivel: 25, elbow: 62, fist: 0.15f);
            c.Goal(side, new(m.World(new(sign * 0.19f, 0.9f * shoulder, to.Z - 0.04f)), null, on));
        }
        c.AddDegrees(Channel.SpinePitch, on * 5 + meet * 5);
        c.AddDegrees(Channel.NeckReach, 8 * meet);
        c.AddDegrees(Channel.HeadRoll, 14 * on);
        foreach (FaceShape lid in (ReadOnlySpan<FaceShape>)[FaceShape.EyeBlinkLeft, FaceShape.EyeBlinkRight])
            c.Face[lid] = MathF.Max(c.Face[lid], meet);
        c.Face[FaceShape.MouthPucker] += 0.8f * meet;
    }

    public static void ShakeHands(in Moment m, Controls c)
    {
        float on = m.Envelope(0.7, 0.6), shake = m.Envelope(1, 0.6, 0.3) * m.Wave(2.2);
        Vec3 other = m.Target ?? m.World(new(0, 0, 1.2f));
        Vec3 here = m.WorldFromActor.T, middle = (here + other) * 0.5f;
        c.Arm(Side.Right, on, raise: 38, spread: 6, swivel: 10, elbow: 62, twist: 0, fist: 0.5f);
        c.Goal(Side.Right, new(new(middle.X, here.Y + 1.13f * m.Leg + 0.025f * shake, middle.Z), null, on));
        c.AddDegrees(Channel.SpinePitch, 5 * on);
        c.AddDegrees(Channel.HeadPitch, on * (3 + 2 * shake));
    }
}
