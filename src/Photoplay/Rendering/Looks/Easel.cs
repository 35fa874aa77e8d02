using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>What painters' looks share: code values as numbers, and running colours together within things.</summary>
internal static class Easel
{
    public static Rgb[] Lift(byte[] rgb)
    {
        Rgb[] c = new Rgb[rgb.Length / 3];
        for (int i = 0; i < c.Length; i++) c[i] = new(rgb[i * 3] / 255f, rgb[i * 3 + 1] / 255f, rgb[i * 3 + 2] / 255f);
        return c;
    }

    public static void Lay(Rgb[] c, byte[] rgb)
    {
        for (int i = 0; i < c.Length; i++)
            (rgb[i * 3], rgb[i * 3 + 1], rgb[i * 3 + 2]) = (Code(c[i].R), Code(c[i].G), Code(c[i].B));
    }

    private static byte Code(float v) => (byte)(Maths.Saturate(v) * 255 + 0.5f);

    public static float Luma(Rgb c) => 0.2126f * c.R + 0.7152f * c.G + 0.0722f * c.B;

    /// <summary>Means of like pixels around (same thing or nearly as far, near in colour), from wide to narrow: edges
    /// stay, texture runs together.</summary>
    /// <param name="like">How much colours may differ; small keeps more.</param>
    public static Rgb[] Run(Rgb[] from, Sketch s, int passes, float like = 0.22f)
    {
        for (int pass = passes - 1; pass >= 0; pass--)
            from = Once(from, s, Math.Max(1, (1 << pass) * s.Height / 360), like);
        return from;
    }

    private static Rgb[] Once(Rgb[] from, Sketch s, int reach, float like)
    {
        int w = s.Width, h = s.Height;
        Rgb[] to = new Rgb[from.Length];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                float l = Luma(from[i]), sum = 0;
                Rgb mean = default;
                for (int dy = -2; dy <= 2; dy++)
                    for (int dx = -2; dx <= 2; dx++)
                    {
                        int xx = x + dx * reach, yy = y + dy * reach;
                        if ((uint)xx >= (uint)w || (uint)yy >= (uint)h) continue;
                        int j = yy * w + xx;
                        float k = s.Parts[j] / 64 == s.Parts[i] / 64
                            ? 1
                            : 0.6f * MathF.Max(0.02f, 1 - 12 * Apart(s.Depths[i], s.Depths[j]));
                        k *= MathF.Max(0.02f, 1 - Unlike(from[j], from[i], Luma(from[j]) - l) / like);
                        mean += from[j] * k;
                        sum += k;
                    }
                to[i] = mean / sum;
            }
        });
        return to;
    }

    private static float Unlike(Rgb a, Rgb b, float luma)
        => MathF.Abs(luma) + 0.5f * (MathF.Abs(a.R - b.R - luma) + MathF.Abs(a.B - b.B - luma));

    /// <summary>How different two distances look, 0..1.</summary>
    public static float Apart(float a, float b) => MathF.Abs(1 / a - 1 / b) * MathF.Min(MathF.Min(a, b), 1e4f);

    /// <summary>The colour at a place between pixels.</summary>
    public static Rgb At(Rgb[] c, int w, int h, float x, float y)
    {
        GridPlace at = GridPlace.Of(w, h, x, y);
        return Rgb.Lerp(Rgb.Lerp(c[at.A], c[at.B], at.Across), Rgb.Lerp(c[at.C], c[at.D], at.Across), at.Down);
    }

    /// <summary>Paper left bare about the painted field, with the ragged edge of a wash: 0 bare .. 1 painted.</summary>
    public static float Field(int x, int y, int w, int h, float margin)
    {
        float unit = 360f / h, px = x * unit, py = y * unit,
            edge = MathF.Min(MathF.Min(px, w * unit - px), MathF.Min(py, 360 - py));
        edge += 5 * Noise.Fbm(new(px * 0.035f, py * 0.035f, 0.5f), 4, 77);
        return Maths.SmoothStep(margin - 1.5f, margin + 1.5f, edge);
    }

    /// <summary>Tooth of rough paper, about -1..1: it belongs to the sheet, not to what is drawn on it.</summary>
    public static float Tooth(int x, int y, int h)
        => Noise.Fbm(new(x * (720f / h) * 0.19f, y * (720f / h) * 0.19f, 0.5f), 3, 4);
}
