namespace Photoplay.Characters.Animals;

internal static class Mouse
{
    public static Species Species { get; } = new("mouse", ["mouse#n1", "rat#n1", "hamster#n1", "rodent#n1"],
        Grown(), "mouse-pup",
        ["baby mouse"])
    {
        Tags = ["wild"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 0.14f, Stand = 0.22f, Trunk = 0.30f, HipRadius = 0.098f,
        WaistRadius = 0.088f, ChestRadius = 0.075f, Belly = 0.012f,
        NeckLength = 0.135f, NeckRise = 0.62f, NeckRadius = 0.055f,
        Hock = 0.16f, LimbGirth = 0.85f, HaunchGirth = 1.2f, PawSize = 0.95f,
        TailLength = 0.55f, TailRadius = 0.009f, TailBush = 0.8f, TailCarriage = -0.25f,
        HeadRadius = 0.100f, Skull = new(0.95f, 0.92f, 1.02f), MuzzleLength = 0.72f,
        MuzzleWidth = 0.64f, CheekWidth = 0.5f, NoseSize = 0.62f,
        Eye = new(0.52f, 0.12f, 0.66f), EyeRadius = 0.27f, EyeYaw = 0.5f, EyeTilt = 0.02f, UpperLid = 0.75f,
        LowerLid = 0.8f, Iris = 1.2f, Pupil = 0.75f, Ear = EarForm.Round, EarLength = 1.75f,
        Coat = new()
        {
            Main = 0xB09E8C, Pale = 0xFBF4EA, Dark = 0x6A5A4C, NoseColour = 0xD29088, EarInside = 0xE8B4A8,
            IrisColour = 0x1C120C, IrisInner = 0x2E1E14, LidColour = 0x8A7666, EyeRim = 0x5A4A3E,
            Length = 0.020f, TailHair = 0.12f, CheekHair = 0.7f, Pattern = Pattern.Retriever, Whiskers = 1.3f,
        },
    };
}
