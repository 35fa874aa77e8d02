namespace Photoplay.Characters.Animals;

internal static class PolarBear
{
    public static Species Species { get; } = new("polar-bear", ["polar bear", "ice bear"], Grown(), "polar-bear-cub",
        ["polar bear cub", "baby polar bear"])
    {
        Tags = ["wild", "ursine"],
    };

    private static QuadrupedDesign Grown() => Bear.Species.Grown with
    {
        Size = 2.4f,
        NeckLength = 0.24f,
        NeckRise = 0.36f,
        NeckRadius = 0.072f,
        HeadRadius = 0.096f,
        MuzzleLength = 0.92f,
        Stop = 0.02f,
        Hump = 0,
        Coat = Bear.Species.Grown.Coat with
        {
            Main = 0xF8F2E4,
            Pale = 0xFDF9F0,
            Dark = 0xEEE5D2,
            LidColour = 0x5A5048,
            EyeRim = 0x6A5E50,
            CheekHair = 0.8f
        },
    };
}
