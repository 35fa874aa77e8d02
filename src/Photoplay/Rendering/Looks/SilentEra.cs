using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Blue-sensitive film of the twenties: skin dark, skies white, sepia print, breathing light, dust and scratches, an iris of darkness.</summary>
internal sealed class SilentEra() : Look("silent-era", "silent film", "silent era", "silent movie", "sepia")
{
    public override FilmStock Stock => new()
    {
        Monochrome = 1, GreyWeights = new(0.12f, 0.5f, 0.38f), Contrast = 1.12f, Vignette = 1.8f, Bloom = 0.12f, Grain = 0.022f, GrainSize = 2f, Flicker = 0.022f,
        Toning = new(1.04f, 0.96f, 0.8f), Stops = 0.15f,
    };

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Seed dirt = new Seed(1923).Derive("dirt", frameNumber);
        int w = picture.Width, h = picture.Height;
        RandomStream r = dirt.Stream();
        for (int k = r.Below(4); k > 0; k--)
        {
            float x = r.Next() * w, y = r.Next() * h, size = r.Range(0.0008f, 0.003f) * w, turn = r.Range(0.5f, 2);
            bool light = r.Chance(0.5f);
            for (int j = (int)(y - 3 * size); j <= y + 3 * size; j++)
                for (int i = (int)(x - 3 * size); i <= x + 3 * size; i++)
                {
                    if ((uint)i >= (uint)w || (uint)j >= (uint)h) continue;
                    float d = ((i - x) * (i - x) * turn + (j - y) * (j - y) / turn) / (size * size);
                    Mix(rgb, j * w + i, light ? 235 : 25, 0.8f * Fast.Exp(-d * d));
                }
        }
        // A scratch stays on the film for some twenty frames and wanders.
        Seed scratch = new Seed(1924).Derive("scratch", frameNumber / 20);
        if (scratch.Uniform(0) > 0.45f) return;
        float at = (scratch.Uniform(1) + 0.004f * Noise.Value(new(frameNumber * 0.7f, 0, 0), 5)) * w;
        for (int y = 0; y < h; y++) Mix(rgb, y * w + Math.Clamp((int)at, 0, w - 1), 220, 0.25f * Maths.Saturate(0.5f + Noise.Value(new(0, y * 0.02f, frameNumber), 9)));
    }

    private static void Mix(byte[] rgb, int pixel, int value, float share)
    {
        for (int c = 0; c < 3; c++) rgb[pixel * 3 + c] = (byte)(rgb[pixel * 3 + c] + (value - rgb[pixel * 3 + c]) * share);
    }
}
