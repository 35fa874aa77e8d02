using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>Makes the definitions of actions. Tags say the family ("locomotion", "posture", "gesture", "object",
/// "speech", "social", "emotion"), the bodies that can do it ("biped", "quadruped", "bird", "fish", "thing") and what
/// it needs ("target", "line", "hands" where no mouth or paw could do it, "in-hand" where one has already in hand
/// what it is done with).</summary>
internal static class Act
{
    public static ActionDefinition Define(string id, string tags, params string[] words)
        => new(new VocabularyEntry(id, Kind.Action, words, tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
