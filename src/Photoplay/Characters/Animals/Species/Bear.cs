namespace Photoplay.Characters.Animals;

internal static class Bear
{
    public static Species Species { get; } = new("bear", ["bear#n1", "brown bear", "grizzly#n1", "she-bear"], Grown(), "bear-cub",
        ["bear cub", "baby bear", "little bear"])
    {
        Tags = ["wild", "ursine"],
    };

    private static QuadrupedDesign Grown() => new();
}
