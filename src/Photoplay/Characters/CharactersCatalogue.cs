using Photoplay.Characters.Animals;
using Photoplay.Characters.Birds;
using Photoplay.Characters.Insects;
using Photoplay.Characters.Living;
using Photoplay.Characters.Living.Objects;
using Photoplay.Characters.People.Casting;
using Photoplay.Characters.Robots;
using Photoplay.Characters.Spiders;
using Photoplay.Characters.Swimmers;
using Photoplay.Characters.Uprights;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters;

/// <summary>Every family of characters, and all words this room brings to the vocabulary:
/// creatures, garments, attributes.</summary>
public static class CharactersCatalogue
{
    /// <summary>People come first: they play any kind that no family knows.</summary>
    public static IReadOnlyList<CharacterFamily> Families { get; } = [PeopleFamily.Family, AnimalFamily.Family,
        BirdFamily.Family, SwimmerFamily.Family, InsectFamily.Family, SpiderFamily.Family, RobotFamily.Family,
        FigureFamily.Family, ObjectFamily.Family];

    public static IReadOnlyList<VocabularyEntry> Entries { get; } = [.. Families.SelectMany(f => f.Entries),
        .. AttributeWords.Entries, .. PartWords.Entries];

    public static CharacterFamily FamilyOf(string kind) => Families.FirstOrDefault(f => f.Plays(kind)) ?? Families[0];

    /// <summary>The family of a role: an animal that the story dresses or gives something to do with its hands goes
    /// upright.</summary>
    public static CharacterFamily FamilyOf(Role role)
        => FamilyOf(role.Kind, role.Attributes.FirstOrDefault(t => t.Aspect == "stance")?.Value);

    public static CharacterFamily FamilyOf(CharacterSheet sheet) => FamilyOf(sheet.Kind, sheet.Stance);

    private static CharacterFamily FamilyOf(string kind, string? stance)
        => stance == UprightFamily.Stance && AnimalFamily.Family.Plays(kind) ? UprightFamily.Family : FamilyOf(kind);
}
