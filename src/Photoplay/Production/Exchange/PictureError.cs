using Photoplay.Foundation;

namespace Photoplay.Production.Exchange;

/// <summary>How far a noisy picture is from a converged one. Pictures are linear light, row by row.</summary>
public static class PictureError
{
    /// <summary>Share of the mean luminance squared that steadies the division where it is dark.</summary>
    private const double Floor = 0.01;

    /// <summary>Mean relative squared error: over pixels and channels, (seen - true)^2 / (true^2 + 0.01 mean^2), with
    /// the mean of the true picture. It falls as one over the number of samples.</summary>
    /// <param name="trim">Share of the pixels, the worst, that are left out.</param>
    public static double RelativeSquared(IReadOnlyList<Rgb> seen, IReadOnlyList<Rgb> truth, double trim = 0)
    {
        double mean = Mean(truth), floor = Floor * mean * mean;
        double[] errors = new double[truth.Count];
        for (int i = 0; i < errors.Length; i++)
            errors[i] = (Of(seen[i].R, truth[i].R) + Of(seen[i].G, truth[i].G) + Of(seen[i].B, truth[i].B)) / 3;
        int kept = errors.Length - (int)(errors.Length * trim);
        if (kept < errors.Length) Array.Sort(errors);
        return errors.Take(kept).Sum() / Math.Max(1, kept);

        double Of(double a, double b) => (a - b) * (a - b) / Math.Max(b * b + floor, 1e-30);
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
