namespace Photoplay.Animation.Actions;

/// <summary>Using the voice: the mouth follows the phonemes of the line, the body its stresses and ends.</summary>
internal static class Speaking
{
    public static IReadOnlyList<ActionDefinition> Definitions { get; } =
    [
        Act.Define("talk", "speech line biped quadruped bird", "say#v1", "talk#v1", "speak#v1", "tell#v1", "talk#v2",
            "ask#v1", "answer#v1", "reply", "explain", "converse")
            with { Gaze = GazeRule.Target },
        Act.Define("shout", "speech line biped quadruped", "shout#v1", "shout#v2", "yell#v1", "scream", "exclaim")
            with { Gaze = GazeRule.Target, Play = WholeBody.Shout },
        Act.Define("whisper", "speech line biped quadruped", "whisper#v1", "murmur", "mutter")
            with { Gaze = GazeRule.Target, Play = WholeBody.Whisper },
        Act.Define("call", "speech line biped quadruped bird", "call#v4", "cry#v1", "call out", "hail")
            with { Gaze = GazeRule.Target, Play = WholeBody.Shout },
        Act.Define("sing", "speech line biped bird", "sing#v2", "sing#v1", "sing#v3", "hum", "chirp", "tweet")
            with { Gaze = GazeRule.Keep },
        Act.Define("laugh", "speech emotion biped", "laugh#v1", "giggle#v1", "chuckle")
            with { Play = WholeBody.Laugh, Emotion = "laughing" },
        Act.Define("cry", "speech emotion biped quadruped", "cry#v2", "weep#v1", "sob", "whimper", "whine", "mourn")
            with { Play = WholeBody.Cry, Emotion = "crying", Gaze = GazeRule.Down },
        Act.Define("howl", "speech quadruped", "howl#v1", "howl#v2", "bay")
            with { Gaze = GazeRule.Up, Play = AnimalGestures.Howl },
        Act.Define("bark", "speech quadruped", "bark#v4", "yelp", "meow", "growl#v1")
            with { Gaze = GazeRule.Target, Play = AnimalGestures.Bark },
        Act.Define("roar", "speech quadruped", "roar#v2", "bellow#v1", "snarl#v2")
            with { Gaze = GazeRule.Target, Play = AnimalGestures.Roar },
        Act.Define("smile", "emotion biped quadruped", "smile#v1", "grin", "beam") with { Emotion = "happy" },
        Act.Define("frown", "emotion biped quadruped", "frown#v1", "scowl", "glare") with { Emotion = "angry" },
        Act.Define("react", "emotion biped quadruped bird", "react", "startle", "jump#v2", "flinch", "recoil")
            with { Play = WholeBody.Startle, Emotion = "surprised" },
    ];
}
