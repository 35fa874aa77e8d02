using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering;

/// <summary>The sky's radiance on the six faces of a cube, for drawing directions in proportion to it and for light
/// that has been scattered once. What the camera and sharp mirrors see is asked of the sky itself.</summary>
internal sealed class SkyTable
{
    private const int N = 32, Cells = 6 * N * N;
    private readonly Rgb[] radiance = new Rgb[Cells];
    private readonly float[] cumulative = new float[Cells + 1];

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
        double floor = 0.05 * sum / Cells, at = 0, total = sum + floor * Cells;
        for (int i = 0; i < Cells; i++)
        {
            at += weight[i] + floor;
            cumulative[i + 1] = IsBlack ? (i + 1f) / Cells : (float)(at / total);
        }
        cumulative[Cells] = 1;
    }

    public bool IsBlack { get; }
    /// <summary>Mean over the sphere.</summary>
    public Rgb Mean { get; }

    public Rgb Radiance(Vec3 d) => radiance[Cell(d, out _)];

    public Vec3 Sample(float u, float v, out Rgb light, out float pdf)
    {
        int lo = 0, hi = Cells - 1;
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

    public float Pdf(Vec3 d)
    {
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
