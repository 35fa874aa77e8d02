using Photoplay.Animation.Body;
using Photoplay.Animation.Travel;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>
/// How far the hips come down so that both legs reach their footholds, worked out for the whole scene beforehand: what
/// the legs need at each instant, the largest of it nearby, then smoothed. It is never less than needed and has no
/// corners: the body rises over the standing foot and sinks between steps.
/// </summary>
internal sealed class HipHeight
{
    private const double Tick = 1 / 120.0;
    /// <summary>Legs are kept this much short of straight.</summary>
    private const float Stretch = 0.995f;
    private readonly float[] drops;

    public HipHeight(BodyRig rig, Itinerary itinerary, FootPlan plan, Func<double, Vec3> sway, Func<double, float> rise,
        Func<Placement, float> groundUnder, double duration)
    {
        int n = (int)((duration + 2) / Tick) + 2, reach = Math.Max(2, (int)(0.04 * Math.Sqrt(rig.LegLength) / Tick));
        float[] raw = new float[n];
        for (int i = 0; i < n; i++) raw[i] = Needed(i * Tick);
        float[] most = new float[n];
        for (int i = 0; i < n; i++)
            for (int k = -2 * reach; k <= 2 * reach; k++)
                most[i] = MathF.Max(most[i], raw[Math.Clamp(i + k, 0, n - 1)]);
        drops = Mean(Mean(most, reach), reach);

        float Needed(double time)
        {
            Placement body = itinerary.At(time);
            Vec3 shift = sway(time), floor = new(0, groundUnder(body) + rise(time), 0);
            float need = 0;
            for (int f = 0; f < Math.Min(2, plan.Tracks.Length); f++)
            {
                FootState foot = plan.Tracks[f].At(time);
                // A foot in the air need not be reached until it is about to land.
                if (foot.Swing is > 0.05f and < 0.95f) continue;
                Vec3 hip = body.Carry(rig.RestAt(rig.Legs[f].Upper)) + shift + floor,
                    ankle = AnkleOf(rig.FootRests[f], foot);
                float max = rig.Legs[f].Length * Stretch, flat = new Vec3(hip.X - ankle.X, 0, hip.Z - ankle.Z).Length;
                need = MathF.Max(need,
                    hip.Y - ankle.Y - MathF.Sqrt(MathF.Max(0.1f * max * max, max * max - flat * flat)));
            }
            return need;
        }
    }

    /// <summary>Metres below standing.</summary>
    public float At(double time)
    {
        double x = Math.Clamp(time / Tick, 0, drops.Length - 2);
        int i = (int)x;
        return Maths.Lerp(drops[i], drops[i + 1], (float)(x - i));
    }

    private static Vec3 AnkleOf(FootRest rest, FootState f)
    {
        Quat yaw = Quat.RotY(f.Yaw);
        Vec3 pivot = rest.Pivot(f.HeelPivot);
        return f.Flat + yaw.Rotate(pivot + Quat.RotX(f.Pitch).Rotate(rest.Joint - rest.Ball - pivot));
    }

    private static float[] Mean(float[] x, int radius)
    {
        float[] result = new float[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            double sum = 0;
            for (int k = -radius; k <= radius; k++) sum += x[Math.Clamp(i + k, 0, x.Length - 1)];
            result[i] = (float)(sum / (2 * radius + 1));
        }
        return result;
    }
}
