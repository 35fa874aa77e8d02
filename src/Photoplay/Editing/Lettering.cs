using SkiaSharp;

namespace Photoplay.Editing;

/// <summary>Letters over the picture: titles, captions, the label. Draws on 8-bit RGB frames, deterministic for a given
/// font file.</summary>
public sealed class Lettering : IDisposable
{
    private readonly SKBitmap canvasBitmap;
    private readonly SKCanvas canvas;
    private readonly SKTypeface title, text;
    private readonly int width, height;

    public Lettering(int width, int height)
    {
        this.width = width;
        this.height = height;
        canvasBitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        canvas = new SKCanvas(canvasBitmap);
        title = Typefaces.Title();
        text = Typefaces.Text();
    }

    /// <summary>The film's title, centred a little above the middle, letters spaced, soft shadow for
    /// reading over pictures.</summary>
    public void Title(Span<byte> rgb, string words, float opacity)
    {
        Begin();
        float size = height * 0.085f;
        List<string> lines = Fold(words, title, size, width * 0.8f);
        float y = height * 0.47f - (lines.Count - 1) * size * 0.6f;
        foreach (string line in lines)
        {
            Draw(line, title, size, width / 2f, y, true, size * 0.35f, opacity * 0.8f, SKColors.White, opacity);
            y += size * 1.2f;
        }
        End(rgb);
    }

    /// <summary>A black card with a line of title and lines of small text.</summary>
    public void Card(Span<byte> rgb, string headline, IReadOnlyList<string> lines, float opacity)
    {
        rgb.Clear();
        Begin();
        Draw(headline, title, height * 0.075f, width / 2f, height * 0.46f, true, 0, 0, SKColors.White, opacity);
        float y = height * 0.58f;
        foreach (string line in lines)
        {
            Draw(line, text, MathF.Max(9, height * 0.03f), width / 2f, y, true, 0, 0,
                new SKColor(190, 190, 195), opacity);
            y += height * 0.05f;
        }
        End(rgb);
    }

    /// <summary>Captions in the lower title-safe area, at most two lines, on a soft dark ground.</summary>
    public void Caption(Span<byte> rgb, string words)
    {
        Begin();
        float size = MathF.Max(12, height * 0.048f);
        string[] lines = Captions.Wrap(words).Split('\n');
        float y = height * 0.93f - (lines.Length - 1) * size * 1.25f;
        foreach (string line in lines)
        {
            Draw(line, text, size, width / 2f, y, true, size * 0.18f, 1, SKColors.White, 1);
            y += size * 1.25f;
        }
        End(rgb);
    }

    /// <summary>The 'AI-generated' label in the lower left corner.</summary>
    public void Label(Span<byte> rgb, string words, float opacity)
    {
        Begin();
        float size = MathF.Max(11, height * 0.036f), x = width * 0.035f, y = height * 0.945f;
        using SKFont font = new(text, size);
        float w = font.MeasureText(words);
        using SKPaint ground = new() { Color = new SKColor(0, 0, 0, (byte)(140 * opacity)), IsAntialias = true };
        canvas.DrawRoundRect(x - size * 0.5f, y - size * 1.05f, w + size, size * 1.5f, size * 0.3f,
            size * 0.3f, ground);
        Draw(words, text, size, x, y, false, 0, 0, SKColors.White, opacity);
        End(rgb);
    }

    public void Dispose()
    {
        canvas.Dispose();
        canvasBitmap.Dispose();
        title.Dispose();
        text.Dispose();
    }

    private void Begin() => canvas.Clear(SKColors.Transparent);

    private void Draw(string line, SKTypeface face, float size, float x, float y, bool centred, float blur,
        float shadow, SKColor colour, float opacity)
    {
        using SKFont font = new(face, size) { Subpixel = true, Edging = SKFontEdging.Antialias };
        float left = centred ? x - font.MeasureText(line) / 2 : x;
        if (shadow > 0)
        {
            using SKMaskFilter soft = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, blur);
            using SKPaint dark = new()
            {
                Color = new SKColor(0, 0, 0, (byte)(255 * shadow * opacity)), IsAntialias = true, MaskFilter = soft
            };
            canvas.DrawText(line, left, y, SKTextAlign.Left, font, dark);
            canvas.DrawText(line, left, y + size * 0.03f, SKTextAlign.Left, font, dark);
        }
        using SKPaint paint = new() { Color = colour.WithAlpha((byte)(255 * opacity)), IsAntialias = true };
        canvas.DrawText(line, left, y, SKTextAlign.Left, font, paint);
    }

    private static List<string> Fold(string words, SKTypeface face, float size, float most)
    {
        using SKFont font = new(face, size);
        List<string> lines = [];
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && font.MeasureText(lines[^1] + " " + word) <= most) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }

    /// <summary>Lays the premultiplied letters over the frame.</summary>
    private void End(Span<byte> rgb)
    {
        canvas.Flush();
        ReadOnlySpan<byte> over = canvasBitmap.GetPixelSpan();
        for (int i = 0, n = width * height; i < n; i++)
        {
            int a = over[i * 4 + 3];
            if (a == 0) continue;
            for (int c = 0; c < 3; c++)
                rgb[i * 3 + c] = (byte)Math.Min(255, over[i * 4 + c] + (rgb[i * 3 + c] * (255 - a) + 127) / 255);
        }
    }
}
