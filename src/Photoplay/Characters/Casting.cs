using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters;

/// <summary>Designs the cast: a full sheet for every role. A role's sheet depends on the role and the seed alone, never
/// on who else is in the film or in which order they are listed.</summary>
public static class Casting
{
    public static Cast Design(Screenplay screenplay, Vocabulary vocabulary, Seed seed) => new()
    {
        Characters = [.. screenplay.Cast.Select(r => CharactersCatalogue.FamilyOf(r)
            .Design(r, vocabulary, seed.Derive("cast").Derive(r.Id)) with
        {
            Spectral = r.Attributes.Any(t => t.Aspect == "substance") ? 0.8f : null,
        })],
    };
}
