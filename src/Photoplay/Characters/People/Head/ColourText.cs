using System.Globalization;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>Reads the colours a sheet is written in.</summary>
internal static class ColourText
{
    /// <summary>From "#rrggbb" in sRGB; mid-grey if it cannot be read.</summary>
    public static Rgb Rgb(string text) => int.TryParse(text.AsSpan(text.StartsWith('#') ? 1 : 0),
        NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int hex)
        ? Foundation.Rgb.Hex(hex) : Foundation.Rgb.Srgb(0.5f, 0.5f, 0.5f);

    /// <summary>From "#rrggbb" in sRGB; <paramref name="otherwise"/>, 0xRRGGBB, if there is none or it cannot be read.
    /// </summary>
    public static Rgb Rgb(string? text, int otherwise) => Foundation.Rgb.Hex(text is { Length: 7 } && int.TryParse(
        text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int hex) ? hex : otherwise);
}
