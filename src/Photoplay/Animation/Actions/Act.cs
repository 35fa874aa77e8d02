using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>Makes the vocabulary entries of actions. Tags say the family ("locomotion", "posture", "gesture", "object", "speech", "social",
/// "emotion"), the bodies that can do it ("biped", "quadruped", "bird", "thing") and what it needs ("target", "line").</summary>
internal static class Act
{
    public static VocabularyEntry Entry(string id, string tags, params string[] words)
        => new(id, Kind.Action, words, tags.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
