namespace Photoplay.Characters.Animals;

internal static class PolarBear
{
    public static Species Species { get; } = new("polar-bear", ["polar bear", "ice bear"], Grown(), "polar-bear-cub",
        ["polar bear cub", "baby polar bear"])
    {
        Tags = ["wild", "ursine"],
    };

    private static QuadrupedDesign Grown() => new();
}
