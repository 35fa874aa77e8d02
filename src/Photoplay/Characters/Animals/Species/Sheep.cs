namespace Photoplay.Characters.Animals;

internal static class Sheep
{
    public static Species Species { get; } = new("sheep", ["sheep#n1", "ewe#n3", "ram#n5", "goat#n1"], Grown(), "lamb",
        ["lamb#n1", "baby sheep"])
    {
        Tags = ["farm", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new();
}
