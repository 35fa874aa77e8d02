namespace Photoplay.Characters.Animals;

internal static class Stag
{
    public static Species Species { get; } = new("stag",
        ["stag#n2", "stag#n1", "male deer", "reindeer#n1", "moose#n1"], Grown())
    {
        Tags = ["wild", "hoofed", "antlers"],
    };

    private static QuadrupedDesign Grown() => Deer.Species.Grown with
    {
        Size = 2.3f,
        NeckRadius = 0.050f,
        Horn = HornForm.Antlers,
        Coat = Deer.Species.Grown.Coat with { Main = 0x9A6A44, Ruff = 2.2f },
    };
}
