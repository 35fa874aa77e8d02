namespace Photoplay.Characters.Animals;

internal static class Dragon
{
    public static Species Species { get; } = new("dragon", ["dragon#n1", "firedrake#n1", "wyvern#n1", "drake"], Grown(),
        "dragon-hatchling", ["dragon hatchling", "baby dragon", "young dragon"])
    {
        Tags = ["ride", "fabulous", "reptile", "winged"],
        Young = Growth.Young(Grown()) with
        {
            Size = 1.5f,
            Horn = HornForm.Swept,
            HornLength = 0.42f,
            WingSpan = 0.62f,
            NeckLength = 0.30f,
            EyeRadius = 0.26f,
        },
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 4.2f, Stand = 0.40f, Trunk = 0.46f, HipRadius = 0.092f, WaistRadius = 0.088f, ChestRadius = 0.108f,
        TrunkFlatness = 0.86f, Belly = 0.008f,
        NeckLength = 0.46f, NeckRise = 0.98f, NeckRadius = 0.050f, NeckSag = 0.045f,
        LimbGirth = 1.35f, HaunchGirth = 1.5f, PawSize = 1.35f, Foot = FootForm.Talon, ToeLength = 1.3f,
        ClawLength = 1.2f,
        TailLength = 0.98f, TailRadius = 0.078f, TailTapers = true, TailCarriage = -0.34f,
        HeadRadius = 0.086f, Skull = new(0.90f, 0.84f, 1.15f), MuzzleLength = 1.45f, MuzzleWidth = 0.98f,
        MuzzleDepth = 1.05f, JawDepth = 1.15f, CheekWidth = 0.50f, CheekRadius = 0.42f, HeadPitch = 0.34f,
        Nose = NoseForm.Nostrils, Smile = 0.22f,
        Eye = new(0.58f, 0.18f, 0.56f), EyeRadius = 0.20f, EyeYaw = 0.58f, EyeTilt = 0.32f, UpperLid = 0.40f,
        LowerLid = 0.60f, Iris = 1.0f, Pupil = 0.62f, PupilSlit = 0.30f,
        Ear = EarForm.None, Horn = HornForm.Swept, Pegs = 8, Crest = CrestForm.Blades, CrestHeight = 0.062f,
        WingSpan = 0.98f,
        Coat = new()
        {
            Main = 0xA8342A, Pale = 0xE6BC6E, Dark = 0x3A1418, EarInside = 0xC8662E, NoseColour = 0x3A1418,
            IrisColour = 0xC8821A, IrisInner = 0xF8DE62, LidColour = 0x66211E, EyeRim = 0x2E1012,
            Hide = HideForm.Scales, Scale = 0.0100f, Pattern = Pattern.Dragon, Whiskers = 0,
        },
    };
}
