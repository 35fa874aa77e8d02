namespace Photoplay.Characters.Animals;

internal static class Lioness
{
    public static Species Species { get; } = new("lioness", ["lioness#n1"], Grown())
    {
        Tags = ["wild", "feline"],
    };

    private static QuadrupedDesign Grown() => new();
}
