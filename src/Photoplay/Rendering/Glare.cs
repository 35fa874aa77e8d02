using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Light bent at the edges of the iris: a ray to either side of each blade's edge about what is very bright,
/// so that n blades give n rays if n is even and 2n if it is odd. An anamorphic lens adds one wide blue line. Rays are
/// made by doubling (Kawase 2003): each pass adds four places along the ray, four times as far.</summary>
internal static class Glare
{
    private const int Shrink = 2, Passes = 3, Taps = 4;
    private static readonly Rgb anamorphic = new(0.25f, 0.55f, 1.6f);

    /// <param name="light">Exposed radiance, row by row; rays are added.</param>
    /// <param name="star">Share of the light above the threshold that goes into all rays.</param>
    /// <param name="streak">Share that goes into the sideways line.</param>
    public static void Add(Rgb[] light, int width, int height, int blades, float star, float streak)
    {
        const float threshold = 10;
        if (star <= 0 && streak <= 0) return;
        int w = (width + Shrink - 1) / Shrink, h = (height + Shrink - 1) / Shrink;
        Rgb[] bright = new Rgb[w * h];
        bool any = false;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                Rgb c = light[y * width + x];
                if (!(c.Max > threshold)) continue;
                any = true;
                bright[y / Shrink * w + x / Shrink] += c
                    * (MathF.Min(c.Max - threshold, 60) / (c.Max * Shrink * Shrink));
            }
        if (!any) return;
        Rgb[] sum = new Rgb[w * h];
        int rays = blades < 3 ? 0 : blades % 2 == 0 ? blades : 2 * blades;
        for (int k = 0; k < rays && star > 0; k++)
        {
            Fast.SinCosTurns((k + 0.37f) / rays, out float s, out float c);
            Ray(bright, sum, w, h, c, s, 0.86f, new(star / rays));
        }
        if (streak > 0)
            foreach (float side in (float[])[-1, 1])
                Ray(bright, sum, w, h, side, 0, 0.955f, anamorphic * (streak * 0.5f));
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                light[y * width + x] += Bloom.At(sum, w, h, (x + 0.5f) / Shrink - 0.5f, (y + 0.5f) / Shrink - 0.5f);
    }

    /// <param name="fade">What is left of a ray after one place, on a picture 360 places across.</param>
    private static void Ray(Rgb[] bright, Rgb[] sum, int w, int h, float dx, float dy, float fade, Rgb share)
    {
        float decay = Fast.Pow(fade, 360f / w), total = 0;
        Rgb[] from = bright;
        int reach = 1;
        for (int pass = 0; pass < Passes; pass++, reach *= Taps)
        {
            Rgb[] to = new Rgb[from.Length], source = from;
            float[] weights = [.. Enumerable.Range(0, Taps).Select(t => Fast.Pow(decay, reach * t))];
            total = pass == 0 ? weights.Sum() : total * weights.Sum();
            int step = reach;
            Padded.Rows(h, 2, y =>
            {
                for (int x = 0; x < w; x++)
                {
                    Rgb c = source[y * w + x];
                    for (int t = 1; t < Taps; t++)
                    {
                        float px = x - dx * step * t, py = y - dy * step * t;
                        if (px < -0.5f || py < -0.5f || px > w - 0.5f || py > h - 0.5f) break;
                        c += Bloom.At(source, w, h, px, py) * weights[t];
                    }
                    to[y * w + x] = c;
                }
            });
            from = to;
        }
        for (int i = 0; i < sum.Length; i++) sum[i] += from[i] * share / total;
    }
}
