namespace Photoplay.Characters.Animals;

internal static class Cow
{
    public static Species Species { get; } = new("cow", ["cow#n1", "cattle#n1", "bull#n1", "ox#n1", "bovine#n1"], Grown(), "calf",
        ["calf#n1", "baby cow"])
    {
        Tags = ["farm", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new();
}
