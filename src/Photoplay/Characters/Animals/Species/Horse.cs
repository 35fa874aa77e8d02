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
        Size = 3.1f, Stand = 0.43f, Trunk = 0.45f, HipRadius = 0.088f,
        WaistRadius = 0.084f, ChestRadius = 0.088f, Belly = 0.012f, TrunkFlatness = 0.82f,
        NeckLength = 0.30f, NeckRise = 0.92f, NeckRadius = 0.056f,
        Elbow = 0.66f, Wrist = 0.34f, Knee = 0.63f, Hock = 0.37f,
        LimbGirth = 0.92f, HaunchGirth = 1.2f, PawSize = 1.02f, Foot = FootForm.Hoof,
        TailLength = 0.40f, TailRadius = 0.014f, TailBush = 1.2f, TailCarriage = -0.95f,
        HeadRadius = 0.078f, Skull = new(0.80f, 0.92f, 1.05f), MuzzleLength = 1.72f,
        MuzzleWidth = 1.08f, MuzzleDepth = 1.18f, JawDepth = 1.3f, CheekWidth = 0.36f,
        CheekRadius = 0.50f, HeadPitch = 0.72f, Nose = NoseForm.Muzzle, Smile = 0.15f,
        Eye = new(0.64f, 0.12f, 0.60f), EyeRadius = 0.245f, EyeYaw = 0.80f,
        EyeTilt = 0.06f, UpperLid = 0.62f, Iris = 1.1f, Pupil = 0.6f,
        EarLength = 0.56f, EarWidth = 0.27f, EarSpread = 0.06f,
        Coat = new()
        {
            Main = 0x9A5E36, Pale = 0xFAF4EA, Dark = 0x1E1512, NoseColour = 0x2A201C,
            IrisColour = 0x2A180E, IrisInner = 0x4A2C18, LidColour = 0x4A2E1C,
            Length = 0.005f, Lift = 0.25f, TailHair = 22, CheekHair = 0.8f,
            Ruff = 0.9f, Mane = 0.075f, Pattern = Pattern.Pony, Whiskers = 0,
        },
    };
}
