using System.Text;

namespace Photoplay.Writing.Lexicon;

/// <summary>Base forms of inflected words: the exception lists first, then the rules of
/// detachment of morphy(7WN).</summary>
public sealed partial class WordNet
{
    private static readonly (string Ending, string Base)[][] Detachments =
    [
        [("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"),
            ("ies", "y"), ("s", "")],
        [("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
        [("er", ""), ("est", ""), ("er", "e"), ("est", "e"), ("ier", "y"), ("iest", "y")],
        [],
    ];

    /// <summary>The noun of which the word is the regular plural, even where WordNet has the plural as a word
    /// of its own; null if there is none.</summary>
    public string? Singular(string word)
    {
        foreach ((string ending, string stem) in Detachments[(int)PartOfSpeech.Noun])
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)
                && !word.EndsWith("ss", StringComparison.Ordinal)
                && Has(word[..^ending.Length] + stem, PartOfSpeech.Noun))
                return word[..^ending.Length] + stem;
        return null;
    }

    /// <summary>The lemma of a lower-case word as that part of speech, or null if WordNet does not know
    /// it as one.</summary>
    public string? Lemma(string word, PartOfSpeech part)
    {
        if (word.Length == 0) return null;
        ReadOnlySpan<byte> line = exceptions[(int)part].Find(Key(word));
        if (!line.IsEmpty)
        {
            string listed = Encoding.Latin1.GetString(line).Split(' ')[1].Replace('_', ' ');
            if (Has(listed, part)) return listed;
        }
        if (Has(word, part)) return word;
        foreach ((string ending, string stem) in Detachments[(int)part])
        {
            if (word.Length <= ending.Length + 1 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            if (part == PartOfSpeech.Noun && ending == "s" && word.EndsWith("ss", StringComparison.Ordinal)) continue;
            string cut = word[..^ending.Length], candidate = cut + stem;
            if (Has(candidate, part)) return candidate;
            if (part == PartOfSpeech.Verb && stem.Length == 0 && cut.Length > 2 && cut[^1] == cut[^2]
                && Has(cut[..^1], part))
                return cut[..^1];
        }
        int blank = word.LastIndexOf(' ');
        if (part == PartOfSpeech.Noun && blank > 0 && Lemma(word[(blank + 1)..], part) is { } head)
        {
            string collocation = word[..(blank + 1)] + head;
            if (Has(collocation, part)) return collocation;
        }
        return null;
    }
}
