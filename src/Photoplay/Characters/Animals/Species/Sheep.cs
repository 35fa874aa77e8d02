namespace Photoplay.Characters.Animals;

internal static class Sheep
{
    public static Species Species { get; } = new("sheep", ["sheep#n1", "ewe#n3", "ram#n5", "goat#n1"], Grown(), "lamb",
        ["lamb#n1", "baby sheep"])
    {
        Tags = ["farm", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Ruminant with { ChestWidth = 0.76f, TuckUp = 0.05f }, Size = 1.35f, Stand = 0.33f,
        Trunk = 0.40f, HipRadius = 0.104f,
        WaistRadius = 0.110f, ChestRadius = 0.104f, Belly = 0.015f, TrunkFlatness = 0.95f,
        NeckLength = 0.20f, NeckRise = 0.62f, NeckRadius = 0.060f,
        Elbow = 0.61f, Wrist = 0.33f, Knee = 0.60f, Hock = 0.38f, ToesZ = -0.048f,
        LimbGirth = 0.85f, HaunchGirth = 1.0f, PawSize = 0.95f, Foot = FootForm.Hoof,
        TailLength = 0.10f, TailRadius = 0.024f, TailBush = 1.1f, TailCarriage = -0.8f,
        HeadRadius = 0.080f, Skull = new(0.92f, 0.95f, 1.02f), MuzzleLength = 1.0f,
        MuzzleWidth = 0.92f, CheekWidth = 0.40f, NoseSize = 0.8f, Smile = 0.4f, HeadPitch = 0.15f,
        Eye = new(0.60f, 0.10f, 0.58f), EyeRadius = 0.25f, EyeYaw = 0.66f, EyeTilt = 0.02f,
        UpperLid = 0.62f, Iris = 1.0f, Ear = EarForm.Leaf, EarLength = 0.8f, EarWidth = 0.32f,
        Coat = new()
        {
            Main = 0xFAF4E8, Pale = 0xFFFBF2, Dark = 0x3E362F, NoseColour = 0x2A2420,
            IrisColour = 0x8A6A2A, IrisInner = 0xC29E4A, LidColour = 0x332C26, EyeRim = 0x241E1A,
            Length = 0.040f, Lift = 1.3f, Curl = 0.9f, Guard = 0, TailHair = 0.8f,
            CheekHair = 0.10f, Ruff = 0.8f, Pattern = Pattern.Sheep, Whiskers = 0,
        },
    };
}
