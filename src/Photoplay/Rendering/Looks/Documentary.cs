using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>Fast 16 mm film and available light: film lights stay in the van, the camera is on a shoulder, its small
/// frame sees deep, grain shows, blacks are lifted, little colour, no halo.</summary>
internal sealed class Documentary() : Look("documentary", "documentary", "cinema verite", "newsreel", "reportage")
{
    private const float Sway = 0.006f;

    public override FilmStock Stock { get; } = new()
    {
        Grain = 0.018f, GrainSize = 1.8f, Saturation = 0.8f, Contrast = 0.96f,
        Bloom = 0.01f, Vignette = 0.25f, Shadows = new(0.018f, 0.02f, 0.022f),
        Filter = new(1.0f, 1.0f, 1.04f),
    };

    public override World Dress(World world) => Wardrobe.Light(world,
        name => new(name.StartsWith("film/", StringComparison.Ordinal) ? 0.3f : 1), Rgb.White, Rgb.White);

    public override ICameraMove Mount(ICameraMove camera) => new Shoulder(camera);

    /// <summary>Breath and balance of whoever carries it: about a third of a degree, slower than two a second. Super 16
    /// has half the frame, so twice the depth.</summary>
    private sealed class Shoulder(ICameraMove camera) : ICameraMove
    {
        public Camera At(double time)
        {
            Camera c = camera.At(time);
            return c with
            {
                FStop = c.FStop * 2,
                WorldFromCamera = c.WorldFromCamera * Affine.Rotation(Quat.RotY(Drift(time, 0))
                    * Quat.RotX(Drift(time, 1)) * Quat.RotZ(Drift(time, 2) * 0.6f))
            };
        }

        private static float Drift(double time, uint channel)
            => Sway * (Noise.Perlin(new((float)time * 0.8f, channel * 5.3f, 2.5f), 71 + channel)
                + 0.3f * Noise.Perlin(new((float)time * 2.1f, channel * 3.1f, 4.5f), 81 + channel));
    }
}
