namespace Photoplay.Characters;

/// <summary>Builds the actor a sheet describes. A kind that no family knows is played by a person.</summary>
public static class ActorFactory
{
    public static Actor Build(CharacterSheet sheet) => CharactersCatalogue.FamilyOf(sheet).Build(sheet);
}
