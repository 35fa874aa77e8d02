namespace Photoplay.Characters.Animals;

internal static class Husky
{
    public static Species Species { get; } = new("husky", ["husky#n1", "sled dog", "malamute#n1"], Grown())
    {
        Tags = ["pet", "canine", "dog"],
    };

    private static QuadrupedDesign Grown() => new();
}
