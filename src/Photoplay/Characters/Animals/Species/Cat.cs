namespace Photoplay.Characters.Animals;

internal static class Cat
{
    public static Species Species { get; } = new("cat",
        ["cat#n1", "tabby#n1", "tomcat#n1", "pussycat", "house cat", "domestic cat", "feline#n1"], Grown(), "kitten",
        ["kitten#n1", "kitty#n3", "baby cat"])
    {
        Tags = ["pet", "feline"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Felid with { TuckUp = 0.24f, ChestWidth = 0.56f }, Size = 0.64f, Stand = 0.325f,
        Trunk = 0.355f, HipRadius = 0.063f, WaistRadius = 0.058f, ChestRadius = 0.074f,
        Breast = 0.5f, TrunkFlatness = 0.68f, NeckLength = 0.088f, NeckRise = 0.62f, NeckRadius = 0.054f,
        Elbow = 0.60f, Wrist = 0.22f, Knee = 0.58f, Hock = 0.30f, LimbGirth = 0.86f, HaunchGirth = 0.9f,
        PawSize = 0.74f, HockZ = -0.060f, ToesZ = -0.054f,
        TailLength = 0.52f, TailRadius = 0.0170f, TailBush = 1.0f, TailCarriage = -0.30f,
        HeadRadius = 0.080f, Skull = new(1.0f, 0.90f, 0.95f), MuzzleLength = 0.43f,
        MuzzleWidth = 0.92f, BridgeRise = 0.06f, Stop = 0.06f, CheekWidth = 0.60f,
        JawDepth = 1.15f, NoseSize = 0.68f, Smile = 0.42f,
        Eye = new(0.43f, 0.06f, 0.66f), EyeRadius = 0.255f, EyeYaw = 0.26f,
        EyeTilt = 0.18f, UpperLid = 0.60f, LowerLid = 0.60f, Iris = 0.98f, Pupil = 0.72f, PupilSlit = 0.30f,
        EarLength = 0.80f, EarWidth = 0.60f, EarSpread = 0.36f,
        Coat = new()
        {
            Main = 0x85705A, Pale = 0xEADFCB, Dark = 0x1E1814, NoseColour = 0xB0706A, EyeRim = 0x4A3A2E,
            IrisColour = 0x76862E, IrisInner = 0xBEB852, LidColour = 0x7A6850,
            Length = 0.014f, Lift = 0.14f, TailHair = 1.3f, CheekHair = 1.3f, Ruff = 1.3f, Pattern = Pattern.Tabby,
            Whiskers = 1.6f,
        },
    };
}
