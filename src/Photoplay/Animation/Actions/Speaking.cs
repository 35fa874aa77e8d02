using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>Using the voice: the mouth follows the phonemes of the line, the body its stresses and ends.</summary>
internal static class Speaking
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Act.Entry("talk", "speech line biped quadruped bird", "say#v1", "talk#v1", "speak#v1", "tell#v1", "talk#v2", "ask#v1", "answer#v1", "reply", "explain", "converse"),
        Act.Entry("shout", "speech line biped quadruped", "shout#v1", "shout#v2", "yell#v1", "scream", "exclaim"),
        Act.Entry("whisper", "speech line biped quadruped", "whisper#v1", "murmur", "mutter"),
        Act.Entry("call", "speech line biped quadruped bird", "call#v4", "cry#v1", "call out", "hail"),
        Act.Entry("sing", "speech line biped bird", "sing#v2", "sing#v1", "sing#v3", "hum", "chirp", "tweet"),
        Act.Entry("laugh", "speech emotion biped", "laugh#v1", "giggle#v1", "chuckle"),
        Act.Entry("cry", "speech emotion biped quadruped", "cry#v2", "weep#v1", "sob", "whimper", "whine", "mourn"),
        Act.Entry("howl", "speech quadruped", "howl#v1", "howl#v2", "bay"),
        Act.Entry("bark", "speech quadruped", "bark#v4", "yelp", "meow", "growl#v1", "roar"),
        Act.Entry("smile", "emotion biped quadruped", "smile#v1", "grin", "beam"),
        Act.Entry("frown", "emotion biped quadruped", "frown#v1", "scowl", "glare"),
        Act.Entry("react", "emotion biped quadruped bird", "react", "startle", "jump#v2", "flinch", "recoil"),
    ];
}
