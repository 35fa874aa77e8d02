namespace Photoplay.Characters.Animals;

internal static class Raccoon
{
    public static Species Species { get; } = new("raccoon", ["raccoon#n2", "badger#n2"], Grown(), "raccoon-kit",
        ["raccoon kit", "baby raccoon"])
    {
        Tags = ["wild"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 0.80f, Stand = 0.28f, Trunk = 0.38f, HipRadius = 0.090f,
        WaistRadius = 0.084f, ChestRadius = 0.080f, Belly = 0.015f,
        NeckLength = 0.165f, NeckRise = 0.70f, NeckRadius = 0.062f,
        Hock = 0.20f, LimbGirth = 1.0f, HaunchGirth = 1.1f, PawSize = 1.05f,
        TailLength = 0.34f, TailRadius = 0.032f, TailBush = 1.45f, TailCarriage = -0.15f,
        HeadRadius = 0.094f, MuzzleLength = 0.76f, MuzzleWidth = 0.72f, CheekWidth = 0.66f, NoseSize = 0.95f,
        Eye = new(0.42f, 0.06f, 0.74f), EyeRadius = 0.225f, EyeTilt = 0.12f,
        UpperLid = 0.6f, Iris = 1.0f, Ear = EarForm.Round, EarLength = 0.9f,
        Coat = new()
        {
            Main = 0x9A938A, Pale = 0xFBF8F1, Dark = 0x1E1B1A, IrisColour = 0x3A2414,
            IrisInner = 0x6A4828, LidColour = 0x241E1B, EyeRim = 0x14110F,
            Length = 0.030f, TailHair = 1.5f, CheekHair = 1.4f, Guard = 0.3f, Pattern = Pattern.Raccoon,
        },
    };
}
