using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// The exposure of a shot as a function of time. It stands still as long as the light changes by less than a stop and a
/// bit; where it changes more (somebody steps out of a house) it follows part of the way, slowly, as an
/// operator pulls the iris.
/// </summary>
public sealed class ExposureTrack
{
    private const float Tolerance = 1.3f, Follow = 0.65f, StopsPerSecond = 0.6f, Eye = 1;
    private readonly double[] times;
    private readonly float[] stops;

    private ExposureTrack(double[] times, float[] stops) => (this.times, this.stops) = (times, stops);

    /// <summary>One exposure throughout.</summary>
    public static ExposureTrack Fixed(float stops) => new([0], [stops]);

    /// <summary>Meters small pictures of a shot, in order of their times (any clock, seconds).</summary>
    public static ExposureTrack Over(IReadOnlyList<(double Time, Picture Picture)> shot, float biasStops = 0)
    {
        float whole = FilmBack.Meter(shot.Select(s => s.Picture), biasStops).Stops;
        float[] each = [.. shot.Select(s => FilmBack.Meter([s.Picture], biasStops).Stops)];
        if (each.Length < 2 || each.Max() - each.Min() < Tolerance) return Fixed(whole);
        double[] times = [.. shot.Select(s => s.Time)];
        float[] smooth = new float[each.Length];
        for (int i = 0; i < each.Length; i++)
        {
            double sum = 0, weights = 0;
            for (int j = 0; j < each.Length; j++)
            {
                double d = (times[j] - times[i]) / Eye, weight = Maths.Exp(-0.5 * d * d);
                sum += weight * each[j];
                weights += weight;
            }
            smooth[i] = whole + Follow * ((float)(sum / weights) - whole);
        }
        for (int i = 1; i < smooth.Length; i++)
        {
            float most = StopsPerSecond * (float)(times[i] - times[i - 1]);
            smooth[i] = smooth[i - 1] + Math.Clamp(smooth[i] - smooth[i - 1], -most, most);
        }
        return new(times, smooth);
    }

    /// <summary>Straight between metered times, held before the first and after the last.</summary>
    public Exposure At(double time)
    {
        int i = 0;
        while (i + 1 < times.Length && time >= times[i + 1]) i++;
        if (i + 1 >= times.Length || time <= times[0]) return new(stops[i]);
        return new(Maths.Lerp(stops[i], stops[i + 1], (float)((time - times[i]) / (times[i + 1] - times[i]))));
    }
}
