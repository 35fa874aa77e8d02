using Photoplay.Animation.Body;
using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>An instant within a gesture.</summary>
/// <param name="Time">Seconds since it began.</param>
/// <param name="Seconds">How long it lasts.</param>
/// <param name="Hand">The hand that is free, or has the thing.</param>
/// <param name="Energy">1 at ease; larger is quicker and wider.</param>
/// <param name="WorldFromActor">Where the body stands.</param>
/// <param name="Target">World, what it is about, or null.</param>
internal readonly record struct Moment(double Time, double Seconds, Side Hand, float Energy, Seed Seed, BodyRig Rig,
    Affine WorldFromActor, Vec3? Target)
{
    public Side OtherHand => Hand == Side.Left ? Side.Right : Side.Left;
    public float Leg => Rig.LegLength;
    public bool FourLegged => Rig.Feet.Length == 4 || Rig.Actor.OnHindLegs;

    /// <summary>In and out: 0 before, 1 while it lasts, 0 at its end, eased with least jerk. A delayed part comes and
    /// goes later.</summary>
    public float Envelope(double attack, double release, double delay = 0)
    {
        double scale = Math.Min(1, 0.9 * Seconds / (attack + release + delay));
        attack *= scale;
        release *= scale;
        delay *= scale;
        return Ease(Maths.Saturate((Time - delay) / attack))
            * (1 - Ease(Maths.Saturate((Time - (Seconds - release)) / release)));
    }

    /// <summary>A single rise and fall over a part of the gesture, peak 1 at its middle; shares
    /// of its length.</summary>
    public float Pulse(double from, double to)
    {
        double x = Maths.Saturate((Time / Seconds - from) / (to - from));
        return Ease(1 - Math.Abs(2 * x - 1));
    }

    /// <summary>Eased 0 to 1 between two shares of the gesture's length.</summary>
    public float Ramp(double from, double to) => Ease(Maths.Saturate((Time / Seconds - from) / (to - from)));

    /// <summary>Sine of that many cycles a second, quickened a little by energy.</summary>
    public float Wave(double hertz, double phase = 0)
        => (float)Maths.Sin(6.283185307179586 * (hertz * (0.85 + 0.15 * Energy) * Time + phase));

    /// <summary>Rest-pose place (actor space) as a world point, the body's shifts left out.</summary>
    public Vec3 World(Vec3 rest) => WorldFromActor.Point(rest);

    private static float Ease(double u) => (float)(u * u * u * (10 + u * (6 * u - 15)));
}
