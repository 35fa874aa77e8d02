namespace Photoplay.Foundation;

/// <summary>What a word can stand for.</summary>
public enum Kind
{
    /// <summary>A person, animal, robot: something that acts (registered by Characters).</summary>
    Creature,
    /// <summary>What a creature wears or carries on the body (registered by Characters).</summary>
    Garment,
    /// <summary>An object (registered by Sets).</summary>
    Thing,
    /// <summary>A location (registered by Sets).</summary>
    Place,
    /// <summary>Rain, snow, fog, wind ... (registered by Sets).</summary>
    Weather,
    /// <summary>Time of day or season (registered by Sets).</summary>
    Time,
    /// <summary>Something one does (registered by Animation).</summary>
    Action,
    /// <summary>A property of a creature or thing: colour, size, age, material, mood.</summary>
    Attribute,
    /// <summary>How two things stand to each other: on, behind, left of ... (registered by Directing).</summary>
    Relation,
    /// <summary>Shot size, angle, lens or camera move (registered by Directing).</summary>
    Camera,
    /// <summary>Key, fill, rim, practical, golden hour ... (registered by Sets and Directing).</summary>
    Light,
    /// <summary>A treatment of the whole film (registered by Rendering and Editing).</summary>
    Look,
    /// <summary>A noise, music style or mood of the score (registered by Sound).</summary>
    Sound,
}

/// <summary>
/// One thing the house can show, do or hear, with the words for it. Words are lemmas in lower case, several words
/// joined by blanks; a lemma may carry a WordNet 3.0 sense as "fox#n1" (first noun sense; v, a, r likewise). The first
/// word is the standard one.
/// </summary>
/// <param name="Id">Stable id, unique within its kind, e.g. "fox".</param>
/// <param name="Words">Names; an unknown noun or verb is led up WordNet's hypernyms to the nearest of these.</param>
/// <param name="Tags">Free features the rooms use, e.g. "vehicle", "interior", "sit-on", "quadruped".</param>
/// <param name="Value">A parameter the entry stands for, e.g. "#c0281c" of a colour or "0.7" of a size.</param>
public sealed record VocabularyEntry(string Id, Kind Kind, string[] Words, string[]? Tags = null, string? Value = null)
{
    /// <summary>Names of what this is not but stands in for: grounded as near, and said so.</summary>
    public string[] Near { get; init; } = [];
}

/// <summary>The one catalogue: what every room has registered, found by words.</summary>
public sealed class Vocabulary(IEnumerable<VocabularyEntry> entries)
{
    public IReadOnlyList<VocabularyEntry> Entries { get; } = [.. entries];
    public VocabularyEntry? Find(Kind kind, string id) => Entries.FirstOrDefault(e => e.Kind == kind && e.Id == id);
    public IEnumerable<VocabularyEntry> Of(Kind kind) => Entries.Where(e => e.Kind == kind);
}
