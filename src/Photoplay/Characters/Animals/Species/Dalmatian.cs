namespace Photoplay.Characters.Animals;

internal static class Dalmatian
{
    public static Species Species { get; } = new("dalmatian", ["dalmatian#n2", "spotted dog"], Grown())
    {
        Tags = ["pet", "canine", "dog"],
    };

    private static QuadrupedDesign Grown() => new();
}
