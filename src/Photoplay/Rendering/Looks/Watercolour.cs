using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Washes on rough paper: colour runs together within things, pools at their edges, granulates; whites are left bare.</summary>
internal sealed class Watercolour() : Look("watercolour", "watercolour", "watercolor", "aquarelle", "painted")
{
    public override FilmStock Stock => new() { Grain = 0, Bloom = 0.02f, Vignette = 0, Saturation = 1.2f, Contrast = 0.92f, Stops = 0.35f };

    public override Picture Repaint(Picture picture, Exposure exposure)
    {
        Rgb[] wash = picture.Radiance;
        for (int pass = 0; pass < 3; pass++) wash = Run(wash, picture, 1 << pass);
        wash.CopyTo(picture.Radiance, 0);
        return picture;
    }

    // Mean of like pixels around (same thing, near in brightness): edges stay, texture runs together.
    private static Rgb[] Run(Rgb[] from, Picture p, int step)
    {
        int w = p.Width, h = p.Height, reach = Math.Max(1, step * h / 360);
        Rgb[] to = new Rgb[from.Length];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                float l = from[i].Luminance + 1e-4f, sum = 0;
                Rgb s = default;
                for (int dy = -2; dy <= 2; dy++)
                    for (int dx = -2; dx <= 2; dx++)
                    {
                        int xx = x + dx * reach, yy = y + dy * reach;
                        if ((uint)xx >= (uint)w || (uint)yy >= (uint)h) continue;
                        int j = yy * w + xx;
                        float ratio = MathF.Abs(from[j].Luminance - l) / (l + from[j].Luminance), k = p.Ids[j] == p.Ids[i] ? 1 : 0.1f;
                        k *= MathF.Max(0.02f, 1 - 2.2f * ratio);
                        s += from[j] * k;
                        sum += k;
                    }
                to[i] = s / sum;
            }
        });
        return to;
    }

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        int w = picture.Width, h = picture.Height;
        float[] lines = Ink.Lines(picture, 0.55f);
        float scale = 720f / h;
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                float px = x * scale, py = y * scale, tooth = Noise.Fbm(new(px * 0.16f, py * 0.16f, 0), 3, 4), cloud = Noise.Fbm(new(px * 0.012f, py * 0.012f, 0), 3, 6);
                float depth = 1 + 0.22f * tooth + 0.25f * cloud + 0.8f * lines[i];
                for (int c = 0; c < 3; c++)
                {
                    // Pigment is an absorber on bare paper: more of it multiplies density.
                    float v = (rgb[i * 3 + c] + 1) / 256f, paper = c == 2 ? 0.95f : 0.985f;
                    rgb[i * 3 + c] = (byte)(Maths.Saturate(paper * Fast.Pow(v, 0.82f * depth)) * 255 + 0.5f);
                }
            }
        });
    }
}
