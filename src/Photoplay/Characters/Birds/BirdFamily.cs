using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Birds;

/// <summary>Birds: from a role to a sheet, and from a sheet to the actor.</summary>
public static class BirdFamily
{
    public static CharacterFamily Family { get; } = new("birds", BirdCatalogue.Entries, Design, Build);

    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        BirdDesign d = SpeciesOf(role.Kind).Design;
        float size = role.Size(vocabulary, 0.6f, 1.5f);
        return new CharacterSheet
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind, Seed = (long)(seed.Value >> 1),
            Height = HeightOf(d) * size * seed.Range("height", 0.96f, 1.04f),
            Age = SpeciesOf(role.Kind).Tags.Contains("young") ? 4 : 30, CoatColour = role.Value("colour", vocabulary), Voice = "child-1",
        };
    }

    public static Actor Build(CharacterSheet sheet)
    {
        BirdDesign d = SpeciesOf(sheet.Kind).Design;
        d = d with { Size = d.Size * Math.Clamp(sheet.Height / HeightOf(d), 0.5f, 2) };
        if (sheet.CoatColour is { Length: 7 } hex
            && int.TryParse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int main))
            d = d with
            {
                Back = main,
                Accent = d.Plumage is Plumage.Robin or Plumage.Penguin or Plumage.Hen ? d.Accent : main,
                Plumage = d.Plumage is Plumage.Mallard or Plumage.Parrot ? Plumage.Plain : d.Plumage
            };
        return BirdActor.Build(sheet, d);
    }

    public static BirdSpecies SpeciesOf(string kind)
        => BirdCatalogue.Species.FirstOrDefault(s => s.Id == kind) ?? BirdCatalogue.Species[0];

    private static float HeightOf(BirdDesign d) => BirdActor.MeasuresOf(new BirdFrame(d)).Height;
}
