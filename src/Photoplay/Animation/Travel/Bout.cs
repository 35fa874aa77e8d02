
namespace Photoplay.Animation.Travel;

/// <summary>A stretch of steps without a stop: how many strides have been made at any time. Strides follow the speed of
/// the body and its turning.</summary>
internal sealed class Bout
{
    private const double Tick = 1 / 120.0;
    private readonly float[] phases;

    /// <param name="before">When the move before ended: a bout that follows at once looks no further back.</param>
    public Bout(Itinerary itinerary, double start, double stop, Gait gait, float leg, double before)
    {
        Start = Math.Max(start, before);
        Stop = stop;
        Gait = gait;
        Horizon = stop;
        int n = (int)Math.Ceiling((stop - Start) / Tick) + 1;
        phases = new float[n + 1];
        float cadence = 0;
        for (int i = 0; i < n; i++)
        {
            double t = Start + (i + 0.5) * Tick;
            float speed = itinerary.Velocity(t).Length, turning = MathF.Abs(itinerary.YawRate(t)) / 2.1f;
            float straight = gait.Cadence(speed, leg);
            cadence = MathF.Sqrt(straight * straight + turning * turning);
            phases[i + 1] = phases[i] + (float)(cadence * Tick);
        }
        CadenceAtEnd = MathF.Max(cadence, 0.75f * gait.Cadence(gait.Speed(leg), leg));
    }

    public double Start { get; }
    public double Stop { get; }
    /// <summary>Feet aim for where the body is at this time at the latest.</summary>
    public double Horizon { get; }
    public Gait Gait { get; }
    public float CadenceAtEnd { get; }

    /// <summary>Strides made since the start.</summary>
    public float PhaseAt(double time)
    {
        double x = (time - Start) / Tick;
        if (x <= 0) return 0;
        int i = (int)Math.Min(x, phases.Length);
        if (i >= phases.Length - 1) return phases[^1] + (float)((x - (phases.Length - 1)) * Tick) * CadenceAtEnd;
        return phases[i] + (phases[i + 1] - phases[i]) * (float)(x - i);
    }

    /// <summary>When that many strides have been made.</summary>
    public double TimeAt(float phase)
    {
        if (phase >= phases[^1]) return Start + (phases.Length - 1) * Tick + (phase - phases[^1]) / CadenceAtEnd;
        int i = Array.BinarySearch(phases, phase);
        if (i >= 0) return Start + i * Tick;
        i = ~i - 1;
        if (i < 0) return Start;
        return Start + (i + (phase - phases[i]) / (phases[i + 1] - phases[i])) * Tick;
    }
}
