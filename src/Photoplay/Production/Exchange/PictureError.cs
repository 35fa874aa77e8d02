using Photoplay.Foundation;

namespace Photoplay.Production.Exchange;

/// <summary>How far a noisy picture is from a converged one. Pictures are linear light, row by row.</summary>
public static class PictureError
{
    /// <summary>Share of the mean luminance squared that steadies the division where it is dark.</summary>
    private const double Floor = 0.01;

    /// <summary>Mean relative squared error: over pixels and channels, (seen - true)^2 / (scale^2 + 0.01 mean^2), with
    /// the mean of the scale. It falls as one over the number of samples.</summary>
    /// <param name="scale">What errors are relative to. One picture for several renderers of a scene weighs their
    /// errors alike, and noise in their own true pictures then adds to the error as its variance.</param>
    /// <param name="trim">Share of the pixels, the worst, that are left out.</param>
    public static double RelativeSquared(IReadOnlyList<Rgb> seen, IReadOnlyList<Rgb> truth, IReadOnlyList<Rgb> scale,
        double trim = 0)
        => RelativeSquared(seen, truth, truth, scale, trim);

    /// <summary>The same from two true pictures whose noise has nothing to do with each other: as the product of the
    /// distances to both, so that their noise cancels instead of adding to the error.</summary>
    public static double RelativeSquared(IReadOnlyList<Rgb> seen, IReadOnlyList<Rgb> truth, IReadOnlyList<Rgb> other,
        IReadOnlyList<Rgb> scale, double trim)
    {
        double mean = Mean(scale), floor = Floor * mean * mean;
        double[] errors = new double[truth.Count];
        for (int i = 0; i < errors.Length; i++)
        {
            (Rgb a, Rgb b, Rgb of) = (seen[i] - truth[i], seen[i] - other[i], scale[i]);
            errors[i] = (Of(a.R, b.R, of.R) + Of(a.G, b.G, of.G) + Of(a.B, b.B, of.B)) / 3;
        }
        int kept = errors.Length - (int)(errors.Length * trim);
        if (kept < errors.Length) Array.Sort(errors, static (a, b) => Math.Abs(a).CompareTo(Math.Abs(b)));
        return errors.Take(kept).Sum() / Math.Max(1, kept);

        double Of(double a, double b, double scale) => a * b / Math.Max(scale * scale + floor, 1e-30);
    }

    /// <summary>Error of one picture of n samples, from its distance to a converged picture of its own that has
    /// noise too: variances add.</summary>
    /// <returns>Error at one sample.</returns>
    public static double PerSample(double distance, int samples, int samplesOfTruth)
        => distance / (1.0 / samples + 1.0 / samplesOfTruth);

    /// <summary>How well two converged pictures agree: the ratio of their mean brightness, and the mean absolute
    /// difference of blocks of pixels over the mean brightness, which noise and edges leave alone.</summary>
    public static (double Ratio, double Difference) Agreement(IReadOnlyList<Rgb> a, IReadOnlyList<Rgb> b, int width,
        int block = 8)
    {
        int height = a.Count / width, across = (width + block - 1) / block, down = (height + block - 1) / block;
        double[] of = new double[across * down];
        for (int i = 0; i < a.Count; i++)
            of[i / width / block * across + i % width / block] += (Grey(a[i]) - Grey(b[i])) / a.Count;
        return (Mean(a) / Mean(b), of.Sum(Math.Abs) / Mean(b));
    }

    public static double Mean(IReadOnlyList<Rgb> picture) => picture.Average(Grey);

    private static double Grey(Rgb c) => ((double)c.R + c.G + c.B) / 3;
}
