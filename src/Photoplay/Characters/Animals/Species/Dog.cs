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
        Form = Conformation.Canid with { ChestWidth = 0.60f, TuckUp = 0.20f, NeckRoot = 0.68f }, Size = 1.35f, Stand = 0.375f, Trunk = 0.36f, HipRadius = 0.084f,
        WaistRadius = 0.086f, ChestRadius = 0.100f,
        Breast = 0.6f, TrunkFlatness = 0.80f, NeckLength = 0.182f, NeckRise = 0.86f, NeckRadius = 0.064f,
        Elbow = 0.64f, Wrist = 0.23f, Knee = 0.62f, Hock = 0.31f, LimbGirth = 1.02f, PawSize = 1.02f, KneeZ = 0.060f,
        HockZ = -0.062f, ToesZ = -0.056f,
        TailLength = 0.36f, TailRadius = 0.020f, TailBush = 1.2f, TailCarriage = -0.30f,
        HeadRadius = 0.081f, Skull = new(0.86f, 0.82f, 0.96f), MuzzleLength = 1.14f, MuzzleWidth = 1.10f,
        MuzzleDepth = 1.12f,
        BridgeRise = 0.22f, Stop = 0.16f, JawDepth = 1.05f, CheekWidth = 0.46f, NoseSize = 1.3f, Smile = 0.22f,
        Eye = new(0.42f, 0.17f, 0.75f), EyeRadius = 0.195f, EyeYaw = 0.42f, EyeTilt = 0.02f, UpperLid = 0.50f,
        LowerLid = 0.50f, Iris = 0.98f, Pupil = 0.42f, Ear = EarForm.Floppy, EarLength = 0.92f,
        Coat = new()
        {
            Main = 0xE8BC78, Pale = 0xF4DFB4, Dark = 0xB47E40, IrisColour = 0x3A2010,
            IrisInner = 0x5E3A1A, LidColour = 0xB08A58, EyeRim = 0x6A4A2C,
            Length = 0.023f, Lift = 0.30f, TailHair = 1.3f, CheekHair = 0.8f,
            Ruff = 1.6f, LegHair = 1.2f, Feathering = 2.8f, Pattern = Pattern.Retriever, Whiskers = 0.6f,
        },
    };
}
