using Photoplay.Foundation;
using Photoplay.Rendering;

namespace Photoplay.Tests;

/// <summary>Statistical tests of samplers and estimates. Draws are independent of each other: each has a pixel seed of
/// its own.</summary>
internal static class TransportStatistics
{
    /// <summary>Bound on a Z score. With fixed seeds nothing flickers; a right sampler stands beyond it once
    /// in 30,000 tests.</summary>
    public const double Bound = 4;
    private const int Rows = 16, Columns = 32;

    public static Sampler Draw(int i, uint salt = 0)
        => new(Sampler.Hash((uint)i * 0x9e3779b9u ^ Sampler.Hash(salt + 77)), 0);

    /// <summary>Pearson's chi-square of draws over the sphere against a density, as a Z score (Wilson and Hilferty
    /// 1931). Cells with few expected draws are put together. Draws that fail are expected as often as the density is
    /// short of 1.</summary>
    /// <param name="draw">A direction, or null where none could be drawn.</param>
    /// <param name="axis">Cells are bands about it.</param>
    public static double ChiSquare(Func<int, Vec3?> draw, Func<Vec3, double> density, Vec3 axis, int draws = 24000,
        int fine = 13)
    {
        Vec3.Basis(axis, out Vec3 t, out Vec3 b);
        double[] seen = new double[Rows * Columns + 1], expected = new double[Rows * Columns + 1];
        for (int i = 0; i < draws; i++)
        {
            int cell = Rows * Columns;
            if (draw(i) is { } d)
            {
                int row = Math.Clamp((int)((Vec3.Dot(d, axis) + 1) * (Rows / 2f)), 0, Rows - 1);
                double turn = Maths.Atan2(Vec3.Dot(d, b), Vec3.Dot(d, t)) / Maths.Tau + 0.5;
                cell = row * Columns + Math.Clamp((int)(turn * Columns), 0, Columns - 1);
            }
            seen[cell]++;
        }
        double whole = 0;
        for (int cell = 0; cell < Rows * Columns; cell++)
        {
            double sum = 0;
            for (int k = 0; k < fine * fine; k++)
            {
                // A lattice rather than a grid: densities may break off along a circle about the axis.
                double z = (cell / Columns + (k + 0.5) / (fine * fine)) * 2 / Rows - 1,
                    turn = (cell % Columns + (k * 0.618033988749895 + 0.5) % 1) / Columns - 0.5;
                float r = (float)Math.Sqrt(1 - z * z), a = (float)(turn * 2 * Math.PI);
                sum += density((axis * (float)z + t * (r * Maths.Cos(a)) + b * (r * Maths.Sin(a))).Normalized);
            }
            expected[cell] = draws * sum / (fine * fine) * 4 * Math.PI / (Rows * Columns);
            whole += expected[cell];
        }
        expected[^1] = Math.Max(0, draws - whole);
        return ChiSquare(seen, expected);
    }

    public static double ChiSquare(double[] seen, double[] expected)
    {
        double sum = 0, few = 0, fewSeen = 0;
        int cells = 0;
        for (int i = 0; i < seen.Length; i++)
        {
            if (expected[i] < 8) { few += expected[i]; fewSeen += seen[i]; continue; }
            sum += (seen[i] - expected[i]) * (seen[i] - expected[i]) / expected[i];
            cells++;
        }
        if (few > 8) { sum += (fewSeen - few) * (fewSeen - few) / few; cells++; }
        // Draws where hardly any are expected are as bad as a wrong share of them.
        else if (fewSeen > few + 6 * Math.Sqrt(few + 1)) return 100;
        double k = Math.Max(1, cells - 1);
        return (Maths.Pow(sum / k, 1 / 3.0) - (1 - 2 / (9 * k))) / Math.Sqrt(2 / (9 * k));
    }

    /// <summary>Mean over the whole sphere times its size, by a spiral of points.</summary>
    public static Rgb Integrate(Func<Vec3, Rgb> f, Vec3 axis, int points = 12000)
    {
        Vec3.Basis(axis, out Vec3 t, out Vec3 b);
        double red = 0, green = 0, blue = 0;
        for (int i = 0; i < points; i++)
        {
            double z = (i + 0.5) * 2 / points - 1;
            float r = (float)Math.Sqrt(1 - z * z), a = (float)(i * 0.618033988749895 % 1) * Maths.Tau;
            Rgb c = f((axis * (float)z + t * (r * Maths.Cos(a)) + b * (r * Maths.Sin(a))).Normalized);
            (red, green, blue) = (red + c.R, green + c.G, blue + c.B);
        }
        double cell = 4 * Math.PI / points;
        return new((float)(red * cell), (float)(green * cell), (float)(blue * cell));
    }
}

/// <summary>Mean and the variance of it.</summary>
internal struct Estimate
{
    private double sum, squares;
    private long count;

    public void Add(double x) { sum += x; squares += x * x; count++; }
    public readonly double Mean => sum / count;
    public readonly double Variance => Math.Max(0, squares / count - Mean * Mean) / (count - 1);

    /// <summary>How many standard deviations two estimates of one thing lie apart.</summary>
    public static double Apart(in Estimate a, in Estimate b)
        => Math.Abs(a.Mean - b.Mean) / Math.Sqrt(a.Variance + b.Variance + 1e-16);
}
