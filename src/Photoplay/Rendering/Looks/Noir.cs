using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>Hard black and white of the forties: small hard lamps from the side and little fill, smoke in the air,
/// red-filtered film, deep blacks, heavy corners, halation about lamps.</summary>
internal sealed class Noir() : Look("noir", "film noir", "noir", "black and white", "black-and-white")
{
    public override FilmStock Stock { get; } = new()
    {
        Monochrome = 1, GreyWeights = new(0.5f, 0.42f, 0.08f), Contrast = 1.28f,
        Stops = 0.1f, Vignette = 0.9f, Bloom = 0.08f, Grain = 0.012f, GrainSize = 1.5f,
        Toning = new(1, 0.995f, 0.98f),
    };

    public override World Dress(World world) => Wardrobe.Light(world, Lamp, new(0.4f), Rgb.White, 0.6f,
        world.Air.Density > 0.012f ? world.Air : world.Air with { Density = 0.012f, Height = 6 });

    private static Rgb Lamp(string name)
        => new(name switch { "film/fill" => 0.15f, "film/key" => 1.5f, "film/rim" => 1.8f, _ => 1 });
}
