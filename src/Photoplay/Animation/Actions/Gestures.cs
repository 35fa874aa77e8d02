namespace Photoplay.Animation.Actions;

/// <summary>Movements that say something without words.</summary>
internal static class Gestures
{
    public static IReadOnlyList<ActionDefinition> Definitions { get; } =
    [
        Act.Define("point", "gesture biped target", "point#v1", "indicate", "show#v7")
            with { Gaze = GazeRule.Target, Play = HandGestures.Point },
        Act.Define("wave", "gesture biped", "wave#v1", "wave goodbye", "wave hello", "beckon")
            with { Gaze = GazeRule.Target, Faces = true, Play = HandGestures.Wave },
        Act.Define("nod", "gesture biped quadruped bird", "nod#v1", "nod#v2", "agree#v1")
            with { Play = HeadGestures.Nod },
        Act.Define("shake-head", "gesture biped quadruped bird", "shake head", "shake one's head",
            "refuse#v1", "disagree")
            with { Play = HeadGestures.Shake },
        Act.Define("shrug", "gesture biped", "shrug#v1") with { Play = HandGestures.Shrug },
        Act.Define("think", "gesture biped", "think#v3", "ponder#v1", "wonder", "consider", "remember", "hesitate")
            with { Gaze = GazeRule.Up, Play = HandGestures.Think },
        Act.Define("clap", "gesture biped", "clap#v4", "clap#v3", "applaud") with { Play = HandGestures.Clap },
        Act.Define("bow", "gesture biped quadruped", "bow#v1", "bow#v3", "curtsy")
            with { Gaze = GazeRule.Down, Play = WholeBody.Bow },
        Act.Define("salute", "gesture biped", "salute#v6", "salute#v5") with { Play = HandGestures.Salute },
        Act.Define("cheer", "gesture biped", "cheer#v2", "celebrate", "rejoice", "triumph")
            with { Play = WholeBody.Cheer, Emotion = "happy" },
        Act.Define("stretch", "gesture biped quadruped", "stretch#v2", "yawn#v1") with { Play = WholeBody.Stretch },
        Act.Define("dance", "gesture biped", "dance#v1", "dance#v2", "sway")
            with { Play = WholeBody.Dance, Emotion = "happy" },
        Act.Define("shiver", "gesture biped quadruped", "shiver#v2", "tremble#v1", "shiver#v1", "shake#v3",
            "quiver", "freeze")
            with { Play = WholeBody.Shiver, Emotion = "afraid" },
        Act.Define("breathe", "gesture biped quadruped", "sigh#v1", "breathe", "gasp#v1", "inhale", "relax#v1")
            with { Play = WholeBody.Sigh },
    ];
}
