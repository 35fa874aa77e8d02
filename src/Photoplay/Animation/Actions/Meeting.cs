namespace Photoplay.Animation.Actions;

/// <summary>What two do together.</summary>
internal static class Meeting
{
    public static IReadOnlyList<ActionDefinition> Definitions { get; } =
    [
        Act.Define("meet", "social biped quadruped target", "meet#v1", "meet#v8", "meet#v2", "join")
            with { Gaze = GazeRule.Target, Nearness = 2.2f, Faces = true, Play = HeadGestures.Greet,
                Emotion = "happy" },
        Act.Define("greet", "social biped quadruped target", "greet#v1", "welcome")
            with { Gaze = GazeRule.Target, Faces = true, Play = HandGestures.Wave, Emotion = "happy" },
        Act.Define("hug", "social biped target", "hug#v1", "embrace#v2", "hold close", "comfort", "cuddle#v2")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 0.42f, Play = Together.Hug, Emotion = "tender" },
        Act.Define("kiss", "social biped target", "kiss#v1", "smooch", "peck#v1")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 0.46f, Play = Together.Kiss, Emotion = "tender" },
        Act.Define("shake-hands", "social biped target", "shake hands", "shake#v9")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 1.2f, Play = Together.ShakeHands },
        Act.Define("nuzzle", "social quadruped target", "nuzzle#v2", "nuzzle#v1", "cuddle#v1", "snuggle", "rub")
            with { Faces = true, Gaze = GazeRule.Target, Nearness = 0.5f, Play = AnimalGestures.Nuzzle,
                Emotion = "tender" },
        Act.Define("lick", "social quadruped target", "lick#v2", "lick#v4")
            with { Faces = true, Gaze = GazeRule.Target, Nearness = 0.5f, Play = AnimalGestures.Lick,
                Emotion = "tender" },
        Act.Define("sniff", "social quadruped", "sniff#v1", "smell#v1", "scent")
            with { Gaze = GazeRule.Keep, Play = AnimalGestures.Sniff, Emotion = "curious" },
        Act.Define("play", "social biped quadruped", "play#v1", "play#v5", "frolic", "romp")
            with { Gaze = GazeRule.Target, Play = AnimalGestures.Play, Emotion = "happy" },
        Act.Define("wag", "social quadruped", "wag#v1", "wag tail")
            with { Gaze = GazeRule.Target, Play = AnimalGestures.Wag, Emotion = "happy" },
        Act.Define("peck", "social bird", "peck#v2", "peck#v1") with { Play = AnimalGestures.Peck },
        Act.Define("preen", "social bird", "preen", "groom") with { Play = AnimalGestures.Preen },
    ];
}
