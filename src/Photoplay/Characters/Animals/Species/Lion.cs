namespace Photoplay.Characters.Animals;

internal static class Lion
{
    public static Species Species { get; } = new("lion", ["lion#n1", "big cat#n1"], Grown(), "lion-cub",
        ["lion cub", "baby lion"])
    {
        Tags = ["wild", "feline"],
    };

    private static QuadrupedDesign Grown() => new();
}
