namespace Photoplay.Characters.Animals;

internal static class Bear
{
    public static Species Species { get; } = new("bear", ["bear#n1", "brown bear", "grizzly#n1", "she-bear"],
        Grown(), "bear-cub",
        ["bear cub", "baby bear", "little bear"])
    {
        Tags = ["wild", "ursine"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 2.1f, Stand = 0.35f, Trunk = 0.42f, HipRadius = 0.104f, WaistRadius = 0.112f,
        ChestRadius = 0.114f, Belly = 0.03f, Hump = 0.02f, TrunkFlatness = 0.92f,
        NeckLength = 0.195f, NeckRise = 0.42f, NeckRadius = 0.085f, Wrist = 0.15f,
        Knee = 0.50f, Hock = 0.17f, LimbGirth = 1.95f, HaunchGirth = 1.55f, PawSize = 1.75f,
        TailLength = 0.05f, TailRadius = 0.022f, TailBush = 1, TailCarriage = -0.5f,
        HeadRadius = 0.106f, MuzzleLength = 0.74f, MuzzleWidth = 1.08f,
        Stop = 0.10f, CheekWidth = 0.62f, NoseSize = 1.3f,
        Eye = new(0.40f, 0.10f, 0.80f), EyeRadius = 0.185f, EyeTilt = 0.06f,
        UpperLid = 0.6f, Iris = 1.05f, Pupil = 0.6f, Ear = EarForm.Round,
        Coat = new()
        {
            Main = 0x8F6440, Pale = 0xC29A6C, Dark = 0x4A3220, IrisColour = 0x3A2010,
            IrisInner = 0x6A4020, LidColour = 0x4A3220, EyeRim = 0x3A2818,
            Length = 0.032f, CheekHair = 0.95f, Ruff = 1.15f, Guard = 0.25f, Pattern = Pattern.Bear, Whiskers = 0,
        },
    };
}
