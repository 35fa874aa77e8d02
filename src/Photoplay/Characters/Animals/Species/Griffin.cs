namespace Photoplay.Characters.Animals;

internal static class Griffin
{
    public static Species Species { get; } = new("griffin", ["griffin", "griffon#n1", "gryphon#n1", "hippogriff#n1"],
        Grown(), "griffin-cub", ["griffin cub", "baby griffin"])
    {
        Tags = ["fabulous", "winged"],
        Parts = [new("wings", "eagle", "#8a6840"), new("beak", "eagle")],
    };

    /// <summary>A lioness's body; a head without muzzle, pale and flat of feather, with a hunter's eyes.</summary>
    private static QuadrupedDesign Grown() => Lioness.Species.Grown with
    {
        NeckRise = 0.78f,
        NeckLength = 0.215f,
        CheekRadius = 0.36f,
        CheekWidth = 0.50f,
        Skull = new(0.88f, 0.86f, 1.02f),
        Ear = EarForm.Pointed,
        EarLength = 0.62f,
        EarWidth = 0.26f,
        EarSpread = 0.20f,
        Eye = new(0.52f, 0.12f, 0.66f),
        EyeRadius = 0.25f,
        EyeYaw = 0.55f,
        EyeTilt = 0.26f,
        UpperLid = 0.42f,
        TailBush = 1.0f,
        Coat = Lioness.Species.Grown.Coat with
        {
            Pattern = Pattern.Griffin,
            Pale = 0xF2ECE0,
            Dark = 0x5A3E24,
            EyeRim = 0x4A3418,
            IrisColour = 0xB87A14,
            IrisInner = 0xF0C848,
            CheekHair = 1.3f,
            Ruff = 1.6f,
            Whiskers = 0,
        },
    };
}
