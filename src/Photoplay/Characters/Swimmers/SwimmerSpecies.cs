using Photoplay.Foundation;

namespace Photoplay.Characters.Swimmers;

/// <summary>A kind of swimmer: its words and its numbers.</summary>
/// <param name="YoungId">Vocabulary id of its young, or null where the young has no word of its own.</param>
public sealed record SwimmerSpecies(string Id, string[] Words, string[] Tags, SwimmerDesign Design, string? YoungId = null,
    string[]? YoungWords = null)
{
    /// <summary>The young: smaller, deeper in the body, with larger eyes.</summary>
    public SwimmerDesign Young => Design with
    {
        Length = Design.Length * 0.45f,
        Hover = Design.Hover * 0.7f,
        EyeRadius = Design.EyeRadius * 1.3f,
        Profile = [.. Design.Profile.Select(s => s with { Back = s.Back * 1.1f, Belly = s.Belly * 1.1f })],
        Teeth = 0,
    };

    public IEnumerable<VocabularyEntry> Entries()
    {
        string[] common = ["animal", "swimmer", .. Tags,
            .. Tags.Contains("legless") ? (string[])[PartWords.Gives("tail")] : []];
        yield return new(Id, Kind.Creature, Words, YoungId is null ? common : [.. common, "adult", "young:" + YoungId]);
        if (YoungId is not null)
            yield return new(YoungId, Kind.Creature, YoungWords ?? [], [.. common, "young", "young-of:" + Id]);
    }
}
