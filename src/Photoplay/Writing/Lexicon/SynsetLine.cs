using System.Globalization;
using System.Text;

namespace Photoplay.Writing.Lexicon;

/// <summary>One line of a data file: offset lex_filenum ss_type w_cnt (word lex_id)... p_cnt (symbol offset pos
/// source/target)... | gloss.</summary>
internal static class SynsetLine
{
    public static Synset Parse(SynsetId id, ReadOnlySpan<byte> line)
    {
        string text = Encoding.Latin1.GetString(line);
        int bar = text.IndexOf(" | ", StringComparison.Ordinal);
        string[] f = (bar < 0 ? text : text[..bar]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int words = int.Parse(f[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        string[] names = new string[words];
        for (int i = 0; i < words; i++) names[i] = Plain(f[4 + 2 * i]);

        int at = 4 + 2 * words, pointers = int.Parse(f[at++], CultureInfo.InvariantCulture);
        List<SynsetId> up = [], similar = [], derived = [], attributes = [];
        bool instance = false;
        for (int i = 0; i < pointers; i++, at += 4)
        {
            List<SynsetId>? list = f[at] switch
            {
                "@" or "@i" => up,
                "&" or "^" or "$" => similar,
                "+" or "\\" or "<" => derived,
                "=" => attributes,
                _ => null
            };
            instance |= f[at] == "@i";
            list?.Add(new(Part(f[at + 2][0]), int.Parse(f[at + 1], CultureInfo.InvariantCulture)));
        }
        return new(id, int.Parse(f[1], CultureInfo.InvariantCulture), names, [.. up], [.. similar], [.. derived],
            bar < 0 ? "" : text[(bar + 3)..].Trim())
        {
            IsInstance = instance, Attributes = [.. attributes]
        };
    }

    // Adjectives may carry a syntactic marker: "galore(ip)".
    private static string Plain(string word)
    {
        int mark = word.IndexOf('(', StringComparison.Ordinal);
        return (mark < 0 ? word : word[..mark]).Replace('_', ' ').ToLowerInvariant();
    }

    private static PartOfSpeech Part(char c) => c switch
    {
        'n' => PartOfSpeech.Noun,
        'v' => PartOfSpeech.Verb,
        'r' => PartOfSpeech.Adverb,
        _ => PartOfSpeech.Adjective
    };
}
