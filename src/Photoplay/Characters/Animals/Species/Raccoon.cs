namespace Photoplay.Characters.Animals;

internal static class Raccoon
{
    public static Species Species { get; } = new("raccoon", ["raccoon#n2", "badger#n2"], Grown(), "raccoon-kit",
        ["raccoon kit", "baby raccoon"])
    {
        Tags = ["wild"],
    };

    private static QuadrupedDesign Grown() => new();
}
