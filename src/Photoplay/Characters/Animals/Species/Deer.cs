namespace Photoplay.Characters.Animals;

internal static class Deer
{
    public static Species Species { get; } = new("deer",
        ["deer#n1", "doe#n2", "roe deer", "red deer", "ungulate#n1", "antelope#n1"], Grown(), "fawn",
        ["fawn#n2", "baby deer"])
    {
        Tags = ["wild", "hoofed"],
        Fellow = static () => Stag.Species,
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Ruminant, Size = 1.95f, Stand = 0.44f, Trunk = 0.40f, HipRadius = 0.070f,
        WaistRadius = 0.064f, ChestRadius = 0.076f, TrunkFlatness = 0.8f,
        NeckLength = 0.235f, NeckRise = 0.98f, NeckRadius = 0.045f,
        Elbow = 0.68f, Wrist = 0.37f, Knee = 0.66f, Hock = 0.43f, ToesZ = -0.050f,
        LimbGirth = 0.86f, HaunchGirth = 0.98f, PawSize = 0.86f, Foot = FootForm.Hoof,
        TailLength = 0.11f, TailRadius = 0.020f, TailBush = 1.2f, TailCarriage = -0.4f,
        HeadRadius = 0.072f, Skull = new(0.92f, 0.95f, 1.05f), MuzzleLength = 1.25f,
        MuzzleWidth = 0.78f, CheekWidth = 0.42f, NoseSize = 1.0f, Smile = 0.25f,
        Eye = new(0.64f, 0.12f, 0.52f), EyeRadius = 0.30f, EyeYaw = 0.68f,
        EyeTilt = 0.10f, UpperLid = 0.62f, Iris = 1.1f, Pupil = 0.6f,
        Ear = EarForm.Leaf, EarLength = 1.0f, EarWidth = 0.40f,
        Coat = new()
        {
            Main = 0xC48A56, Pale = 0xFDF4E6, Dark = 0x5A3A24, IrisColour = 0x2E1A0E,
            IrisInner = 0x5A3820, LidColour = 0x6A4628, EyeRim = 0x3A2618,
            Length = 0.012f, TailHair = 2, CheekHair = 0.6f, Pattern = Pattern.Fawn, Whiskers = 0,
        },
    };
}
