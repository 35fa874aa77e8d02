using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>A coat's colours as light.</summary>
public sealed record CoatPalette(Rgb Main, Rgb Pale, Rgb Dark, Rgb EarInside, Rgb Rim)
{
    public static CoatPalette Of(Coat c)
        => new(Rgb.Hex(c.Main), Rgb.Hex(c.Pale), Rgb.Hex(c.Dark), Rgb.Hex(c.EarInside), Rgb.Hex(c.EyeRim));
}
