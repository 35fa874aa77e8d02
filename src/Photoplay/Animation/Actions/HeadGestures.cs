using Photoplay.Animation.Body;
using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>Yes, no, and a greeting without hands.</summary>
internal static class HeadGestures
{
    public static void Nod(in Moment m, Controls c)
    {
        float on = m.Envelope(0.25, 0.4);
        // A small lift before the first nod, then nods that die away.
        float fading = (float)Maths.Exp(-1.1 * m.Time);
        c.AddDegrees(Channel.HeadPitch, on * (-3 + (5 + 12 * fading) * (0.5f - 0.5f * m.Wave(1.6, 0.25))));
        c.AddDegrees(Channel.NeckReach, on * 2);
    }

    public static void Shake(in Moment m, Controls c)
    {
        float on = m.Envelope(0.3, 0.4), fading = (float)Maths.Exp(-0.7 * m.Time);
        c.AddDegrees(Channel.HeadYaw, on * (6 + 14 * fading) * m.Wave(1.25));
        c.AddDegrees(Channel.HeadRoll, on * 3 * m.Wave(1.25, 0.12));
        c.AddDegrees(Channel.HeadPitch, on * 4);
    }

    public static void Greet(in Moment m, Controls c)
    {
        float on = m.Pulse(0.1, 0.7);
        c.AddDegrees(Channel.HeadPitch, 9 * on);
        c.AddDegrees(Channel.SpinePitch, 4 * on);
        c.AddDegrees(Channel.TailSway, m.FourLegged ? 40 * m.Envelope(0.3, 0.5) * m.Wave(2.6) : 0);
    }
}
