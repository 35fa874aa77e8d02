namespace Photoplay.Rendering.Looks;

/// <summary>Night under signs: cyan shadows against magenta highlights, wide halos, saturated colour.</summary>
internal sealed class NeonNight() : Look("neon-night", "neon", "neon night", "cyberpunk", "synthwave")
{
    public override FilmStock Stock => new()
    {
        Filter = new(0.92f, 0.98f, 1.2f), Stops = -0.45f, Saturation = 1.4f, Contrast = 1.15f, Bloom = 0.16f, Vignette = 0.7f,
        Shadows = new(-0.012f, 0.008f, 0.035f), Highlights = new(0.03f, -0.015f, 0.03f),
    };
}
