using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters;

/// <summary>A family of characters that are designed and built the same way: people, four-legged
/// animals, birds, robots.</summary>
/// <param name="Entries">Its words; the ids of its <see cref="Kind.Creature"/> entries are the kinds
/// it can play.</param>
/// <param name="Design">From a role to a full sheet; the seed is the role's own.</param>
/// <param name="Build">From a sheet to the actor; throws nothing for any sheet of its kinds.</param>
public sealed record CharacterFamily(
    string Name, IReadOnlyList<VocabularyEntry> Entries,
    Func<Role, Vocabulary, Seed, CharacterSheet> Design, Func<CharacterSheet, Actor> Build)
{
    private readonly HashSet<string> kinds = [.. Entries.Where(e => e.Kind == Kind.Creature).Select(e => e.Id)];
    public bool Plays(string kind) => kinds.Contains(kind);
}
