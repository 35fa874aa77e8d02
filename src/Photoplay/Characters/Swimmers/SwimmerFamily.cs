using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Swimmers;

/// <summary>Swimmers: from a role to a sheet, and from a sheet to the actor.</summary>
public static class SwimmerFamily
{
    public static IReadOnlyList<SwimmerSpecies> Species { get; } =
        [Fish.Species, Goldfish.Species, Clownfish.Species, Shark.Species, Whale.Species, Dolphin.Species,
            Orca.Species, Snake.Species];

    public static CharacterFamily Family { get; } =
        new("swimmers", [.. Species.SelectMany(s => s.Entries())], Design, Build);

    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        SwimmerSpecies species = SpeciesOf(role.Kind);
        bool young = role.Kind == species.YoungId || role.Value("age", vocabulary) is "1" or "3";
        SwimmerDesign d = young ? species.Young : species.Design;
        float size = role.Size(vocabulary, 0.6f, 1.5f);
        return new CharacterSheet
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind, Seed = (long)(seed.Value >> 1),
            Height = HeightOf(d) * size * seed.Range("height", 0.96f, 1.04f), Age = young ? 4 : 30,
            CoatColour = role.Value("colour", vocabulary), Voice = young ? "child-1" : "woman-1",
        };
    }

    public static Actor Build(CharacterSheet sheet)
    {
        SwimmerSpecies species = SpeciesOf(sheet.Kind);
        SwimmerDesign d = sheet.Kind == species.YoungId || sheet.Age < 12 ? species.Young : species.Design;
        float scale = Math.Clamp(sheet.Height / HeightOf(d), 0.5f, 2);
        d = d with { Length = d.Length * scale, Hover = d.Hover * scale };
        if (sheet.CoatColour is { Length: 7 } hex && hex[0] == '#'
            && int.TryParse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int main))
            d = d with { Back = main, Flank = main, FinColour = main };
        return SwimmerActor.Build(sheet, d);
    }

    public static SwimmerSpecies SpeciesOf(string kind)
        => Species.FirstOrDefault(s => s.Id == kind || s.YoungId == kind) ?? Species[0];

    private static float HeightOf(SwimmerDesign d) => SwimmerActor.MeasuresOf(new SwimmerFrame(d)).Height;
}
