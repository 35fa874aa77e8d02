using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>What two do together.</summary>
internal static class Meeting
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Act.Entry("meet", "social biped quadruped target", "meet#v1", "meet#v8", "meet#v2", "join"),
        Act.Entry("greet", "social biped quadruped target", "greet#v1", "welcome"),
        Act.Entry("hug", "social biped target", "hug#v1", "embrace#v2", "hold close", "comfort", "cuddle#v2"),
        Act.Entry("shake-hands", "social biped target", "shake hands", "shake#v9"),
        Act.Entry("nuzzle", "social quadruped target", "nuzzle#v2", "nuzzle#v1", "cuddle#v1", "snuggle", "rub"),
        Act.Entry("lick", "social quadruped target", "lick#v2", "lick#v4", "kiss#v1"),
        Act.Entry("sniff", "social quadruped", "sniff#v1", "smell#v1", "scent"),
        Act.Entry("play", "social biped quadruped", "play#v1", "play#v5", "frolic", "romp"),
        Act.Entry("wag", "social quadruped", "wag#v1", "wag tail"),
        Act.Entry("peck", "social bird", "peck#v2", "peck#v1"),
        Act.Entry("preen", "social bird", "preen", "groom"),
    ];
}
