using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>Ways of being in one place, and of changing between them.</summary>
internal static class Postures
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Act.Entry("stand", "posture biped quadruped bird", "stand#v1", "stop", "halt", "pause", "stay"),
        Act.Entry("wait", "posture biped quadruped bird", "wait#v1", "remain", "rest#v1", "linger"),
        Act.Entry("get-up", "posture biped quadruped", "get up#v1", "stand up#v1", "rise#v3", "arise", "wake up#v2", "wake#v2", "awaken"),
        Act.Entry("sit", "posture biped quadruped", "sit down#v1", "sit#v3", "sit#v1", "take a seat", "perch#v2"),
        Act.Entry("kneel", "posture biped", "kneel#v1", "kneel down"),
        Act.Entry("crouch", "posture biped quadruped", "crouch#v2", "squat#v1", "crouch#v1", "duck", "bend#v4", "bend down"),
        Act.Entry("lie", "posture biped quadruped", "lie down#v1", "lie#v7", "lie#v2", "curl up", "stretch#v6"),
        Act.Entry("sleep", "posture biped quadruped", "sleep#v1", "fall asleep#v1", "doze", "nap", "dream"),
        Act.Entry("turn", "posture biped quadruped bird", "turn#v1", "turn around", "turn back", "face"),
        Act.Entry("hide", "posture biped quadruped", "hide#v2", "hide#v1", "cower", "conceal"),
    ];
}
