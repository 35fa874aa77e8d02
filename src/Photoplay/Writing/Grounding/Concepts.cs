using Photoplay.Foundation;
using Photoplay.Writing.Language;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

/// <summary>In which part of a clause a noun stands: it decides which of its meanings is likely.</summary>
internal enum Station { Alone, Agent, Object, Worn, Place, Other }

/// <summary>What a noun phrase stands for. Words [First, ..] of compound and head that named it.</summary>
internal sealed record Concept(Kind Kind, Found? Found, string Lemma, IReadOnlyList<Token> Words)
{
    public VocabularyEntry? Entry => Found?.Entry;
}

/// <summary>Gives noun phrases, verbs, adjectives and adverbs their entries.</summary>
internal sealed class Concepts(Wordbook book)
{
    private static readonly Kind[] Nouns = [Kind.Thing, Kind.Creature, Kind.Place, Kind.Garment, Kind.Weather,
        Kind.Time, Kind.Light, Kind.Sound];
    private static readonly Dictionary<Station, Kind[]> Order = new()
    {
        [Station.Alone] = [Kind.Creature, Kind.Place, Kind.Thing, Kind.Garment, Kind.Weather, Kind.Time, Kind.Light],
        [Station.Agent] = [Kind.Creature, Kind.Thing, Kind.Weather, Kind.Place, Kind.Garment, Kind.Time, Kind.Light],
        [Station.Object] = [Kind.Thing, Kind.Creature, Kind.Garment, Kind.Place, Kind.Weather, Kind.Time,
            Kind.Sound, Kind.Light],
        [Station.Worn] = [Kind.Garment, Kind.Thing, Kind.Creature],
        [Station.Place] = [Kind.Place, Kind.Time, Kind.Thing, Kind.Creature, Kind.Weather, Kind.Light, Kind.Garment],
        [Station.Other] = Nouns,
    };

    private readonly Dictionary<(string, Station), (Kind, Found?)> known = [];

    public Wordbook Book => book;

    /// <summary>What the phrase stands for; a thing that is spoken of as alive is somebody.</summary>
    public Concept Of(NounPhrase noun, Station station)
    {
        Concept concept = AsItStands(noun, station);
        return noun.Alive && book.Living(concept.Entry) is { } alive
            ? concept with { Kind = Kind.Creature, Found = concept.Found! with { Entry = alive } }
            : concept;
    }

    private Concept AsItStands(NounPhrase noun, Station station)
    {
        List<Token> words = [.. noun.Compound, noun.Head];
        // "hot dog", "polar bear": an adjective may be part of the name.
        for (int adjectives = Math.Min(2, noun.Adjectives.Count); adjectives >= 1; adjectives--)
        {
            List<Token> named = [.. noun.Adjectives.Skip(noun.Adjectives.Count - adjectives), .. words];
            string name = Text(named);
            if (book.Knows(name) || (adjectives == 1 && words.Count == 1 && Narrows(name, noun.Head.Lemma)))
                return Make(name, named, station);
        }
        for (int skip = 0; skip < words.Count; skip++)
        {
            List<Token> named = words[skip..];
            string name = Text(named);
            if (skip == words.Count - 1 || book.Knows(name) || book.WordNet.Has(name, PartOfSpeech.Noun))
                return Make(name, named, station);
        }
        return Make(noun.Head.Lemma, [noun.Head], station);
    }

    /// <summary>The place a compound speaks of: "kitchen" of "kitchen table"; null if none.</summary>
    public string? PlaceIn(NounPhrase noun)
        => noun.Compound.Select(w => w.Lower).FirstOrDefault(w => book.Named(w, Kind.Place).Any());

    // A collocation that WordNet lists as a kind of something else than its last word alone would be: worth
    // its own look-up.
    private bool Narrows(string name, string head) => book.WordNet.Has(name, PartOfSpeech.Noun) && head.Length > 0;

    private Concept Make(string name, List<Token> words, Station station)
    {
        if (!known.TryGetValue((name, station), out (Kind Kind, Found? Found) hit))
            known[(name, station)] = hit = Look(name, words, station);
        return new(hit.Kind, hit.Found, name, words);
    }

    private (Kind, Found?) Look(string name, List<Token> words, Station station)
    {
        Kind[] order = Order[station];
        if (Bodies.Group(words[^1].Lemma) is not null && !book.Knows(name))
            return (Kind.Creature, book.Named("person", Kind.Creature).FirstOrDefault() is { } person
                ? new(person, Match.Near, $"{name} -> person", 1)
                : null);
        Found? best = null;
        double bestScore = double.MaxValue;
        for (int k = 0; k < order.Length; k++)
        {
            foreach (VocabularyEntry e in Exact(name, words[^1], order[k]))
            {
                double rank = book.Rank(name, e);
                if (rank >= 1 && station is not (Station.Agent or Station.Alone or Station.Worn)
                    && UsualFits(name, e.Kind) is false)
                    continue;
                double score = (station is Station.Alone or Station.Other ? 0.2 : 0.7) * k + rank;
                if (score < bestScore) (best, bestScore) = (new(e, Match.Exact, "", 0), score);
            }
        }
        if (best is not null) return (best.Entry.Kind, best);
        best = words[^1].Tag == Tag.Name && station is Station.Place or Station.Alone
            ? book.PlaceCalled(name) ?? book.Find(name, PartOfSpeech.Noun, order)
            : book.Find(name, PartOfSpeech.Noun, order);
        if (best is null && words.Count > 1 && !book.WordNet.Has(name, PartOfSpeech.Noun))
            best = book.Find(words[^1].Lemma, PartOfSpeech.Noun, order) is { } head
                ? new(head.Entry, Match.Near, $"{name} -> {head.Entry.Words[0].Split('#')[0]}", head.Cost + 1)
                : null;
        return (best?.Entry.Kind ?? Guess(name, station), best);
    }

    // Whether the most frequent meaning is of that kind; null if WordNet does not know the word.
    private bool? UsualFits(string name, Kind kind)
        => book.WordNet.Senses(name, PartOfSpeech.Noun) is [SynsetId first, ..]
            ? Domains.Fits(book.WordNet.Get(first).LexFile, kind)
            : null;

    private IEnumerable<VocabularyEntry> Exact(string name, Token head, Kind kind)
    {
        IEnumerable<VocabularyEntry> named = book.Named(name, kind);
        return named.Any() ? named : head.Lemma != head.Lower && name == head.Lemma ? book.Named(head.Lower, kind) : [];
    }

    /// <summary>The kind of a noun the vocabulary has nothing for.</summary>
    private Kind Guess(string name, Station station)
    {
        foreach (SynsetId s in book.WordNet.Senses(name, PartOfSpeech.Noun))
        {
            int file = book.WordNet.Get(s).LexFile;
            if (file is Domains.Animal or Domains.Person) return Kind.Creature;
            if (file == Domains.Time) return Kind.Time;
            if (file is Domains.Location or Domains.Object && station is Station.Place or Station.Alone)
                return Kind.Place;
            return file switch
            {
                Domains.Phenomenon => Kind.Weather,
                Domains.Artifact or Domains.Food or Domains.Plant or Domains.Substance or Domains.Body
                    or Domains.Object => Kind.Thing,
                Domains.Location => Kind.Place,
                _ => Kind.Attribute
            };
        }
        return station == Station.Agent ? Kind.Creature : Kind.Thing;
    }

    private static string Text(List<Token> words)
        => string.Join(' ', words.Select((w, i) => i == words.Count - 1 ? w.Lemma : w.Lower));

    /// <summary>The action of a verb, with its particle and object where the vocabulary has a name for the whole ("pick
    /// up", "ride bicycle").</summary>
    public (Found? Found, string Lemma) Action(Clause clause)
    {
        string verb = clause.Verb!.Lemma;
        string particle = string.Join(' ', clause.Particles.Select(p => p.Lower));
        string? thing = clause.Objects.Count > 0 ? clause.Objects[0].Head.Lemma : null;
        List<string> names = [];
        if (thing is not null) { names.Add($"{verb} {clause.Objects[0].HeadText}"); names.Add($"{verb} {thing}"); }
        if (particle.Length > 0) names.Add($"{verb} {particle}");
        foreach (PrepPhrase p in clause.Phrases) names.Add($"{verb} {p.Words[0].Lower}");
        names.Add(verb);
        if (thing is not null && Gestures.Of(verb, thing) is { } gesture) names.Insert(0, gesture);
        foreach (string name in names)
            if (book.Named(name, Kind.Action).FirstOrDefault() is { } e) return (new(e, Match.Exact, "", 0), name);
        foreach (string name in names)
            if (book.Likened(name, Kind.Action) is { } like) return (like, name);
        if (particle.Length > 0 && book.Find($"{verb} {particle}", PartOfSpeech.Verb, Kind.Action) is { } phrasal)
            return (phrasal, $"{verb} {particle}");
        Found? found = book.Find(verb, PartOfSpeech.Verb, Kind.Action);
        // Who changes does not make anything.
        if (found is { Match: Match.Near, Entry.Tags: ["object", ..] } && clause.Objects.Count == 0
            && book.WordNet.Senses(verb, PartOfSpeech.Verb) is [SynsetId first, ..]
            && book.WordNet.Get(first).LexFile == Domains.Change && book.Likened(verb, Kind.Action) is null)
            found = null;
        return (found, verb);
    }

    /// <summary>A property: its own entry, or the weather, time, light or stuff an adjective is made from
    /// ("snowy", "wooden").</summary>
    public Found? Property(Token word)
    {
        Kind[] kinds = [Kind.Attribute, Kind.Weather, Kind.Time, Kind.Light, Kind.Garment];
        foreach (string name in (ReadOnlySpan<string>)[word.Lower, word.Lemma])
            foreach (Kind kind in kinds)
                if (book.Named(name, kind).FirstOrDefault(e => !IsManner(e)) is { } own)
                    return new(own, Match.Exact, "", 0);
        PartOfSpeech part = word.IsVerb ? PartOfSpeech.Verb : word.IsNoun ? PartOfSpeech.Noun : PartOfSpeech.Adjective;
        if (word.IsNoun && book.Named(word.Lemma, Kind.Place, Kind.Thing, Kind.Creature).FirstOrDefault() is { } made)
            return new(made, Match.Exact, "", 0);
        if (book.Likened(word.Lower, kinds) is { } near && !IsManner(near.Entry)) return near;
        Found? related = book.Related(word.Lower, part, kinds)
            ?? (word.Lemma == word.Lower ? null : book.Related(word.Lemma, part, kinds));
        // What is smooth like glass is not of glass.
        return related is { Match: Match.Near, Entry.Tags: ["material", ..] } ? null : related;
    }

    /// <summary>What grows on a face, named as a thing ("a beard", "a goatee"): an attribute of who has it.</summary>
    public VocabularyEntry? Growth(Token noun)
        => book.Named(noun.Lemma, Kind.Attribute).FirstOrDefault(e => e.Tags is ["facial-hair", ..]);

    /// <summary>A part of a body that one kind can have of another.</summary>
    public VocabularyEntry? Part(Token word) => PartLists.Part(word, book);

    private static readonly HashSet<string> Dress =
        [.. "uniform costume outfit garb attire gear clothes clothing suit disguise".Split(' ')];

    /// <summary>The dress of a kind of people ("a police uniform", "a pirate costume", "a sailor suit"): those people;
    /// null if the phrase names no such dress, or a garment of its own.</summary>
    public VocabularyEntry? Costume(NounPhrase noun)
    {
        if (!Dress.Contains(noun.Head.Lemma)) return null;
        string before = noun.Possessor?.HeadText
            ?? Text(noun.Compound.Count > 0 ? noun.Compound : [.. noun.Adjectives.TakeLast(1)]);
        if (before.Length == 0 || book.Knows($"{before} {noun.Head.Lemma}")) return null;
        return book.Named(before, Kind.Creature).FirstOrDefault(e => e.Tags?.Contains("person") == true);
    }

    private static bool IsManner(VocabularyEntry e) => e.Tags is ["manner", ..];

    /// <summary>An adverb of manner that a body can show, by itself or through WordNet ("rapidly -> quickly"). A
    /// colour, a build or a mood reached from it is no manner: "brightly" is not silken.</summary>
    public Found? Manner(Token word)
    {
        if (book.Named(word.Lower, Kind.Attribute).FirstOrDefault(IsManner) is { } e)
            return new(e, Match.Exact, "", 0);
        return (book.Likened(word.Lower, Kind.Attribute) ?? book.Related(word.Lower, PartOfSpeech.Adverb,
            [Kind.Attribute])) is { } found && IsManner(found.Entry) ? found : null;
    }
}
