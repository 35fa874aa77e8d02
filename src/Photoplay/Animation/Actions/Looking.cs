using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>Seeing, and being seen to see: eyes lead, the head follows, the back a little.</summary>
internal static class Looking
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Act.Entry("look", "gesture biped quadruped bird", "look#v1", "look at", "gaze#v1", "stare#v1", "watch#v1", "see#v1", "see#v7", "observe", "peer#v1", "glance"),
        Act.Entry("look-up", "gesture biped quadruped bird", "look up", "look upward"),
        Act.Entry("look-down", "gesture biped quadruped bird", "look down"),
        Act.Entry("look-back", "gesture biped quadruped bird", "look back", "look over one's shoulder"),
        Act.Entry("look-around", "gesture biped quadruped bird", "look around", "look about", "scan"),
        Act.Entry("listen", "gesture biped quadruped bird", "listen#v1", "listen#v2", "hear#v1", "hearken"),
        Act.Entry("notice", "gesture biped quadruped bird", "notice#v1", "spot", "perceive", "realize", "recognize"),
        Act.Entry("find", "gesture biped quadruped bird", "find#v3", "find#v1", "discover#v1", "discover#v7", "come across", "encounter"),
        Act.Entry("search", "gesture biped quadruped", "search#v1", "search#v2", "look for", "seek", "look#v4"),
    ];
}
