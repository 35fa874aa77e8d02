using Photoplay.Animation.Actions;
using Photoplay.Foundation;

namespace Photoplay.Animation;

/// <summary>Every action the house can play.</summary>
public static class AnimationCatalogue
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        .. Locomotion.Entries, .. Postures.Entries, .. Looking.Entries, .. Gestures.Entries, .. Handling.Entries, .. Meeting.Entries, .. Speaking.Entries,
    ];
}
