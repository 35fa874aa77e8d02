using Photoplay.Foundation;
using SkiaSharp;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>Sheets as PNG files in memory.</summary>
internal static class SheetImage
{
    /// <summary>sRGB with alpha, from ACEScg; what lies outside sRGB is clipped.</summary>
    /// <param name="opacity">0..1, or empty for an opaque picture.</param>
    public static byte[] Colour(int width, int height, ReadOnlySpan<Rgb> colour, ReadOnlySpan<float> opacity)
    {
        byte[] rgba = new byte[width * height * 4];
        for (int i = 0; i < colour.Length; i++)
        {
            Rgb c = colour[i].ToLinearRec709();
            (rgba[i * 4], rgba[i * 4 + 1], rgba[i * 4 + 2]) = (Code(c.R), Code(c.G), Code(c.B));
            rgba[i * 4 + 3] = opacity.Length == 0 ? (byte)255 : Eight(opacity[i]);
        }
        return Png(width, height, rgba);
    }

    /// <summary>glTF's order: roughness in green, metalness in blue.</summary>
    public static byte[] MetallicRoughness(int width, int height, ReadOnlySpan<float> metalness,
        ReadOnlySpan<float> roughness)
    {
        byte[] rgba = new byte[width * height * 4];
        for (int i = 0; i < metalness.Length; i++)
            (rgba[i * 4], rgba[i * 4 + 1], rgba[i * 4 + 2], rgba[i * 4 + 3]) =
                (255, Eight(roughness[i]), Eight(metalness[i]), 255);
        return Png(width, height, rgba);
    }

    private static byte Code(float linear) => Eight(Rgb.LinearToSrgb(Maths.Saturate(linear)));
    private static byte Eight(float v) => (byte)(Maths.Saturate(v) * 255 + 0.5f);

    private static byte[] Png(int width, int height, byte[] rgba)
    {
        bool opaque = true;
        for (int i = 3; i < rgba.Length; i += 4) opaque &= rgba[i] == 255;
        using SKBitmap bitmap = new(new SKImageInfo(width, height, SKColorType.Rgba8888,
            opaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul));
        rgba.CopyTo(bitmap.GetPixelSpan());
        using SKPixmap pixels = bitmap.PeekPixels()!;
        using SKData data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6))
            ?? throw new IOException("a texture could not be encoded");
        return data.ToArray();
    }
}
