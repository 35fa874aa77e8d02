namespace Photoplay.Characters.Animals;

internal static class Husky
{
    public static Species Species { get; } = new("husky", ["husky#n1", "sled dog", "malamute#n1"], Grown())
    {
        Tags = ["pet", "canine", "dog"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Canid, Size = 1.4f, Stand = 0.37f, Trunk = 0.40f, HipRadius = 0.076f,
        WaistRadius = 0.080f, ChestRadius = 0.090f,
        NeckLength = 0.19f, NeckRise = 0.78f, NeckRadius = 0.062f, Elbow = 0.63f, Wrist = 0.245f, Knee = 0.61f,
        Hock = 0.33f, KneeZ = 0.056f, ToesZ = -0.046f, LimbGirth = 1, PawSize = 1.0f,
        TailLength = 0.40f, TailRadius = 0.032f, TailBush = 1.5f, TailCarriage = 0.95f,
        HeadRadius = 0.092f, MuzzleLength = 0.92f, MuzzleWidth = 1.05f, Stop = 0.10f, NoseSize = 1.15f, Smile = 0.45f,
        Eye = new(0.43f, 0.09f, 0.72f), EyeRadius = 0.24f, EyeTilt = 0.18f, UpperLid = 0.54f,
        Pupil = 0.42f, EarLength = 0.72f, EarWidth = 0.44f, EarSpread = 0.22f,
        Coat = new()
        {
            Main = 0x6E737A, Pale = 0xFFFFFF, Dark = 0x26282C,
            IrisColour = 0x4F93C4, IrisInner = 0xBEE2F4, LidColour = 0x3A3C40,
            Length = 0.030f, TailHair = 1.7f, CheekHair = 1.1f, Ruff = 1.7f, LegHair = 1.3f,
            Guard = 0.25f, Pattern = Pattern.Wolf, Whiskers = 0.7f,
        },
    };
}
