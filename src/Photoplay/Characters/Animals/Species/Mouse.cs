namespace Photoplay.Characters.Animals;

internal static class Mouse
{
    public static Species Species { get; } = new("mouse", ["mouse#n1", "rat#n1", "hamster#n1", "rodent#n1"], Grown(), "mouse-pup",
        ["baby mouse"])
    {
        Tags = ["wild"],
    };

    private static QuadrupedDesign Grown() => new();
}
