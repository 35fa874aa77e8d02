namespace Photoplay.Animation.Actions;

/// <summary>Seeing, and being seen to see: eyes lead, the head follows, the back a little.</summary>
internal static class Looking
{
    public static IReadOnlyList<ActionDefinition> Definitions { get; } =
    [
        Act.Define("look", "gesture biped quadruped bird", "look#v1", "look at", "gaze#v1", "stare#v1", "watch#v1",
            "see#v1", "see#v7", "observe", "peer#v1", "glance")
            with { Gaze = GazeRule.Target },
        Act.Define("look-up", "gesture biped quadruped bird", "look up", "look upward") with { Gaze = GazeRule.Up },
        Act.Define("look-down", "gesture biped quadruped bird", "look down") with { Gaze = GazeRule.Down },
        Act.Define("look-back", "gesture biped quadruped bird", "look back", "look over one's shoulder")
            with { Gaze = GazeRule.Back },
        Act.Define("look-around", "gesture biped quadruped bird", "look around", "look about", "scan")
            with { Gaze = GazeRule.Around },
        Act.Define("listen", "gesture biped quadruped bird", "listen#v1", "listen#v2", "hear#v1", "hearken")
            with { Gaze = GazeRule.Target, Play = AnimalGestures.Listen },
        Act.Define("notice", "gesture biped quadruped bird", "notice#v1", "spot", "perceive", "realize", "recognize")
            with { Gaze = GazeRule.Target, Play = AnimalGestures.Notice, Emotion = "curious" },
        Act.Define("find", "gesture biped quadruped bird", "find#v3", "find#v1", "discover#v1", "discover#v7",
            "come across", "encounter")
            with { Gaze = GazeRule.Target, Nearness = 1.6f, Play = AnimalGestures.Notice, Emotion = "surprised" },
        Act.Define("search", "gesture biped quadruped", "search#v1", "search#v2", "look for", "seek", "look#v4")
            with { Gaze = GazeRule.Around, Play = AnimalGestures.Sniff, Emotion = "curious" },
    ];
}
