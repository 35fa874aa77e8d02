using SkiaSharp;

namespace Photoplay.Editing;

/// <summary>One cell of a contact sheet.</summary>
/// <param name="Caption">Its name, under the picture on the left.</param>
/// <param name="Note">What else is to be known, on the right: a height, say.</param>
/// <param name="Rgb">8-bit R'G'B', Width times Height; all cells of a sheet are of one size.</param>
public sealed record ContactCell(string Caption, string Note, byte[] Rgb, int Width, int Height)
{
    /// <summary>Pictures of one size laid side by side, a thin line between them.</summary>
    public static ContactCell Beside(string caption, string note, IReadOnlyList<byte[]> pictures, int width, int height)
    {
        const int line = 2;
        int across = pictures.Count * (width + line) - line;
        byte[] rgb = new byte[across * height * 3];
        Array.Fill(rgb, (byte)24);
        for (int k = 0; k < pictures.Count; k++)
            for (int y = 0; y < height; y++)
                pictures[k].AsSpan(y * width * 3, width * 3).CopyTo(rgb.AsSpan((y * across + k * (width + line)) * 3));
        return new(caption, note, rgb, across, height);
    }
}

/// <summary>A grid of captioned pictures on a dark ground.</summary>
public static class ContactSheet
{
    private const int Gap = 10, Head = 56;

    /// <param name="mostWidth">The sheet has as many columns as fit into so many pixels, and one at least.</param>
    public static (byte[] Rgb, int Width, int Height) Draw(string title, string subtitle,
        IReadOnlyList<ContactCell> cells, int mostWidth)
    {
        (int w, int h) = cells.Count > 0 ? (cells[0].Width, cells[0].Height) : (200, 200);
        float letters = Math.Clamp(w * 0.07f, 13, 17);
        int foot = (int)(letters * 1.75f),
            columns = Math.Clamp((mostWidth - Gap) / (w + Gap), 1, Math.Max(1, cells.Count));
        int rows = (cells.Count + columns - 1) / columns, width = Gap + columns * (w + Gap),
            height = Head + rows * (h + foot + Gap) + Gap;
        using SKBitmap bitmap = new(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(new SKColor(24, 24, 27));
        using SKTypeface bold = Typefaces.Bold(), plain = Typefaces.Text();
        using SKFont heading = new(bold, 26), noted = new(plain, letters);
        StoryboardSheet.Draw(canvas, title, bold, 26, Gap + 2, 37, SKColors.White, width);
        StoryboardSheet.Draw(canvas, subtitle, plain, 16, Gap + 18 + heading.MeasureText(title), 37,
            new SKColor(150, 150, 158), width);
        for (int i = 0; i < cells.Count; i++)
        {
            float x = Gap + i % columns * (w + Gap), y = Head + i / columns * (h + foot + Gap);
            using SKBitmap still = StoryboardSheet.ToBitmap(cells[i].Rgb, cells[i].Width, cells[i].Height);
            canvas.DrawBitmap(still, x, y, new SKSamplingOptions(SKFilterMode.Nearest));
            float note = noted.MeasureText(cells[i].Note), line = y + h + letters * 1.25f;
            StoryboardSheet.Draw(canvas, cells[i].Caption, plain, letters, x + 2, line, new SKColor(228, 228, 232),
                w - note - 8);
            StoryboardSheet.Draw(canvas, cells[i].Note, plain, letters, x + w - note - 2, line,
                new SKColor(140, 140, 148), note + 4);
        }
        canvas.Flush();
        return (StoryboardSheet.ToRgb(bitmap), width, height);
    }
}
