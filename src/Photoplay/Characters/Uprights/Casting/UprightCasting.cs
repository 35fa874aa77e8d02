using Photoplay.Characters.Animals;
using Photoplay.Characters.People.Casting;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.Uprights.Casting;

/// <summary>From a role to the sheet of an animal that goes upright: its species' coat and eyes, a height to live among
/// people with, and clothes.</summary>
public static class UprightCasting
{
    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        // The colour of a coat that is worn is not that of the coat that has grown.
        HashSet<string> worn = [.. role.Attributes.Where(t => t.Aspect == "garment").Select(t => t.Value)];
        Role animal = role with { Attributes = [.. role.Attributes.Where(t => t.Of is null || !worn.Contains(t.Of))] };
        CharacterSheet sheet = AnimalFamily.Design(animal, vocabulary, seed);
        Species species = AnimalFamily.SpeciesOf(role.Kind);
        bool young = sheet.Age < 12;
        Traits clothing = new([.. role.Attributes.Where(t => t.Aspect == "garment" || t.Of is not null)], vocabulary),
            all = new(role.Attributes, vocabulary);
        float size = Math.Clamp(all.Number("size") ?? 1, 0.7f, 1.3f) * Math.Clamp(all.Number("height") ?? 1, 0.8f, 1.2f),
            presentation = Presentation(role, seed);
        return sheet with
        {
            Stance = UprightFamily.Stance,
            Height = MathF.Round(1000 * UprightDesign.HeightOf(species, young) * size
                * seed.Range("upright height", 0.97f, 1.03f)) / 1000,
            Presentation = presentation,
            Muscle = all.Number("muscle") ?? 0,
            Garments = Wardrobe.Choose(UprightWardrobe.Of(role, clothing, presentation, seed), clothing, sheet.Age,
                presentation, seed.Derive("wardrobe")),
            Voice = young ? "child-1" : sheet.Age > 64 ? "elder-1" : presentation < 0.5f ? "woman-1" : "man-1",
        };
    }

    /// <summary>What the story says, then what is worn, then chance; bodies of animals differ less than people's.</summary>
    private static float Presentation(Role role, Seed seed)
    {
        string? gender = role.Attributes.FirstOrDefault(t => t.Aspect == "gender")?.Value;
        bool skirted = role.Attributes.Any(t => t.Aspect == "garment" && t.Value is "dress" or "skirt" or "gown" or "sari"
            or "choli" or "hanfu" or "leotard-dress");
        return gender == "female" || (gender is null && skirted) ? 0.25f
            : gender == "male" ? 0.8f
            : seed.Uniform("presentation") < 0.5f ? 0.3f : 0.75f;
    }
}
