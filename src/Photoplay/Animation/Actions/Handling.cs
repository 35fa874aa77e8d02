using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>What hands (and mouths) do with things.</summary>
internal static class Handling
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Act.Entry("pick-up", "object biped target", "pick up#v1", "pick up#v2", "lift#v2", "grab#v2", "take#v4", "gather#v3", "collect#v1", "seize"),
        Act.Entry("hold", "object biped target", "hold#v2", "hold#v6", "grip", "clutch", "raise#v2"),
        Act.Entry("carry", "object locomotion biped target", "carry#v1", "carry#v2", "bring", "transport"),
        Act.Entry("put-down", "object biped target", "put down#v2", "put#v1", "place#v1", "set down", "lay#v1", "drop#v1"),
        Act.Entry("give", "object social biped target", "give#v3", "hand#v1", "offer#v2", "pass#v5", "hand over#v1", "present"),
        Act.Entry("open", "object biped target", "open#v1", "unlock"),
        Act.Entry("close", "object biped target", "close#v1", "shut"),
        Act.Entry("touch", "object biped target", "touch#v1", "reach#v3", "stroke#v1", "pet#v1", "press", "knock"),
        Act.Entry("read", "object biped", "read#v1", "read#v3", "study"),
        Act.Entry("write", "object biped", "write#v2", "write#v7", "draw", "paint", "type"),
        Act.Entry("drink", "object biped quadruped", "drink#v1", "sip"),
        Act.Entry("eat", "object biped quadruped", "eat#v1", "eat#v2", "eat#v3", "bite", "chew"),
        Act.Entry("strum", "object biped", "strum#v1", "play#v3", "play#v7"),
        Act.Entry("work", "object biped", "work#v1", "work#v2", "repair", "fix", "cook", "build", "make", "operate"),
        Act.Entry("throw", "object biped target", "throw#v1", "toss#v1", "hurl", "toss#v3"),
        Act.Entry("catch", "object biped target", "catch#v4", "catch#v8"),
        Act.Entry("kick", "object biped target", "kick#v3", "kick#v1"),
        Act.Entry("push", "object biped target", "push#v1", "press against", "shove"),
        Act.Entry("pull", "object biped target", "pull#v1", "drag", "tug"),
    ];
}
