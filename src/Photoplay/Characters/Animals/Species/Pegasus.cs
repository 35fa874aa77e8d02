namespace Photoplay.Characters.Animals;

internal static class Pegasus
{
    public static Species Species { get; } = new("pegasus", ["pegasus#n1", "winged horse", "flying horse"], Grown(),
        "pegasus-foal", ["pegasus foal", "baby pegasus"])
    {
        Tags = ["ride", "hoofed", "fabulous", "winged"],
        Parts = [new("wings", "dove")],
    };

    private static QuadrupedDesign Grown() => Horse.Species.Grown with
    {
        NeckRise = 1.0f,
        Coat = Horse.Species.Grown.Coat with
        {
            Main = 0xECE8E2,
            Pale = 0xF8F6F2,
            Dark = 0xE2DCD2,
            NoseColour = 0x8A7A76,
            LidColour = 0x6E625C,
            EyeRim = 0x5A504A,
            Pattern = Pattern.Plain,
        },
    };
}
