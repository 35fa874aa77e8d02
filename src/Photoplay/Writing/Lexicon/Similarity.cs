namespace Photoplay.Writing.Lexicon;

/// <summary>Walks over the hypernyms ("a fox is a canine is a carnivore ...").</summary>
public sealed partial class WordNet
{
    private readonly Dictionary<SynsetId, (SynsetId Id, int Steps)[]> ancestors = [];

    /// <summary>The synset itself (0 steps) and all its hypernyms with the fewest steps to
    /// each, nearest first.</summary>
    public IReadOnlyList<(SynsetId Id, int Steps)> Ancestors(SynsetId id)
    {
        lock (gate)
        {
            if (ancestors.TryGetValue(id, out (SynsetId, int)[]? known)) return known;
            List<(SynsetId Id, int Steps)> found = [(id, 0)];
            HashSet<SynsetId> seen = [id];
            for (int i = 0; i < found.Count; i++)
            {
                foreach (SynsetId up in Get(found[i].Id).Hypernyms)
                    if (seen.Add(up)) found.Add((up, found[i].Steps + 1));
            }
            return ancestors[id] = [.. found];
        }
    }

    public bool IsA(SynsetId id, SynsetId ancestor)
    {
        foreach ((SynsetId up, int _) in Ancestors(id))
            if (up == ancestor) return true;
        return false;
    }

    /// <summary>Nodes from the root, the root being 1.</summary>
    public int Depth(SynsetId id) => Ancestors(id)[^1].Steps + 1;

    /// <summary>Wu and Palmer 1994: 2 d(common) / (d(a) + d(b)), in (0, 1]; 0 if nothing is common. Path lengths are
    /// counted through the common ancestor, so that several parents do not give more than 1.</summary>
    public double WuPalmer(SynsetId a, SynsetId b)
    {
        double best = 0;
        IReadOnlyList<(SynsetId Id, int Steps)> ofB = Ancestors(b);
        foreach ((SynsetId common, int stepsA) in Ancestors(a))
        {
            foreach ((SynsetId other, int stepsB) in ofB)
            {
                if (other != common) continue;
                int d = Depth(common);
                best = Math.Max(best, 2.0 * d / (2 * d + stepsA + stepsB));
            }
        }
        return best;
    }

    /// <summary>The sense written as "crane#n5" or plain "crane" (most frequent); null if WordNet has none.</summary>
    public SynsetId? Resolve(string reference, PartOfSpeech part)
    {
        int mark = reference.IndexOf('#', StringComparison.Ordinal);
        if (mark < 0) return Senses(reference, part) is [SynsetId first, ..] ? first : null;
        PartOfSpeech named = reference[mark + 1] switch
        {
            'n' => PartOfSpeech.Noun,
            'v' => PartOfSpeech.Verb,
            'r' => PartOfSpeech.Adverb,
            _ => PartOfSpeech.Adjective
        };
        IReadOnlyList<SynsetId> all = Senses(reference[..mark], named);
        return int.TryParse(reference[(mark + 2)..], null, out int n) && n >= 1 && n <= all.Count ? all[n - 1] : null;
    }
}
