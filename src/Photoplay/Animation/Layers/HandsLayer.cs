using Photoplay.Animation.Body;
using Photoplay.Animation.Staging;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>Hands that reach for things and hands that have them. To reach low the knees and the back bend as far
/// as is needed.</summary>
internal sealed class HandsLayer(BodyRig rig, List<Reach> reaches, List<Hold> holds)
{
    /// <summary>How free the hands are to speak with, 0..1.</summary>
    public float Free(double time)
    {
        float taken = 0;
        foreach (Reach r in reaches) taken = MathF.Max(taken, Weight(r, time));
        return 1 - MathF.Min(1, taken);
    }

    public void Apply(double time, Controls c, Affine worldFromActor)
    {
        if (rig.Feet.Length != 2 && !rig.HasHands) { Mouth(time, c, worldFromActor); return; }
        foreach (Hold h in holds)
        {
            // A hold may have no beginning or no end: seconds since and until it, bounded.
            double since = Math.Min(time - h.From, 9), past = Math.Max(time - h.To, -9);
            float w = (float)(Maths.SmoothStep(0, 0.7, since) * (1 - Maths.SmoothStep(0, 0.4, past)));
            if (w <= 0) continue;
            c.Arm(h.Hand, 0.92f * w, raise: 20, spread: 13, swivel: 4, elbow: 74, twist: 4, wrist: 0, fist: 0.8f);
            c.Lead(Controls.Of(h.Hand, Channel.LeftThumb), 0.3f, w);
            if (h.Hand == Side.Left) c.LeftUpright = MathF.Max(c.LeftUpright, w);
            else c.RightUpright = MathF.Max(c.RightUpright, w);
        }
        foreach (Reach r in reaches)
        {
            float w = Weight(r, time);
            if (w <= 0) continue;
            Vec3 at = worldFromActor.Inverse.Point(r.At(Math.Min(time, r.Contact)));
            Bend(c, at, w);
            c.Goal(r.Hand, new(worldFromActor.Point(at), null, w));
            // The hand opens on the way and closes at the contact.
            float open = (float)(Maths.SmoothStep(r.Start, r.Contact - 0.1, time)
                * (1 - Maths.SmoothStep(r.Contact - 0.12, r.Contact + 0.06, time)));
            c.Lead(Controls.Of(r.Hand, Channel.LeftFist), 0.02f, open);
        }
    }

    private static float Weight(Reach r, double time)
    {
        double inward = Maths.Saturate((time - r.Start) / (r.Contact - r.Start)),
            outward = Maths.Saturate((time - r.Contact - 0.08) / Math.Min(1.1, Math.Max(0.35, r.End - r.Contact)));
        return Ease(inward) * (1 - Ease(outward));
        static float Ease(double u) => (float)(u * u * u * (10 + u * (6 * u - 15)));
    }

    /// <summary>Brings the shoulders near enough to a place in actor space.</summary>
    private void Bend(Controls c, Vec3 at, float weight)
    {
        Vec3 shoulder = (rig.RestAt(rig.Arms[0].Upper) + rig.RestAt(rig.Arms[1].Upper)) * 0.5f
            + new Vec3(0, c[Channel.HipsY] * rig.LegLength, 0);
        float arm = rig.Arms[0].Length,
            down = Maths.Saturate((shoulder.Y - 0.72f * arm - at.Y) / (0.95f * rig.LegLength));
        float ahead = Maths.Saturate((new Vec3(at.X, 0, at.Z).Length - 0.72f * arm) / arm);
        c.Add(Channel.HipsY, -0.5f * down * weight);
        c.Add(Channel.HipsZ, -0.12f * down * weight);
        c.AddDegrees(Channel.HipsPitch, (44 * down + 12 * ahead) * weight);
        c.AddDegrees(Channel.SpinePitch, (44 * down + 18 * ahead) * weight);
    }

    /// <summary>Animals take with the mouth.</summary>
    private void Mouth(double time, Controls c, Affine worldFromActor)
    {
        foreach (Reach r in reaches)
        {
            float w = Weight(r, time);
            if (w <= 0) continue;
            float low = Maths.Saturate(1 - worldFromActor.Inverse.Point(r.At(r.Contact)).Y / rig.LegLength);
            c.AddDegrees(Channel.NeckReach, 55 * w * low);
            c.AddDegrees(Channel.HeadPitch, 25 * w * low);
            c.AddDegrees(Channel.HipsPitch, 9 * w * low);
            c.AddDegrees(Channel.Jaw, 16 * w * (float)(1 - Maths.SmoothStep(r.Contact - 0.1, r.Contact + 0.1, time)));
        }
        foreach (Hold h in holds) c.AddDegrees(Channel.Jaw, time >= h.From && time < h.To ? 6 : 0);
    }
}
