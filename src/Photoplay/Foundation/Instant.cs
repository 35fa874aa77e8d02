namespace Photoplay.Foundation;

/// <summary>Times at which things are posed: whole 2^-24 seconds. The time one frame after a frame, reckoned from
/// either, is the same instant to the bit, so what was posed for one is there for the other.</summary>
public static class Instant
{
    private const double PerSecond = 1 << 24;

    public static double Of(double seconds) => Math.Round(seconds * PerSecond) / PerSecond;
}
