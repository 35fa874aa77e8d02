using Photoplay.Animation.Body;
using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>Insects in the air: the wings beat, now and then held spread; the body answers each beat and wanders about
/// its way, as butterflies do.</summary>
internal static class FlutterLayer
{
    public static void Apply(BodyRig rig, Itinerary itinerary, Seed seed, double time, Controls c)
    {
        if (rig.Actor.Wingbeat is not Wingbeat beat) return;
        uint noise = (uint)seed.Derive("flutter").Value;
        float Drift(double hertz, float which) => Noise.Perlin(new((float)(time * hertz), which, 0.41f), noise);
        double phase = Maths.Tau * beat.Hertz * time;
        // Gliding, the wings come to rest a little above the level.
        float glide = beat.Glide <= 0 ? 0
            : Maths.SmoothStep(0.55f - beat.Glide, 0.75f - beat.Glide, 1.6f * Drift(0.45, 3.3f) + 0.35f * beat.Glide);
        float raise = beat.Middle + beat.Swing * (1 - glide) * (float)Maths.Sin(phase);
        c[Channel.LeftRaise] = raise;
        c[Channel.RightRaise] = raise;
        float unit = 1 / rig.LegLength, wander = beat.Glide > 0 ? 0.10f : 0.035f;
        c.HeadHold = 0;
        c.Add(Channel.HipsY, unit * (wander * Drift(0.9, 1.7f) - beat.Bob * (1 - glide) * (float)Maths.Sin(phase - 0.7)));
        c.Add(Channel.HipsX, unit * wander * Drift(0.7, 8.1f));
        float share = Maths.Saturate(itinerary.Velocity(time).Length / Gaits.Swim.Speed(rig.LegLength));
        c.AddDegrees(Channel.HipsPitch, -14 + 8 * share);
        c.AddDegrees(Channel.HipsRoll, 14 * Drift(0.8, 5.9f) - 12 * itinerary.YawRate(time));
        c.Add(Channel.TailLift, 0.12f * Drift(1.1, 2.2f));
    }
}
