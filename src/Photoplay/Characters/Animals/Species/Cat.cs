namespace Photoplay.Characters.Animals;

internal static class Cat
{
    public static Species Species { get; } = new("cat",
        ["cat#n1", "tabby#n1", "tomcat#n1", "pussycat", "house cat", "domestic cat", "feline#n1"], Grown(), "kitten",
        ["kitten#n1", "kitty#n3", "baby cat"])
    {
        Tags = ["pet", "feline"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 0.64f, Stand = 0.325f, Trunk = 0.41f, HipRadius = 0.062f, WaistRadius = 0.058f, ChestRadius = 0.063f,
        NeckLength = 0.150f, NeckRise = 0.66f, NeckRadius = 0.046f, LimbGirth = 0.82f, PawSize = 0.90f,
        TailLength = 0.54f, TailRadius = 0.0175f, TailBush = 1.0f, TailCarriage = 0.55f,
        HeadRadius = 0.086f, Skull = new(1.0f, 0.90f, 0.95f), MuzzleLength = 0.40f,
        MuzzleWidth = 0.84f, Stop = 0.06f, CheekWidth = 0.60f, NoseSize = 0.68f, Smile = 0.42f,
        Eye = new(0.44f, 0.06f, 0.70f), EyeRadius = 0.275f, EyeYaw = 0.26f,
        EyeTilt = 0.13f, UpperLid = 0.56f, Iris = 0.98f, Pupil = 0.74f, PupilSlit = 0.62f,
        EarLength = 0.96f, EarWidth = 0.56f, EarSpread = 0.30f,
        Coat = new()
        {
            Main = 0x9A8466, Pale = 0xF2EADA, Dark = 0x1E1814, NoseColour = 0xB0706A,
            IrisColour = 0x4E6A1E, IrisInner = 0x9AAA3C, LidColour = 0x6A5A4A,
            Length = 0.011f, Lift = 0.20f, TailHair = 1.3f, CheekHair = 1.1f, Pattern = Pattern.Tabby, Whiskers = 1.2f,
        },
    };
}
