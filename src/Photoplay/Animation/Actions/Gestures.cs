using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>Movements that say something without words.</summary>
internal static class Gestures
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Act.Entry("point", "gesture biped target", "point#v1", "indicate", "show#v7"),
        Act.Entry("wave", "gesture biped", "wave#v1", "wave goodbye", "wave hello", "beckon"),
        Act.Entry("nod", "gesture biped quadruped bird", "nod#v1", "nod#v2", "agree#v1"),
        Act.Entry("shake-head", "gesture biped quadruped bird", "shake head", "shake one's head", "refuse#v1", "disagree"),
        Act.Entry("shrug", "gesture biped", "shrug#v1"),
        Act.Entry("think", "gesture biped", "think#v3", "ponder#v1", "wonder", "consider", "remember", "hesitate"),
        Act.Entry("clap", "gesture biped", "clap#v4", "clap#v3", "applaud"),
        Act.Entry("bow", "gesture biped quadruped", "bow#v1", "bow#v3", "curtsy"),
        Act.Entry("salute", "gesture biped", "salute#v6", "salute#v5"),
        Act.Entry("cheer", "gesture biped", "cheer#v2", "celebrate", "rejoice", "triumph"),
        Act.Entry("stretch", "gesture biped quadruped", "stretch#v2", "yawn#v1"),
        Act.Entry("dance", "gesture biped", "dance#v1", "dance#v2", "sway"),
        Act.Entry("shiver", "gesture biped quadruped", "shiver#v2", "tremble#v1", "shiver#v1", "shake#v3", "quiver", "freeze"),
        Act.Entry("breathe", "gesture biped quadruped", "sigh#v1", "breathe", "gasp#v1", "inhale", "relax#v1"),
    ];
}
