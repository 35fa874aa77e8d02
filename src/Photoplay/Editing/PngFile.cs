using SkiaSharp;

namespace Photoplay.Editing;

/// <summary>8-bit RGB pictures as files.</summary>
public static class PngFile
{
    public static void Write(string file, ReadOnlySpan<byte> rgb, int width, int height)
        => Encode(file, rgb, width, height, SKEncodedImageFormat.Png, 100);
    public static void WriteJpeg(string file, ReadOnlySpan<byte> rgb, int width, int height, int quality)
        => Encode(file, rgb, width, height, SKEncodedImageFormat.Jpeg, quality);

    /// <summary>Writes a JPEG no longer than so many bytes: of the best quality that does it, down to 46; if none does,
    /// a smaller picture.</summary>
    public static void WriteJpegWithin(string file, ReadOnlySpan<byte> rgb, int width, int height, long mostBytes)
    {
        for (int quality = 90; quality >= 46; quality -= 4)
        {
            WriteJpeg(file, rgb, width, height, quality);
            if (new FileInfo(file).Length <= mostBytes) return;
        }
        if (Math.Min(width, height) < 64) return;
        int w = width * 9 / 10, h = height * 9 / 10;
        WriteJpegWithin(file, Smaller(rgb, width, height, w, h), w, h, mostBytes);
    }

    private static byte[] Smaller(ReadOnlySpan<byte> rgb, int width, int height, int toWidth, int toHeight)
    {
        using SKBitmap from = StoryboardSheet.ToBitmap(rgb.ToArray(), width, height),
            to = new(new SKImageInfo(toWidth, toHeight, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using SKPixmap source = from.PeekPixels()!, target = to.PeekPixels()!;
        source.ScalePixels(target, new SKSamplingOptions(SKCubicResampler.Mitchell));
        return StoryboardSheet.ToRgb(to);
    }

    public static byte[] Read(string file, out int width, out int height)
    {
        using SKBitmap bitmap = SKBitmap.Decode(file) ?? throw new IOException($"{file} is not a picture");
        using SKBitmap rgba =
            bitmap.ColorType == SKColorType.Rgba8888 ? bitmap.Copy() : bitmap.Copy(SKColorType.Rgba8888);
        width = rgba.Width;
        height = rgba.Height;
        byte[] rgb = new byte[width * height * 3];
        ReadOnlySpan<byte> p = rgba.GetPixelSpan();
        for (int i = 0; i < width * height; i++)
        {
            rgb[i * 3] = p[i * 4];
            rgb[i * 3 + 1] = p[i * 4 + 1];
            rgb[i * 3 + 2] = p[i * 4 + 2];
        }
        return rgb;
    }

    /// <summary>Writes to a temporary name first, so that a file that is there is whole.</summary>
    private static void Encode(string file, ReadOnlySpan<byte> rgb, int width, int height,
        SKEncodedImageFormat format, int quality)
    {
        using SKBitmap bitmap = new(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        Span<byte> p = bitmap.GetPixelSpan();
        for (int i = 0; i < width * height; i++)
        {
            p[i * 4] = rgb[i * 3];
            p[i * 4 + 1] = rgb[i * 3 + 1];
            p[i * 4 + 2] = rgb[i * 3 + 2];
            p[i * 4 + 3] = 255;
        }
        using SKPixmap pixels = bitmap.PeekPixels()!;
        using SKData? data = format == SKEncodedImageFormat.Png
            ? pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 3))
            : pixels.Encode(format, quality);
        if (data is null) throw new IOException($"{file}: the picture could not be encoded");
        string partial = file + ".part";
        using (FileStream s = File.Create(partial)) data.SaveTo(s);
        File.Move(partial, file, true);
    }
}
