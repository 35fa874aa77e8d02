using Photoplay.Foundation;

namespace Photoplay.Writing.Grounding;

/// <summary>When an animal that has four legs goes on two: in clothes that are cut for a body upright, and for work that
/// only hands can do.</summary>
internal static class Uprights
{
    /// <summary>Places of the body where an animal on four legs could bear something too.</summary>
    private static readonly HashSet<string> Trappings = [.. "neck back waist wrist ears".Split(' ')];

    /// <summary>Whether it goes on four legs when nothing else is said.</summary>
    public static bool OnFour(VocabularyEntry? creature)
        => creature is { Kind: Kind.Creature } && creature.Tags?.Contains("quadruped") == true;

    /// <summary>Whether somebody who wears this stands upright in it; collars and scarves hang on four legs as well.
    /// </summary>
    public static bool IsClothing(VocabularyEntry? garment)
        => garment is { Kind: Kind.Garment, Tags: [string place, ..] } && !Trappings.Contains(place);

    /// <summary>Whether only hands can do it.</summary>
    public static bool NeedsHands(VocabularyEntry? action) => action?.Tags?.Contains("hands") == true;
}
