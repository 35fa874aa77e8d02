using Photoplay.Animation.Body;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>Something to look at from a time on.</summary>
/// <param name="At">World point at a time.</param>
/// <param name="Person">Eyes wander between its eyes and mouth.</param>
internal sealed record GazeShift(double Start, Func<double, Vec3> At, bool Person = false);

/// <summary>Where the eyes and the head point: eyes jump first, the head follows in an arc and takes its time, large
/// shifts longer; between shifts the eyes dart and settle. Timing after Freedman and Sparks (1997).</summary>
internal sealed class GazeLayer(IReadOnlyList<GazeShift> shifts, Func<double, Vec3> eyeAt, Seed seed)
{
    private const double EyeSeconds = 0.09, HeadDelay = 0.09;
    private readonly double[] headSeconds = HeadTimes(shifts, eyeAt);

    /// <summary>Times of shifts of more than 25 degrees.</summary>
    public IReadOnlyList<double> LargeShifts
        => [.. Enumerable.Range(1, Math.Max(0, shifts.Count - 1)).Where(i => headSeconds[i] > 0.3 + 0.42 * 0.44)
            .Select(i => shifts[i].Start)];

    public void Apply(double time, Controls c)
    {
        c.HeadAim = Blend(time, HeadDelay, null);
        Vec3 eye = Blend(time, 0, EyeSeconds);
        c.EyeAim = (eye + Dart(time, eye)).Normalized;
    }

    private Vec3 Blend(double time, double delay, double? seconds)
    {
        int last = shifts.Count - 1;
        while (last > 0 && shifts[last].Start + delay > time) last--;
        int from = last;
        while (from > 0 && time < shifts[from].Start + delay + (seconds ?? headSeconds[from])) from--;
        Vec3 aim = Toward(from, time);
        for (int i = from + 1; i <= last; i++)
        {
            double u = Maths.Saturate((time - shifts[i].Start - delay) / (seconds ?? headSeconds[i]));
            float w = (float)(u * u * u * (10 + u * (6 * u - 15)));
            Vec3 next = Toward(i, time);
            aim = Quat.Slerp(Quat.Identity, Quat.FromTo(aim, next), w).Rotate(aim).Normalized;
        }
        return aim;
    }

    private Vec3 Toward(int i, double time) => (shifts[i].At(time) - eyeAt(time)).Normalized;

    /// <summary>Saccades around the target: a new place every 0.35 to 1.6 s, reached in 40 ms.</summary>
    private Vec3 Dart(double time, Vec3 aim)
    {
        const double cell = 0.9;
        int n = (int)Math.Floor(time / cell);
        Vec2 now = default;
        for (int k = n - 1; k <= n; k++)
        {
            Seed s = seed.Derive("dart", k & 0xFFFFFF);
            double start = (k + 0.75 * s.Uniform("when")) * cell;
            float w = (float)Maths.SmoothStep(start, start + 0.045, time), reach = 0.03f;
            Vec2 to = new((s.Uniform("x") - 0.5f) * 2 * reach, (s.Uniform("y") - 0.6f) * 1.4f * reach);
            now = Vec2.Lerp(now, to, w);
        }
        Vec3.Basis(aim, out Vec3 t, out Vec3 b);
        return t * now.X + b * now.Y;
    }

    private static double[] HeadTimes(IReadOnlyList<GazeShift> shifts, Func<double, Vec3> eyeAt)
    {
        double[] times = new double[shifts.Count];
        for (int i = 1; i < shifts.Count; i++)
        {
            double t = shifts[i].Start;
            Vec3 eye = eyeAt(t), a = (shifts[i - 1].At(t) - eye).Normalized, b = (shifts[i].At(t) - eye).Normalized;
            times[i] = 0.3 + 0.42 * Maths.Acos(Math.Clamp(Vec3.Dot(a, b), -1, 1));
        }
        return times;
    }
}
