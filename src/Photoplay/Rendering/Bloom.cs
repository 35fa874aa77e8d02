using System.Buffers;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Light strayed in the lens: what is brighter than white spreads in three soft halos
/// of growing width.</summary>
internal static class Bloom
{
    private const int Shrink = 4;
    private static readonly (float Width, float Share)[] halos = [(0.006f, 0.5f), (0.022f, 0.3f), (0.07f, 0.2f)];

    /// <summary>Adds halos to exposed radiance (row by row).</summary>
    public static void Add(Span<Rgb> light, int width, int height, float amount, float threshold = 1.1f)
    {
        if (amount <= 0) return;
        int w = (width + Shrink - 1) / Shrink, h = (height + Shrink - 1) / Shrink;
        Vector128<float>[] bright = Scratch<Vector128<float>>.Pool.Rent(w * h);
        bright.AsSpan(0, w * h).Clear();
        bool any = false;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                Rgb c = light[y * width + x];
                float over = c.Max - threshold;
                if (!(over > 0)) continue;
                any = true;
                // Very bright lamps count as fifty times white: the rest of their light is not the film's business.
                bright[y / Shrink * w + x / Shrink] +=
                    c.ToVector128(0) * (MathF.Min(over, 50) / (c.Max * Shrink * Shrink));
            }
        if (any) Spread(light, width, height, bright, w, h, amount);
        Scratch<Vector128<float>>.Pool.Return(bright);
    }

    private static void Spread(Span<Rgb> light, int width, int height, Vector128<float>[] bright, int w, int h, float amount)
    {
        ArrayPool<Vector128<float>> pool = Scratch<Vector128<float>>.Pool;
        Vector128<float>[] sum = pool.Rent(w * h), soft = pool.Rent(w * h), spare = pool.Rent(w * h);
        sum.AsSpan(0, w * h).Clear();
        foreach ((float size, float share) in halos)
        {
            bright.AsSpan(0, w * h).CopyTo(soft);
            int reach = Math.Max(1, (int)(size * width / Shrink));
            for (int pass = 0; pass < 3; pass++)
            {
                Box(soft, spare, w, h, reach, true);
                Box(spare, soft, w, h, reach, false);
            }
            for (int i = 0; i < w * h; i++) sum[i] += soft[i] * share;
        }
        for (int y = 0; y < height; y++)
            AddRow(light.Slice(y * width, width), sum, soft.AsSpan(0, w), h, (y + 0.5f) / Shrink - 0.5f, amount * 4);
        pool.Return(sum);
        pool.Return(soft);
        pool.Return(spare);
    }

    /// <summary>Adds what lies between the places of a grid: a line of the grid first, then the pixels along it.</summary>
    /// <param name="line">Room for a row of the grid.</param>
    /// <param name="at">The row's place, down the grid.</param>
    private static void AddRow(Span<Rgb> light, Vector128<float>[] grid, Span<Vector128<float>> line, int h, float at,
        float amount)
    {
        GridPlace row = GridPlace.Of(1, h, 0, at);
        ReadOnlySpan<Vector128<float>> above = grid.AsSpan(row.A * line.Length, line.Length),
            below = grid.AsSpan(row.C * line.Length, line.Length);
        for (int i = 0; i < line.Length; i++) line[i] = (above[i] + (below[i] - above[i]) * row.Down) * amount;
        for (int x = 0; x < light.Length; x++)
        {
            GridPlace place = GridPlace.Of(line.Length, 1, (x + 0.5f) / Shrink - 0.5f, 0);
            light[x] += (line[place.A] + (line[place.B] - line[place.A]) * place.Across).ToRgb();
        }
    }

    // Sums are taken afresh for every place, so that no rounding runs along a row.
    private static void Box(Vector128<float>[] p, Vector128<float>[] q, int w, int h, int reach, bool across)
    {
        int step = across ? 1 : w;
        float share = 1f / (2 * reach + 1);
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++)
            {
                int here = across ? x : y, i = y * w + x, before = Math.Min(reach, here),
                    after = Math.Min(reach, (across ? w : h) - 1 - here);
                Vector128<float> s = Vector128<float>.Zero;
                for (int j = i - before * step; j <= i + after * step; j += step) s += p[j];
                q[i] = s * share;
            }
    }
}
