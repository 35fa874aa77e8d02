namespace Photoplay.Characters.Animals;

internal static class Tiger
{
    public static Species Species { get; } = new("tiger", ["tiger#n2"], Grown(), "tiger-cub",
        ["tiger cub", "baby tiger"])
    {
        Tags = ["wild", "feline"],
    };

    private static QuadrupedDesign Grown() => new();
}
