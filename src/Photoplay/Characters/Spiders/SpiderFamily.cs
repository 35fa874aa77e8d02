using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Spiders;

/// <summary>Spiders: from a role to a sheet, and from a sheet to the actor.</summary>
public static class SpiderFamily
{
    public static IReadOnlyList<SpiderSpecies> Species { get; } =
    [
        new("spider", ["spider#n1", "garden spider#n1", "cross spider", "arachnid#n1"], new()),
        new("tarantula", ["tarantula#n2", "tarantula#n1", "bird spider", "wolf spider#n1"], new()
        {
            Length = 0.15f, Stand = 0.36f, Prosoma = new(0.185f, 0.110f, 0.215f), Abdomen = new(0.190f, 0.165f, 0.250f),
            Reach = 0.98f, Girth = 0.052f, Hair = 0.055f, Pattern = SpiderPattern.Velvet, Body = 0xC2702C, Dark = 0x241A16,
            Pale = 0xC8A078,
        }),
    ];

    public static CharacterFamily Family { get; } = new("spiders", [.. Species.Select(s => s.Entry)], Design, Build);

    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        // A huge spider is huge: larger than other animals may grow.
        float size =
            float.TryParse(role.Value("size", vocabulary), CultureInfo.InvariantCulture, out float s)
            ? Math.Clamp(s >= 1.7f ? 8 : s, 0.5f, 8) : 1;
        return new CharacterSheet
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind, Seed = (long)(seed.Value >> 1),
            Height = SpiderActor.MeasuresOf(SpeciesOf(role.Kind).Design).Height * size * seed.Range("height", 0.96f, 1.04f),
            CoatColour = role.Value("colour", vocabulary), Voice = "child-1",
        };
    }

    public static Actor Build(CharacterSheet sheet)
    {
        SpiderDesign d = SpeciesOf(sheet.Kind).Design;
        d = d with { Length = d.Length * Math.Clamp(sheet.Height / SpiderActor.MeasuresOf(d).Height, 0.4f, 10) };
        if (sheet.CoatColour is { Length: 7 } hex && hex[0] == '#'
            && int.TryParse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int main))
            d = d with { Body = main, Dark = Darker(main) };
        return SpiderActor.Build(sheet, d);
    }

    public static SpiderSpecies SpeciesOf(string kind) => Species.FirstOrDefault(s => s.Id == kind) ?? Species[0];

    private static int Darker(int c) => (c >> 16 & 255) * 2 / 7 << 16 | (c >> 8 & 255) * 2 / 7 << 8 | (c & 255) * 2 / 7;
}
