using System.Globalization;
using Photoplay.Foundation;

namespace Photoplay.Rendering.Grading;

/// <summary>Reads .cube text. What is wrong is answered with its line.</summary>
internal static class CubeReader
{
    private const int MostOnALine = 65536, MostOnASide = 256;

    public static CubeLut Read(string text, string name)
    {
        bool? isCube = null;
        int size = 0, number = 0;
        Rgb lo = default, hi = Rgb.White;
        List<Rgb> entries = [];
        foreach (ReadOnlySpan<char> raw in text.EnumerateLines())
        {
            number++;
            string line = raw.Trim().ToString();
            if (line.Length == 0 || line[0] == '#') continue;
            string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            switch (words[0].ToUpperInvariant())
            {
                case "TITLE": break;
                case "LUT_1D_SIZE" or "LUT_3D_SIZE":
                    if (isCube is not null)
                        throw Bad(name, number, "says the size of a table a second time",
                            "keep one LUT_1D_SIZE or LUT_3D_SIZE");
                    isCube = words[0].Contains('3');
                    int most = isCube.Value ? MostOnASide : MostOnALine;
                    if (words.Length != 2 || !int.TryParse(words[1], CultureInfo.InvariantCulture, out size) || size < 2
                        || size > most)
                        throw Bad(name, number, $"has no size from 2 to {most}",
                            $"write {words[0]} and a whole number");
                    break;
                case "DOMAIN_MIN": lo = Colour(words, 1, name, number); break;
                case "DOMAIN_MAX": hi = Colour(words, 1, name, number); break;
                case "LUT_1D_INPUT_RANGE" or "LUT_3D_INPUT_RANGE":
                    if (words.Length != 3)
                        throw Bad(name, number, "needs two numbers", "write the least and the greatest input");
                    (lo, hi) = (new(Number(words[1], name, number)), new(Number(words[2], name, number)));
                    break;
                default:
                    if (isCube is null)
                        throw Bad(name, number, char.IsAsciiLetter(line[0])
                            ? $"has the unknown word {words[0]}"
                            : "has numbers before the table's size", "put LUT_1D_SIZE or LUT_3D_SIZE first");
                    entries.Add(Colour(words, 0, name, number));
                    break;
            }
        }
        if (isCube is not { } cube)
            throw Bad(name, number, "ends without LUT_1D_SIZE or LUT_3D_SIZE", "is it a .cube file?");
        int wanted = cube ? size * size * size : size;
        if (entries.Count != wanted)
            throw Bad(name, number, $"ends after {entries.Count} of {wanted} colours", "export the table again");
        if (!(hi.R > lo.R && hi.G > lo.G && hi.B > lo.B))
            throw Bad(name, number, "has a domain whose end is not above its beginning",
                "mend DOMAIN_MIN and DOMAIN_MAX");
        return new(cube, size, [.. entries], lo, hi);
    }

    private static Rgb Colour(string[] words, int from, string name, int line)
        => words.Length == from + 3
            ? new(Number(words[from], name, line), Number(words[from + 1], name, line),
                Number(words[from + 2], name, line))
            : throw Bad(name, line, $"has {words.Length - from} numbers where a colour needs three",
                "write red, green and blue");

    private static float Number(string word, string name, int line)
        => float.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out float v) && float.IsFinite(v)
            ? v
            : throw Bad(name, line, $"has \"{word}\" where a number belongs", "write it as 0.5");

    private static PhotoplayException Bad(string name, int line, string what, string advice)
        => new(Fault.Request, $"{name}, line {line}: {what}", advice);
}
