namespace Photoplay.Characters.Animals;

internal static class Raccoon
{
    public static Species Species { get; } = new("raccoon", ["raccoon#n2", "badger#n2"], Grown(), "raccoon-kit",
        ["raccoon kit", "baby raccoon"])
    {
        Tags = ["wild"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Ursid with
        {
            ChestWidth = 0.70f,
            Withers = 0,
            TuckUp = 0,
            Arm = 0.078f,
            Forearm = 0.062f,
            Carpus = 0.046f,
            Metacarpus = 0.042f,
            Thigh = 0.140f,
            Gaskin = 0.076f,
            Hock = 0.046f,
            Metatarsus = 0.042f,
        },
        Size = 0.80f, Stand = 0.28f, Trunk = 0.38f, HipRadius = 0.090f, WaistRadius = 0.088f, ChestRadius = 0.080f,
        Belly = 0.010f, NeckLength = 0.160f, NeckRise = 0.62f, NeckRadius = 0.062f,
        Elbow = 0.58f, Hock = 0.20f, HockZ = -0.066f, ToesZ = -0.034f, PawSize = 0.98f,
        TailLength = 0.34f, TailRadius = 0.032f, TailBush = 1.45f, TailCarriage = -0.15f,
        HeadRadius = 0.094f, MuzzleLength = 0.76f, MuzzleWidth = 0.72f, CheekWidth = 0.66f, NoseSize = 0.95f,
        Eye = new(0.42f, 0.06f, 0.74f), EyeRadius = 0.225f, EyeTilt = 0.12f,
        UpperLid = 0.6f, Iris = 1.0f, Ear = EarForm.Round, EarLength = 0.9f,
        Coat = new()
        {
            Main = 0x9A938A, Pale = 0xFBF8F1, Dark = 0x1E1B1A, IrisColour = 0x3A2414,
            IrisInner = 0x6A4828, LidColour = 0x241E1B, EyeRim = 0x14110F,
            Length = 0.030f, TailHair = 1.5f, CheekHair = 1.4f, Guard = 0.3f, Pattern = Pattern.Raccoon,
        },
    };
}
