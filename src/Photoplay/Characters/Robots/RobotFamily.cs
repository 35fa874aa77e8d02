using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Robots;

/// <summary>Robots on a person's skeleton: from a role to a sheet, and from a sheet to the actor.</summary>
public static class RobotFamily
{
    public static CharacterFamily Family { get; } = new("robots", RobotCatalogue.Entries, Design, Build);

    // Shell and accent of a robot nobody has described.
    private static readonly (string Shell, string Accent)[] liveries = [("#e9e3d5", "#e07a2c"), ("#5f8fa8", "#e9c46a"),
        ("#d8b03c", "#3a3f46"), ("#c9573c", "#efe6d6"), ("#8fae8b", "#f0e9d8")];

    // Paint that has stood in the weather for years.
    private static readonly (string Shell, string Accent)[] giants = [("#8a5a34", "#c9932e"), ("#6f7a5c", "#b5622c"),
        ("#7d4a36", "#8f959b")];

    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        (string shell, string accent) = liveries[(int)(seed.Uniform("livery") * liveries.Length)];
        float size = role.Size(vocabulary, 0.55f, 1.6f);
        // That a giant is big is said by its name already.
        if (role.Kind == "giant-robot") (size, (shell, accent)) = (1, giants[(int)(seed.Uniform("livery") * giants.Length)]);
        float height = role.Kind switch { "round-robot" => 0.85f, "ball-robot" => 0.95f, "giant-robot" => 5.5f, _ => 1.50f };
        return new CharacterSheet
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind, Seed = (long)(seed.Value >> 1),
            Height = height * size * seed.Range("height", 0.96f, 1.04f),
            CoatColour = role.Value("colour", vocabulary) ?? shell, CoatColour2 = accent,
            EyeColour = role.Value("eyes", vocabulary) ?? "#6fe0ff", Voice = "robot",
        };
    }

    public static Actor Build(CharacterSheet sheet)
        => sheet.Kind == "ball-robot" ? BallRobotActor.Build(sheet) : RobotActor.Build(sheet);
}
