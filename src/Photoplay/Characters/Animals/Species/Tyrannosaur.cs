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
        Size = 6.6f, Stand = 0.43f, Slope = 0.02f, Trunk = 0.32f, HipRadius = 0.098f, WaistRadius = 0.098f,
        ChestRadius = 0.092f, TrunkFlatness = 0.84f, Belly = 0.016f,
        NeckLength = 0.215f, NeckRise = 0.86f, NeckRadius = 0.076f, NeckSag = 0.022f,
        Knee = 0.66f, Hock = 0.33f, KneeZ = 0.085f, HockZ = -0.085f, ToesZ = 0.008f,
        LimbGirth = 1.65f, HaunchGirth = 1.75f, PawSize = 1.70f, Foot = FootForm.Talon, ToeLength = 1.5f, ClawLength = 1.15f,
        TailLength = 0.78f, TailRadius = 0.086f, TailTapers = true, TailFlatness = 0.86f, TailCarriage = -0.11f,
        HeadRadius = 0.106f, Skull = new(0.84f, 0.86f, 1.08f), MuzzleLength = 1.42f, MuzzleWidth = 0.98f,
        MuzzleDepth = 1.12f, JawDepth = 1.30f, CheekWidth = 0.50f, CheekRadius = 0.48f, HeadPitch = 0.22f,
        Nose = NoseForm.Nostrils, Smile = 0.16f,
        Eye = new(0.60f, 0.30f, 0.52f), EyeRadius = 0.150f, EyeYaw = 0.52f, EyeTilt = 0.30f, UpperLid = 0.36f,
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
