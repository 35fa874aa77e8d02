namespace Photoplay.Characters.Animals;

internal static class Elephant
{
    public static Species Species { get; } = new("elephant", ["elephant#n1", "pachyderm#n1", "mammoth#n1"], Grown(),
        "elephant-calf",
        ["elephant calf", "baby elephant"])
    {
        Tags = ["wild"],
        Young =
            Growth.Young(Grown()) with { HeadRadius = 0.158f, Stand = 0.365f, NeckLength = 0.17f, LimbGirth = 1.08f },
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Proboscid, Size = 4.8f, Stand = 0.42f, Trunk = 0.39f, HipRadius = 0.126f,
        WaistRadius = 0.140f, ChestRadius = 0.130f, Belly = 0.018f, TrunkFlatness = 0.84f, Hump = 0.016f,
        NeckLength = 0.150f, NeckRise = 0.70f, NeckRadius = 0.104f,
        Elbow = 0.56f, Wrist = 0.24f, Knee = 0.50f, Hock = 0.19f, KneeZ = 0.020f, HockZ = -0.014f, ToesZ = -0.004f,
        PawSize = 1.62f, Foot = FootForm.Pillar,
        TailLength = 0.28f, TailRadius = 0.017f, TailBush = 0.9f, TailCarriage = -0.98f,
        HeadRadius = 0.138f, Skull = new(0.82f, 1.04f, 0.86f), MuzzleLength = 0.42f,
        MuzzleWidth = 0.72f, JawDepth = 0.9f, CheekWidth = 0.46f, CheekRadius = 0.42f,
        Nose = NoseForm.Trunk, Smile = 0.5f,
        Eye = new(0.62f, 0.00f, 0.50f), EyeRadius = 0.100f, EyeYaw = 0.85f,
        EyeTilt = -0.05f, UpperLid = 0.42f, LowerLid = 0.48f, Iris = 1.05f, Pupil = 0.55f,
        Ear = EarForm.Fan, EarLength = 1.48f, Horn = HornForm.Tusks, HornLength = 1.15f,
        Coat = new()
        {
            Main = 0x6E6863, Pale = 0x968A7C, Dark = 0x38322E, NoseColour = 0x6A625C, EarInside = 0xC79E90,
            IrisColour = 0x2C1A0E, IrisInner = 0x5A3A20, LidColour = 0x5E5852, EyeRim = 0x5E5852,
            Hide = HideForm.Pebbles, Scale = 0.0038f, Pattern = Pattern.Elephant, Whiskers = 0,
        },
    };
}
