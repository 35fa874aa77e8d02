using Photoplay.Foundation;

namespace Photoplay.Characters.Robots;

/// <summary>All robots.</summary>
public static class RobotCatalogue
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new("robot", Kind.Creature, ["robot#n1", "automaton#n2", "android#n1", "humanoid#n1", "cyborg#n1", "droid"],
            ["robot", "biped"]),
        new("round-robot", Kind.Creature, ["round robot", "little robot", "small robot", "helper robot"], ["robot"]),
        new("ball-robot", Kind.Creature, ["ball robot", "wheeled robot", "rolling robot", "service robot",
            "small wheeled robot", "little wheeled robot", "robot on wheels", "cleaning robot", "rover#n3"],
            ["robot", "biped"]),
        new("giant-robot", Kind.Creature, ["giant robot", "huge robot", "enormous robot", "industrial robot",
            "rusty robot", "mech", "mecha"], ["robot", "biped"]),
    ];
}
