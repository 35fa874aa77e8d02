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
        if (rig.Actor.Wingbeat is not Wingbeat beat || rig.Feet.Length > 0) return;
        uint noise = (uint)seed.Derive("flutter").Value;
        float Drift(double hertz, float which) => Noise.Perlin(new((float)(time * hertz), which, 0.41f), noise);
        double beats = beat.Hertz * time;
        // Gliding, the wings come to rest a little above the level.
        float glide = beat.Glide <= 0 ? 0
            : Maths.SmoothStep(0.55f - beat.Glide, 0.75f - beat.Glide, 1.6f * Drift(0.45, 3.3f) + 0.35f * beat.Glide);
        Raise(c, Maths.Lerp(beat.At(beats, fore: true), beat.Middle, glide),
            Maths.Lerp(beat.At(beats, fore: false), beat.Middle, glide) * (beat.HindLead > 0 ? 1 : 0.92f));
        float unit = 1 / rig.LegLength, wander = beat.Glide > 0 ? 0.10f : 0.035f;
        c.HeadHold = 0;
        float bob = beat.Bob * (1 - glide) * (float)Maths.Sin(Maths.Tau * beats - 0.7);
        c.Add(Channel.HipsY, unit * (wander * Drift(0.9, 1.7f) - bob));
        c.Add(Channel.HipsX, unit * wander * Drift(0.7, 8.1f));
        float share = Maths.Saturate(itinerary.Velocity(time).Length / Gaits.Swim.Speed(rig.LegLength));
        c.AddDegrees(Channel.HipsPitch, -14 + 8 * share);
        c.AddDegrees(Channel.HipsRoll, 14 * Drift(0.8, 5.9f) - 12 * itinerary.YawRate(time));
        c.Add(Channel.TailLift, 0.12f * Drift(1.1, 2.2f));
    }

    /// <summary>Wings of an insect on a body with legs: they beat in the air; on the ground they are held and quiver now
    /// and then.</summary>
    /// <param name="air">0 on the ground .. 1 in the air.</param>
    public static void OnLegs(Wingbeat beat, float air, Seed seed, double time, Controls c)
    {
        uint noise = (uint)seed.Derive("flutter").Value;
        float stir = Maths.SmoothStep(0.12f, 0.42f, Noise.Perlin(new((float)(0.55 * time), 3.7f, 0.2f), noise)),
            sway = 0.05f * Noise.Perlin(new((float)(0.4 * time), 6.1f, 0.8f), noise),
            rest = beat.Rest + sway + 0.055f * stir * (float)Maths.Sin(Maths.Tau * QuiverHertz * time);
        double beats = beat.Hertz * time;
        Raise(c, Maths.Lerp(rest, beat.At(beats, fore: true), air),
            Maths.Lerp(rest - 0.10f, beat.At(beats, fore: false), air));
    }

    /// <summary>Of a quiver, a second.</summary>
    public const double QuiverHertz = 9;

    private static void Raise(Controls c, float fore, float hind)
    {
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            c[Controls.Of(side, Channel.LeftRaise)] = fore;
            c[Controls.Of(side, Channel.LeftElbow)] = hind;
        }
    }
}
