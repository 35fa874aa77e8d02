namespace Photoplay.Characters.Animals;

internal static class Elephant
{
    public static Species Species { get; } = new("elephant", ["elephant#n1", "pachyderm#n1", "mammoth#n1"], Grown(),
        "elephant-calf",
        ["elephant calf", "baby elephant"])
    {
        Tags = ["wild"],
        Young =
            Growth.Young(Grown()) with { HeadRadius = 0.158f, Stand = 0.335f, NeckLength = 0.17f, LimbGirth = 2.5f },
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 5.0f, Stand = 0.38f, Trunk = 0.40f, HipRadius = 0.128f,
        WaistRadius = 0.140f, ChestRadius = 0.128f, Belly = 0.028f, TrunkFlatness = 0.90f,
        NeckLength = 0.155f, NeckRise = 0.66f, NeckRadius = 0.112f,
        Elbow = 0.56f, Wrist = 0.22f, Knee = 0.52f, Hock = 0.20f,
        LimbGirth = 2.45f, HaunchGirth = 1.7f, PawSize = 1.75f, Foot = FootForm.Pillar,
        TailLength = 0.24f, TailRadius = 0.012f, TailBush = 0.9f, TailCarriage = -0.98f,
        HeadRadius = 0.138f, Skull = new(0.86f, 1.02f, 0.92f), MuzzleLength = 0.42f,
        MuzzleWidth = 0.72f, JawDepth = 0.9f, CheekWidth = 0.46f, CheekRadius = 0.42f,
        Nose = NoseForm.Trunk, Smile = 0.5f,
        Eye = new(0.66f, -0.02f, 0.50f), EyeRadius = 0.125f, EyeYaw = 0.78f,
        EyeTilt = 0.05f, UpperLid = 0.55f, Iris = 1.05f, Pupil = 0.55f,
        Ear = EarForm.Fan, EarLength = 1.28f, Horn = HornForm.Tusks, HornLength = 1.0f,
        Coat = new()
        {
            Main = 0x8C857E, Pale = 0xB8AC9C, Dark = 0x38322E, NoseColour = 0x6A625C, EarInside = 0xC79E90,
            IrisColour = 0x3A2414, IrisInner = 0x7A5430, LidColour = 0x6E6660, EyeRim = 0x6A625C,
            Hide = HideForm.Pebbles, Scale = 0.0038f, Pattern = Pattern.Elephant, Whiskers = 0,
        },
    };
}
