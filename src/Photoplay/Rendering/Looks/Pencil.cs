using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Graphite on paper: contours drawn twice, and short hatching strokes that lie on the things, more of them
/// and in more directions as it gets darker.</summary>
internal sealed class Pencil() : DrawnLook("pencil", "pencil", "sketch", "pencil drawing", "graphite", "charcoal")
{
    private static readonly (float Turn, float Spacing, float Least, float Most)[] hatches =
        [(-0.13f, 4.8f, 0.14f, 0.5f), (-0.09f, 4, 0.36f, 0.72f), (0.12f, 3.8f, 0.56f, 0.92f)];

    protected override bool IsFlat => true;
    public override FilmStock Stock { get; }
        = new() { Grain = 0, Bloom = 0, Star = 0, Vignette = 0, Monochrome = 1, Stops = 0.2f };

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Sketch s = picture.Sketch!;
        int w = s.Width, h = s.Height;
        float unit = h / 360f;
        Rgb[] tones = Easel.Run(Easel.Lift(rgb), s, 2);
        float[] lead = new float[w * h], lines = Ink.Lines(s, 1.5f, 1.3f);
        for (int k = 0; k < hatches.Length; k++)
        {
            (float turn, float spacing, float least, float most) = hatches[k];
            foreach (Stroke t in Strokes.Gather(s, tones, spacing * unit, (uint)k + 51))
            {
                // Each stroke has its own darkness from which on it is drawn: tones come and go stroke by stroke.
                float dark = Darkness(t.Colour), rank = least + (most - least) * (t.Hash >> 8 & 1023) / 1023f;
                float press = Maths.SmoothStep(rank - 0.07f, rank + 0.07f, dark) * t.Strength;
                if (press > 0.02f) Draw(lead, s, t, turn, (9 + (t.Hash & 7)) * unit, 0.62f * unit, press * 0.45f);
            }
        }
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                float tooth = Easel.Tooth(x, y, h), smear = 0.22f * Maths.SmoothStep(0.3f, 1, Darkness(tones[i]));
                float broken = 0.75f + 0.25f * Marks.At(s, i, 9, 3),
                    graphite = 1 - (1 - Maths.Saturate(lead[i])) * (1 - 0.8f * lines[i] * broken) * (1 - smear);
                graphite = Maths.Saturate(graphite * (0.86f + 0.3f * tooth)) * Easel.Field(x, y, w, h, 9);
                float v = 0.95f + 0.018f * tooth - 0.82f * graphite;
                byte code = (byte)(Maths.Saturate(v) * 255 + 0.5f);
                (rgb[i * 3], rgb[i * 3 + 1], rgb[i * 3 + 2]) = (code, (byte)(code * 0.99f), (byte)(code * 0.962f));
            }
        });
    }

    /// <summary>Drawings are lighter than photographs: paper from three fifths of white on.</summary>
    private static float Darkness(Rgb tone) => 1 - Maths.Saturate(Fast.Pow(Easel.Luma(tone) / 0.62f, 0.55f));

    /// <summary>One stroke: pressed in the middle, lifted at the end, a little bent along the form.</summary>
    private static void Draw(float[] lead, Sketch s, Stroke t, float turn, float half, float width, float press)
    {
        Fast.SinCosTurns(turn + 0.015f * ((t.Hash >> 20 & 31) / 15.5f - 1) + 0.05f * t.Form.X, out float sin,
            out float cos);
        float depth = t.Depth;
        for (float u = -half; u <= half; u += 0.7f)
        {
            float along = u / half, px = t.X + u * cos, py = t.Y + u * sin - along * along * t.Form.Y * 2.5f,
                pressure = press * (1 - along * along) * (1 - 0.3f * along);
            int x0 = (int)MathF.Floor(px - 0.5f), y0 = (int)MathF.Floor(py - 0.5f);
            for (int j = y0; j <= y0 + 1; j++)
                for (int i = x0; i <= x0 + 1; i++)
                {
                    if ((uint)i >= (uint)s.Width || (uint)j >= (uint)s.Height) continue;
                    int k = j * s.Width + i;
                    if (Easel.Apart(s.Depths[k], depth) > 0.1f) continue;
                    float near = (1 - MathF.Abs(i + 0.5f - px)) * (1 - MathF.Abs(j + 0.5f - py))
                        * MathF.Min(1, width + 0.35f);
                    lead[k] += (1 - lead[k]) * pressure * MathF.Max(0, near) * 0.8f;
                }
        }
    }
}
