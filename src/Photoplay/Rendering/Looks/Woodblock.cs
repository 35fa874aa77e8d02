using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Ukiyo-e: a key block of dark lines and a block for each of some twenty inks, printed by hand a hair's
/// breadth apart; the grain of the cherry wood shows in the flats, skies are wiped from dark
/// to light (bokashi).</summary>
internal sealed class Woodblock() : DrawnLook("woodblock", "woodblock", "woodcut", "ukiyo-e", "block print", "linocut")
{
    private static readonly Vec3[] inks = [.. ((int[])[0xf3e7cb, 0xe9d3ac, 0xdfb487, 0xc98e5e, 0x9a6a47, 0x64452f,
        0x2a2730, 0x232b45, 0x2b4a78, 0x5b86a8, 0xa3c2c6, 0xd7dccb, 0xb6bd96, 0x7f9468, 0x4d6b50, 0x2c4740, 0xc8482f,
        0xe08a6c, 0xefc3ab, 0x8c2f33, 0xd8a53f, 0x9c9589, 0x68666b, 0xd47a35,
        0xa85a2a]).Select(c => Oklab.From(new((c >> 16) / 255f, (c >> 8 & 255) / 255f, (c & 255) / 255f)))];
    private static readonly Rgb key = new(0.1f, 0.1f, 0.15f), sheet = new(0.955f, 0.915f, 0.82f),
        prussian = new(0.16f, 0.29f, 0.5f);

    protected override bool IsFlat => true;
    public override FilmStock Stock { get; }
        = new() { Grain = 0, Bloom = 0, Star = 0, Vignette = 0, Saturation = 1.3f, Contrast = 0.95f, Stops = 0.35f };

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Sketch s = picture.Sketch!;
        int w = s.Width, h = s.Height;
        float unit = h / 360f;
        Rgb[] flat = Easel.Run(Easel.Lift(rgb), s, 4, 0.15f), print = new Rgb[flat.Length];
        float[] lines = Ink.Lines(s, 1.5f, 0.8f);
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
                print[y * w + x] = Flat(flat[y * w + x], 0.04f * Marks.At(s, y * w + x, 36, 17));
        });
        Rgb[] inked = Easel.Run(print, s, 1, 0.12f);
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                // The colour blocks lie a little off the key block.
                Rgb c = Easel.At(inked, w, h, x - 0.9f * unit, y - 0.6f * unit);
                if (s.Parts[i] < 0) c = Rgb.Lerp(c, prussian, 0.8f * Maths.SmoothStep(0.4f, 0.02f, (y + 0.5f) / h));
                float grain = Grain(x * (720f / h), y * (720f / h)), wear = 0.05f * Marks.At(s, i, 60, 18),
                    hold = Maths.Saturate(0.965f + 0.085f * grain + wear);
                c = Rgb.Lerp(sheet, c, hold);
                c = Rgb.Lerp(c, key, Maths.Saturate(lines[i] * 1.25f) * (0.9f + 0.1f * grain));
                print[i] = Rgb.Lerp(sheet, c, Margin(x / unit, y / unit, w / unit));
            }
        });
        Easel.Lay(print, rgb);
    }

    /// <summary>The nearest ink; between two nearly as near, a short even passage, so that borders
    /// do not flicker.</summary>
    private static Rgb Flat(Rgb code, float uneven)
    {
        Vec3 lab = Oklab.From(code);
        // Night is printed in indigo, not in black.
        lab = new(0.2f + 0.8f * Maths.Saturate(lab.X + uneven), lab.Y * 1.2f,
            lab.Z * 1.2f + 0.012f - 0.05f * Maths.SmoothStep(0.35f, 0.1f, lab.X));
        float first = 9, second = 9;
        Vec3 a = default, b = default;
        foreach (Vec3 ink in inks)
        {
            Vec3 d = ink - lab;
            float distance = MathF.Sqrt(0.8f * d.X * d.X + 2.2f * (d.Y * d.Y + d.Z * d.Z));
            if (distance < first) (second, b, first, a) = (first, a, distance, ink);
            else if (distance < second) (second, b) = (distance, ink);
        }
        float share = 0.5f - 0.5f * Maths.SmoothStep(0, 0.1f, (second - first) / (first + second + 1e-4f));
        return Oklab.ToCode(Vec3.Lerp(a, b, share));
    }

    /// <summary>Long fibres along the block, with the rings' waves about a knot.</summary>
    private static float Grain(float x, float y)
    {
        float bend = 26 * Noise.Perlin(new(x * 0.0035f, y * 0.006f, 3.5f), 91),
            rings = Noise.Perlin(new(x * 0.004f, (y + bend) * 0.16f, 0.5f), 92);
        return 0.6f * rings + 0.55f * Noise.Perlin(new(x * 0.03f, (y + bend) * 0.6f, 7.5f), 93);
    }

    private static float Margin(float x, float y, float width)
    {
        float edge = MathF.Min(MathF.Min(x, width - x), MathF.Min(y, 360 - y))
            + 0.7f * Noise.Value(new(x * 0.2f, y * 0.2f, 0.5f), 94);
        return Maths.SmoothStep(7.2f, 8.6f, edge);
    }
}
