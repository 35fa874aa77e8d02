using System.Runtime.Intrinsics;
using F8 = System.Runtime.Intrinsics.Vector256<float>;

namespace Photoplay.Rendering;

/// <summary>
/// The sharp layers (surface colour, and what is seen directly) at the edges of things, from all frames of the window:
/// each frame has sampled the edge at other places in the pixel. What another frame says is held within the colours
/// around the pixel in this frame, so nothing leaves a trail. Inside surfaces the frame's own samples stand.
/// </summary>
internal static class EdgeSmoothing
{
    private const int Layers = 6;

    /// <summary>Surface colour (planes 0..2) and seen light (3..5).</summary>
    public static Padded Of(TracedFrame f, IReadOnlyList<Reprojection> others, int threads)
    {
        Padded own = new(f.Width, f.Height, Layers), result = new(f.Width, f.Height, Layers);
        Padded.Rows(f.Height, threads, y =>
        {
            for (int c = 0; c < Layers; c++)
            {
                Span<float> row = f[Of(c)].AsSpan(y * f.Width, f.Width);
                row.CopyTo(own.Row(c, y));
                row.CopyTo(result.Row(c, y));
                // One pixel repeated on either side, for the look around.
                own[c][own.At(-1, y)] = row[0];
                own[c][own.At(f.Width, y)] = row[^1];
            }
        });
        Padded.Rows(f.Height, threads, y =>
        {
            if (others.Count == 0) return;
            Span<float> lo = stackalloc float[Layers * 8], hi = stackalloc float[Layers * 8];
            for (int x = 0; x < f.Width; x += 8)
            {
                for (uint edges = Around(own, x, y, lo, hi); edges != 0; edges &= edges - 1)
                {
                    int lane = System.Numerics.BitOperations.TrailingZeroCount(edges);
                    if (x + lane < f.Width) Smooth(f, others, result, x + lane, y, lane, lo, hi);
                }
            }
        });
        own.Dispose();
        return result;
    }

    private static void Smooth(TracedFrame f, IReadOnlyList<Reprojection> others, Padded result, int x, int y, int lane,
        Span<float> lo, Span<float> hi)
    {
        int i = y * f.Width + x, o = result.At(x, y);
        Span<float> sum = stackalloc float[Layers];
        for (int c = 0; c < Layers; c++) sum[c] = result[c][o];
        float weights = 1;
        foreach (Reprojection r in others)
        {
            TracedFrame g = r.Frame.Frame;
            float px = r.X[i], py = r.Y[i];
            if (!(px >= 0 && py >= 0 && px <= g.Width - 1 && py <= g.Height - 1)) continue;
            int x0 = Math.Min((int)px, g.Width - 2), y0 = Math.Min((int)py, g.Height - 2), j = y0 * g.Width + x0;
            float fx = px - x0, fy = py - y0;
            // Looking up between pixels blurs: such frames count less.
            float w = 1 - 0.55f * (4 * fx * (1 - fx) + 4 * fy * (1 - fy)) * 0.5f;
            for (int c = 0; c < Layers; c++)
            {
                float[] p = g[Of(c)];
                float a = p[j] + (p[j + 1] - p[j]) * fx,
                    b = p[j + g.Width] + (p[j + g.Width + 1] - p[j + g.Width]) * fx;
                sum[c] += w * Math.Clamp(a + (b - a) * fy, lo[c * 8 + lane], hi[c * 8 + lane]);
            }
            weights += w;
        }
        for (int c = 0; c < Layers; c++) result[c][o] = sum[c] / weights;
    }

    private static Plane Of(int c) => c < 3 ? Plane.AlbedoR + c : Plane.SeenR + (c - 3);

    // Range of the colours in the 3x3 pixels around eight pixels; which of them are not inside a surface of
    // nearly one colour.
    private static uint Around(Padded own, int x, int y, Span<float> lo, Span<float> hi)
    {
        uint edges = 0;
        int o = own.At(x, y), up = y > 0 ? -own.Stride : 0, down = y < own.Height - 1 ? own.Stride : 0;
        for (int c = 0; c < Layers; c++)
        {
            ref float p = ref own[c][0];
            F8 least = Vector256.LoadUnsafe(ref p, (nuint)o), most = least;
            for (int k = 0; k < 9; k++)
            {
                F8 v = Vector256.LoadUnsafe(ref p, (nuint)(o + k % 3 - 1 + (k < 3 ? up : k < 6 ? 0 : down)));
                least = Vector256.MinNative(least, v);
                most = Vector256.MaxNative(most, v);
            }
            least.CopyTo(lo[(c * 8)..]);
            most.CopyTo(hi[(c * 8)..]);
            edges |= Vector256.GreaterThan(most - least, most * 0.06f + Vector256.Create(1e-4f))
                .ExtractMostSignificantBits();
        }
        return edges;
    }
}
