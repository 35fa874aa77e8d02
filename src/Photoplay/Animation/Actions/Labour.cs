using Photoplay.Animation.Body;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Actions;

/// <summary>Work of the hands: things opened, read, written, eaten, played, thrown and pushed.</summary>
internal static class Labour
{
    private static readonly Side[] Both = [Side.Left, Side.Right];

    public static void Touch(in Moment m, Controls c)
    {
        float on = m.Envelope(0.7, 0.7);
        Vec3 at = m.Target ?? m.World(new(0, m.Leg * 1.2f, 0.6f * m.Rig.Arms[0].Length));
        c.Goal(m.Hand, new(at, null, on));
        c.AddDegrees(Channel.SpinePitch, 6 * on);
        c.Lead(Controls.Of(m.Hand, Channel.LeftFist), 0.15f, on);
    }

    public static void Read(in Moment m, Controls c)
    {
        float on = m.Envelope(0.6, 0.6);
        foreach (Side side in Both)
            c.Arm(side, on, raise: 32, spread: 6, swivel: 26, elbow: 96, twist: 58, wrist: -5, fist: 0.45f);
        c.AddDegrees(Channel.HeadPitch, 8 * on);
        // The eyes go along the lines: a slow run to one side, a quick jump back.
        float line = (float)(m.Time * 0.55 - Math.Floor(m.Time * 0.55));
        c.AddDegrees(Channel.HeadYaw, on * 3 * (0.5f - line + Maths.SmoothStep(0.9f, 1, line)));
    }

    public static void Write(in Moment m, Controls c)
    {
        float on = m.Envelope(0.6, 0.6), stroke = m.Wave(2.7), slow = m.Wave(0.23);
        c.Arm(m.Hand, on, raise: 36 + 1.5f * slow, spread: 6 + 5 * slow, swivel: 34 + 2 * stroke,
            elbow: 76 + 2 * m.Wave(3.4), twist: -35, wrist: 8 + 7 * stroke, fist: 0.6f);
        c.Arm(m.OtherHand, on, raise: 34, spread: 12, swivel: 40, elbow: 78, twist: -45, fist: 0.15f);
        c.AddDegrees(Channel.SpinePitch, 10 * on);
        c.AddDegrees(Channel.HeadPitch, 10 * on);
    }

    public static void Work(in Moment m, Controls c)
    {
        float on = m.Envelope(0.6, 0.6);
        c.Arm(m.Hand, on, raise: 38 + 6 * m.Wave(1.1), spread: 10, swivel: 28 + 8 * m.Wave(0.8, 0.2),
            elbow: 82 + 9 * m.Wave(1.1, 0.2), twist: -20, wrist: 10 * m.Wave(1.7), fist: 0.6f);
        c.Arm(m.OtherHand, on, raise: 36 + 3 * m.Wave(0.7), spread: 10, swivel: 32, elbow: 80 + 4 * m.Wave(0.9, 0.5),
            twist: -10, fist: 0.5f);
        c.AddDegrees(Channel.SpinePitch, on * (10 + 2 * m.Wave(0.55)));
        c.AddDegrees(Channel.HeadPitch, 8 * on);
    }

    public static void Drink(in Moment m, Controls c)
    {
        float on = m.Envelope(0.9, 0.9), tilt = m.Pulse(0.25, 0.85);
        if (m.FourLegged) { AnimalGestures.Sniff(m, c); c.AddDegrees(Channel.Jaw, on * (5 + 4 * m.Wave(3))); return; }
        c.Arm(m.Hand, on, raise: 46, spread: 26, swivel: 22, elbow: 128, twist: 10, wrist: 10, fist: 0.6f);
        c.Goal(m.Hand,
            new(HandGestures.ChinOf(m.Rig) + new Vec3(0, 0.01f, 0.06f), Quat.RotX(-0.7f * tilt), on, m.Rig.Head));
        c.AddDegrees(Channel.HeadPitch, -12 * tilt);
        c.Face[FaceShape.MouthPucker] += 0.4f * on;
    }

    public static void Eat(in Moment m, Controls c)
    {
        float on = m.Envelope(0.7, 0.7), bite = MathF.Max(0, m.Wave(0.3)), chew = m.Wave(1.5);
        c.Face[FaceShape.JawOpen] += on * (0.08f + 0.07f * chew);
        c.AddDegrees(Channel.Jaw, m.FourLegged ? on * (6 + 5 * chew) : 0);
        if (m.FourLegged) { AnimalGestures.Sniff(m, c); return; }
        c.Arm(m.Hand, on, raise: 40, spread: 20, swivel: 30, elbow: 110, twist: 20, fist: 0.6f);
        c.Goal(m.Hand, new(HandGestures.ChinOf(m.Rig) + new Vec3(0, 0.01f, 0.05f), null, on * bite, m.Rig.Head));
    }

    public static void Strum(in Moment m, Controls c)
    {
        float on = m.Envelope(0.6, 0.6), stroke = m.Wave(2);
        c.Arm(Side.Right, on, raise: 18, spread: 26, swivel: 42 + 7 * stroke, elbow: 92 + 9 * stroke, twist: -15,
            wrist: 16 * m.Wave(2, -0.1), fist: 0.45f);
        c.Arm(Side.Left, on, raise: 38, spread: 22, swivel: -8, elbow: 108, twist: 70 + 4 * m.Wave(0.5), wrist: 18,
            fist: 0.6f + 0.12f * m.Wave(0.5));
        c.AddDegrees(Channel.HeadPitch, on * (6 + 2.5f * m.Wave(1)));
        c.AddDegrees(Channel.SpineRoll, on * 2.5f * m.Wave(0.5));
    }

    public static void Throw(in Moment m, Controls c)
    {
        float wind = m.Pulse(0, 0.62), cast = m.Pulse(0.4, 0.85), sign = m.Hand == Side.Left ? 1 : -1;
        c.Arm(m.Hand, wind, raise: 40, spread: 95, swivel: -95, elbow: 105, fist: 0.7f);
        c.Arm(m.Hand, cast, raise: 95, spread: 15, swivel: 0, elbow: 12, wrist: 25, fist: 0.1f);
        c.AddDegrees(Channel.SpineYaw, sign * (22 * wind * (1 - cast) - 26 * cast));
        c.AddDegrees(Channel.HipsYaw, sign * (10 * wind - 12 * cast));
        c.AddDegrees(Channel.SpinePitch, -8 * wind + 16 * cast);
        c.Add(Channel.HipsZ, -0.06f * wind + 0.1f * cast);
    }

    public static void Kick(in Moment m, Controls c)
    {
        float back = m.Pulse(0.1, 0.55), hit = m.Pulse(0.36, 0.8), up = Math.Clamp(back + hit, 0, 1);
        c.Leg(Side.Right, up, raise: -32 * back + 62 * hit, spread: 3, swivel: 0,
            knee: 75 * back + 12 * hit, ankle: 25);
        c.Add(Channel.HipsX, 0.07f * up);
        c.AddDegrees(Channel.HipsPitch, -8 * hit);
        c.AddDegrees(Channel.SpinePitch, 10 * hit);
        c.Arm(Side.Left, up, raise: 40, spread: 40, swivel: 0, elbow: 35);
        c.Arm(Side.Right, up, raise: -30, spread: 35, swivel: 0, elbow: 30);
    }

    public static void Push(in Moment m, Controls c) => Brace(m, c, 16, 0.05f);

    public static void Pull(in Moment m, Controls c) => Brace(m, c, -14, -0.1f);

    private static void Brace(in Moment m, Controls c, float lean, float shift)
    {
        float on = m.Envelope(0.6, 0.6), strain = m.Wave(0.8);
        foreach (Side side in Both)
            c.Arm(side, on, raise: 74, spread: 6, swivel: 18, elbow: lean > 0 ? 35 + 4 * strain : 12,
                wrist: lean > 0 ? -55 : 0, fist: lean > 0 ? 0 : 0.8f);
        c.AddDegrees(Channel.HipsPitch, lean * on);
        c.Add(Channel.HipsZ, shift * on);
        c.Add(Channel.HipsY, -0.07f * on);
        c.AddDegrees(Channel.HeadPitch, 6 * on);
    }
}
