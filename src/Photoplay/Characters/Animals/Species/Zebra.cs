namespace Photoplay.Characters.Animals;

internal static class Zebra
{
    public static Species Species { get; } = new("zebra", ["zebra#n1"], Grown(), "zebra-foal",
        ["zebra foal", "baby zebra"])
    {
        Tags = ["wild", "hoofed"],
    };

    private static QuadrupedDesign Grown() => Horse.Species.Grown with
    {
        Size = 2.7f,
        NeckLength = 0.26f,
        Coat = Horse.Species.Grown.Coat with
        {
            Main = 0xFBF7F0,
            Dark = 0x1C1A19,
            TailHair = 6,
            Mane = 0.030f,
            LidColour = 0x2A2624,
            Pattern = Pattern.Zebra
        },
    };
}
