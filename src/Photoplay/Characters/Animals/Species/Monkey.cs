namespace Photoplay.Characters.Animals;

internal static class Monkey
{
    public static Species Species { get; } = new("monkey",
        ["monkey#n1", "ape#n1", "chimpanzee#n1", "macaque#n1", "primate#n2"], Grown(), "baby-monkey",
        ["baby monkey", "infant monkey"])
    {
        Tags = ["wild"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 0.95f, Stand = 0.34f, Trunk = 0.33f, HipRadius = 0.062f,
        WaistRadius = 0.056f, ChestRadius = 0.068f, Belly = 0.006f,
        NeckLength = 0.155f, NeckRise = 0.95f, NeckRadius = 0.046f,
        Elbow = 0.56f, Wrist = 0.15f, Knee = 0.55f, Hock = 0.13f,
        LimbGirth = 0.98f, HaunchGirth = 0.86f, PawSize = 1.12f,
        TailLength = 0.62f, TailRadius = 0.013f, TailBush = 1.0f, TailCarriage = 0.62f,
        HeadRadius = 0.092f, Skull = new(0.95f, 0.98f, 0.96f), MuzzleLength = 0.42f,
        MuzzleWidth = 0.96f, MuzzleDepth = 0.8f, MuzzleDrop = 0.05f, Stop = 0.14f, JawDepth = 1.0f,
        CheekWidth = 0.52f, CheekRadius = 0.36f, NoseSize = 0.55f, Smile = 0.45f,
        Eye = new(0.34f, 0.10f, 0.80f), EyeRadius = 0.21f, EyeYaw = 0.10f,
        EyeTilt = 0.02f, UpperLid = 0.62f, LowerLid = 0.7f, Iris = 1.0f, Pupil = 0.5f,
        Ear = EarForm.Round, EarLength = 1.05f, EarSpread = 0.8f,
        Coat = new()
        {
            Main = 0x7A4E2C, Pale = 0xE8D2B0, Dark = 0x3A2418, NoseColour = 0x9A6A58, EarInside = 0xE6B896,
            IrisColour = 0x4A2A14, IrisInner = 0x9A6430, LidColour = 0xC8946E, EyeRim = 0xA87050,
            Length = 0.020f, TailHair = 0.8f, CheekHair = 1.1f, Pattern = Pattern.Monkey, Whiskers = 0,
        },
    };
}
