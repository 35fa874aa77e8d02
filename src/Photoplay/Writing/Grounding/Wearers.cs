using Photoplay.Foundation;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Grounding;

/// <summary>Clothes do nothing: in "a raccoon in a suit playing the trumpet" the grammar alone would give the trumpet to
/// the suit. What is said of clothes with a verb is said of whoever wears them.</summary>
internal static class Wearers
{
    public static void Act(IEnumerable<Clause> clauses, Wordbook book) => Act(clauses, book, []);

    /// <param name="seen">A phrase is the subject of its own clauses.</param>
    private static void Act(IEnumerable<Clause> clauses, Wordbook book, HashSet<NounPhrase> seen)
    {
        foreach (Clause c in clauses)
        {
            foreach (NounPhrase n in (IEnumerable<NounPhrase>)[.. c.Subjects, .. c.Objects,
                .. c.Phrases.Select(p => p.Object)])
                Act(n, book, seen);
            Act(c.Followers, book, seen);
        }
    }

    private static void Act(NounPhrase wearer, Wordbook book, HashSet<NounPhrase> seen)
    {
        if (!seen.Add(wearer)) return;
        foreach (PrepPhrase p in wearer.Phrases.Where(p => p.Preposition is "in" or "with"))
            foreach (NounPhrase worn in (IEnumerable<NounPhrase>)[p.Object, .. p.Others])
            {
                if (!book.Named(worn.HeadText, Kind.Garment).Concat(book.Named(worn.Head.Lemma, Kind.Garment)).Any())
                    continue;
                foreach (Clause c in worn.Clauses)
                {
                    c.Subjects = [.. c.Subjects.Select(s => s == worn ? wearer : s)];
                    wearer.Clauses.Add(c);
                }
                worn.Clauses.Clear();
            }
        Act([.. wearer.Clauses], book, seen);
    }
}
