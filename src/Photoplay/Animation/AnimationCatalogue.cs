using Photoplay.Animation.Actions;
using Photoplay.Foundation;

namespace Photoplay.Animation;

/// <summary>Every action the house can play.</summary>
public static class AnimationCatalogue
{
    internal static IReadOnlyList<ActionDefinition> Definitions { get; } =
    [
        .. Locomotion.Definitions, .. Postures.Definitions, .. Looking.Definitions,
        .. Gestures.Definitions, .. Handling.Definitions, .. Meeting.Definitions,
        .. Speaking.Definitions,
    ];

    private static readonly Dictionary<string, ActionDefinition> ById = Definitions.ToDictionary(d => d.Id,
        StringComparer.Ordinal);

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
        [.. Definitions.Select(d => ActionLikes.Widen(d.Entry)), .. MannerWords.Entries];

    /// <summary>The definition, or that of waiting for what is not known.</summary>
    internal static ActionDefinition Find(string id) => ById.GetValueOrDefault(id) ?? ById["wait"];
}
