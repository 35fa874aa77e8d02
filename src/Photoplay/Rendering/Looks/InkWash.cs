using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Sumi-e: a few greys of ink thinned with water, brush lines that swell and run dry, distance left as bare
/// paper; of colours only a strong red stays.</summary>
internal sealed class InkWash() : DrawnLook("ink-wash", "ink wash", "sumi-e", "ink painting", "brush painting", "ink")
{
    private static readonly float[] tones = [0.1f, 0.26f, 0.45f, 0.66f];
    private static readonly float[] inks = [0.34f, 0.24f, 0.17f, 0.12f];

    protected override bool IsFlat => true;
    public override FilmStock Stock { get; }
        = new() { Grain = 0, Bloom = 0, Star = 0, Vignette = 0, Saturation = 1.1f, Contrast = 0.95f, Stops = 0.3f };

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Sketch s = picture.Sketch!;
        int w = s.Width, h = s.Height;
        Rgb[] wash = Easel.Run(Easel.Lift(rgb), s, 4, 0.16f), paint = new Rgb[wash.Length];
        float[] lines = Ink.Lines(s, 1.1f, 0.6f), fat = Swell(lines, s);
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                float away = 1 - Fast.Exp(-MathF.Min(s.Depths[i], 400) / 45), tooth = Easel.Tooth(x, y, h);
                float l = Easel.Luma(wash[i]),
                    tone = l + (1 - l) * 0.75f * away + 0.07f * Marks.At(s, i, 30, 11) + 0.03f * Marks.At(s, i, 8, 12),
                    ink = 0;
                for (int k = 0; k < tones.Length; k++)
                    ink += inks[k] * Maths.SmoothStep(tones[k] + 0.045f, tones[k] - 0.045f, tone);
                ink *= 1 + 0.2f * Marks.At(s, i, 50, 13) + 0.16f * tooth;
                // A brush that runs dry leaves the paper's tooth.
                float dry = Maths.SmoothStep(-0.55f, 0.25f, Marks.At(s, i, 26, 14) + 0.9f * tooth + 0.5f * (1 - away));
                float line = fat[i] * dry * (1 - 0.6f * away), field = Easel.Field(x, y, w, h, 8);
                float black = (1 - (1 - Maths.Saturate(ink)) * (1 - 0.9f * line)) * field,
                    white = 0.945f + 0.02f * tooth;
                Rgb sheet = new(white, white * 0.975f, white * 0.915f), blue = new(0.07f, 0.075f, 0.09f);
                Rgb c = Rgb.Lerp(sheet, blue, Maths.Saturate(black));
                float red = Maths.SmoothStep(0.28f, 0.42f, wash[i].R - 1.6f * MathF.Max(wash[i].G, wash[i].B)) * field;
                paint[i] = Rgb.Lerp(c, c * new Rgb(1, 0.33f, 0.24f), 0.85f * red);
            }
        });
        Easel.Lay(paint, rgb);
    }

    /// <summary>The brush presses more here and less there: lines grow up to three times as wide.</summary>
    private static float[] Swell(float[] line, Sketch s)
    {
        int w = s.Width, h = s.Height, reach = Math.Max(1, (int)(1.6f * h / 360));
        float[] fat = new float[line.Length];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                float press = 0.55f + 0.45f * Marks.At(s, i, 40, 15), most = line[i];
                for (int dy = -reach; dy <= reach; dy++)
                    for (int dx = -reach; dx <= reach; dx++)
                    {
                        int xx = x + dx, yy = y + dy;
                        if ((uint)xx >= (uint)w || (uint)yy >= (uint)h) continue;
                        float near = press * (1.2f - MathF.Sqrt(dx * dx + dy * dy) / (reach + 0.5f));
                        most = MathF.Max(most, line[yy * w + xx] * Maths.Saturate(near * 1.4f));
                    }
                fat[i] = most;
            }
        });
        return fat;
    }
}
