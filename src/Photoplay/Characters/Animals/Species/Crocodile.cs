namespace Photoplay.Characters.Animals;

internal static class Crocodile
{
    public static Species Species { get; } = new("crocodile",
        ["crocodile#n1", "alligator#n2", "gator#n1", "caiman#n1", "crocodilian#n1"], Grown(), "crocodile-hatchling",
        ["crocodile hatchling", "baby crocodile", "baby alligator"])
    {
        Tags = ["wild", "reptile"],
        Young = Growth.Young(Grown()) with { MuzzleLength = 1.6f, HeadRadius = 0.085f, Pegs = 11 },
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 2.1f, Stand = 0.165f, Trunk = 0.50f, HipRadius = 0.064f, WaistRadius = 0.072f, ChestRadius = 0.066f,
        TrunkFlatness = 1.28f, Belly = 0.004f,
        NeckLength = 0.165f, NeckRise = 0.02f, NeckRadius = 0.060f,
        Elbow = 0.62f, Wrist = 0.25f, Knee = 0.64f, Hock = 0.30f, Sprawl = 0.072f,
        LimbGirth = 1.0f, HaunchGirth = 0.95f, PawSize = 1.25f, Foot = FootForm.Talon, ToeLength = 1.1f,
        TailLength = 0.78f, TailRadius = 0.064f, TailTapers = true, TailFlatness = 0.66f, TailCarriage = -0.34f,
        HeadRadius = 0.070f, Skull = new(0.98f, 0.48f, 1.05f), MuzzleLength = 2.35f, MuzzleWidth = 1.35f,
        MuzzleDepth = 0.66f, JawDepth = 0.62f, Stop = 0.10f, CheekWidth = 0.62f, CheekRadius = 0.36f,
        Nose = NoseForm.Nostrils, Smile = 0.10f,
        Eye = new(0.50f, 0.34f, 0.38f), EyeRadius = 0.185f, EyeYaw = 0.80f, EyeTilt = 0.10f, UpperLid = 0.42f,
        LowerLid = 0.5f, Iris = 1.05f, Pupil = 0.62f, PupilSlit = 0.22f,
        Ear = EarForm.None, Pegs = 15, Crest = CrestForm.Osteoderms, CrestHeight = 0.020f,
        Coat = new()
        {
            Main = 0x6A6B40, Pale = 0xDCCF9E, Dark = 0x2A2E1E, EarInside = 0x8A8A58, NoseColour = 0x2A2E1E,
            IrisColour = 0x8A7A1E, IrisInner = 0xD8C850, LidColour = 0x4E5030, EyeRim = 0x2A2C1C,
            Hide = HideForm.Scales, Scale = 0.0110f, Pattern = Pattern.Crocodile, Whiskers = 0,
        },
    };
}
