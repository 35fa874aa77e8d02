using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering;

/// <summary>The sky's radiance on the six faces of a cube, for drawing directions in proportion to it and for light
/// that has been scattered once. What the camera and sharp mirrors see is asked of the sky itself.</summary>
internal sealed class SkyTable
{
    private const int N = 32, Cells = 6 * N * N, BlockSide = 8, PerSide = N / BlockSide;
    /// <summary>Coarse parts of the sphere that <see cref="Learn"/> is told of.</summary>
    public const int Blocks = 6 * PerSide * PerSide;
    /// <summary>Share of the draws that keep to the sky's own brightness, whatever was learnt.</summary>
    private const float Unlearnt = 0.25f;
    private const int Guides = 1024;
    private readonly Rgb[] radiance = new Rgb[Cells];
    private readonly float[] chance = new float[Cells];
    private readonly float[] told = new float[Blocks];
    private readonly Draw plain = new(), learnt = new();

    private sealed class Draw
    {
        public readonly float[] Cumulative = new float[Cells + 1];
        /// <summary>For each even step of the cumulative sum, the cell it falls into.</summary>
        public readonly ushort[] Guide = new ushort[Guides + 1];
    }

    public SkyTable(Sky sky)
    {
        double sum = 0, flux = 0;
        float[] weight = new float[Cells];
        for (int i = 0; i < Cells; i++)
        {
            Rgb c = default;
            for (int k = 0; k < 4; k++)
            {
                Rgb r = sky.Radiance(Direction(i, 0.25f + 0.5f * (k & 1), 0.25f + 0.5f * (k >> 1)));
                if (r.IsFinite) c += r * 0.25f;
            }
            radiance[i] = new(MathF.Max(0, c.R), MathF.Max(0, c.G), MathF.Max(0, c.B));
            float solid = 4f / (N * N) / Stretch(i, 0.5f, 0.5f);
            weight[i] = radiance[i].Luminance * solid;
            sum += weight[i];
            Mean += radiance[i] * (solid / (4 * Maths.Pi));
        }
        flux = sum;
        IsBlack = !(flux > 0);
        // A little of everywhere: a cell whose centre happens to be dark is never left out.
        double floor = 0.05 * sum / Cells, total = sum + floor * Cells;
        for (int i = 0; i < Cells; i++) chance[i] = IsBlack ? 1f / Cells : (float)((weight[i] + floor) / total);
        Accumulate(plain, 1, default);
        Accumulate(learnt, 1, default);
    }

    /// <summary>From now on draws more from where the sky is open to what the camera sees.</summary>
    /// <param name="open">Of directions about such points, spread by the cosine, how many are open, by
    /// <see cref="BlockOf"/>.</param>
    /// <returns>Whether it is other than what was told before.</returns>
    public bool Learn(ReadOnlySpan<float> open)
    {
        if (open.SequenceEqual(told)) return false;
        open.CopyTo(told);
        Span<double> solid = stackalloc double[Blocks];
        solid.Clear();
        for (int i = 0; i < Cells; i++) solid[Block(i)] += 1 / Stretch(i, 0.5f, 0.5f);
        Span<float> factor = stackalloc float[Blocks];
        for (int b = 0; b < Blocks; b++) factor[b] = (float)(open[b] / solid[b]);
        double sum = 0;
        for (int i = 0; i < Cells; i++) sum += chance[i] * factor[Block(i)];
        if (!(sum > 0)) { Accumulate(learnt, 1, default); return true; }
        foreach (ref float f in factor) f *= (float)((1 - Unlearnt) / sum);
        Accumulate(learnt, Unlearnt, factor);
        return true;
    }

    private void Accumulate(Draw of, float own, ReadOnlySpan<float> factor)
    {
        float[] cumulative = of.Cumulative;
        double at = 0;
        for (int i = 0, g = 0; i < Cells; i++)
        {
            at += chance[i] * (factor.Length > 0 ? own + factor[Block(i)] : own);
            cumulative[i + 1] = i == Cells - 1 ? 1 : MathF.Min(1, (float)at);
            for (; g <= Guides && g <= cumulative[i + 1] * Guides; g++) of.Guide[g] = (ushort)i;
        }
    }

    public static int BlockOf(Vec3 d) => Block(Cell(d, out _));

    private static int Block(int cell)
        => (cell / (N * N) * PerSide + cell / N % N / BlockSide) * PerSide + cell % N / BlockSide;

    public bool IsBlack { get; }
    /// <summary>Mean over the sphere.</summary>
    public Rgb Mean { get; }

    public Rgb Radiance(Vec3 d) => radiance[Cell(d, out _)];

    /// <param name="unlearnt">Whether to draw by the sky's own brightness, for what is no surface: air is lit from all
    /// around.</param>
    public Vec3 Sample(float u, float v, out Rgb light, out float pdf, bool unlearnt = false)
    {
        Draw draw = unlearnt ? plain : learnt;
        float[] cumulative = draw.Cumulative;
        int g = (int)(u * Guides), lo = draw.Guide[g], hi = draw.Guide[g + 1];
        while (lo < hi)
        {
            int mid = (lo + hi) >> 1;
            if (cumulative[mid + 1] <= u) lo = mid + 1;
            else hi = mid;
        }
        float share = cumulative[lo + 1] - cumulative[lo],
            x = share > 0 ? Math.Clamp((u - cumulative[lo]) / share, 0, 0.9999f) : 0.5f;
        light = radiance[lo];
        pdf = share * (N * N / 4f) * Stretch(lo, x, v);
        return Direction(lo, x, v);
    }

    public float Pdf(Vec3 d, bool unlearnt = false)
    {
        float[] cumulative = (unlearnt ? plain : learnt).Cumulative;
        int i = Cell(d, out float stretch);
        return (cumulative[i + 1] - cumulative[i]) * (N * N / 4f) * stretch;
    }

    // Cube map: face = axis * 2 + (negative ? 1 : 0), (u, v) in -1..1 over the other two axes. Solid angle du dv =
    // stretch d(omega).
    private static float Stretch(int cell, float x, float y)
    {
        (float u, float v) = Place(cell, x, y);
        float r2 = 1 + u * u + v * v;
        return r2 * MathF.Sqrt(r2);
    }

    private static (float U, float V) Place(int cell, float x, float y)
        => (((cell % N) + x) * (2f / N) - 1, ((cell / N % N) + y) * (2f / N) - 1);

    private static Vec3 Direction(int cell, float x, float y)
    {
        (float u, float v) = Place(cell, x, y);
        int face = cell / (N * N);
        float s = (face & 1) == 0 ? 1 : -1;
        return ((face >> 1) switch
        {
            0 => new Vec3(s, u, v),
            1 => new Vec3(u, s, v),
            _ => new Vec3(u, v, s)
        }).Normalized;
    }

    private static int Cell(Vec3 d, out float stretch)
    {
        float x = MathF.Abs(d.X), y = MathF.Abs(d.Y), z = MathF.Abs(d.Z), u, v;
        int face;
        if (x >= y && x >= z) { u = d.Y / x; v = d.Z / x; face = d.X < 0 ? 1 : 0; }
        else if (y >= z) { u = d.X / y; v = d.Z / y; face = d.Y < 0 ? 3 : 2; }
        else { u = d.X / z; v = d.Y / z; face = d.Z < 0 ? 5 : 4; }
        float r2 = 1 + u * u + v * v;
        stretch = r2 * MathF.Sqrt(r2);
        int i = Math.Clamp((int)((u + 1) * (N / 2f)), 0, N - 1), j = Math.Clamp((int)((v + 1) * (N / 2f)), 0, N - 1);
        return (face * N + j) * N + i;
    }
}
