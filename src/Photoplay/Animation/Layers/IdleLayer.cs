using Photoplay.Animation.Body;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>Life while nothing happens: breath, weight that wanders from foot to foot, a head that is never quite
/// still, ears that listen.</summary>
internal sealed class IdleLayer(BodyRig rig, Style style, Seed seed)
{
    private readonly uint noise = (uint)seed.Derive("idle").Value;
    // Smaller bodies live faster: breath goes with the -1/4 power of mass, so about leg^-0.75.
    private readonly double breaths = 0.26 * Maths.Pow(0.85 / Math.Max(0.05, rig.LegLength), 0.55)
        * (0.8 + 0.2 * style.Energy) * (1 + 0.8 * style.Tremble);
    private readonly float phase = seed.Uniform("breath");

    /// <param name="still">1 standing or sitting still .. 0 under way.</param>
    public void Apply(double time, Controls c, float still)
    {
        double cycle = time * breaths + phase;
        // In quicker than out, and a rest at the bottom.
        double u = cycle - Math.Floor(cycle);
        float breath = (float)(u < 0.4 ? Maths.SmoothStep(0, 0.4, u) : 1 - Maths.SmoothStep(0.4, 0.92, u));
        c.Add(Channel.Breath, breath);
        bool four = rig.Feet.Length == 4;
        c.AddDegrees(Channel.SpinePitch, (four ? 0.4f : -1.1f) * (breath - 0.5f));
        c.AddDegrees(Channel.LeftShoulder, 1.3f * breath);
        c.AddDegrees(Channel.RightShoulder, 1.3f * breath);
        c.Add(Channel.HipsY, 0.003f * (breath - 0.5f));
        float slow = Drift(time, 0.13, 0), other = Drift(time, 0.17, 1);
        c.Add(Channel.HipsX, still * (four ? 0.02f : 0.034f) * slow);
        c.Add(Channel.HipsZ, still * 0.014f * other);
        c.Add(Channel.HipsY, still * -0.008f * slow * slow);
        c.AddDegrees(Channel.HipsRoll, still * (four ? 1 : 2.6f) * slow);
        c.AddDegrees(Channel.SpineRoll, still * (four ? -1 : -3.2f) * slow);
        c.AddDegrees(Channel.HipsYaw, still * 2.2f * other);
        c.AddDegrees(Channel.SpineYaw, still * -2 * Drift(time, 0.15, 2));
        c.AddDegrees(Channel.HeadYaw, 1.6f * Drift(time, 0.34, 3) * style.Energy);
        c.AddDegrees(Channel.HeadPitch, 1.3f * Drift(time, 0.31, 4) * style.Energy);
        c.AddDegrees(Channel.HeadRoll, 1.5f * Drift(time, 0.22, 5));
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            int k = 6 + 4 * (int)side;
            c.AddDegrees(Controls.Of(side, Channel.LeftRaise), still * 1.8f * Drift(time, 0.2, k) + 0.8f * breath);
            c.AddDegrees(Controls.Of(side, Channel.LeftElbow), still * 3 * Drift(time, 0.24, k + 1));
            c.AddDegrees(Controls.Of(side, Channel.LeftWrist), still * 4 * Drift(time, 0.3, k + 2));
            c.Add(Controls.Of(side, Channel.LeftFist), still * 0.06f * Drift(time, 0.4, k + 3));
        }
        // Ears turn to sounds now and then: the peaks of a noise only.
        float alert = Drift(time, 0.5, 15);
        c.Add(Channel.Ears, 0.5f * MathF.Max(0, alert - 0.2f));
        c.AddDegrees(Channel.EarsTwist, 18 * MathF.Max(0, Drift(time, 0.8, 16) - 0.25f));
        if (style.Tremble > 0)
        {
            c.AddDegrees(Channel.SpineYaw, 0.5f * style.Tremble * (float)Maths.Sin(52 * time));
            c.AddDegrees(Channel.HeadYaw, 0.4f * style.Tremble * (float)Maths.Sin(47 * time + 1));
            c.Add(Channel.Ears, -0.7f * style.Tremble);
        }
    }

    private float Drift(double time, double hertz, int which)
        => Noise.Perlin(new((float)(time * hertz), which * 7.31f + 0.5f, 0.37f), noise) * 1.4f;
}
