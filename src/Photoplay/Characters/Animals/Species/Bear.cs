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
        Form = Conformation.Ursid, Size = 2.1f, Stand = 0.35f, Trunk = 0.42f, HipRadius = 0.104f,
        WaistRadius = 0.108f, ChestRadius = 0.120f, Belly = 0.020f, Hump = 0.02f, TrunkFlatness = 0.86f,
        NeckLength = 0.205f, NeckRise = 0.34f, NeckRadius = 0.080f, Elbow = 0.58f, Wrist = 0.16f,
        Knee = 0.52f, Hock = 0.17f, HockZ = -0.070f, ToesZ = -0.034f, PawSize = 1.55f, ClawLength = 1.5f,
        TailLength = 0.05f, TailRadius = 0.022f, TailBush = 1, TailCarriage = -0.5f,
        HeadRadius = 0.106f, MuzzleLength = 0.74f, MuzzleWidth = 1.08f,
        Stop = 0.10f, CheekWidth = 0.62f, NoseSize = 1.3f,
        Eye = new(0.40f, 0.10f, 0.80f), EyeRadius = 0.185f, EyeTilt = 0.06f,
        UpperLid = 0.6f, Iris = 1.05f, Pupil = 0.6f, Ear = EarForm.Round,
        Coat = new()
        {
            Main = 0x8F6440, Pale = 0xC29A6C, Dark = 0x4A3220, IrisColour = 0x3A2010,
            IrisInner = 0x6A4020, LidColour = 0x4A3220, EyeRim = 0x3A2818,
            Length = 0.036f, Lift = 0.42f, CheekHair = 1.05f, Ruff = 1.35f,
            LegHair = 1.8f, Guard = 0.25f, Pattern = Pattern.Bear, Whiskers = 0,
        },
    };
}
