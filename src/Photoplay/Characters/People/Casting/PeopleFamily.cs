namespace Photoplay.Characters.People.Casting;

/// <summary>People: their words, their casting and their building.</summary>
public static class PeopleFamily
{
    public static CharacterFamily Family { get; } = new("people",
        [.. PersonWords.Kinds.Select(k => k.Entry), .. GarmentWords.Entries, .. Head.HeadCatalogue.Entries],
        PersonCasting.Design, PersonBuilder.Build);
}
