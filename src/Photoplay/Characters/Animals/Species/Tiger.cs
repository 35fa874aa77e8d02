namespace Photoplay.Characters.Animals;

internal static class Tiger
{
    public static Species Species { get; } = new("tiger", ["tiger#n2"], Grown(), "tiger-cub",
        ["tiger cub", "baby tiger"])
    {
        Tags = ["wild", "feline"],
    };

    private static QuadrupedDesign Grown() => Lion.Species.Grown with
    {
        HeadRadius = 0.102f,
        CheekWidth = 0.64f,
        Coat = Lion.Species.Grown.Coat with
        {
            Main = 0xF0943A,
            Pale = 0xFFFBF4,
            Dark = 0x1C1512,
            NoseColour = 0x9A625A,
            LidColour = 0x6A3A18,
            TailHair = 1.2f,
            CheekHair = 2.0f,
            Ruff = 1.4f,
            Pattern = Pattern.Tiger,
        },
    };
}
