namespace Photoplay.Characters.Animals;

internal static class Corgi
{
    public static Species Species { get; } = new("corgi", ["corgi#n1", "welsh corgi"], Grown())
    {
        Tags = ["pet", "canine", "dog"],
    };

    private static QuadrupedDesign Grown() => new();
}
