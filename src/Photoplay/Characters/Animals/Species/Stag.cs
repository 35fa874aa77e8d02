namespace Photoplay.Characters.Animals;

internal static class Stag
{
    public static Species Species { get; } = new("stag", ["stag#n2", "stag#n1", "male deer", "reindeer#n1", "moose#n1"], Grown())
    {
        Tags = ["wild", "hoofed", "antlers"],
    };

    private static QuadrupedDesign Grown() => new();
}
