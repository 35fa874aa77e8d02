using Photoplay.Foundation;

namespace Photoplay.Animation.Travel;

/// <summary>One hop, scene clock: the body gathers over planted feet, pushes off, flies a ballistic arc and lands.
/// </summary>
/// <param name="Start">When the body comes to rest after what was before.</param>
/// <param name="Push">When the legs begin to stretch.</param>
/// <param name="Height">Of the arc's top over its ends, metres.</param>
internal sealed record Hop(double Start, double Push, double Lift, double Land, double End, float Height)
{
    /// <summary>Metres a second squared.</summary>
    public const float Gravity = 9.81f;

    public double Air => Land - Lift;

    /// <summary>Height of the body over its path, metres: free fall between lift and landing.</summary>
    public float HeightAt(double time)
    {
        double t = time - Lift;
        return time <= Lift || time >= Land ? 0 : (float)(0.5 * Gravity * t * (Air - t));
    }

    public static float HeightOf(double air) => (float)(Gravity * air * air / 8);
}

/// <summary>Makes hops of a way. Between push and the end of braking the speed along the ground is that of the flight,
/// reached and lost evenly while the feet stand; in the air it does not change.</summary>
internal static class Hopping
{
    /// <summary>Comfortable hop in body lengths, and the tangent of the angle of take-off (frogs: about 40 degrees).
    /// </summary>
    private const float Reach = 2.4f, Rise = 0.84f;
    /// <summary>Least rest on the ground between hops, seconds, for a body of 0.13 m; larger ones take longer by the square
    /// root.</summary>
    private const double Rest = 0.10;

    /// <param name="way">The way at its own pace; hops go straight from point to point of it.</param>
    /// <param name="length">Of the body, metres.</param>
    public static IReadOnlyList<(Move Move, Hop Hop)> Of(Move way, float length)
    {
        double scale = Math.Sqrt(length / 0.13), seconds = way.End - way.Start, push = 0.07 * scale, brake = 0.05 * scale;
        float far = Vec3.Distance(way.At(way.Start).At, way.At(way.End).At);
        int count = Math.Max(1, (int)MathF.Round(far / (Reach * length)));
        double AirOf(int n) => Math.Sqrt(2 * far / n * Rise / Hop.Gravity);
        while (count > 1 && seconds / count < AirOf(count) + push + brake + Rest * scale) count--;
        double period = Math.Max(seconds / count, AirOf(count) + push + brake + Rest * scale);
        List<(Move, Hop)> hops = [];
        for (int i = 0; i < count; i++)
        {
            Placement from = way.At(way.Start + seconds * i / count), to = way.At(way.Start + seconds * (i + 1) / count);
            double start = way.Start + period * i, end = start + period, land = end - brake,
                air = Math.Sqrt(2 * Vec3.Distance(from.At, to.At) * Rise / Hop.Gravity);
            Hop hop = new(start, land - air - push, land - air, land, end, Hop.HeightOf(air));
            Placement At(double time) => Between(from, to, Way(hop, time), Maths.Saturate((time - hop.Lift) / hop.Air));
            hops.Add((new(start, hop.Lift, At, way.Gait, Steps: false), hop));
            hops.Add((new(hop.Lift, land, At, way.Gait, Steps: false, Flies: true), hop));
            hops.Add((new(land, end, At, way.Gait, Steps: false), hop));
        }
        return hops;
    }

    /// <summary>Share of the way made: gathered evenly in the push, kept in the air, lost evenly after landing.</summary>
    private static float Way(Hop h, double time)
    {
        double push = h.Lift - h.Push, brake = h.End - h.Land, speed = 1 / (0.5 * push + h.Air + 0.5 * brake);
        if (time <= h.Push) return 0;
        if (time < h.Lift) return (float)(0.5 * speed * (time - h.Push) * (time - h.Push) / push);
        if (time < h.Land) return (float)(speed * (0.5 * push + time - h.Lift));
        double left = Math.Max(0, h.End - time);
        return (float)(1 - 0.5 * speed * left * left / brake);
    }

    private static Placement Between(Placement a, Placement b, float way, double turned)
        => new(Vec3.Lerp(a.At, b.At, way), a.Yaw + Angles.Wrap(b.Yaw - a.Yaw) * (float)Maths.SmoothStep(0, 1, turned));
}
