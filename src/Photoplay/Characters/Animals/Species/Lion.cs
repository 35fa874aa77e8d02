namespace Photoplay.Characters.Animals;

internal static class Lion
{
    public static Species Species { get; } = new("lion", ["lion#n1", "big cat#n1"], Grown(), "lion-cub",
        ["lion cub", "baby lion"])
    {
        Tags = ["wild", "feline"],
        Young = Growth.Young(Grown() with { Coat = Grown().Coat with { Ruff = 1, CheekHair = 1.2f } }),
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Felid, Size = 2.0f, Stand = 0.36f, Trunk = 0.44f, HipRadius = 0.076f,
        WaistRadius = 0.078f, ChestRadius = 0.090f,
        NeckLength = 0.19f, NeckRise = 0.58f, NeckRadius = 0.068f,
        Elbow = 0.61f, Wrist = 0.22f, Knee = 0.59f, Hock = 0.29f, KneeZ = 0.060f, ToesZ = -0.046f, LimbGirth = 1.08f,
        HaunchGirth = 1.1f, PawSize = 1.22f,
        TailLength = 0.46f, TailRadius = 0.015f, TailBush = 1.0f, TailCarriage = -0.45f,
        HeadRadius = 0.100f, Skull = new(0.96f, 0.90f, 1.0f), MuzzleLength = 0.64f, MuzzleWidth = 1.22f,
        MuzzleDepth = 0.95f, JawDepth = 1.2f, CheekWidth = 0.58f, NoseSize = 1.35f, Smile = 0.25f,
        Eye = new(0.42f, 0.10f, 0.76f), EyeRadius = 0.215f, EyeTilt = 0.20f,
        UpperLid = 0.52f, Pupil = 0.45f, Ear = EarForm.Round, EarLength = 0.85f,
        Coat = new()
        {
            Main = 0xE2B474, Pale = 0xFAECD0, Dark = 0x7A4620, NoseColour = 0x5A342C,
            IrisColour = 0x9A6A1C, IrisInner = 0xE0B850, LidColour = 0x7A5530,
            Length = 0.018f, Lift = 0.5f, TailHair = 1.4f, CheekHair = 4.2f,
            Ruff = 5.4f, Guard = 0.25f, Pattern = Pattern.Lion, Whiskers = 0.8f,
        },
    };
}
