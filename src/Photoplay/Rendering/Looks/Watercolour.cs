using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Washes on rough paper: colour runs together within things, wanders over its edges and pools there,
/// granulates in the paper's tooth; whites are left bare and so is the sheet's margin.</summary>
internal sealed class Watercolour() : DrawnLook("watercolour", "watercolour", "watercolor", "aquarelle", "painted")
{
    protected override bool IsFlat => true;
    public override FilmStock Stock { get; } = new()
    {
        Grain = 0, Bloom = 0.02f, Star = 0, Vignette = 0, Saturation = 1.3f, Contrast = 0.9f, Stops = 0.45f
    };

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Sketch s = picture.Sketch!;
        int w = s.Width, h = s.Height;
        float unit = h / 360f;
        Rgb[] wash = Easel.Run(Easel.Lift(rgb), s, 4, 0.13f), wandered = new Rgb[wash.Length];
        float[] lines = Ink.Lines(s, 0.8f, 0.5f);
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                wandered[i] = Easel.At(wash, w, h, x + 2.2f * unit * Marks.At(s, i, 14, 21),
                    y + 2.2f * unit * Marks.At(s, i, 14, 22));
            }
        });
        Rgb[] soft = Easel.Run(wandered, s, 3, 2);
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                Rgb c = wandered[i];
                float pool = Math.Clamp(Easel.Luma(soft[i]) - Easel.Luma(c), -0.12f, 0.12f),
                    tooth = Easel.Tooth(x, y, h);
                float cloud = 0.6f * Marks.At(s, i, 70, 6) + 0.4f * Marks.At(s, i, 24, 7);
                // Pigment is an absorber on bare paper: more of it multiplies density.
                float density = MathF.Max(0.2f,
                    0.88f + 0.16f * tooth + 0.26f * cloud + 2.4f * MathF.Max(0, pool) + 0.7f * lines[i]);
                density *= Easel.Field(x, y, w, h, 13);
                float bare = Maths.SmoothStep(0.86f, 0.97f, Easel.Luma(c) + 0.05f * tooth);
                float white = 0.97f + 0.012f * tooth;
                Rgb paint = new(Fast.Pow(c.R + 0.004f, density), Fast.Pow(c.G + 0.004f, density),
                    Fast.Pow(c.B + 0.004f, density));
                wash[i] = Rgb.Lerp(paint, Rgb.White, bare) * new Rgb(white, white * 0.99f, white * 0.955f);
            }
        });
        Easel.Lay(wash, rgb);
    }
}
