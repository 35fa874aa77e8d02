using Photoplay.Foundation;
using Photoplay.Writing.Language;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

/// <summary>
/// Looks named within a style: by their own words, or by a painter or a movement of art that WordNet knows. Those are
/// near the look of oil paint, the medium of most of them, unless the vocabulary likens them to another look.
/// </summary>
internal sealed class LookNames(Wordbook book)
{
    private const int MostWords = 4;
    private readonly SynsetId? painter = book.WordNet.Resolve("painter#n1", PartOfSpeech.Noun),
        movement = book.WordNet.Resolve("art movement#n1", PartOfSpeech.Noun);

    /// <summary>The look of "Turner style", "style of Cubism": exact names first, longest first.</summary>
    public Found? Within(List<Token> s, int first, int last)
    {
        Found? near = null;
        for (int n = last - first + 1; n >= 1; n--)
        {
            for (int i = first; i + n - 1 <= last; i++)
            {
                string words = string.Join(' ', s.Skip(i).Take(n).Select(t => t.Lower));
                if (book.Named(words, Kind.Look).FirstOrDefault() is { } e) return new(e, Match.Exact, "", 0);
                near ??= book.Likened(words, Kind.Look) ?? Art(words);
            }
        }
        return near;
    }

    /// <summary>Whether the words are the name of a painter and nothing else.</summary>
    public bool IsArtist(string words) => Art(words) is not null || book.Likened(words, Kind.Look) is not null;

    private Found? Art(string words)
    {
        if (words.Count(c => c == ' ') >= MostWords
            || book.Named("oil painting", Kind.Look).FirstOrDefault() is not { } oil)
            return null;
        foreach (SynsetId s in book.WordNet.Senses(words, PartOfSpeech.Noun))
            if ((painter is { } p && book.WordNet.Get(s).IsInstance && book.WordNet.IsA(s, p))
                || (movement is { } m && book.WordNet.IsA(s, m)))
                return new(oil, Match.Near, $"{words} -> oil painting", 1);
        return null;
    }
}
