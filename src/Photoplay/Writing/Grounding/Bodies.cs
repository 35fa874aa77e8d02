namespace Photoplay.Writing.Grounding;

/// <summary>Nouns that stand for people as a group, and for parts that every creature has.</summary>
internal static class Bodies
{
    /// <summary>How many people a group word means; null if it is none.</summary>
    public static int? Group(string lemma) => lemma switch
    {
        "couple" or "pair" or "duo" => 2,
        "family" or "trio" => 3,
        "team" or "band" or "group" or "gang" => 5,
        "crowd" or "audience" or "people" or "crew" or "folk" or "orchestra" or "passerby" => 8,
        _ => null,
    };

    public static bool IsPart(string lemma) => Parts.Contains(lemma);

    private static readonly HashSet<string> Parts =
        [.. "hand foot head face eye ear nose mouth lip tongue tooth hair beard neck shoulder arm elbow finger chest back belly leg knee paw tail wing beak fur mane horn hoof claw feather skin fist palm cheek brow whisker trunk snout body lap breath".Split(' ')];
}
