using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Graphite on paper: outlines, and hatching in up to three directions as it gets darker. The strokes are redrawn on every second
/// frame, as an animator would.</summary>
internal sealed class Pencil() : Look("pencil", "pencil", "sketch", "pencil drawing", "graphite")
{
    public override FilmStock Stock => new() { Grain = 0, Bloom = 0, Vignette = 0, Monochrome = 1 };

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        int w = picture.Width, h = picture.Height;
        float[] lines = Ink.Lines(picture, 1.2f);
        uint drawing = (uint)(frameNumber / 2);
        float scale = 720f / h;
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                float tone = rgb[i * 3 + 1] / 255f, px = x * scale, py = y * scale, paper = 0.955f + 0.025f * Noise.Value(new(px * 0.5f, py * 0.5f, 0), 3);
                float dark = 0;
                for (int k = 0; k < 3; k++)
                {
                    float from = 0.66f - 0.2f * k, amount = Maths.SmoothStep(from, from - 0.25f, tone);
                    if (amount <= 0) continue;
                    float turn = k switch { 0 => 0.13f, 1 => 0.36f, _ => 0.02f };
                    Fast.SinCosTurns(turn, out float s, out float c);
                    float across = px * c + py * s, along = py * c - px * s;
                    across += 2.2f * Noise.Value(new(along * 0.012f, across * 0.02f, k), drawing * 3 + 1);
                    float stroke = Noise.Value(new(across * 0.42f, along * 0.018f, k * 7), drawing * 3 + 2);
                    dark += amount * Maths.Saturate(0.5f + 0.9f * stroke) * 0.42f;
                }
                float grain = 0.75f + 0.25f * Noise.Value(new(px, py, 1), 8);
                float v = paper - (dark * grain + lines[i] * 0.75f * grain);
                byte code = (byte)(Maths.Saturate(v) * 255 + 0.5f);
                rgb[i * 3] = code; rgb[i * 3 + 1] = code; rgb[i * 3 + 2] = (byte)(code * 0.975f);
            }
        });
    }
}
