namespace Photoplay.Characters.Animals;

internal static class Panda
{
    public static Species Species { get; } = new("panda", ["panda#n1", "giant panda", "panda bear"], Grown(), "panda-cub",
        ["panda cub", "baby panda"])
    {
        Tags = ["wild", "ursine"],
    };

    private static QuadrupedDesign Grown() => new();
}
