namespace Photoplay.Characters.Animals;

internal static class Giraffe
{
    public static Species Species { get; } = new("giraffe", ["giraffe#n1", "camelopard#n1"], Grown(), "giraffe-calf",
        ["giraffe calf", "baby giraffe"])
    {
        Tags = ["wild", "hoofed"],
        Young = Growth.Young(Grown()) with { NeckLength = 0.46f, HeadRadius = 0.088f },
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Ruminant, Size = 3.3f, Stand = 0.50f, Trunk = 0.36f, HipRadius = 0.076f,
        WaistRadius = 0.082f,
        ChestRadius = 0.092f, Belly = 0.012f, TrunkFlatness = 0.80f, Hump = 0.022f,
        NeckLength = 0.60f, NeckRise = 1.12f, NeckRadius = 0.044f,
        Elbow = 0.68f, Wrist = 0.36f, Knee = 0.66f, Hock = 0.40f,
        ToesZ = -0.050f, LimbGirth = 0.86f, HaunchGirth = 0.95f, PawSize = 1.0f, Foot = FootForm.Hoof,
        TailLength = 0.30f, TailRadius = 0.010f, TailBush = 0.9f, TailCarriage = -0.98f,
        HeadRadius = 0.066f, Skull = new(0.82f, 0.90f, 1.05f), MuzzleLength = 1.62f, MuzzleWidth = 0.98f,
        MuzzleDepth = 1.02f, JawDepth = 1.1f, CheekWidth = 0.36f, CheekRadius = 0.44f,
        HeadPitch = 0.42f, Nose = NoseForm.Muzzle, Smile = 0.3f,
        Eye = new(0.66f, 0.14f, 0.50f), EyeRadius = 0.27f, EyeYaw = 0.80f,
        EyeTilt = 0.06f, UpperLid = 0.60f, Iris = 1.1f, Pupil = 0.6f,
        Ear = EarForm.Leaf, EarLength = 0.95f, EarWidth = 0.34f, Horn = HornForm.Knobs,
        Coat = new()
        {
            Main = 0xF0D8A8, Pale = 0xFBF0D8, Dark = 0x9A5A2A, NoseColour = 0x8A6A54, EarInside = 0xF0DCC4,
            IrisColour = 0x24140C, IrisInner = 0x4A2C18, LidColour = 0xA87A50, EyeRim = 0x3A2618,
            Length = 0.004f, Lift = 0.25f, TailHair = 14, CheekHair = 0.8f,
            Ruff = 0.9f, Mane = 0.020f, Pattern = Pattern.Giraffe, Whiskers = 0,
        },
    };
}
