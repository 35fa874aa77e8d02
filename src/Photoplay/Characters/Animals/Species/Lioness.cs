namespace Photoplay.Characters.Animals;

internal static class Lioness
{
    public static Species Species { get; } = new("lioness", ["lioness#n1"], Grown())
    {
        Tags = ["wild", "feline"],
    };

    private static QuadrupedDesign Grown() => Lion.Species.Grown with
    {
        Size = 1.85f,
        HeadRadius = 0.094f,
        Coat = Lion.Species.Grown.Coat with { Ruff = 1, CheekHair = 1 },
    };
}
