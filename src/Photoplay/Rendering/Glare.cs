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
    /// <summary>Steps of a ray from end to end, and the farthest step of one pass.</summary>
    private const int Length = 63, Farthest = 48;
    private static readonly Rgb anamorphic = new(0.25f, 0.55f, 1.6f);

    /// <summary>A part of the places, ends included: beyond it nothing shines.</summary>
    private readonly record struct Part(int Left, int Top, int Right, int Bottom)
    {
        public static Part Nothing => new(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);

        public Part Include(int x, int y)
            => new(Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));

        public Part Include(Part p) => Include(p.Left, p.Top).Include(p.Right, p.Bottom);

        /// <summary>And as far as a ray leads from it, within a picture.</summary>
        public Part Along(float dx, float dy, int width, int height)
        {
            int x = (int)MathF.Round(dx * Length), y = (int)MathF.Round(dy * Length);
            const int between = Passes + 1;
            return new(Math.Max(0, Left + Math.Min(0, x) - between), Math.Max(0, Top + Math.Min(0, y) - between),
                Math.Min(width - 1, Right + Math.Max(0, x) + between), Math.Min(height - 1, Bottom + Math.Max(0, y) + between));
        }
    }

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
        (Part lit, Part rayed) = (Part.Nothing, Part.Nothing);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                Rgb c = light[y * width + x];
                if (!(c.Max > threshold)) continue;
                lit = lit.Include(x / Shrink, y / Shrink);
                c *= MathF.Min(c.Max - threshold, 60) / (c.Max * Shrink * Shrink);
                int o = bright.At(x / Shrink, y / Shrink);
                bright[0][o] += c.R; bright[1][o] += c.G; bright[2][o] += c.B;
            }
        int rays = blades < 3 ? 0 : blades % 2 == 0 ? blades : 2 * blades;
        for (int k = 0; k < rays && star > 0; k++)
        {
            Fast.SinCosTurns((k + 0.37f) / rays, out float s, out float c);
            rayed = rayed.Include(Ray(bright, sum, lit, c, s, 0.86f, new(star / rays)));
        }
        if (streak > 0)
            for (int side = -1; side <= 1; side += 2)
                rayed = rayed.Include(Ray(bright, sum, lit, side, 0, 0.955f, anamorphic * (streak * 0.5f)));
        if (rayed.Left > rayed.Right) return;
        int right = Math.Min(width - 1, (rayed.Right + 2) * Shrink), bottom = Math.Min(height - 1, (rayed.Bottom + 2) * Shrink);
        for (int y = Math.Max(0, (rayed.Top - 1) * Shrink); y <= bottom; y++)
        {
            float v = Math.Clamp((y + 0.5f) / Shrink - 0.5f, 0, h - 1);
            int y0 = (int)v, y1 = Math.Min(y0 + 1, h - 1);
            v -= y0;
            for (int x = Math.Max(0, (rayed.Left - 1) * Shrink); x <= right; x++)
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

    /// <param name="lit">Where there is light to make a ray of.</param>
    /// <param name="fade">What is left of a ray after one place, on a picture 360 places across.</param>
    /// <returns>Where there is light then.</returns>
    private static Part Ray(Padded bright, Padded sum, Part lit, float dx, float dy, float fade, Rgb share)
    {
        float decay = Fast.Pow(fade, 360f / bright.Width), total = 1;
        Part part = lit.Along(dx, dy, bright.Width, bright.Height);
        using Padded spareA = new(bright.Width, bright.Height, Channels),
            spareB = new(bright.Width, bright.Height, Channels);
        Clear(spareA, part);
        Clear(spareB, part);
        (Padded from, Padded to) = (bright, spareA);
        for (int pass = 0, reach = 1; pass < Passes; pass++, reach *= Taps)
        {
            Vector128<float> weights = Vector128.Create(1, Fast.Pow(decay, reach), Fast.Pow(decay, reach * 2),
                Fast.Pow(decay, reach * 3));
            total *= Vector128.Sum(weights);
            Padded.Rows(part.Bottom - part.Top + 1, 2, (from, to, part, X: dx * reach, Y: dy * reach, weights),
                static (ray, y) => Row(ray.from, ray.to, ray.part, ray.X, ray.Y, ray.weights, ray.part.Top + y));
            (from, to) = (to, pass == 0 ? spareB : from);
        }
        for (int p = 0; p < Channels; p++)
        {
            float k = (p == 0 ? share.R : p == 1 ? share.G : share.B) / total;
            for (int y = part.Top; y <= part.Bottom; y++)
            {
                Span<float> add = Within(from, p, part, y), all = Within(sum, p, part, y);
                for (int x = 0; x < all.Length; x++) all[x] += add[x] * k;
            }
        }
        return part;
    }

    private static Span<float> Within(Padded light, int plane, Part part, int y)
        => light.Row(plane, y).Slice(part.Left, part.Right - part.Left + 1);

    /// <summary>Leaves nothing where a pass looks from the part.</summary>
    private static void Clear(Padded light, Part part)
    {
        int left = Math.Max(0, part.Left - Farthest - 2), right = Math.Min(light.Width - 1, part.Right + Farthest + 10);
        for (int p = 0; p < Channels; p++)
            for (int y = part.Top; y <= part.Bottom; y++) light.Row(p, y)[left..(right + 1)].Clear();
    }

    /// <summary>A row of a part and what lies one, two and three steps back along the ray, between places bilinearly: as far
    /// for every place, so eight go at once. Beyond the part there is no light.</summary>
    private static void Row(Padded from, Padded to, Part part, float dx, float dy, Vector128<float> weights, int y)
    {
        for (int p = 0; p < Channels; p++)
        {
            Within(from, p, part, y).CopyTo(Within(to, p, part, y));
            for (int t = 1; t < Taps; t++)
            {
                float px = -dx * t, py = y - dy * t, x0 = MathF.Floor(px), y0 = MathF.Floor(py),
                    u = px - x0, v = py - y0;
                Line(from, to, part, p, (int)y0, (int)x0, weights[t] * (1 - v), u, y);
                Line(from, to, part, p, (int)y0 + 1, (int)x0, weights[t] * v, u, y);
            }
        }
    }

    private static void Line(Padded from, Padded to, Part part, int plane, int row, int shift, float weight, float u, int y)
    {
        // What is so bright stands in few rows.
        if (row < part.Top || row > part.Bottom || weight == 0
            || !Within(from, plane, part, row).ContainsAnyExcept(0f)) return;
        float[] source = from[plane], into = to[plane];
        F8 a = Vector256.Create(weight * (1 - u)), b = Vector256.Create(weight * u);
        int x = part.Left;
        for (; x <= part.Right; x += 8)
        {
            int o = from.At(x + shift, row), at = to.At(x, y);
            F8 sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref source[o]), a,
                Vector256.LoadUnsafe(ref into[at]));
            Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref source[o + 1]), b, sum).StoreUnsafe(ref into[at]);
        }
        // What was written past the part's end is not its own.
        into.AsSpan(to.At(part.Right + 1, y), x - part.Right - 1).Clear();
    }
}
