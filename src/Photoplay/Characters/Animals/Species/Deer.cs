namespace Photoplay.Characters.Animals;

internal static class Deer
{
    public static Species Species { get; } = new("deer", ["deer#n1", "doe#n2", "roe deer", "red deer", "ungulate#n1", "antelope#n1"], Grown(), "fawn",
        ["fawn#n2", "baby deer"])
    {
        Tags = ["wild", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new();
}
