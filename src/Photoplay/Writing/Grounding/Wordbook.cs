using Photoplay.Foundation;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

/// <summary>How a word was found in the vocabulary.</summary>
public enum Match { Exact, Near, Missing }

/// <param name="Via">How a near entry was reached: "vixen -> fox"; empty if exact.</param>
/// <param name="Cost">0 for the word itself; grows with the distance in WordNet.</param>
internal sealed record Found(VocabularyEntry Entry, Match Match, string Via, double Cost);

/// <summary>The vocabulary, indexed by words and by WordNet meanings, so that a word leads to its own entry or to the
/// nearest one.</summary>
internal sealed partial class Wordbook
{
    /// <summary>Least Wu-Palmer similarity at which a relative that is neither above nor below a meaning may
    /// stand for it.</summary>
    public const double LeastSimilarity = 0.83;
    /// <summary>Most steps up from a word.</summary>
    public const int MostSteps = 7;
    /// <summary>Most steps up from an animal: further up they are all alike in name only.</summary>
    public const int MostStepsOfAnimals = 4;
    /// <summary>A common ancestor this near the root says nothing ("object", "act").</summary>
    public const int LeastAncestorDepth = 7;

    private readonly WordNet wordnet;
    private readonly Dictionary<string, List<VocabularyEntry>> byWords = [], likened = [];
    private readonly Dictionary<SynsetId, List<(VocabularyEntry Entry, int Steps, int File)>> below = [];
    private readonly Dictionary<(string, string), Found?> nearest = [];
    private readonly Dictionary<string, VocabularyEntry> lives = new(StringComparer.Ordinal);

    public Wordbook(Vocabulary vocabulary, WordNet wordnet)
    {
        this.wordnet = wordnet;
        Vocabulary = vocabulary;
        foreach (VocabularyEntry e in vocabulary.Entries)
        {
            foreach (string word in e.Words) Index(e, word);
            foreach (string word in e.Near) Add(likened, Normal(word), e);
            if (e.Kind == Kind.Creature && LifeOf(e) is { } thing) lives.TryAdd(thing, e);
            Longest = Math.Max(Longest,
                e.Words.Concat(e.Near).Select(w => w.Split(' ', '-').Length).DefaultIfEmpty(1).Max());
        }
    }

    /// <summary>Who a thing is when it lives: the creature tagged "life-of:" and the thing's id; null if none.</summary>
    public VocabularyEntry? Living(VocabularyEntry? thing)
        => thing is { Kind: Kind.Thing } ? lives.GetValueOrDefault(thing.Id) : null;

    private static string? LifeOf(VocabularyEntry e)
        => e.Tags?.FirstOrDefault(t => t.StartsWith("life-of:", StringComparison.Ordinal))?["life-of:".Length..];

    public Vocabulary Vocabulary { get; }
    public WordNet WordNet => wordnet;
    /// <summary>Words of the longest name.</summary>
    public int Longest { get; } = 1;

    public static string Normal(string word) => word.Replace('-', ' ').Replace('_', ' ').ToLowerInvariant();

    private void Index(VocabularyEntry entry, string reference)
    {
        int mark = reference.IndexOf('#', StringComparison.Ordinal);
        string word = mark < 0 ? reference : reference[..mark];
        Add(byWords, Normal(word), entry);
        if (Part(entry.Kind) is not { } part || wordnet.IsEmpty) return;
        SynsetId? sense = mark < 0 ? SenseOf(word, part, entry.Kind) : wordnet.Resolve(reference, part);
        if (sense is null) return;
        foreach ((SynsetId up, int steps) in wordnet.Ancestors(sense.Value))
            Add(below, up, (entry, steps, wordnet.Get(sense.Value).LexFile));
    }

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> map, TKey key, T value) where TKey : notnull
    {
        if (!map.TryGetValue(key, out List<T>? list)) map[key] = list = [];
        if (!list.Contains(value)) list.Add(value);
    }

    /// <summary>Entries of these kinds with exactly these words.</summary>
    public IEnumerable<VocabularyEntry> Named(string words, params Kind[] kinds) =>
        byWords.TryGetValue(Normal(words), out List<VocabularyEntry>? all)
            ? all.Where(e => kinds.Contains(e.Kind))
            : [];

    /// <summary>The entry that names these words as what it stands in for; null if there is none.</summary>
    public Found? Likened(string words, params Kind[] kinds)
        => likened.TryGetValue(Normal(words), out List<VocabularyEntry>? all)
            && all.Find(e => kinds.Contains(e.Kind)) is { } entry
                ? new(entry, Match.Near, $"{words} -> {entry.Words[0].Split('#')[0]}", 1)
                : null;

    public bool Knows(string words) => byWords.ContainsKey(Normal(words));

    /// <summary>The most frequent sense of a word that fits the kind.</summary>
    public SynsetId? SenseOf(string word, PartOfSpeech part, Kind kind)
    {
        foreach (SynsetId s in wordnet.Senses(word, part))
            if (Domains.Fits(wordnet.Get(s).LexFile, kind) && !wordnet.Get(s).IsInstance) return s;
        return null;
    }

    /// <summary>The entry for a lemma among the kinds, kinds in order of preference: named so, or nearest by meaning;
    /// null if nothing is near.</summary>
    public Found? Find(string lemma, PartOfSpeech part, params Kind[] kinds)
    {
        foreach (Kind kind in kinds)
            if (Named(lemma, kind).FirstOrDefault() is { } named) return new(named, Match.Exact, "", 0);
        if (Likened(lemma, kinds) is { } near) return near;
        string key = $"{part}{string.Join(',', kinds)}";
        if (nearest.TryGetValue((lemma, key), out Found? known)) return known;
        return nearest[(lemma, key)] = Nearest(lemma, part, kinds);
    }

    /// <summary>The place nearest to one with a name of its own: "Paris -> street".</summary>
    public Found? PlaceCalled(string name)
    {
        foreach (SynsetId s in wordnet.Senses(name, PartOfSpeech.Noun))
            if (wordnet.Get(s) is { IsInstance: true } one && Domains.Fits(one.LexFile, Kind.Place)
                && Towards(s, Kind.Place, name, 0) is { } found)
                return found;
        return null;
    }

    // Frequent meanings first; the first that any of the kinds can have decides whether the word is about animals,
    // persons or neither. Persons and places with names of their own come last, and so do persons that are called by an
    // animal's or a thing's name ("a whale of a man").
    private Found? Nearest(string lemma, PartOfSpeech part, Kind[] kinds)
    {
        Found? best = null;
        int? living = null;
        int rank = 0;
        foreach (SynsetId sense in Senses(lemma, part).Take(part == PartOfSpeech.Verb ? 1 : 4))
        {
            int file = wordnet.Get(sense).LexFile, life = file is Domains.Animal or Domains.Person ? file : 0;
            bool fits = false;
            for (int k = 0; k < kinds.Length && (living is null || living == life); k++)
            {
                if (!Domains.Fits(file, kinds[k])) continue;
                fits = true;
                if (Towards(sense, kinds[k], lemma, 0.3 * k + 1.2 * rank) is { } f
                    && (best is null || f.Cost < best.Cost))
                    best = f;
            }
            if (fits) { living ??= life; rank++; }
            if (rank > 0 && life == 0) break;
        }
        return best;
    }

    private IEnumerable<SynsetId> Senses(string lemma, PartOfSpeech part)
    {
        List<SynsetId> senses = [.. wordnet.Senses(lemma, part)];
        bool literal = senses.Exists(s => wordnet.Get(s).LexFile is Domains.Animal or Domains.Artifact or Domains.Food);
        bool Figure(int i)
            => literal && wordnet.Get(senses[i]).LexFile == Domains.Person && wordnet.Count(lemma, part, i) < 2;
        return Enumerable.Range(0, senses.Count).OrderBy(i => wordnet.Get(senses[i]).IsInstance).ThenBy(Figure)
            .Select(i => senses[i]);
    }

    private Found? Towards(SynsetId from, Kind kind, string lemma, double cost)
    {
        Found? best = null;
        int file = wordnet.Get(from).LexFile;
        foreach ((SynsetId up, int stepsUp) in wordnet.Ancestors(from))
        {
            if (stepsUp > (file == Domains.Animal ? MostStepsOfAnimals : MostSteps)
                || (best is not null && cost + stepsUp >= best.Cost))
                break;
            if (!below.TryGetValue(up, out List<(VocabularyEntry Entry, int Steps, int File)>? entries)) continue;
            foreach ((VocabularyEntry entry, int stepsDown, int entryFile) in entries)
            {
                if (entry.Kind != kind) continue;
                double total = cost + stepsUp + 1.5 * stepsDown;
                if (best is not null && total >= best.Cost) continue;
                // An animal does not stand for a person, nor food for a tool.
                if (stepsDown > 0 && entryFile != file) continue;
                if (stepsUp == 0 && stepsDown > 3) continue;
                // "Surface", "region" and "world" are no place that could be built.
                if (stepsUp == 0 && stepsDown > 0 && kind == Kind.Place && wordnet.Depth(up) < LeastAncestorDepth)
                    continue;
                if (stepsUp > 0 && stepsDown > 0)
                {
                    int common = wordnet.Depth(up);
                    int least = from.Part == PartOfSpeech.Verb ? 3 : LeastAncestorDepth;
                    if (stepsUp > 2 || stepsDown > 2 || common < least
                        || 2.0 * common / (2 * common + stepsUp + stepsDown) < LeastSimilarity)
                        continue;
                }
                string standard = entry.Words[0].Split('#')[0];
                best = new(entry, stepsUp == 0 && stepsDown == 0 ? Match.Exact : Match.Near,
                    $"{lemma} -> {standard}", total);
            }
        }
        return best;
    }

    private static PartOfSpeech? Part(Kind kind) => kind switch
    {
        Kind.Creature or Kind.Garment or Kind.Thing or Kind.Place or Kind.Weather or Kind.Time => PartOfSpeech.Noun,
        Kind.Action => PartOfSpeech.Verb,
        Kind.Attribute => PartOfSpeech.Adjective,
        _ => null,
    };
}
