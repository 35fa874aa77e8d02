using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

/// <summary>
/// Words that describe nothing a picture could have or lack, by their classes in WordNet: what is thought, felt,
/// counted, measured or judged. They are no phrases of a prompt. A word with one frequent meaning that can be seen is
/// kept, and stays missing until it is shown.
/// </summary>
internal sealed class Unseen(WordNet wordnet)
{
    private const int Senses = 2;
    // attribute, cognition, feeling, motive, quantity, relation, state
    private static readonly HashSet<int> NounFiles = [7, 9, 12, 16, 23, 24, 26];
    private readonly HashSet<SynsetId> seen = Resolve(wordnet, SeenRoots), times = Resolve(wordnet, SeenTimes),
        unseenMessages = Resolve(wordnet, ["message#n2"]), ordinals = Resolve(wordnet, ["ordinal#a2", "cardinal#a2"]);

    // What of the abstract files can be seen all the same.
    private static readonly string[] SeenRoots = ["visual property#n1", "illumination#n2", "darkness#n1", "texture#n1",
        "image#n1", "pattern#n1", "body part#n1", "wetness#n1", "ill health#n1"];
    private static readonly string[] SeenTimes = ["time of day#n1", "season#n2", "season#n3", "historic period#n1"];

    /// <summary>A noun of nothing but thought, feeling, number, relation, state, or telling.</summary>
    public bool Noun(string lemma)
    {
        SynsetId[] senses = [.. wordnet.Senses(lemma, PartOfSpeech.Noun).Take(Senses)];
        if (senses.Length > 0 && wordnet.Get(senses[0]).LexFile == Domains.Time) return !IsA(senses[0], times);
        return senses.Length > 0 && Array.TrueForAll(senses, s => IsA(s, unseenMessages)
            || (NounFiles.Contains(wordnet.Get(s).LexFile) && !IsA(s, seen)));
    }

    /// <summary>An adjective of order or number, or a value of what no eye can measure ("able" of ability).</summary>
    public bool Adjective(string lemma)
    {
        if (wordnet.Senses(lemma, PartOfSpeech.Adjective) is not [SynsetId first, ..]) return false;
        Synset own = wordnet.Get(first);
        // A satellite has what the adjective it stands round has.
        IEnumerable<Synset> heads = own.Attributes.Length > 0 ? [own] : [own, .. own.Similar.Select(wordnet.Get)];
        return ordinals.Overlaps(own.Similar) || heads.SelectMany(h => h.Attributes)
            .Any(a => wordnet.Get(a).Words.Any(UnseenQualities.Contains));
    }

    /// <summary>An adverb that says when, how far, how often or in what connection, not how something is done: WordNet
    /// explains adverbs of manner by "in a ... manner", "with ..." and the like.</summary>
    public bool Adverb(string lemma)
    {
        if (wordnet.Senses(lemma, PartOfSpeech.Adverb) is not [SynsetId first, ..]) return false;
        string gloss = wordnet.Get(first).Gloss;
        return !gloss.StartsWith("in a", StringComparison.Ordinal)
            && !gloss.StartsWith("with", StringComparison.Ordinal)
            && !gloss.Contains("manner", StringComparison.Ordinal) && !gloss.Contains(" way", StringComparison.Ordinal)
            || gloss.Contains("degree", StringComparison.Ordinal) || gloss.Contains("extent", StringComparison.Ordinal);
    }

    private bool IsA(SynsetId s, HashSet<SynsetId> roots) => wordnet.Ancestors(s).Any(a => roots.Contains(a.Id));

    private static HashSet<SynsetId> Resolve(WordNet wordnet, string[] references)
        => [.. references.Select(r => wordnet.Resolve(r, PartOfSpeech.Noun)).OfType<SynsetId>()];
}
