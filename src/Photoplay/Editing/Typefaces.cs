using SkiaSharp;

namespace Photoplay.Editing;

/// <summary>The house's letters, from Debian's packages fonts-ebgaramond and fonts-lato; Skia's own where a machine
/// lacks them.</summary>
internal static class Typefaces
{
    public static SKTypeface Title() => Load("ebgaramond/EBGaramond12-Regular.ttf");
    public static SKTypeface Text() => Load("lato/Lato-Medium.ttf");
    public static SKTypeface Bold() => Load("lato/Lato-Bold.ttf");

    private static SKTypeface Load(string name)
    {
        string file = "/usr/share/fonts/truetype/" + name;
        return (File.Exists(file) ? SKTypeface.FromFile(file) : null) ?? SKTypeface.Default;
    }
}
