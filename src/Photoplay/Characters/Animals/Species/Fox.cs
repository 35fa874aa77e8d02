namespace Photoplay.Characters.Animals;

internal static class Fox
{
    public static Species Species { get; } = new("fox", ["fox#n1", "vixen#n2", "red fox#n2", "red fox#n3", "carnivore#n1"], Grown(), "fox-cub",
        ["fox cub", "fox kit", "fox pup", "baby fox", "little fox", "cub#n3", "kit#n3"])
    {
        Tags = ["wild", "canine"],
    };

    private static QuadrupedDesign Grown() => new();
}
