using Photoplay.Characters.Living.Ghosts;

namespace Photoplay.Characters;

/// <summary>Builds the actor a sheet describes. A kind that no family knows is played by a person.</summary>
public static class ActorFactory
{
    public static Actor Build(CharacterSheet sheet)
    {
        Actor actor = CharactersCatalogue.FamilyOf(sheet).Build(sheet);
        return sheet.Spectral is > 0 and float strength ? new SpectralActor(actor, MathF.Min(1, strength)) : actor;
    }
}
