namespace Photoplay.Rendering.Looks;

/// <summary>Hard black and white of the forties: red-filtered film, deep blacks, heavy corners, halation about lamps.</summary>
internal sealed class Noir() : Look("noir", "film noir", "noir", "black and white", "black-and-white")
{
    public override FilmStock Stock => new()
    {
        Monochrome = 1, GreyWeights = new(0.5f, 0.42f, 0.08f), Contrast = 1.3f, Stops = -0.25f, Vignette = 0.9f, Bloom = 0.08f, Grain = 0.012f, GrainSize = 1.5f,
        Toning = new(1, 0.995f, 0.98f),
    };
}
