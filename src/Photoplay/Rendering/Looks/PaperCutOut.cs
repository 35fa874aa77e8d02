using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>Sheets of coloured card, cut with scissors and laid over each other under a lamp at the upper left: each
/// sheet is of one colour, shows its white edge and throws a shadow as far as it lies above the next.</summary>
internal sealed class PaperCutOut() : DrawnLook("paper-cut-out", "paper cut-out", "paper cutout", "cut paper",
    "papercraft", "cutout animation", "paper")
{
    private const int Tones = 5;
    private static readonly Wardrobe card = new("card", Card, shaved: true);

    public override FilmStock Stock { get; } = new()
    {
        Grain = 0.002f, Bloom = 0, Star = 0, Vignette = 0.3f, Saturation = 1.35f, Contrast = 0.95f, Stops = 0.2f
    };

    /// <summary>Card keeps its colour in the shade: light from all around, a weak broad sun.</summary>
    public override World Dress(World world) => card.Dress(world, null, new(1.5f), new(0.55f), 8);

    private static OpenPbr Card(in SurfacePoint p, Material made)
    {
        OpenPbr m = Poster(p, made);
        m.SubsurfaceWeight *= 0.3f;
        return m;
    }

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Sketch s = picture.Sketch!;
        int w = s.Width, h = s.Height;
        float unit = h / 360f;
        Rgb[] sheets = Easel.Run(Easel.Lift(rgb), s, 4, 0.13f), cut = new Rgb[sheets.Length];
        float[] height = new float[w * h];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                (cut[i], float tone) = Sheet(sheets[i], 0.05f * Marks.At(s, i, 40, 23));
                // Far things lie at the bottom of the pile; within a thing lighter card is glued on darker.
                height[i] = -2.2f * Fast.Log(MathF.Min(s.Depths[i], 300)) + 0.1f * tone;
            }
        });
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                float shade = Shadow(height, w, h, x, y, unit), rim = Rim(height, w, h, x, y);
                float px = x * (720f / h), py = y * (720f / h),
                    fibre = 0.5f * Marks.At(s, i, 2.6f, 24) + 0.35f * Marks.At(s, i, 9, 25)
                        + 0.3f * Noise.Fbm(new(px * 0.3f, py * 0.3f, 0.5f), 2, 26);
                Rgb c = cut[i] * (1 + 0.045f * fibre);
                c = Rgb.Lerp(c, c * new Rgb(0.4f, 0.38f, 0.48f), shade);
                sheets[i] = Rgb.Lerp(c, new(0.97f, 0.96f, 0.93f), 0.4f * rim);
            }
        });
        Easel.Lay(sheets, rgb);
    }

    /// <summary>One of a few tones of the colour, with a short passage between two.</summary>
    private static (Rgb Colour, float Tone) Sheet(Rgb code, float uneven)
    {
        Vec3 lab = Oklab.From(code);
        float l = Maths.Saturate((lab.X - 0.12f + uneven) / 0.82f) * Tones, k = MathF.Floor(l),
            tone = k + Maths.SmoothStep(0.4f, 0.6f, l - k);
        return (Oklab.ToCode(new(0.2f + 0.74f * tone / Tones, lab.Y * 1.2f, lab.Z * 1.2f)), tone);
    }

    /// <summary>How much of the lamp is hidden by what lies higher towards it.</summary>
    private static float Shadow(float[] height, int w, int h, int x, int y, float unit)
    {
        const int Steps = 7;
        float hidden = 0, here = height[y * w + x];
        for (int k = 1; k <= Steps; k++)
        {
            float off = k * unit * 0.9f;
            int xx = (int)(x - off * 0.75f + 0.5f), yy = (int)(y - off + 0.5f);
            if ((uint)xx >= (uint)w || (uint)yy >= (uint)h) break;
            hidden += Maths.SmoothStep(0.03f * k, 0.05f + 0.06f * k, height[yy * w + xx] - here)
                * (1.25f - k / (float)Steps) / Steps;
        }
        return Maths.Saturate(hidden * 1.7f) * 0.75f;
    }

    /// <summary>The cut edge towards the lamp shows the card's white core.</summary>
    private static float Rim(float[] height, int w, int h, int x, int y)
    {
        int left = y * w + Math.Max(0, x - 1), up = Math.Max(0, y - 1) * w + x;
        float here = height[y * w + x];
        return Maths.SmoothStep(0.06f, 0.16f, here - MathF.Min(height[left], height[up]));
    }
}
