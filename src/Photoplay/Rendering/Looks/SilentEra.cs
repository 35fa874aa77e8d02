using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>The twenties: cranked by hand at sixteen pictures a second, a soft lens, flat frontal light; blue-sensitive
/// film that sees skin dark and skies white, sepia print that weaves in the gate, breathing light, dust and scratches,
/// an iris of darkness.</summary>
internal sealed class SilentEra() : Look("silent-era", "silent film", "silent era", "silent movie", "sepia")
{
    private const int PicturesPerSecond = 16;

    public override FilmStock Stock { get; } = new()
    {
        Monochrome = 1, GreyWeights = new(0.12f, 0.5f, 0.38f), Contrast = 1.12f,
        Vignette = 1.8f, Bloom = 0.12f, Grain = 0.02f, GrainSize = 2f, Flicker = 0.018f,
        Toning = new(1.04f, 0.96f, 0.8f), Stops = 0.15f,
    };

    protected override RenderSettings Change(RenderSettings settings)
        => settings with { PosesPerSecond = PicturesPerSecond, ShutterScale = 0 };
    public override World Dress(World world) => Wardrobe.Light(world,
        name => new(name is "film/fill" ? 1.8f : name is "film/rim" ? 0.4f : 1), new(1.15f), new(0.9f));
    public override ICameraMove Mount(ICameraMove camera) => new Cranked(camera);

    /// <summary>Holds every picture until the next turn of the crank.</summary>
    private sealed class Cranked(ICameraMove camera) : ICameraMove
    {
        public Camera At(double time) => camera.At(Math.Floor(time * PicturesPerSecond + 0.25) / PicturesPerSecond);
    }

    public override void Finish(byte[] rgb, Picture picture, int frameNumber)
    {
        Weave(rgb, picture.Width, picture.Height, frameNumber);
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
        for (int y = 0; y < h; y++)
            Mix(rgb, y * w + Math.Clamp((int)at, 0, w - 1), 220,
                0.25f * Maths.Saturate(0.5f + Noise.Value(new(0, y * 0.02f, frameNumber), 9)));
    }

    /// <summary>The perforations are worn: the picture stands a little off, by up to a thousandth of
    /// its width, wandering.</summary>
    private static void Weave(byte[] rgb, int w, int h, int frame)
    {
        float dx = 0.0011f * w * Noise.Value(new(frame * 0.31f, 0, 0.5f), 61),
            dy = 0.0014f * w * Noise.Value(new(frame * 0.43f, 7, 0.5f), 62);
        byte[] from = (byte[])rgb.Clone();
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++)
            {
                float fx = Math.Clamp(x + dx, 0, w - 1.001f), fy = Math.Clamp(y + dy, 0, h - 1.001f), u = fx - (int)fx,
                    v = fy - (int)fy;
                int i = ((int)fy * w + (int)fx) * 3;
                for (int c = 0; c < 3; c++)
                {
                    float a = from[i + c] + (from[i + 3 + c] - from[i + c]) * u,
                        b = from[i + w * 3 + c] + (from[i + w * 3 + 3 + c] - from[i + w * 3 + c]) * u;
                    rgb[(y * w + x) * 3 + c] = (byte)(a + (b - a) * v + 0.5f);
                }
            }
    }

    private static void Mix(byte[] rgb, int pixel, int value, float share)
    {
        for (int c = 0; c < 3; c++)
            rgb[pixel * 3 + c] = (byte)(rgb[pixel * 3 + c] + (value - rgb[pixel * 3 + c]) * share);
    }
}
