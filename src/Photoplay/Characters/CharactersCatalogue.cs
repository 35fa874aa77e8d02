using Photoplay.Characters.Animals;
using Photoplay.Characters.Birds;
using Photoplay.Characters.Insects;
using Photoplay.Characters.Living;
using Photoplay.Characters.Living.Objects;
using Photoplay.Characters.People.Casting;
using Photoplay.Characters.Robots;
using Photoplay.Characters.Spiders;
using Photoplay.Characters.Swimmers;
using Photoplay.Foundation;

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
}
