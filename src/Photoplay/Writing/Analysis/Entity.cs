using Photoplay.Foundation;

namespace Photoplay.Writing.Analysis;

internal enum Gender { Unknown, Female, Male }

/// <summary>Somebody or something the text speaks of, growing as it is spoken of.</summary>
internal sealed class Entity
{
    public required string Id { get; init; }
    public required string Lemma { get; init; }
    public required Kind Kind { get; init; }
    public required string VocabularyId { get; init; }
    public string Name { get; set; } = "";
    public string Description { get; set; } = "";
    public int Count { get; set; } = 1;
    public Gender Gender { get; set; }
    public bool IsPerson { get; init; }
    public bool IsNamed { get; set; }
    public List<Trait> Traits { get; } = [];
    public string? HeldBy { get; set; }
    public string? Relation { get; set; }
    public string? RelativeTo { get; set; }
    /// <summary>Number of the clause that spoke of it last, and whether as its subject.</summary>
    public int Last { get; set; }
    public bool WasSubject { get; set; }
    /// <summary>2 as subject or object, 1 as part of a phrase.</summary>
    public int Salience { get; set; }
    /// <summary>The place its name speaks of ("kitchen table"), a word of the vocabulary, or null.</summary>
    public string? Home { get; set; }
    /// <summary>Scene in which it first came up.</summary>
    public int Scene { get; init; }
    public bool IsCreature => Kind == Kind.Creature;

    public void Add(string aspect, string value, string? of = null)
    {
        Trait t = new(aspect, value, of);
        if (!Traits.Contains(t)) Traits.Add(t);
    }

    public Role ToRole() => new(Id, Name, VocabularyId, [.. Traits], Description) { Count = Count };
    public ThingEntry ToThing() => new(Id, Name, VocabularyId, [.. Traits])
    {
        Count = Count, HeldBy = HeldBy, Relation = Relation, RelativeTo = RelativeTo
    };
}
