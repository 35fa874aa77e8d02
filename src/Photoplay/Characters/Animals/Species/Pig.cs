namespace Photoplay.Characters.Animals;

internal static class Pig
{
    public static Species Species { get; } = new("pig", ["pig#n1", "hog#n3", "sow#n2", "swine#n1"], Grown(), "piglet",
        ["piglet#n1", "piggy#n1", "baby pig"])
    {
        Tags = ["farm", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new();
}
