using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Sixteen-bit games: about 160 rows of square picture elements on a fixed grid, sixty-eight colours, ordered
/// dither between neighbours of a ramp, dark outlines, twelve pictures a second.</summary>
internal sealed class Pixel() : DrawnLook("pixel", "pixel art", "pixel", "8-bit", "16-bit", "retro game", "pixelated")
{
    private const int Rows = 160;
    // Degrees of Oklab's hue circle: closer where skin, wood and fur lie.
    private static readonly int[] hues = [12, 36, 54, 72, 98, 130, 158, 198, 232, 264, 300, 336];
    private static readonly Vec3[] palette = Palette();
    // Bayer's matrix of order four, 0..15.
    private static readonly byte[] bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

    public override FilmStock Stock { get; }
        = new() { Grain = 0, Bloom = 0.03f, Star = 0, Vignette = 0, Saturation = 1.35f, Contrast = 1.06f };

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Sketch s = picture.Sketch!;
        int w = s.Width, h = s.Height, side = Math.Max(2, (h + Rows / 2) / Rows);
        Rgb[] seen = Easel.Run(Easel.Lift(rgb), s, 3, 0.24f);
        float[] lines = Ink.Lines(s, 1.2f, 0.25f);
        Padded.Rows((h + side - 1) / side, 2, j =>
        {
            for (int i = 0; i * side < w; i++)
            {
                Rgb c = Element(seen, lines, w, h, i * side, j * side, side, out float outline);
                Vec3 lab = Oklab.From(c);
                lab = new(lab.X - 0.2f * outline, lab.Y * 1.2f, lab.Z * 1.2f);
                Rgb ink = Dithered(lab, 0.38f + 0.24f * (bayer[(j & 3) * 4 + (i & 3)] + 0.5f) / 16);
                for (int y = j * side; y < Math.Min(h, j * side + side); y++)
                    for (int x = i * side; x < Math.Min(w, i * side + side); x++)
                    {
                        int k = (y * w + x) * 3;
                        (rgb[k], rgb[k + 1], rgb[k + 2]) = ((byte)(ink.R * 255 + 0.5f), (byte)(ink.G * 255 + 0.5f),
                            (byte)(ink.B * 255 + 0.5f));
                    }
            }
        });
    }

    private static Rgb Element(Rgb[] seen, float[] lines, int w, int h, int x0, int y0, int side, out float outline)
    {
        Rgb sum = default;
        int n = 0;
        outline = 0;
        for (int y = y0; y < Math.Min(h, y0 + side); y++)
            for (int x = x0; x < Math.Min(w, x0 + side); x++, n++)
            {
                sum += seen[y * w + x];
                outline += lines[y * w + x];
            }
        outline = Maths.SmoothStep(0.25f, 0.75f, outline / n);
        return sum / n;
    }

    /// <summary>The two colours between which this one lies best; the matrix says which of them stands here. Far-apart
    /// pairs are not mixed.</summary>
    private static Rgb Dithered(Vec3 lab, float threshold)
    {
        int first = 0, second = 0;
        float least = 9, next = 9;
        for (int k = 0; k < palette.Length; k++)
        {
            float d = Distance(palette[k], lab);
            if (d < least) (first, least) = (k, d);
        }
        for (int k = 0; k < palette.Length; k++)
        {
            if (k == first) continue;
            Vec3 along = palette[k] - palette[first];
            float t = Math.Clamp(Vec3.Dot(lab - palette[first], along) / along.LengthSquared, 0, 0.5f),
                d = Distance(palette[first] + along * t, lab) + 0.12f * along.LengthSquared;
            if (d < next) (second, next) = (k, d);
        }
        Vec3 pair = palette[second] - palette[first];
        float share = Maths.Saturate(Vec3.Dot(lab - palette[first], pair) / pair.LengthSquared);
        // Which of the two is first must not turn the pattern over.
        bool swap = palette[first].X > palette[second].X;
        return Oklab.ToCode(palette[(swap ? 1 - share : share) > threshold != swap ? second : first]);
    }

    private static float Distance(Vec3 a, Vec3 b) { Vec3 d = a - b; return d.X * d.X + 1.7f * (d.Y * d.Y + d.Z * d.Z); }

    /// <summary>Twelve hues in five lightnesses, whose shadows lean to violet and lights to yellow,
    /// and eight greys.</summary>
    private static Vec3[] Palette()
    {
        List<Vec3> p = [];
        for (int k = 0; k < 8; k++) p.Add(new(0.1f + 0.125f * k, 0.004f - 0.001f * k, -0.02f + 0.005f * k));
        for (int hue = 0; hue < hues.Length; hue++)
            for (int k = 0; k < 5; k++)
            {
                float l = 0.24f + 0.15f * k,
                    chroma = (k switch { 0 => 0.055f, 1 => 0.085f, 2 => 0.105f, 3 => 0.1f, _ => 0.065f })
                        * (hue % 2 == 0 ? 1 : 0.85f);
                float turn = hues[hue] / 360f, lean = turn is < 0.3f or > 0.8f ? 0.025f * (k - 2) : 0.025f * (2 - k);
                Fast.SinCosTurns(turn + lean, out float b, out float a);
                p.Add(new(l, chroma * a, chroma * b));
            }
        return [.. p];
    }
}
