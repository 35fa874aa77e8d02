using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Oil on canvas: broad strokes first, finer ones where there is more to say, following the form; bristles,
/// ridges of paint that catch the studio's light, canvas where it is thin.</summary>
internal sealed class Oil() : DrawnLook("oil", "oil painting", "oil", "oil paint", "impressionist", "impasto")
{
    private static readonly (float Spacing, float Length, float Width, float Detail)[] layers = [(11, 17, 7, -1),
        (6, 11, 4, 0.035f), (3.2f, 6.5f, 2.1f, 0.055f), (2, 4, 1.35f, 0.075f)];

    public override FilmStock Stock { get; }
        = new() { Grain = 0, Bloom = 0.02f, Vignette = 0.1f, Saturation = 1.3f, Contrast = 1.03f };

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Sketch s = picture.Sketch!;
        int w = s.Width, h = s.Height;
        Rgb[] seen = Easel.Lift(rgb), canvas = Easel.Run(seen, s, 3);
        float[] relief = new float[w * h];
        for (int k = 0; k < layers.Length; k++)
        {
            (float spacing, float length, float width, float detail) = layers[k];
            float unit = h / 360f;
            Rgb[] before = (Rgb[])canvas.Clone();
            foreach (Stroke t in Strokes.Gather(s, seen, spacing * unit, (uint)k + 31))
            {
                float wanted = 1;
                if (detail > 0)
                {
                    Rgb d = t.Colour - Easel.At(before, w, h, t.X - 0.5f, t.Y - 0.5f);
                    wanted = Maths.SmoothStep(detail * 0.6f, detail * 1.8f,
                        MathF.Abs(d.R) + MathF.Abs(d.G) + MathF.Abs(d.B));
                    if (wanted <= 0) continue;
                }
                Touch(canvas, relief, s, t, length * unit, width * unit, t.Strength * wanted);
            }
        }
        Light(canvas, relief, w, h);
        Easel.Lay(canvas, rgb);
    }

    private static void Touch(Rgb[] canvas, float[] relief, Sketch s, Stroke t, float length, float width,
        float strength)
    {
        float wander = (t.Hash & 1023) / 1023f - 0.5f, value = ((t.Hash >> 10 & 255) / 255f - 0.5f) * 0.07f,
            warmth = ((t.Hash >> 18 & 255) / 255f - 0.5f) * 0.04f;
        Fast.SinCosTurns(0.06f + 0.14f * wander, out float sin, out float cos);
        // Along the form: across the slope; where the surface faces us, a painter's slanted hand.
        Vec2 along = new(-t.Form.Y * 1.6f + cos * 0.45f, t.Form.X * 1.6f + sin * 0.45f);
        if (along.X < 0) along = along * -1;
        along *= 1 / MathF.Max(1e-3f, along.Length);
        Rgb colour = new(t.Colour.R + value + warmth, t.Colour.G + value, t.Colour.B + value - warmth);
        int reach = (int)(length + 1);
        for (int y = Math.Max(0, (int)t.Y - reach); y <= Math.Min(s.Height - 1, (int)t.Y + reach); y++)
            for (int x = Math.Max(0, (int)t.X - reach); x <= Math.Min(s.Width - 1, (int)t.X + reach); x++)
            {
                float dx = x + 0.5f - t.X, dy = y + 0.5f - t.Y, u = (dx * along.X + dy * along.Y) / length,
                    v = (dy * along.X - dx * along.Y) / width;
                v += 0.25f * wander * u * u;
                float body = 1 - u * u * u * u - v * v;
                if (body <= 0) continue;
                int i = y * s.Width + x;
                // Paint of what lies behind does not go over what stands before.
                if (s.Depths[i] < t.Depth * 0.93f - 0.02f) continue;
                float bristle = Noise.Value(new(v * 3.5f, u * 0.8f, (t.Hash & 0xffff) * 0.37f), 5);
                float cover = Maths.Saturate(body * 2.2f + bristle * 0.5f * Maths.SmoothStep(-0.3f, 1, u))
                    * strength * 0.92f;
                if (s.Depths[i] > t.Depth * 1.12f + 0.05f) cover *= 0.3f;
                if (cover <= 0) continue;
                canvas[i] = Rgb.Lerp(canvas[i], colour * (1 + 0.045f * bristle), cover);
                relief[i] += (0.55f + 0.45f * bristle + 0.5f * v * v - relief[i]) * cover;
            }
    }

    /// <summary>A window at the upper left of the studio shines along the ridges.</summary>
    private static void Light(Rgb[] canvas, float[] relief, int w, int h)
    {
        float scale = 720f / h;
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x, r = y * w + Math.Min(w - 1, x + 1), d = Math.Min(h - 1, y + 1) * w + x;
                Fast.SinCosTurns(x * scale * 0.21f, out float a, out _);
                Fast.SinCosTurns(y * scale * 0.21f, out float b, out _);
                float weave = (a * b) * 0.06f * (1 - Maths.Saturate(relief[i] * 1.2f)),
                    slope = relief[i] - 0.5f * (relief[r] + relief[d]);
                float shine = Math.Clamp(slope * 0.26f, -0.1f, 0.12f) + weave;
                canvas[i] = canvas[i] * (1 + shine) + new Rgb(MathF.Max(0, shine) * 0.12f);
            }
        });
    }
}
