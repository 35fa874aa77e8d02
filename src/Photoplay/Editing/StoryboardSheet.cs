using System.Globalization;
using System.Net;
using System.Text;
using Photoplay.Directing;
using SkiaSharp;

namespace Photoplay.Editing;

/// <summary>One panel: a still and what is to be known about the shot.</summary>
public sealed record BoardPanel(string ShotId, string Heading, byte[] Rgb, int Width, int Height, string Framing,
    string Move, string Action, string Lines, double Seconds);

/// <summary>The storyboard to look at: a contact sheet (PNG) and a page (HTML), a panel a shot.</summary>
public static class StoryboardSheet
{
    private const int Columns = 4, PanelWidth = 400, TextHeight = 108, Gap = 16, Head = 64;

    /// <summary>The words of a shot's panel.</summary>
    public static BoardPanel Panel(BoardScene scene, Shot shot, byte[] rgb, int width, int height,
            Func<string, string> lineText)
        => new(shot.Id, scene.Heading, rgb, width, height, Words(shot.Size.ToString()) + ", "
            + Words(shot.Side.ToString()) + (shot.Angle == CameraAngle.Eye ? "" : ", " + Words(shot.Angle.ToString()))
            + " "
            + (shot.FocalLengthMm ?? ShotGrammar.FocalLengthMm(shot.Size)).ToString("0", CultureInfo.InvariantCulture)
            + " mm", Words(shot.Move.ToString()), shot.Action, string.Join(" / ", shot.Lines.Select(lineText)),
                shot.Duration.Seconds);

    public static (byte[] Rgb, int Width, int Height) Sheet(string title, IReadOnlyList<BoardPanel> panels)
    {
        int panelHeight = panels.Count == 0 ? 225 : PanelWidth * panels[0].Height / panels[0].Width,
            columns = Math.Min(Columns, Math.Max(1, panels.Count));
        int rows = (panels.Count + columns - 1) / columns, width = Gap + columns * (PanelWidth + Gap),
            height = Head + rows * (panelHeight + TextHeight + Gap) + Gap;
        using SKBitmap bitmap = new(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(new SKColor(24, 24, 27));
        using SKTypeface bold = Typefaces.Bold(), plain = Typefaces.Text();
        Draw(canvas, title, bold, 26, Gap, 42, SKColors.White, width);
        for (int i = 0; i < panels.Count; i++)
        {
            BoardPanel p = panels[i];
            float x = Gap + i % columns * (PanelWidth + Gap), y = Head + i / columns * (panelHeight + TextHeight + Gap);
            using SKBitmap still = ToBitmap(p.Rgb, p.Width, p.Height);
            using SKImage image = SKImage.FromBitmap(still);
            canvas.DrawImage(image, new SKRect(x, y, x + PanelWidth, y + panelHeight),
                new SKSamplingOptions(SKCubicResampler.Mitchell));
            float line = y + panelHeight + 20;
            Draw(canvas, $"{p.ShotId}   {p.Seconds.ToString("0.0", CultureInfo.InvariantCulture)} s   {p.Framing}",
                bold, 14, x, line, new SKColor(235, 235, 240), PanelWidth);
            Draw(canvas, p.Move, plain, 13, x, line + 19, new SKColor(150, 190, 255), PanelWidth);
            Draw(canvas, p.Lines.Length > 0 ? "\u201c" + p.Lines + "\u201d" : p.Action, plain, 13, x, line + 38,
                new SKColor(200, 200, 205), PanelWidth, 3);
        }
        canvas.Flush();
        return (ToRgb(bitmap), width, height);
    }

    /// <param name="stillOf">Path of a shot's still, relative to the page.</param>
    public static string Html(string title, IReadOnlyList<BoardPanel> panels, Func<string, string> stillOf)
    {
        StringBuilder b = new();
        b.Append(CultureInfo.InvariantCulture, $$"""
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{{E(title)}} - storyboard</title>
            <style>
            body { background: #18181b; color: #d4d4d8; font: 15px/1.45 Lato, system-ui, sans-serif; margin: 2rem; }
            h1 { font: 400 2rem "EB Garamond", Georgia, serif; color: #fff; } h2 { font-size: 1rem; color: #a1a1aa; margin: 2rem 0 .6rem; }
            .board { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.2rem; }
            figure { margin: 0; background: #212126; border-radius: 6px; overflow: hidden; } img { width: 100%; display: block; }
            figcaption { padding: .7rem .9rem 1rem; } b { color: #fff; } .move { color: #96beff; } q { color: #fde68a; }
            </style>
            <h1>{{E(title)}}</h1>
            <p>{{panels.Count}} shots, {{panels.Sum(p => p.Seconds):0.0}} seconds</p>

            """);
        string? heading = null;
        foreach (BoardPanel p in panels)
        {
            if (p.Heading != heading)
            {
                if (heading is not null) b.Append("</div>\n");
                b.Append(CultureInfo.InvariantCulture, $"<h2>{E(heading = p.Heading)}</h2>\n<div class=\"board\">\n");
            }
            b.Append(CultureInfo.InvariantCulture,
                $"<figure><img src=\"{E(stillOf(p.ShotId))}\" alt=\"{E(p.Action)}\"><figcaption><b>{p.ShotId}</b> {p.Seconds:0.0} s, {E(p.Framing)}<br>");
            b.Append(CultureInfo.InvariantCulture,
                $"<span class=\"move\">{E(p.Move)}</span><br>{E(p.Action)}{(p.Lines.Length > 0 ? "<br><q>" + E(p.Lines) + "</q>" : "")}</figcaption></figure>\n");
        }
        return b.Append("</div>\n</html>\n").ToString();
    }

    /// <summary>ThreeQuarterLeft to "three quarter left".</summary>
    private static string Words(string pascal)
        => string.Concat(pascal.Select((c, i) =>
            i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string E(string s) => WebUtility.HtmlEncode(s);

    internal static void Draw(SKCanvas canvas, string words, SKTypeface face, float size, float x, float y,
        SKColor colour, float most, int lines = 1)
    {
        using SKFont font = new(face, size) { Edging = SKFontEdging.Antialias };
        using SKPaint paint = new() { Color = colour, IsAntialias = true };
        string rest = words;
        for (int i = 0; i < lines && rest.Length > 0; i++)
        {
            int n = rest.Length;
            while (n > 1 && font.MeasureText(rest[..n]) > most)
                n = rest.LastIndexOf(' ', n - 1) is int cut and > 0 ? cut : n - 1;
            bool clipped = i == lines - 1 && n < rest.Length;
            canvas.DrawText(clipped ? rest[..Math.Max(1, n - 1)] + "\u2026" : rest[..n], x, y + i * size * 1.3f,
                SKTextAlign.Left, font, paint);
            rest = rest[n..].TrimStart();
        }
    }

    internal static SKBitmap ToBitmap(byte[] rgb, int width, int height)
    {
        SKBitmap bitmap = new(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        Span<byte> p = bitmap.GetPixelSpan();
        for (int i = 0; i < width * height; i++)
        {
            p[i * 4] = rgb[i * 3];
            p[i * 4 + 1] = rgb[i * 3 + 1];
            p[i * 4 + 2] = rgb[i * 3 + 2];
            p[i * 4 + 3] = 255;
        }
        return bitmap;
    }

    internal static byte[] ToRgb(SKBitmap bitmap)
    {
        ReadOnlySpan<byte> p = bitmap.GetPixelSpan();
        byte[] rgb = new byte[bitmap.Width * bitmap.Height * 3];
        for (int i = 0; i < bitmap.Width * bitmap.Height; i++)
        {
            rgb[i * 3] = p[i * 4];
            rgb[i * 3 + 1] = p[i * 4 + 1];
            rgb[i * 3 + 2] = p[i * 4 + 2];
        }
        return rgb;
    }
}
