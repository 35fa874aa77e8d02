using SkiaSharp;

namespace Photoplay.Editing;

/// <summary>The house's letters, from Debian's packages fonts-ebgaramond and fonts-lato; Skia's own where a machine
/// lacks them.</summary>
internal static class Typefaces
{
    public static SKTypeface Title() => Load("ebgaramond/EBGaramond12-Regular");
    public static SKTypeface Text() => Load("lato/Lato-Medium");
    public static SKTypeface Bold() => Load("lato/Lato-Bold");

    // The packages bring one form or the other, by their version.
    private static readonly (string Folder, string Ending)[] forms = [("truetype", ".ttf"), ("opentype", ".otf")];

    private static SKTypeface Load(string name)
    {
        string? file = forms.Select(f => $"/usr/share/fonts/{f.Folder}/{name}{f.Ending}").FirstOrDefault(File.Exists);
        return (file is null ? null : SKTypeface.FromFile(file)) ?? SKTypeface.Default;
    }
}
