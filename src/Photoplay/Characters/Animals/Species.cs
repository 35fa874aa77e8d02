using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>A kind of animal the house can show: its words and its numbers.</summary>
/// <param name="Id">Vocabulary id, e.g. "fox".</param>
/// <param name="Words">Lemmas with WordNet senses, the standard one first.</param>
/// <param name="Grown">The shape of an adult.</param>
/// <param name="YoungId">Vocabulary id of its young ("fox-cub"), or null where the young has no word
/// of its own.</param>
/// <param name="YoungWords">Lemmas of the young.</param>
public sealed record Species(string Id, string[] Words, QuadrupedDesign Grown, string? YoungId = null,
    string[]? YoungWords = null)
{
    /// <summary>The shape of the young: what the rules of growth make of the adult, unless the
    /// species says better.</summary>
    public QuadrupedDesign Young { get; init; } = Growth.Young(Grown);
    public string[] Tags { get; init; } = [];
    /// <summary>What a hybrid has of other kinds by its nature.</summary>
    public IReadOnlyList<PartSheet> Parts { get; init; } = [];
    /// <summary>Of the same kind with other parts, which stand for what this one lacks ("the antlers of a deer" are a
    /// stag's); null for none. Asked for late, since either may be drawn after the other.</summary>
    public Func<Species>? Fellow { get; init; }

    /// <summary>One entry for the adult and one for the young. Tags tie them: "young-of:fox" on the cub,
    /// "young:fox-cub" on the fox.</summary>
    public IEnumerable<VocabularyEntry> Entries()
    {
        string[] common = ["animal", "quadruped", .. Tags, .. Grafts.TagsOf(this)];
        yield return new(Id, Kind.Creature, Words,
            YoungId is null ? [.. common, "adult"] : [.. common, "adult", "young:" + YoungId]);
        if (YoungId is not null)
            yield return new(YoungId, Kind.Creature, YoungWords ?? [], [.. common, "young", "young-of:" + Id]);
    }
}
