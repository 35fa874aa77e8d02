using Photoplay.Foundation;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

internal sealed partial class Wordbook
{
    private readonly Dictionary<(string, PartOfSpeech, string), Found?> related = [];

    /// <summary>How unusual the entry's meaning is for the word: 0 for its most frequent sense, 0.5 more for
    /// each after it.</summary>
    public double Rank(string word, VocabularyEntry entry)
    {
        foreach (string reference in entry.Words)
        {
            int mark = reference.IndexOf('#', StringComparison.Ordinal);
            if (mark >= 0 && Normal(reference[..mark]) == Normal(word)
                && int.TryParse(reference[(mark + 2)..], null, out int sense))
                return 0.5 * (sense - 1);
        }
        return 0;
    }

    /// <summary>An entry reached from an adjective, adverb or participle through WordNet's similar, derived and
    /// pertaining words, two steps at most.</summary>
    public Found? Related(string word, PartOfSpeech part, Kind[] kinds)
    {
        (string, PartOfSpeech, string) key = (word, part, string.Join(',', kinds));
        if (related.TryGetValue(key, out Found? known)) return known;
        return related[key] = FindRelated(word, part, kinds);
    }

    private Found? FindRelated(string word, PartOfSpeech part, Kind[] kinds)
    {
        string lemma = wordnet.Lemma(word, part) ?? word;
        List<(SynsetId Id, int Steps)> queue = [.. wordnet.Senses(lemma, part).Take(3).Select(s => (s, 0))];
        HashSet<SynsetId> seen = [.. queue.Select(q => q.Id)];
        for (int i = 0; i < queue.Count && queue.Count < 400; i++)
        {
            Synset synset = wordnet.Get(queue[i].Id);
            foreach (Kind kind in kinds)
            {
                // Two steps from "early" is "ancient", from "visible" is "bald": no looks are told so.
                if (queue[i].Steps > kind switch { Kind.Garment => 0, Kind.Attribute => 1, _ => 2 }) continue;
                VocabularyEntry? e = below.TryGetValue(synset.Id,
                        out List<(VocabularyEntry Entry, int Steps, int File)>? here)
                    ? here.Find(h => h.Steps == 0 && h.Entry.Kind == kind).Entry
                    : null;
                if (e is not null)
                    return new(e, queue[i].Steps == 0 ? Match.Exact : Match.Near,
                        $"{word} -> {e.Words[0].Split('#')[0]}", queue[i].Steps);
            }
            if (queue[i].Steps >= 2) continue;
            IEnumerable<SynsetId> next = synset.Id.Part == PartOfSpeech.Noun
                ? synset.Hypernyms.Length > 0 && queue[i].Steps > 0 ? [] : synset.Derived
                : synset.Similar.Concat(synset.Derived);
            foreach (SynsetId n in next)
                if (seen.Add(n)) queue.Add((n, queue[i].Steps + 1));
        }
        return null;
    }
}
