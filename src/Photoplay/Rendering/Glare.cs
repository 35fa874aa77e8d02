using System.Runtime.Intrinsics;
using Photoplay.Foundation;
using F8 = System.Runtime.Intrinsics.Vector256<float>;

namespace Photoplay.Rendering;

/// <summary>Light bent at the edges of the iris: a ray to either side of each blade's edge about what is very bright,
/// so that n blades give n rays if n is even and 2n if it is odd. An anamorphic lens adds one wide blue line. Rays are
/// made by doubling (Kawase 2003): each pass adds four places along the ray, four times as far.</summary>
internal static class Glare
{
    private const int Shrink = 2, Passes = 3, Taps = 4, Channels = 3;
    private static readonly Rgb anamorphic = new(0.25f, 0.55f, 1.6f);

    /// <param name="light">Exposed radiance, row by row; rays are added.</param>
    /// <param name="star">Share of the light above the threshold that goes into all rays.</param>
    /// <param name="streak">Share that goes into the sideways line.</param>
    public static void Add(Span<Rgb> light, int width, int height, int blades, float star, float streak)
    {
        const float threshold = 10;
        if (star <= 0 && streak <= 0) return;
        int w = (width + Shrink - 1) / Shrink, h = (height + Shrink - 1) / Shrink;
        bool any = false;
        foreach (Rgb c in light) if (c.Max > threshold) { any = true; break; }
        if (!any) return;
        using Padded bright = new(w, h, Channels), sum = new(w, h, Channels);
        for (int y = 0; y < h; y++)
            for (int p = 0; p < Channels; p++) { bright.Row(p, y).Clear(); sum.Row(p, y).Clear(); }
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                Rgb c = light[y * width + x];
                if (!(c.Max > threshold)) continue;
                c *= MathF.Min(c.Max - threshold, 60) / (c.Max * Shrink * Shrink);
                int o = bright.At(x / Shrink, y / Shrink);
                bright[0][o] += c.R; bright[1][o] += c.G; bright[2][o] += c.B;
            }
        int rays = blades < 3 ? 0 : blades % 2 == 0 ? blades : 2 * blades;
        for (int k = 0; k < rays && star > 0; k++)
        {
            Fast.SinCosTurns((k + 0.37f) / rays, out float s, out float c);
            Ray(bright, sum, c, s, 0.86f, new(star / rays));
        }
        if (streak > 0)
            for (int side = -1; side <= 1; side += 2)
                Ray(bright, sum, side, 0, 0.955f, anamorphic * (streak * 0.5f));
        for (int y = 0; y < height; y++)
        {
            float v = Math.Clamp((y + 0.5f) / Shrink - 0.5f, 0, h - 1);
            int y0 = (int)v, y1 = Math.Min(y0 + 1, h - 1);
            v -= y0;
            if (IsBlack(sum, y0) && IsBlack(sum, y1)) continue;
            for (int x = 0; x < width; x++)
            {
                float u = Math.Clamp((x + 0.5f) / Shrink - 0.5f, 0, w - 1);
                int x0 = (int)u, a = sum.At(x0, y0), b = sum.At(x0, y1), next = x0 + 1 < w ? 1 : 0;
                u -= x0;
                light[y * width + x] += new Rgb(Between(sum[0]), Between(sum[1]), Between(sum[2]));

                float Between(float[] p)
                    => Maths.Lerp(Maths.Lerp(p[a], p[a + next], u), Maths.Lerp(p[b], p[b + next], u), v);
            }
        }
    }

    private static bool IsBlack(Padded light, int y) => light.IsBlack(0, y) && light.IsBlack(1, y) && light.IsBlack(2, y);

    /// <param name="fade">What is left of a ray after one place, on a picture 360 places across.</param>
    private static void Ray(Padded bright, Padded sum, float dx, float dy, float fade, Rgb share)
    {
        float decay = Fast.Pow(fade, 360f / bright.Width), total = 1;
        using Padded spareA = new(bright.Width, bright.Height, Channels),
            spareB = new(bright.Width, bright.Height, Channels);
        (Padded from, Padded to) = (bright, spareA);
        for (int pass = 0, reach = 1; pass < Passes; pass++, reach *= Taps)
        {
            Vector128<float> weights = Vector128.Create(1, Fast.Pow(decay, reach), Fast.Pow(decay, reach * 2),
                Fast.Pow(decay, reach * 3));
            total *= Vector128.Sum(weights);
            Padded.Rows(bright.Height, 2, (from, to, X: dx * reach, Y: dy * reach, weights),
                static (ray, y) => Row(ray.from, ray.to, ray.X, ray.Y, ray.weights, y));
            (from, to) = (to, pass == 0 ? spareB : from);
        }
        for (int p = 0; p < Channels; p++)
        {
            float k = (p == 0 ? share.R : p == 1 ? share.G : share.B) / total;
            for (int y = 0; y < bright.Height; y++)
            {
                if (from.IsBlack(p, y)) continue;
                Span<float> add = from.Row(p, y), all = sum.Row(p, y);
                for (int x = 0; x < all.Length; x++) all[x] += add[x] * k;
            }
        }
    }

    /// <summary>A row and what lies one, two and three steps back along the ray, between places bilinearly: as far for
    /// every place, so eight go at once. Beyond the picture there is no light.</summary>
    private static void Row(Padded from, Padded to, float dx, float dy, Vector128<float> weights, int y)
    {
        for (int p = 0; p < Channels; p++)
        {
            from.Row(p, y).CopyTo(to.Row(p, y));
            for (int t = 1; t < Taps; t++)
            {
                float px = -dx * t, py = y - dy * t, x0 = MathF.Floor(px), y0 = MathF.Floor(py),
                    u = px - x0, v = py - y0;
                Line(from, to, p, (int)y0, (int)x0, weights[t] * (1 - v), u, y);
                Line(from, to, p, (int)y0 + 1, (int)x0, weights[t] * v, u, y);
            }
        }
    }

    private static void Line(Padded from, Padded to, int plane, int row, int shift, float weight, float u, int y)
    {
        // What is so bright stands in few rows.
        if ((uint)row >= (uint)from.Height || weight == 0 || from.IsBlack(plane, row)) return;
        float[] source = from[plane], into = to[plane];
        F8 a = Vector256.Create(weight * (1 - u)), b = Vector256.Create(weight * u);
        for (int x = 0; x < from.Width; x += 8)
        {
            int o = from.At(x + shift, row), at = to.At(x, y);
            F8 sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref source[o]), a,
                Vector256.LoadUnsafe(ref into[at]));
            Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref source[o + 1]), b, sum).StoreUnsafe(ref into[at]);
        }
        // What was written past the row's end is not the picture's.
        into.AsSpan(to.At(to.Width, y), 8).Clear();
    }
}
