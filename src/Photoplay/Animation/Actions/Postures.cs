namespace Photoplay.Animation.Actions;

/// <summary>Ways of being in one place, and of changing between them.</summary>
internal static class Postures
{
    public static IReadOnlyList<ActionDefinition> Definitions { get; } =
    [
        Act.Define("stand", "posture biped quadruped bird", "stand#v1", "stop", "halt", "pause", "stay")
            with { Posture = Posture.Stand },
        Act.Define("wait", "posture biped quadruped bird", "wait#v1", "remain", "rest#v1", "linger"),
        Act.Define("get-up", "posture biped quadruped", "get up#v1", "stand up#v1", "rise#v3", "arise", "wake up#v2",
            "wake#v2", "awaken")
            with { Posture = Posture.Stand },
        Act.Define("sit", "posture biped quadruped", "sit down#v1", "sit#v3", "sit#v1", "take a seat", "perch#v2")
            with { Posture = Posture.Sit },
        Act.Define("kneel", "posture biped", "kneel#v1", "kneel down") with { Posture = Posture.Kneel },
        Act.Define("crouch", "posture biped quadruped", "crouch#v2", "squat#v1", "crouch#v1", "duck",
            "bend#v4", "bend down")
            with { Posture = Posture.Crouch },
        Act.Define("lie", "posture biped quadruped", "lie down#v1", "lie#v7", "lie#v2", "curl up", "stretch#v6")
            with { Posture = Posture.Lie },
        Act.Define("sleep", "posture biped quadruped", "sleep#v1", "fall asleep#v1", "doze", "nap", "dream")
            with { Posture = Posture.Sleep, Emotion = "asleep" },
        Act.Define("turn", "posture biped quadruped bird", "turn#v1", "turn around", "turn back", "face")
            with { Faces = true, Gaze = GazeRule.Target },
        Act.Define("hide", "posture biped quadruped", "hide#v2", "hide#v1", "cower", "conceal")
            with { Posture = Posture.Crouch, Emotion = "afraid" },
    ];
}
