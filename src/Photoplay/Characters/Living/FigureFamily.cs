using Photoplay.Characters.Living.Ghosts;
using Photoplay.Characters.Living.Snowmen;
using Photoplay.Characters.Living.Toys;
using Photoplay.Characters.People.Casting;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Living;

/// <summary>A kind of figure: its words, how tall it is, how it is built.</summary>
/// <param name="Height">Metres, at size 1.</param>
/// <param name="Colours">"#rrggbb" to choose from by seed; empty where colour is none of its.</param>
internal sealed record FigureKind(string Id, string[] Words, float Height, string[] Colours, string Voice,
    Func<CharacterSheet, Actor> Build)
{
    public string[] Tags { get; init; } = [];
    public VocabularyEntry Entry => new(Id, Kind.Creature, Words, ["living", "biped", .. Tags]);
}

/// <summary>Snowmen, ghosts and toys: from a role to a sheet, and from a sheet to the actor.</summary>
public static class FigureFamily
{
    internal static IReadOnlyList<FigureKind> Kinds { get; } =
    [
        new("ghost", ["ghost", "phantom", "spectre", "specter", "apparition", "sheet ghost"], 1.7f, ["#e6ebef"], "woman-2",
            GhostActor.Build)
        { Tags = ["likeness"] },
        new("living-teddy-bear", ["living teddy bear"], 0.42f, ["#a8763e", "#8a5a30", "#c49a62", "#6e4a2e"], "child-1",
            TeddyActor.Build)
        { Tags = ["life-of:teddy-bear"] },
        new("toy-soldier", ["toy soldier", "tin soldier", "wooden soldier", "nutcracker#n1"], 0.34f,
            ["#a3261f", "#28518a"], "man-1", ToySoldierActor.Build),
        new("snowman", ["snowman#n1", "snow man", "snowwoman"], 1.6f, [], "man-2", SnowmanActor.Build),
    ];

    public static CharacterFamily Family { get; } = new("figures", [.. Kinds.Select(k => k.Entry)], Design, Build);

    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        FigureKind kind = Find(role.Kind);
        Traits traits = new(role.Attributes, vocabulary);
        float size = Math.Clamp((traits.Number("size") ?? 1) * (traits.Number("height") ?? 1), 0.4f, 3);
        bool child = traits.Number("age") is < 13;
        return new()
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind, Seed = (long)(seed.Value >> 1), Age = child ? 7 : 30,
            Height = MathF.Round(kind.Height * size * (child ? 0.75f : 1)
                * seed.Range("height", 0.96f, 1.04f) * 1000) / 1000,
            CoatColour = traits.Colour("colour") ?? (kind.Colours.Length == 0 ? null
                : kind.Colours[(int)(seed.Uniform("colour") * kind.Colours.Length)]),
            EyeColour = traits.Colour("eyes") ?? "#3a2a1e", Voice = child ? "child-1" : kind.Voice,
            Garments = Worn(kind, traits, seed),
        };
    }

    public static Actor Build(CharacterSheet sheet) => Find(sheet.Kind).Build(sheet);

    private static FigureKind Find(string kind) => Kinds.FirstOrDefault(k => k.Id == kind) ?? Kinds[0];

    /// <summary>What was asked for; a snowman of whom nothing was said has a scarf and a hat by seed.</summary>
    private static List<GarmentSheet> Worn(FigureKind kind, Traits traits, Seed seed)
    {
        List<GarmentSheet> worn = [.. traits.Garments().Select(g => new GarmentSheet(g.Id,
            g.Colour ?? traits.Of(g.Id, "colour").FirstOrDefault() ?? Dye(g.Id, seed)))];
        if (worn.Count > 0 || kind.Id != "snowman") return worn;
        string[] hats = ["top-hat", "beanie", "bucket"];
        string hat = hats[(int)(seed.Uniform("hat") * hats.Length)];
        return [new("scarf", Dye("scarf", seed)), new(hat, Dye(hat, seed))];
    }

    private static string Dye(string garment, Seed seed)
    {
        string[] dyes = ["#9c2a26", "#2f5a7a", "#3f6a48", "#b0702a", "#5a3a70"];
        return garment switch
        {
            "top-hat" => "#1e1d20",
            "bucket" => "#8f959b",
            "straw-hat" => "#d6b56c",
            _ => dyes[(int)(seed.Derive(garment).Uniform("dye") * dyes.Length)],
        };
    }
}
