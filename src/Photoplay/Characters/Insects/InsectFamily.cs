using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Insects;

/// <summary>Insects that fly: from a role to a sheet, and from a sheet to the actor.</summary>
public static class InsectFamily
{
    public static IReadOnlyList<InsectSpecies> Species { get; } =
    [
        new("butterfly", ["butterfly#n1", "monarch#n2", "moth#n1", "swallowtail#n1"], new InsectDesign
        {
            Beat = new(4.6f, 0.38f, 1.02f, 0.018f, 0.28f), Club = 1.6f, Limbs = 0.55f,
        }),
        new("blue-butterfly", ["blue butterfly", "morpho"], new InsectDesign
        {
            Pattern = InsectPattern.Morpho, Wing = 0x2A6AD8, Body = 0x14161E, Forewing = 1.05f,
            Beat = new(4.2f, 0.38f, 1.02f, 0.018f, 0.30f), Club = 1.6f, Limbs = 0.55f,
        }),
        new("bee", ["bee#n1", "honeybee#n1", "bumblebee#n1", "wasp#n1", "hornet#n1"], new InsectDesign
        {
            Length = 0.05f, Head = 0.125f, Thorax = 0.165f, Abdomen = 0.165f, EyeRadius = 0.062f, Antenna = 0.20f,
            Fuzz = 0.055f, Forewing = 0.78f, Hindwing = 0.52f, ClearWings = true, Pattern = InsectPattern.Honeybee,
            Body = 0x241A10, Body2 = 0xE8A020, Wing = 0xD8DCD8, Beat = new(23, 0.30f, 0.75f, 0.0006f, 0) { Rest = 0.30f },
        }),
        new("dragonfly", ["dragonfly#n1", "damselfly#n1"], new InsectDesign
        {
            Length = 0.085f, Head = 0.078f, Thorax = 0.088f, Abdomen = 0.030f, EyeRadius = 0.058f, Antenna = 0.10f,
            Limbs = 0.6f, Fuzz = 0.014f, Forewing = 0.66f, ForewingBreadth = 0.135f, Hindwing = 0.62f,
            HindwingBreadth = 0.185f, ClearWings = true, Netted = true, Pattern = InsectPattern.Darner, Body = 0x18222A,
            Body2 = 0x2E8FB4, Wing = 0xE2E6E2, Iris = 0x123A3A, IrisInner = 0x2E8A7E,
            Beat = new(29, 0.12f, 0.62f, 0.0005f, 0) { Rest = 0.06f, HindLead = 0.22f },
        }),
    ];

    public static CharacterFamily Family { get; } = new("insects", [.. Species.Select(s => s.Entry)], Design, Build);

    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        float size = role.Size(vocabulary, 0.6f, 1.5f);
        return new CharacterSheet
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind, Seed = (long)(seed.Value >> 1),
            Height = InsectActor.MeasuresOf(SpeciesOf(role.Kind).Design).Height * size * seed.Range("height", 0.96f, 1.04f),
            CoatColour = role.Value("colour", vocabulary), Voice = "child-1",
        };
    }

    public static Actor Build(CharacterSheet sheet)
    {
        InsectDesign d = SpeciesOf(sheet.Kind).Design;
        float scale = Math.Clamp(sheet.Height / InsectActor.MeasuresOf(d).Height, 0.5f, 2);
        d = d with { Length = d.Length * scale, Hover = d.Hover * scale };
        if (!d.ClearWings && sheet.CoatColour is { Length: 7 } hex && hex[0] == '#'
            && int.TryParse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int main))
            d = d with { Wing = main };
        return InsectActor.Build(sheet, d);
    }

    public static InsectSpecies SpeciesOf(string kind) => Species.FirstOrDefault(s => s.Id == kind) ?? Species[0];
}
