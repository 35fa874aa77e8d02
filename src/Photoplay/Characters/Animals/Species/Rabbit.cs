namespace Photoplay.Characters.Animals;

internal static class Rabbit
{
    public static Species Species { get; } = new("rabbit", ["rabbit#n1", "hare#n1"], Grown(), "bunny",
        ["bunny#n2", "bunny rabbit", "baby rabbit", "leveret#n1"])
    {
        Tags = ["wild", "pet"],
    };

    private static QuadrupedDesign Grown() => new();
}
