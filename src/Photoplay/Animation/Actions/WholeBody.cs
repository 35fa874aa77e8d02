using Photoplay.Animation.Body;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Actions;

/// <summary>Gestures of the whole body: joy, fear, cold, tiredness, great voices.</summary>
internal static class WholeBody
{
    private static readonly Side[] Both = [Side.Left, Side.Right];

    public static void Bow(in Moment m, Controls c)
    {
        float on = m.Envelope(0.7, 0.8);
        if (m.FourLegged) { AnimalGestures.Play(m, c); return; }
        c.AddDegrees(Channel.HipsPitch, 24 * on);
        c.AddDegrees(Channel.SpinePitch, 26 * on);
        c.Add(Channel.HipsZ, -0.12f * on);
        c.AddDegrees(Channel.HeadPitch, 24 * on);
        c.HeadHold *= 1 - 0.8f * on;
    }

    public static void Cheer(in Moment m, Controls c)
    {
        float on = m.Envelope(0.4, 0.6), late = m.Envelope(0.5, 0.5, 0.07), pump = m.Wave(1.5);
        foreach (Side side in Both)
        {
            float beat = m.Wave(1.5, side == Side.Left ? 0.05 : 0);
            c.Arm(side, late, raise: 140 + 10 * beat, spread: 50, swivel: -20, elbow: 38 - 24 * beat,
                twist: 10, fist: 0.9f);
        }
        c.Add(Channel.HipsY, on * 0.02f * (pump - 1));
        c.AddDegrees(Channel.SpinePitch, -8 * on);
        c.AddDegrees(Channel.HeadPitch, -10 * on);
        c.Face[FaceShape.JawOpen] += 0.35f * on;
    }

    public static void Stretch(in Moment m, Controls c)
    {
        float on = m.Envelope(1.1, 0.9), high = m.Pulse(0.15, 0.95);
        c.AddDegrees(Channel.HeadPitch, -14 * high);
        c.Face[FaceShape.JawOpen] += 0.75f * high;
        c.Face[FaceShape.EyeBlinkLeft] += 0.8f * high;
        c.Face[FaceShape.EyeBlinkRight] += 0.8f * high;
        c.AddDegrees(Channel.Jaw, m.FourLegged ? 22 * high : 0);
        if (m.FourLegged) { AnimalGestures.Play(m, c); return; }
        c.Arm(Side.Left, on, raise: 120, spread: 85, swivel: -10, elbow: 30 + 60 * (1 - high), fist: 0.7f);
        c.Arm(Side.Right, on, raise: 125, spread: 80, swivel: -10, elbow: 45 + 60 * (1 - high), fist: 0.7f);
        c.AddDegrees(Channel.SpinePitch, -14 * high);
        c.AddDegrees(Channel.SpineRoll, 5 * m.Wave(0.35) * on);
        c[Channel.Breath] += high;
    }

    /// <summary>Side steps without steps: weight from foot to foot, hips and shoulders in answer, arms loose.</summary>
    public static void Dance(in Moment m, Controls c)
    {
        float on = m.Envelope(0.6, 0.6), beat = m.Wave(1), answer = m.Wave(1, -0.12), twice = m.Wave(2, 0.1);
        c.Add(Channel.HipsX, 0.075f * on * beat);
        c.Add(Channel.HipsY, on * (-0.045f + 0.022f * twice));
        c.AddDegrees(Channel.HipsRoll, 6 * on * beat);
        c.AddDegrees(Channel.HipsYaw, 8 * on * answer);
        c.AddDegrees(Channel.SpineRoll, -9 * on * answer);
        c.AddDegrees(Channel.SpineYaw, -12 * on * answer);
        c.AddDegrees(Channel.HeadRoll, 6 * on * m.Wave(1, -0.2));
        c.AddDegrees(Channel.HeadPitch, 4 * on * twice);
        foreach (Side side in Both)
        {
            float s = m.Wave(1, side == Side.Left ? 0.1 : 0.6);
            c.Arm(side, on * 0.95f, raise: 34 + 16 * s, spread: 34 + 8 * s, swivel: 20 * s, elbow: 78 + 22 * s,
                wrist: 14 * m.Wave(1, 0.3), fist: 0.3f);
        }
    }

    public static void Shiver(in Moment m, Controls c)
    {
        float on = m.Envelope(0.5, 0.6), shake = m.Wave(8.3) * (0.7f + 0.3f * m.Wave(1.7)) * on;
        c.AddDegrees(Channel.SpineYaw, 0.9f * shake);
        c.AddDegrees(Channel.HeadYaw, 0.8f * m.Wave(8.3, 0.3) * on);
        c.AddDegrees(Channel.SpinePitch, 8 * on);
        c.AddDegrees(Channel.HeadPitch, 6 * on);
        c.Add(Channel.HipsY, -0.03f * on);
        c.Add(Channel.Ears, -0.7f * on);
        c.AddDegrees(Channel.TailLift, -35 * on);
        if (m.FourLegged) return;
        foreach (Side side in Both)
        {
            c.Arm(side, on, raise: 30, spread: 2, swivel: 62, elbow: 112 + 2 * shake, fist: 0.6f);
            c.AddDegrees(Controls.Of(side, Channel.LeftShoulder), on * (7 + shake));
        }
    }

    public static void Sigh(in Moment m, Controls c)
    {
        float full = m.Pulse(0, 0.6), empty = m.Pulse(0.45, 1);
        c[Channel.Breath] += 1.4f * full;
        c.AddDegrees(Channel.SpinePitch, -5 * full + 6 * empty);
        c.AddDegrees(Channel.HeadPitch, -5 * full + 6 * empty);
        foreach (Side side in Both) c.AddDegrees(Controls.Of(side, Channel.LeftShoulder), 6 * full - 2 * empty);
        c.Face[FaceShape.JawOpen] += 0.12f * empty;
        c.Face[FaceShape.MouthFunnel] += 0.3f * empty;
        c.Face[FaceShape.EyeBlinkLeft] += 0.35f * empty;
        c.Face[FaceShape.EyeBlinkRight] += 0.35f * empty;
    }

    public static void Shout(in Moment m, Controls c)
    {
        float on = m.Envelope(0.35, 0.5);
        c.AddDegrees(Channel.SpinePitch, 5 * on);
        c.AddDegrees(Channel.NeckReach, 8 * on);
        c.Face[FaceShape.BrowDownLeft] += 0.25f * on;
        c.Face[FaceShape.BrowDownRight] += 0.25f * on;
        if (m.FourLegged || m.Rig.Head < 0) return;
        // A hand beside the mouth carries the voice.
        Vec3 mouth = HandGestures.ChinOf(m.Rig) + new Vec3(m.Hand == Side.Left ? 0.075f : -0.075f, 0.03f, 0.05f);
        c.Arm(m.Hand, on, raise: 60, spread: 30, swivel: 10, elbow: 130, twist: 0, fist: 0.2f);
        c.Goal(m.Hand, new(mouth, null, 0.9f * on, m.Rig.Head));
    }

    public static void Whisper(in Moment m, Controls c)
    {
        float on = m.Envelope(0.5, 0.5);
        c.AddDegrees(Channel.SpinePitch, 8 * on);
        c.AddDegrees(Channel.NeckReach, 8 * on);
        c.AddDegrees(Channel.HeadRoll, 5 * on);
    }

    public static void Laugh(in Moment m, Controls c)
    {
        float on = m.Envelope(0.35, 0.8), ha = m.Wave(4.6) * (0.6f + 0.4f * m.Wave(0.7));
        c.AddDegrees(Channel.SpinePitch, on * (-5 + 2.2f * ha));
        c.AddDegrees(Channel.HeadPitch, on * (-9 + 2.5f * m.Wave(4.6, 0.2)));
        foreach (Side side in Both) c.AddDegrees(Controls.Of(side, Channel.LeftShoulder), on * (3 + 2.5f * ha));
        c.Face[FaceShape.JawOpen] += on * (0.14f + 0.16f * ha);
        c.AddDegrees(Channel.Jaw, m.FourLegged ? on * (6 + 5 * ha) : 0);
    }

    public static void Cry(in Moment m, Controls c)
    {
        float on = m.Envelope(0.8, 1.0), sob = MathF.Max(0, m.Wave(2.1)) * MathF.Max(0, m.Wave(0.31, 0.1));
        c.AddDegrees(Channel.SpinePitch, on * (12 + 4 * sob));
        c.AddDegrees(Channel.HeadPitch, on * (14 + 4 * sob));
        c.Add(Channel.Ears, -0.8f * on);
        if (m.FourLegged || m.Rig.Head < 0) return;
        foreach (Side side in Both)
        {
            float sign = side == Side.Left ? 1 : -1;
            c.AddDegrees(Controls.Of(side, Channel.LeftShoulder), on * (5 + 4 * sob));
            c.Arm(side, on, raise: 60, spread: 5, swivel: 35, elbow: 135, twist: 40, fist: 0.15f);
            c.Goal(side, new(HandGestures.ChinOf(m.Rig) + new Vec3(sign * 0.04f, 0.06f, 0.05f), null, on, m.Rig.Head));
        }
    }

    public static void Startle(in Moment m, Controls c)
    {
        float on = m.Envelope(0.16, 0.7), late = m.Envelope(0.22, 0.7, 0.04);
        c.Add(Channel.HipsZ, -0.05f * on);
        c.Add(Channel.HipsY, 0.004f * on - 0.03f * late);
        c.AddDegrees(Channel.SpinePitch, -7 * on);
        c.AddDegrees(Channel.HeadPitch, -5 * late);
        c.AddDegrees(Channel.NeckReach, -6 * on);
        c.Add(Channel.Ears, m.FourLegged ? 1.2f * on : 0);
        if (m.FourLegged) return;
        foreach (Side side in Both)
        {
            c.AddDegrees(Controls.Of(side, Channel.LeftShoulder), 9 * on);
            c.Arm(side, 0.85f * late, raise: 38, spread: 22, swivel: 10, elbow: 92, twist: 0, wrist: -25, fist: 0.05f);
        }
    }
}
