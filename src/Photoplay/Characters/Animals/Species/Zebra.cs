namespace Photoplay.Characters.Animals;

internal static class Zebra
{
    public static Species Species { get; } = new("zebra", ["zebra#n1"], Grown(), "zebra-foal",
        ["zebra foal", "baby zebra"])
    {
        Tags = ["wild", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new();
}
