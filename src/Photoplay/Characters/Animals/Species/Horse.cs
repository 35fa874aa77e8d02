namespace Photoplay.Characters.Animals;

internal static class Horse
{
    public static Species Species { get; } = new("horse",
        ["horse#n1", "mare#n1", "stallion#n1", "pony#n5", "equine#n1"], Grown(), "foal",
        ["foal#n1", "colt#n1", "filly#n1", "baby horse"])
    {
        Tags = ["ride", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Equid, Size = 3.1f, Stand = 0.435f, Trunk = 0.36f, HipRadius = 0.090f,
        WaistRadius = 0.083f, ChestRadius = 0.099f, Belly = 0.010f, Breast = 0.35f, TrunkFlatness = 0.74f,
        Hump = 0.008f, NeckLength = 0.275f, NeckRise = 0.90f, NeckRadius = 0.052f, NeckFlatness = 0.62f,
        NeckSag = -0.024f,
        Elbow = 0.70f, Wrist = 0.365f, Knee = 0.68f, Hock = 0.41f, KneeZ = 0.076f, HockZ = -0.062f, ToesZ = -0.060f,
        LimbGirth = 1, HaunchGirth = 1, PawSize = 1.02f, Foot = FootForm.Hoof,
        TailLength = 0.42f, TailRadius = 0.014f, TailBush = 1.2f, TailCarriage = -0.95f,
        HeadRadius = 0.062f, Skull = new(0.66f, 0.70f, 0.86f), MuzzleLength = 1.95f,
        MuzzleWidth = 1.24f, MuzzleDepth = 1.16f, BridgeRise = 0.17f, JawDepth = 1.2f, MouthShare = 0.40f,
        CheekWidth = 0.24f, CheekRadius = 0.62f, HeadPitch = 0.78f, Nose = NoseForm.Muzzle, Smile = 0.10f,
        Eye = new(0.47f, 0.12f, 0.60f), EyeRadius = 0.190f, EyeYaw = 0.95f,
        EyeTilt = -0.42f, UpperLid = 0.74f, LowerLid = 0.56f, Iris = 1.1f, Pupil = 0.55f,
        EarLength = 0.52f, EarWidth = 0.25f, EarSpread = 0.06f,
        Coat = new()
        {
            Main = 0x9A5E36, Pale = 0xFAF4EA, Dark = 0x1E1512, NoseColour = 0x2A201C,
            IrisColour = 0x3A2212, IrisInner = 0x6A4222, LidColour = 0x4A2E1C,
            Length = 0.005f, Lift = 0.25f, TailHair = 22, CheekHair = 0.8f,
            Ruff = 0.9f, Mane = 0.088f, Pattern = Pattern.Pony, Whiskers = 0,
        },
    };
}
