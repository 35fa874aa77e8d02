using Photoplay.Foundation;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

/// <summary>Words for what belongs to the place of the text: waves on a shore, trees of a forest, rocky mountains. They
/// are shown with the place, exactly if it is meant exactly.</summary>
internal sealed class PlaceParts
{
    private readonly Wordbook book;
    private readonly HashSet<string> parts = [];
    private readonly GroundedPhrase? place;

    /// <summary>The place is the first that was named: scenes are set there.</summary>
    public PlaceParts(Wordbook book, IEnumerable<GroundedPhrase> phrases)
    {
        this.book = book;
        place = phrases.Where(p => p.Role == "place").OrderBy(p => p.Start)
            .FirstOrDefault(p => p.Meaning is { } id && book.Vocabulary.Find(Kind.Place, id) is not null);
        foreach (string tag in (place is null ? null : book.Vocabulary.Find(Kind.Place, place.Meaning!))?.Tags ?? [])
            if (tag.StartsWith("has:", StringComparison.Ordinal)) parts.Add(tag[4..]);
    }

    /// <param name="phrase">Any phrase; what the vocabulary has itself stays as it is.</param>
    /// <param name="mover">Whose own motion the phrase tells, if it does.</param>
    public GroundedPhrase Shown(GroundedPhrase phrase, string? mover)
    {
        if (phrase.Status == "exact") return phrase;
        if (mover is not null && !parts.Contains(mover) && (book.Named(mover, Kind.Weather, Kind.Thing).Any()
            || Analysis.PlaceMarks.Contains(mover)))
            return phrase with { Status = "exact", Meaning = mover, Via = null };
        if (place is null || !(mover is not null ? parts.Contains(mover) : IsPart(phrase))) return phrase;
        return phrase with
        {
            Status = place.Status,
            Meaning = place.Meaning,
            Via = place.Status == "near" ? $"{phrase.Text.ToLowerInvariant()} -> {place.Meaning}" : null
        };
    }

    private bool IsPart(GroundedPhrase phrase)
    {
        string word = phrase.Text.ToLowerInvariant();
        word = word[(word.LastIndexOf(' ') + 1)..];
        if (phrase.Role != "attribute")
            return phrase.Role is "thing" or "other" or "place"
                && (parts.Contains(word) || parts.Contains(book.WordNet.Singular(word) ?? "")
                    || parts.Contains(book.WordNet.Lemma(word, PartOfSpeech.Noun) ?? ""));
        // "rocky" of rock: the adjective made from the noun.
        return book.WordNet.Senses(word, PartOfSpeech.Adjective).Take(2).SelectMany(s => book.WordNet.Get(s).Derived)
            .SelectMany(d => book.WordNet.Get(d).Words).Any(parts.Contains)
            || (word.Length > 4 && word.EndsWith('y') && parts.Contains(word[..^1]));
    }
}
