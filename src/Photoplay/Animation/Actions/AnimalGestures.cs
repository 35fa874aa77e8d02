using Photoplay.Animation.Body;
using Photoplay.Stage;

namespace Photoplay.Animation.Actions;

/// <summary>What animals say: ears, nose, tail and the whole back. People do what of it people do.</summary>
internal static class AnimalGestures
{
    public static void Listen(in Moment m, Controls c)
    {
        float on = m.Envelope(0.3, 0.6);
        c.Add(Channel.Ears, 1.2f * on);
        c.AddDegrees(Channel.EarsTwist, 12 * on * m.Wave(0.7));
        c.AddDegrees(Channel.HeadRoll, (m.Seed.Uniform("tilt") < 0.5f ? 1 : -1) * (m.FourLegged ? 14 : 7) * on);
        c.AddDegrees(Channel.HeadPitch, -4 * on);
    }

    public static void Notice(in Moment m, Controls c)
    {
        float start = m.Pulse(0, 0.35), on = m.Envelope(0.25, 0.8);
        c.Add(Channel.Ears, 1.3f * on);
        c.AddDegrees(Channel.HeadPitch, -7 * on);
        c.AddDegrees(Channel.NeckReach, m.FourLegged ? -10 * on : 4 * on);
        c.AddDegrees(Channel.SpinePitch, -3 * start);
        c.Add(Channel.HipsZ, -0.02f * start);
        c.AddDegrees(Channel.TailLift, 12 * on);
    }

    /// <summary>Nose to the ground in small arcs, quick breaths.</summary>
    public static void Sniff(in Moment m, Controls c)
    {
        float on = m.Envelope(0.6, 0.6), quick = m.Wave(4.2);
        if (!m.FourLegged)
        {
            c.AddDegrees(Channel.HeadPitch, on * (-4 + 1.5f * quick));
            c.Face[FaceShape.NoseSneerLeft] += 0.3f * on * (0.5f + 0.5f * quick);
            c.Face[FaceShape.NoseSneerRight] += 0.3f * on * (0.5f + 0.5f * quick);
            return;
        }
        c.AddDegrees(Channel.NeckReach, on * (62 + 2 * quick));
        c.AddDegrees(Channel.SpinePitch, 13 * on);
        c.AddDegrees(Channel.HipsPitch, 8 * on);
        c.AddDegrees(Channel.HeadPitch, on * (34 + 2.5f * quick));
        c.HeadHold *= 1 - 0.7f * on;
        c.AddDegrees(Channel.HeadYaw, 13 * on * m.Wave(0.45));
        c.AddDegrees(Channel.SpineYaw, 5 * on * m.Wave(0.45, -0.06));
        c.AddDegrees(Channel.TailSway, 8 * on * m.Wave(0.8));
        c.Face[FaceShape.NoseSneerLeft] += 0.4f * on * (0.5f + 0.5f * quick);
        c.Face[FaceShape.NoseSneerRight] += 0.4f * on * (0.5f + 0.5f * quick);
    }

    /// <summary>Cheek along the other: the head goes in low, tilts and slides up, eyes half shut.</summary>
    public static void Nuzzle(in Moment m, Controls c)
    {
        float on = m.Envelope(0.8, 0.8), rub = m.Wave(0.55, 0.1), side = m.Seed.Uniform("side") < 0.5f ? 1 : -1;
        // Down to a smaller one, up to a larger: by how far the other's chest is below or above one's own head.
        float head = m.Rig.Head < 0 ? m.Leg : m.Rig.RestAt(m.Rig.Head).Y;
        float below = m.Target is Foundation.Vec3 other
            ? Math.Clamp((head - m.WorldFromActor.Inverse.Point(other).Y) / head - 0.25f, -0.5f, 0.7f)
            : 0;
        c.AddDegrees(Channel.NeckReach, on * (10 + 75 * below + 8 * rub));
        c.AddDegrees(Channel.HeadPitch, on * (-6 - 9 * rub));
        c.AddDegrees(Channel.HeadRoll, side * on * (15 + 7 * m.Wave(0.55)));
        c.AddDegrees(Channel.HeadYaw, side * on * (8 + 6 * m.Wave(0.55, 0.3)));
        c.AddDegrees(Channel.SpineYaw, side * 4 * on * m.Wave(0.55, 0.2));
        c.Add(Channel.HipsZ, on * (0.07f + 0.025f * rub));
        c.Add(Channel.Ears, -0.55f * on);
        c.AddDegrees(Channel.TailSway, 15 * on * m.Wave(1.1));
        c.Face[FaceShape.EyeBlinkLeft] += 0.6f * on;
        c.Face[FaceShape.EyeBlinkRight] += 0.6f * on;
    }

    public static void Lick(in Moment m, Controls c)
    {
        float on = m.Envelope(0.5, 0.5), lap = m.Wave(1.7);
        c.AddDegrees(Channel.NeckReach, on * (12 + 5 * lap));
        c.AddDegrees(Channel.HeadPitch, on * (4 - 10 * lap));
        c.AddDegrees(Channel.Jaw, on * (7 + 4 * lap));
        c.Face[FaceShape.TongueOut] += on * (0.5f + 0.5f * lap);
        c.Face[FaceShape.JawOpen] += on * 0.2f;
        c.AddDegrees(Channel.TailSway, 10 * on * m.Wave(1.3));
    }

    /// <summary>The play bow: forelegs forward and down, rump and tail up, a bounce.</summary>
    public static void Play(in Moment m, Controls c)
    {
        float on = m.Envelope(0.45, 0.55), bounce = m.Wave(1.6) * on;
        if (!m.FourLegged) { WholeBody.Dance(m, c); return; }
        c.AddDegrees(Channel.HipsPitch, 21 * on + 1.5f * bounce);
        c.Add(Channel.HipsZ, -0.22f * on);
        c.Add(Channel.ForeReach, 0.16f * on);
        c.AddDegrees(Channel.HeadPitch, -6 * on);
        c.AddDegrees(Channel.TailLift, 38 * on);
        c.AddDegrees(Channel.TailSway, 34 * on * m.Wave(2.7));
        c.Add(Channel.Ears, 0.6f * on);
    }

    public static void Wag(in Moment m, Controls c)
    {
        float on = m.Envelope(0.3, 0.5);
        c.AddDegrees(Channel.TailSway, 46 * on * m.Wave(2.8));
        c.AddDegrees(Channel.TailLift, 20 * on);
        c.AddDegrees(Channel.HipsYaw, 3.5f * on * m.Wave(2.8, 0.1));
        c.Add(Channel.Ears, 0.4f * on);
    }

    public static void Howl(in Moment m, Controls c)
    {
        float on = m.Envelope(0.9, 0.9), voice = m.Envelope(1.1, 0.9, 0.2);
        c.AddDegrees(Channel.HeadPitch, -42 * on + 2 * m.Wave(5) * voice);
        c.AddDegrees(Channel.NeckReach, -16 * on);
        c.AddDegrees(Channel.Jaw, 20 * voice);
        c.Face[FaceShape.JawOpen] += 0.55f * voice;
        c.Face[FaceShape.MouthFunnel] += 0.6f * voice;
        c.Face[FaceShape.EyeBlinkLeft] += 0.7f * on;
        c.Face[FaceShape.EyeBlinkRight] += 0.7f * on;
        c.Add(Channel.Ears, -0.6f * on);
        c[Channel.Breath] += 0.8f * m.Pulse(0, 0.35);
    }

    public static void Bark(in Moment m, Controls c)
    {
        float on = m.Envelope(0.2, 0.3), burst = MathF.Max(0, m.Wave(2.1));
        float bark = on * burst * burst;
        c.AddDegrees(Channel.Jaw, 26 * bark);
        c.Face[FaceShape.JawOpen] += 0.7f * bark;
        c.AddDegrees(Channel.HeadPitch, -12 * bark);
        c.AddDegrees(Channel.NeckReach, -5 * bark);
        c.AddDegrees(Channel.SpinePitch, -2 * bark);
        c.Add(Channel.HipsZ, 0.015f * bark);
        c.Add(Channel.Ears, 0.6f * on);
    }

    /// <summary>A breath drawn with the head back, then the whole front thrown forward with the jaws wide open, trembling
    /// with the voice.</summary>
    public static void Roar(in Moment m, Controls c)
    {
        float draw = m.Pulse(0, 0.30f), voice = m.Envelope(0.75, 0.7, 0.22), shake = m.Wave(7.5) * voice;
        c.AddDegrees(Channel.Jaw, 28 * voice);
        c.Face[FaceShape.JawOpen] += 0.95f * voice;
        c.Face[FaceShape.NoseSneerLeft] += 0.8f * voice;
        c.Face[FaceShape.NoseSneerRight] += 0.8f * voice;
        c.AddDegrees(Channel.HeadPitch, -14 * draw - 9 * voice + 1.4f * shake);
        c.AddDegrees(Channel.HeadRoll, 1.2f * shake + 5 * m.Wave(0.5) * voice);
        c.AddDegrees(Channel.NeckReach, -12 * draw + 22 * voice);
        c.AddDegrees(Channel.SpinePitch, -5 * draw + 7 * voice);
        c.Add(Channel.HipsZ, -0.03f * draw + 0.04f * voice);
        c.Add(Channel.Ears, -0.8f * voice);
        c.AddDegrees(Channel.TailLift, 10 * voice);
        c[Channel.Breath] += 0.9f * draw;
    }

    public static void Peck(in Moment m, Controls c)
    {
        float on = m.Envelope(0.3, 0.3), peck = MathF.Max(0, m.Wave(1.3));
        c.AddDegrees(Channel.HipsPitch, 40 * on * peck * peck);
        c.AddDegrees(Channel.NeckReach, on * (20 + 28 * peck * peck));
        c.AddDegrees(Channel.HeadPitch, on * 30 * peck);
        c.HeadHold *= 1 - 0.8f * on;
    }

    public static void Preen(in Moment m, Controls c)
    {
        float on = m.Envelope(0.5, 0.5), side = m.Seed.Uniform("side") < 0.5f ? 1 : -1;
        c.AddDegrees(Channel.HeadYaw, side * 75 * on);
        c.AddDegrees(Channel.HeadPitch, on * (28 + 5 * m.Wave(3)));
        c.AddDegrees(Channel.NeckReach, 14 * on);
    }
}
