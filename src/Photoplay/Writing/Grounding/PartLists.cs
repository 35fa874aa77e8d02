using Photoplay.Foundation;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Grounding;

/// <summary>Lists of parts that somebody has: "a lion with the tail of a snake and the wings of an eagle walks". Grammar
/// alone takes the wings for a second subject; what they are says that they are the lion's.</summary>
internal static class PartLists
{
    /// <summary>The part of a body that the word names, of those one kind can have of another; null if none.</summary>
    public static VocabularyEntry? Part(Token word, Wordbook book)
        => book.Named(word.Lemma, Kind.Attribute).Concat(book.Named(word.Lower, Kind.Attribute))
            .FirstOrDefault(e => e.Tags is ["part", ..]);

    /// <summary>Moves parts that stand among the subjects to the phrase they belong to.</summary>
    public static IReadOnlyList<Clause> Mended(IReadOnlyList<Clause> clauses, Wordbook book)
    {
        foreach (Clause c in clauses)
            for (int i = 1; i < c.Subjects.Count;)
            {
                PrepPhrase? has = c.Subjects[i - 1].Phrases.Find(p
                    => p.Preposition == "with" && Part(p.Object.Head, book) is not null);
                if (has is null || Part(c.Subjects[i].Head, book) is null) { i++; continue; }
                has.Others.Add(c.Subjects[i]);
                c.Subjects.RemoveAt(i);
            }
        return clauses;
    }
}
