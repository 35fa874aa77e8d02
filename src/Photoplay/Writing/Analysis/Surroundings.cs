using Photoplay.Foundation;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Analysis;

/// <summary>The setting as it comes together from headings, place words and what usually stands where.</summary>
internal sealed class Surroundings(Concepts concepts)
{
    public VocabularyEntry? Place { get; private set; }
    public string PlaceWords { get; private set; } = "";
    public bool? Interior { get; set; }
    /// <summary>Something was named that is met in rooms.</summary>
    public bool SpeaksOfRoom { get; set; }
    public string? Time { get; private set; }
    public string? Weather { get; private set; }
    public string? Season { get; private set; }
    public List<Trait> Attributes { get; } = [];
    public List<string> Light { get; } = [];

    public void Take(Concept concept, NounPhrase? noun, bool overwrite = false)
    {
        if (concept.Entry is null) return;
        switch (concept.Kind)
        {
            case Kind.Place:
                if (Place is not null && !overwrite) break;
                Place = concept.Entry;
                PlaceWords = string.Join(' ', (noun?.Adjectives ?? []).Concat(noun?.Compound
                    ?? []).Select(a => a.Lower).Concat(concept.Words.Select(w => w.Lower)).Distinct());
                break;
            case Kind.Time or Kind.Weather or Kind.Light: Set(concept.Entry); break;
        }
        foreach (Token a in noun?.Adjectives ?? []) Quality(a);
    }

    public void Quality(Token word)
    {
        // "snowy" is a season and a weather at once.
        if (concepts.Book.Named(word.Lower.TrimEnd('y'), Kind.Weather).FirstOrDefault() is { } weather
            && word.Lower.EndsWith('y'))
            Set(weather);
        if (concepts.Property(word) is not { } found) return;
        // A place is red only if it is called red; that "dark" is near black must not paint it.
        if (found.Entry.Kind == Kind.Attribute && found.Match != Match.Exact) return;
        if (found.Entry.Kind == Kind.Attribute)
        {
            Trait t = new(Traits.Aspect(found.Entry), found.Entry.Id);
            if (!Attributes.Contains(t)) Attributes.Add(t);
        }
        else Set(found.Entry);
    }

    public void Set(VocabularyEntry entry)
    {
        switch (entry.Kind)
        {
            case Kind.Time when entry.Tags?.Contains("season") == true
                || entry.Id is "spring" or "summer" or "autumn" or "winter":
                Season ??= entry.Id;
                break;
            case Kind.Time: Time ??= entry.Id; break;
            case Kind.Weather: Weather ??= entry.Id; break;
            case Kind.Light: if (!Light.Contains(entry.Id)) Light.Add(entry.Id); break;
            case Kind.Place: Place ??= entry; break;
        }
    }

    /// <summary>A place word by its lemma, looked up like any other.</summary>
    public void Propose(string lemma)
    {
        if (Place is null && concepts.Book.Find(lemma, PartOfSpeech.Noun, Kind.Place) is { } found)
        {
            Place = found.Entry;
            PlaceWords = lemma;
        }
    }

    public Setting Finish()
    {
        bool interior = Interior ?? Place?.Tags?.Contains("interior") ?? false;
        string? season = Season ?? (Weather == "snow" ? "winter" : null);
        return new(Place?.Id ?? "meadow", interior, Time ?? "day", Weather ?? "clear", season)
        {
            Attributes = [.. Attributes], Light = [.. Light]
        };
    }
}
