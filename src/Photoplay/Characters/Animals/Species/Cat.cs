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
        Form = Conformation.Felid with { TuckUp = 0.16f, ChestWidth = 0.60f, NeckRoot = 0.72f }, Size = 0.64f,
        Stand = 0.285f, Trunk = 0.395f, HipRadius = 0.066f, WaistRadius = 0.070f, ChestRadius = 0.074f,
        Breast = 0.5f, TrunkFlatness = 0.68f, NeckLength = 0.096f, NeckRise = 0.36f, NeckRadius = 0.062f,
        Elbow = 0.60f, Wrist = 0.22f, Knee = 0.58f, Hock = 0.30f, LimbGirth = 1.06f, HaunchGirth = 0.98f,
        PawSize = 0.86f, HockZ = -0.054f, ToesZ = -0.048f,
        TailLength = 0.52f, TailRadius = 0.0185f, TailBush = 1.05f, TailCarriage = -0.30f,
        HeadRadius = 0.081f, Skull = new(1.0f, 0.90f, 0.95f), MuzzleLength = 0.43f,
        MuzzleWidth = 0.90f, WhiskerPads = 1.28f, BridgeRise = 0.06f, Stop = 0.06f, CheekWidth = 0.66f,
        JawDepth = 1.15f, NoseSize = 0.68f, Smile = 0.50f,
        Eye = new(0.43f, 0.06f, 0.66f), EyeRadius = 0.255f, EyeYaw = 0.26f,
        EyeTilt = 0.18f, UpperLid = 0.60f, LowerLid = 0.60f, Iris = 0.98f, Pupil = 0.72f, PupilSlit = 0.42f,
        EarLength = 0.72f, EarWidth = 0.60f, EarSpread = 0.36f,
        Coat = new()
        {
            Main = 0x85705A, Pale = 0xEADFCB, Dark = 0x1E1814, NoseColour = 0xB0706A, LipColour = 0x5A3A32,
            EyeRim = 0x4A3A2E, IrisColour = 0x76862E, IrisInner = 0xBEB852, LidColour = 0x7A6850,
            Length = 0.017f, Lift = 0.24f, TailHair = 1.3f, CheekHair = 1.5f, Ruff = 1.6f, Pattern = Pattern.Tabby,
            Whiskers = 1.6f,
        },
    };
}
