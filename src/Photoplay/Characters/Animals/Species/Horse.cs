namespace Photoplay.Characters.Animals;

internal static class Horse
{
    public static Species Species { get; } = new("horse", ["horse#n1", "mare#n1", "stallion#n1", "pony#n5", "equine#n1"], Grown(), "foal",
        ["foal#n1", "colt#n1", "filly#n1", "baby horse"])
    {
        Tags = ["ride", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new();
}
