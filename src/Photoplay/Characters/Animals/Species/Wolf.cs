namespace Photoplay.Characters.Animals;

internal static class Wolf
{
    public static Species Species { get; } = new("wolf", ["wolf#n1", "grey wolf", "gray wolf", "timber wolf", "coyote#n1", "jackal#n1"], Grown(), "wolf-cub",
        ["wolf cub", "wolf pup", "baby wolf"])
    {
        Tags = ["wild", "canine"],
    };

    private static QuadrupedDesign Grown() => new();
}
