namespace Photoplay.Characters.Animals;

internal static class Dog
{
    public static Species Species { get; } = new("dog", ["dog#n1", "hound#n1", "retriever#n1", "golden retriever",
        "labrador retriever", "doggy", "mutt#n1", "canine#n2", "animal#n1"], Grown(), "puppy",
        ["puppy#n1", "pup#n1", "baby dog", "puppy dog"])
    {
        Tags = ["pet", "canine"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Canid with
        {
            ChestWidth = 0.60f,
            TuckUp = 0.20f,
            NeckRoot = 0.68f,
            Arm = 0.072f,
            Forearm = 0.060f,
            Carpus = 0.031f,
            Metacarpus = 0.028f,
            Taper = 0.86f,
            Gaskin = 0.070f,
            Hock = 0.032f,
        },
        Size = 1.35f,
        Stand = 0.370f, Trunk = 0.375f, HipRadius = 0.086f, WaistRadius = 0.092f, ChestRadius = 0.102f,
        Breast = 0.6f, TrunkFlatness = 0.80f, NeckLength = 0.168f, NeckRise = 0.76f, NeckRadius = 0.058f,
        Elbow = 0.64f, Wrist = 0.23f, Knee = 0.62f, Hock = 0.31f, LimbGirth = 1.0f, HaunchGirth = 1.1f,
        PawSize = 1.0f, KneeZ = 0.060f, HockZ = -0.062f, ToesZ = -0.056f,
        TailLength = 0.36f, TailRadius = 0.020f, TailBush = 1.2f, TailCarriage = -0.44f,
        HeadRadius = 0.081f, Skull = new(0.90f, 0.82f, 0.98f), MuzzleLength = 1.22f, MuzzleWidth = 1.22f,
        MuzzleDepth = 1.14f, WhiskerPads = 1.14f,
        BridgeRise = 0.22f, Stop = 0.17f, JawDepth = 1.25f, CheekWidth = 0.50f, NoseSize = 1.14f, Smile = 0.34f,
        Eye = new(0.43f, 0.16f, 0.74f), EyeRadius = 0.198f, EyeYaw = 0.38f, EyeTilt = -0.06f, UpperLid = 0.62f,
        LowerLid = 0.62f, Iris = 0.98f, Pupil = 0.42f, Ear = EarForm.Floppy, EarLength = 1.05f, EarWidth = 0.47f,
        Coat = new()
        {
            Main = 0xE8BC78, Pale = 0xF4DFB4, Dark = 0xB47E40, IrisColour = 0x24140A,
            IrisInner = 0x42260F, LidColour = 0x3E2A18, EyeRim = 0x4E341C,
            Length = 0.023f, Lift = 0.30f, TailHair = 1.6f, CheekHair = 0.8f,
            Ruff = 1.6f, LegHair = 0.9f, Feathering = 3.2f, Pattern = Pattern.Retriever, Whiskers = 0.6f,
        },
    };
}
