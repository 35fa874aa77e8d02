using System.Globalization;
using Photoplay.Foundation;

namespace Photoplay.Rendering.Grading;

/// <summary>Corrections said in words: a colourist's usual ones by name, and the list's own terms with numbers ("slope
/// 1.1 1 0.9", "saturation 0.8").</summary>
public static class GradeWords
{
    private static readonly (string Words, Cdl Means)[] named =
    [
        ("teal and orange", new(new(1.03f, 1, 0.97f), new(-0.012f, 0.002f, 0.012f), new(0.96f, 1, 1.04f), 1.15f)),
        ("bleach bypass", new(new(1.12f), new(-0.05f), Rgb.White, 0.45f)),
        ("bleached", new(new(1.05f), new(-0.01f), Rgb.White, 0.6f)),
        ("warm grade", new(new(1.025f, 1, 0.97f), default, Rgb.White, 1.05f)),
        ("golden grade", new(new(1.035f, 1.005f, 0.945f), default, Rgb.White, 1.1f)),
        ("cool grade", new(new(0.975f, 1, 1.03f), default, Rgb.White, 0.97f)),
        ("desaturated", Cdl.None with { Saturation = 0.6f }), ("muted colours", Cdl.None with { Saturation = 0.75f }),
        ("muted colors", Cdl.None with { Saturation = 0.75f }), ("vivid colours", Cdl.None with { Saturation = 1.35f }),
        ("vivid colors", Cdl.None with { Saturation = 1.35f }),
        ("high contrast", new(new(1.14f), new(-0.055f), Rgb.White, 1.02f)),
        ("low contrast", new(new(0.88f), new(0.047f), Rgb.White, 1)),
    ];

    /// <summary>All corrections found in the words, one after another in the order of this list;
    /// null for none.</summary>
    public static Cdl? Read(string words)
    {
        string text = " " + string.Join(' ', words.ToLowerInvariant().Split([' ', ',', ';', '\n', '\r', '\t', ':', '='],
            StringSplitOptions.RemoveEmptyEntries)).Replace(". ", " ", StringComparison.Ordinal).TrimEnd('.') + " ";
        Cdl? found = null;
        foreach ((string name, Cdl means) in named)
            if (text.Contains(" " + name + " ", StringComparison.Ordinal)) found = (found ?? Cdl.None).Then(means);
        Cdl numbers = new(Terms(text, "slope", 0, 1), Terms(text, "offset", -1, 0), Terms(text, "power", 0.05f, 1),
            Terms(text, "saturation", 0, 1).R);
        if (numbers == Cdl.None) return found;
        return (found ?? Cdl.None).Then(numbers);
    }

    /// <summary>One number or three after a term, each at least <paramref name="least"/>.</summary>
    private static Rgb Terms(string text, string name, float least, float otherwise)
    {
        int at = text.IndexOf(" " + name + " ", StringComparison.Ordinal);
        if (at < 0) return new(otherwise);
        float[] n = new float[3];
        int count = 0;
        foreach (string word in text[(at + name.Length + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (count == 3 || !float.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out float v)
                || !(v >= least && v < 16))
                break;
            else n[count++] = v;
        return count == 3 ? new(n[0], n[1], n[2]) : new(count > 0 ? n[0] : otherwise);
    }
}
