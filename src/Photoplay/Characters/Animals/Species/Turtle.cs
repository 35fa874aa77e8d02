namespace Photoplay.Characters.Animals;

internal static class Turtle
{
    public static Species Species { get; } = new("turtle",
        ["turtle#n2", "tortoise#n1", "terrapin#n1", "box turtle#n1", "chelonian#n1"], Grown(), "turtle-hatchling",
        ["turtle hatchling", "baby turtle", "baby tortoise"])
    {
        Tags = ["wild", "reptile"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 0.62f, Stand = 0.165f, Trunk = 0.30f, HipRadius = 0.050f, WaistRadius = 0.052f, ChestRadius = 0.054f,
        TrunkFlatness = 1.2f, Belly = 0,
        NeckLength = 0.215f, NeckRise = 0.46f, NeckRadius = 0.036f,
        Elbow = 0.60f, Wrist = 0.25f, Knee = 0.60f, Hock = 0.28f, Sprawl = 0.085f,
        LimbGirth = 1.55f, HaunchGirth = 0.95f, PawSize = 1.35f, Foot = FootForm.Talon, ToeLength = 0.25f,
        ClawLength = 0.8f,
        TailLength = 0.15f, TailRadius = 0.022f, TailTapers = true, TailCarriage = -0.5f,
        HeadRadius = 0.062f, Skull = new(0.90f, 0.82f, 1.05f), MuzzleLength = 0.36f, MuzzleWidth = 1.12f,
        JawDepth = 0.85f, CheekWidth = 0.46f, CheekRadius = 0.40f, Nose = NoseForm.Nostrils, Smile = 0.30f,
        Eye = new(0.60f, 0.16f, 0.52f), EyeRadius = 0.235f, EyeYaw = 0.75f, EyeTilt = 0.05f, UpperLid = 0.50f,
        Iris = 1.0f, Pupil = 0.62f, Ear = EarForm.None, Shell = 0.155f,
        Coat = new()
        {
            Main = 0x5E6A38, Pale = 0xE0C860, Dark = 0x3A3020, EarInside = 0xC89A48, NoseColour = 0x3A3020,
            IrisColour = 0x8A4A16, IrisInner = 0xE0A83C, LidColour = 0x565A34, EyeRim = 0x2E3020,
            Hide = HideForm.Pebbles, Scale = 0.0075f, Pattern = Pattern.Turtle, Whiskers = 0,
        },
    };
}
