using Photoplay.Foundation;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Grounding;

/// <summary>A part of a body that somebody has of another kind: "the wings of a dragonfly", "eagle's wings", "tiger
/// stripes". Kinds say by their tags what they lend and what they bear.</summary>
/// <param name="Lender">The kind that has the part by nature; null where none was found.</param>
/// <param name="LenderNoun">The noun phrase that names it, where it is one of its own.</param>
/// <param name="Shown">Whether the lender has such a part and the bearer can bear it.</param>
internal sealed record PartLoan(VocabularyEntry Part, VocabularyEntry? Lender, NounPhrase? LenderNoun, bool Shown)
{
    /// <summary>What the noun says is had; null where it names no part of a body or one that is the bearer's own.
    /// </summary>
    public static PartLoan? Of(NounPhrase noun, VocabularyEntry? bearer, Concepts concepts)
    {
        if (bearer?.Kind != Kind.Creature || concepts.Part(noun.Head) is not { } part) return null;
        NounPhrase? of = noun.Possessor is { IsPronoun: false } whose ? whose
            : noun.Phrases.Find(p => p.Preposition is "of" or "from" or "like" && !p.Object.IsPronoun)?.Object;
        VocabularyEntry? lender = of is not null ? concepts.Of(of, Station.Agent).Entry : Named(noun, concepts);
        if (lender is { Kind: not Kind.Creature }) return null;
        if (lender is null && of is null)
        {
            // "the scarf", "a beak" of a bird: its own.
            if (part.Value is null || Tagged(bearer, "gives", part)) return null;
            lender = concepts.Book.Vocabulary.Find(Kind.Creature, Usual(part, noun));
        }
        return new(part, lender, of, lender is not null && Tagged(bearer, "takes", part) && Tagged(lender, "gives", part));
    }

    /// <summary>That and what else stands in its list: "the tail of a snake and the wings of an eagle", where the second
    /// hangs on "of".</summary>
    public static IEnumerable<(NounPhrase Noun, PartLoan Loan)> All(NounPhrase noun, VocabularyEntry? bearer,
        Concepts concepts)
    {
        if (Of(noun, bearer, concepts) is not { } first) yield break;
        yield return (noun, first);
        foreach (NounPhrase other in noun.Phrases.SelectMany(p => p.Others))
            foreach ((NounPhrase, PartLoan) more in All(other, bearer, concepts)) yield return more;
    }

    /// <summary>A part said as a quality ("a winged horse"); null where the word is none or the bearer has it.</summary>
    public static PartLoan? Of(Token quality, VocabularyEntry? bearer, Concepts concepts)
        => bearer?.Kind == Kind.Creature && !quality.IsNoun && concepts.Part(quality) is { Value: { } usual } part
            && !Tagged(bearer, "gives", part)
                ? new(part, concepts.Book.Vocabulary.Find(Kind.Creature, usual), null, Tagged(bearer, "takes", part))
                : null;

    private static VocabularyEntry? Named(NounPhrase noun, Concepts concepts)
        => noun.Compound.Concat(noun.Adjectives.Where(a => a.IsNoun)).Reverse()
            .Select(t => concepts.Book.Find(t.Lemma, Lexicon.PartOfSpeech.Noun, Kind.Creature)?.Entry)
            .FirstOrDefault(e => e is not null);

    /// <summary>One horn is another's than two.</summary>
    private static string Usual(VocabularyEntry part, NounPhrase noun)
        => noun.Count == 1 && part.Tags?.FirstOrDefault(t => t.StartsWith("one:", StringComparison.Ordinal)) is { } one
            ? one[4..]
            : part.Value!;

    private static bool Tagged(VocabularyEntry kind, string verb, VocabularyEntry part)
        => kind.Tags?.Contains($"{verb}:{part.Id}") == true;
}
