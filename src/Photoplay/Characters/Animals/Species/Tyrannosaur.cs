namespace Photoplay.Characters.Animals;

internal static class Tyrannosaur
{
    public static Species Species { get; } = new("tyrannosaur",
        ["tyrannosaur#n1", "tyrannosaurus", "t-rex", "t rex", "trex", "tyrannosaurus rex", "theropod#n1", "velociraptor#n1",
            "allosaur#n1"], Grown(), "tyrannosaur-hatchling", ["tyrannosaur hatchling", "baby tyrannosaur", "baby t-rex"])
    {
        Tags = ["wild", "reptile", "dinosaur"],
        Young = Growth.Young(Grown()) with { Size = 2.2f, Stand = 0.40f, TailLength = 0.72f, EyeRadius = 0.20f },
    };

    private static QuadrupedDesign Grown() => new()
    {
        OnHindLegs = true,
        Size = 6.6f, Stand = 0.43f, Slope = 0.03f, Trunk = 0.30f, HipRadius = 0.100f, WaistRadius = 0.104f,
        ChestRadius = 0.098f, TrunkFlatness = 0.82f, Belly = 0.012f,
        NeckLength = 0.20f, NeckRise = 0.70f, NeckRadius = 0.088f, NeckSag = 0.022f,
        Knee = 0.62f, Hock = 0.30f, KneeZ = 0.090f, HockZ = -0.070f, ToesZ = 0.030f,
        LimbGirth = 2.0f, HaunchGirth = 2.05f, PawSize = 1.85f, Foot = FootForm.Talon, ToeLength = 1.4f, ClawLength = 1.15f,
        TailLength = 0.88f, TailRadius = 0.092f, TailTapers = true, TailFlatness = 0.86f, TailCarriage = -0.09f,
        HeadRadius = 0.124f, Skull = new(0.76f, 0.70f, 1.10f), MuzzleLength = 1.06f, MuzzleWidth = 1.12f,
        MuzzleDepth = 1.42f, JawDepth = 1.62f, CheekWidth = 0.44f, CheekRadius = 0.46f, HeadPitch = 0.20f, Stop = -0.10f,
        Nose = NoseForm.Nostrils, Smile = 0.16f,
        Eye = new(0.56f, 0.34f, 0.46f), EyeRadius = 0.120f, EyeYaw = 0.55f, EyeTilt = 0.34f, UpperLid = 0.34f,
        LowerLid = 0.58f, Iris = 1.0f, Pupil = 0.50f, PupilSlit = 0.80f,
        Ear = EarForm.None, Pegs = 11,
        Coat = new()
        {
            Main = 0x6E5C40, Pale = 0xC9B48A, Dark = 0x2E271E, EarInside = 0x8A6A48, NoseColour = 0x2E271E,
            IrisColour = 0xA8741A, IrisInner = 0xECC04A, LidColour = 0x4A3E2C, EyeRim = 0x241E16,
            Hide = HideForm.Pebbles, Scale = 0.0062f, Pattern = Pattern.Sauropod, Whiskers = 0,
        },
    };
}
