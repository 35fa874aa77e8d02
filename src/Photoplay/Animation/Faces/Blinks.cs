using Photoplay.Foundation;

namespace Photoplay.Animation.Faces;

/// <summary>When the eyes shut: every 2 to 6 seconds, and with large shifts of gaze. A blink shuts in 80 ms and opens
/// in 160.</summary>
internal sealed class Blinks
{
    private const double Shut = 0.08, Hold = 0.03, Open = 0.16;
    private readonly double[] times;

    /// <param name="shifts">Times of large gaze shifts.</param>
    public Blinks(double duration, IReadOnlyList<double> shifts, Seed seed)
    {
        List<double> all = [];
        RandomStream random = seed.Derive("blinks").Stream();
        Queue<double> big = new(shifts.Order());
        double next = random.Range(0.4f, 3);
        while (next < duration + 6)
        {
            double shift = big.Count > 0 ? big.Peek() : double.PositiveInfinity;
            if (shift <= next + 0.6)
            {
                big.Dequeue();
                next = all.Count > 0 && shift - all[^1] < 1 ? next : shift;
                if (all.Count > 0 && shift - all[^1] < 1) continue;
            }
            all.Add(next);
            float u = random.Next();
            next += 2 + 4 * u * (0.5f + 0.5f * u);
        }
        times = [.. all];
    }

    public IReadOnlyList<double> Times => times;

    /// <summary>0 open .. 1 shut.</summary>
    public float At(double time)
    {
        int i = Array.BinarySearch(times, time);
        if (i < 0) i = ~i - 1;
        if (i < 0) return 0;
        double t = time - times[i];
        return t < Shut
            ? (float)Maths.SmoothStep(0, Shut, t)
            : 1 - (float)Maths.SmoothStep(Shut + Hold, Shut + Hold + Open, t);
    }
}
