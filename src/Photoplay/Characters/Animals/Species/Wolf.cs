namespace Photoplay.Characters.Animals;

internal static class Wolf
{
    public static Species Species { get; } = new("wolf",
        ["wolf#n1", "grey wolf", "gray wolf", "timber wolf", "coyote#n1", "jackal#n1"], Grown(), "wolf-cub",
        ["wolf cub", "wolf pup", "baby wolf"])
    {
        Tags = ["wild", "canine"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Canid, Size = 1.7f, Stand = 0.39f, Trunk = 0.43f, HipRadius = 0.074f,
        WaistRadius = 0.078f, ChestRadius = 0.088f,
        NeckLength = 0.20f, NeckRise = 0.58f, NeckRadius = 0.068f, Elbow = 0.63f, Wrist = 0.25f, Knee = 0.61f,
        Hock = 0.33f, KneeZ = 0.058f, ToesZ = -0.046f, LimbGirth = 0.98f, PawSize = 1.0f,
        TailLength = 0.40f, TailRadius = 0.030f, TailBush = 1.5f, TailCarriage = -0.62f,
        HeadRadius = 0.086f, MuzzleLength = 1.12f, MuzzleWidth = 1.0f, Stop = 0.06f, NoseSize = 1.1f,
        Eye = new(0.44f, 0.08f, 0.72f), EyeRadius = 0.225f, EyeTilt = 0.22f, UpperLid = 0.5f,
        Pupil = 0.48f, EarLength = 0.74f, EarWidth = 0.44f, EarSpread = 0.26f,
        Coat = new()
        {
            Main = 0xAAA298, Pale = 0xF4EFE6, Dark = 0x3B3835,
            IrisColour = 0xB08428, IrisInner = 0xE2C066, LidColour = 0x4A423B,
            Length = 0.032f, TailHair = 1.6f, CheekHair = 1.3f, Ruff = 1.8f, LegHair = 1.3f, Guard = 0.18f, Pattern = Pattern.Wolf,
        },
    };
}
