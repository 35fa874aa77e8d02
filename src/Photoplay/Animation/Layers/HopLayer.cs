using Photoplay.Animation.Body;
using Photoplay.Animation.Staging;
using Photoplay.Animation.Travel;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>The body in a hop: it crouches, stretches its hind legs until they leave the ground, trails them, draws them
/// forward again and meets the ground with the forefeet first.</summary>
internal static class HopLayer
{
    public static void Apply(RoleScript script, double time, Controls c)
    {
        int i = script.Hops.Count - 1;
        while (i >= 0 && script.Hops[i].Start > time) i--;
        if (i < 0) return;
        Hop h = script.Hops[i];
        if (time < h.Lift) Gather(h, time, c);
        else if (time < h.Land) Fly(h, (float)((time - h.Lift) / h.Air), c);
        if (time >= h.Land || i > 0) Settle(time >= h.Land ? h : script.Hops[i - 1], time, c);
    }

    private static void Gather(Hop h, double time, Controls c)
    {
        double crouch = Math.Min(0.16, 0.6 * (h.Push - h.Start));
        float down = (float)Maths.SmoothStep(h.Push - crouch, h.Push, time), up = Pushed(h, time);
        c.Add(Channel.HipsY, -0.10f * down * (1 - up) + 0.30f * up);
        c.AddDegrees(Channel.HipsPitch, -8 * down * (1 - up) - TakeOff * up);
        c.AddDegrees(Channel.HeadPitch, 10 * up);
    }

    private static float Pushed(Hop h, double time)
    {
        float u = (float)Maths.Saturate((time - h.Push) / (h.Lift - h.Push));
        return u * u;
    }

    /// <summary>Pitch of the body as it leaves the ground (up) and meets it (down), degrees.</summary>
    private const float TakeOff = 26, Landing = 6;

    private static void Fly(Hop h, float u, Controls c)
    {
        // The trunk lies along its path; near the ground the feet belong to the ground.
        float free = Maths.SmoothStep(0, 0.16f, u) * (1 - Maths.SmoothStep(0.72f, 0.96f, u)),
            gather = Maths.SmoothStep(0.40f, 0.85f, u);
        c.Add(Channel.HipsY, 0.30f * (1 - Maths.SmoothStep(0, 0.9f, u)));
        c.AddDegrees(Channel.HipsPitch, Maths.Lerp(-TakeOff, Landing, Maths.SmoothStep(0.1f, 0.95f, u)));
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
            c.Leg(side, free, raise: Maths.Lerp(-88, 8, gather), spread: 24, swivel: 0, knee: Maths.Lerp(8, 96, gather),
                ankle: Maths.Lerp(38, -12, gather));
        c.Lead(Channel.ForeFree, 1, Maths.SmoothStep(0, 0.14f, u) * (1 - Maths.SmoothStep(0.45f, 0.80f, u)));
    }

    /// <summary>The body sinks into the landing and comes up again.</summary>
    private static void Settle(Hop h, double time, Controls c)
    {
        float since = (float)(time - h.Land),
            give = Maths.SmoothStep(0, 0.05f, since) * (1 - Maths.SmoothStep(0.06f, 0.24f, since));
        c.Add(Channel.HipsY, -0.10f * give);
        c.AddDegrees(Channel.HipsPitch, Landing * (1 - Maths.SmoothStep(0, 0.16f, since)));
    }
}
