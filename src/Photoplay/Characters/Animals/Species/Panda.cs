namespace Photoplay.Characters.Animals;

internal static class Panda
{
    public static Species Species { get; } = new("panda", ["panda#n1", "giant panda", "panda bear"],
        Grown(), "panda-cub",
        ["panda cub", "baby panda"])
    {
        Tags = ["wild", "ursine"],
    };

    private static QuadrupedDesign Grown() => Bear.Species.Grown with
    {
        Size = 1.75f,
        HeadRadius = 0.120f,
        Skull = new(1.06f, 0.96f, 0.98f),
        MuzzleLength = 0.52f,
        MuzzleWidth = 0.98f,
        CheekWidth = 0.70f,
        CheekRadius = 0.48f,
        Hump = 0,
        NeckLength = 0.185f,
        NoseSize = 1.05f,
        Eye = new(0.40f, 0.02f, 0.80f),
        EyeRadius = 0.19f,
        Coat = Bear.Species.Grown.Coat with
        {
            Main = 0xFBF7EE,
            Pale = 0xFFFFFF,
            Dark = 0x1F1D1D,
            LidColour = 0x1C1A1A,
            EyeRim = 0x161414,
            Pattern = Pattern.Panda
        },
    };
}
