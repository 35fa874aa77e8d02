namespace Photoplay.Rendering.Looks;

/// <summary>Fast 16 mm reversal film and available light: visible grain, lifted blacks, little colour, no halo.</summary>
internal sealed class Documentary() : Look("documentary", "documentary", "cinema verite", "newsreel", "reportage")
{
    public override FilmStock Stock => new()
    {
        Grain = 0.016f, GrainSize = 1.8f, Saturation = 0.8f, Contrast = 0.94f, Bloom = 0.01f, Vignette = 0.2f, Shadows = new(0.018f, 0.02f, 0.022f),
        Filter = new(1.0f, 1.0f, 1.04f),
    };
}
