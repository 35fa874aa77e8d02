using Photoplay.Foundation;

namespace Photoplay.Writing.Grounding;

/// <summary>Whether what is said of somebody or something can be shown of it: a property that changes nothing of its
/// bearer is not understood, and neither is an action of a thing that has no body for it.</summary>
internal static class Bearing
{
    private static readonly HashSet<string> OfBodies =
        [.. "age build muscle hair hair-colour facial-hair skin eyes mood gender substance".Split(' ')];
    private static readonly string[] Bodies = ["biped", "quadruped", "bird", "fish"];
    private static readonly HashSet<string> Resting = [.. "stand lie sit wait hold put-down".Split(' ')];

    /// <summary>Whether a property shows on that bearer; a bearer that is not known may have any.</summary>
    public static bool Shows(VocabularyEntry property, VocabularyEntry? bearer)
    {
        if (property.Kind != Kind.Attribute || property.Tags is not [string aspect, ..]) return true;
        bool stuff = property.Tags.Contains("stuff");
        return bearer?.Kind switch
        {
            Kind.Thing => !OfBodies.Contains(aspect) && (!stuff || bearer.Tags?.Contains("made-of") == true),
            Kind.Creature or Kind.Garment => !stuff,
            null => true,
            _ => !stuff && !OfBodies.Contains(aspect) || aspect == "mood",
        };
    }

    /// <summary>Whether that subject has a body for the action.</summary>
    public static bool Does(VocabularyEntry? action, VocabularyEntry? subject)
        => action?.Tags is not { } tags || subject is null or { Kind: Kind.Creature or Kind.Garment }
            || !tags.Any(Bodies.Contains) || tags.Contains("thing") || Resting.Contains(action.Id)
            || (tags.Contains("locomotion") && subject.Tags?.Contains("vehicle") == true);
}
