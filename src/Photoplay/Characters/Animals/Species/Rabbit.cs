namespace Photoplay.Characters.Animals;

internal static class Rabbit
{
    public static Species Species { get; } = new("rabbit", ["rabbit#n1", "hare#n1"], Grown(), "bunny",
        ["bunny#n2", "bunny rabbit", "baby rabbit", "leveret#n1"])
    {
        Tags = ["wild", "pet"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Leporid, Size = 0.50f, Stand = 0.25f, Trunk = 0.30f, HipRadius = 0.098f,
        WaistRadius = 0.092f, ChestRadius = 0.070f, Belly = 0.010f, TrunkFlatness = 0.86f,
        NeckLength = 0.140f, NeckRise = 0.80f, NeckRadius = 0.056f, Hock = 0.15f, HockZ = -0.076f, ToesZ = -0.022f,
        Knee = 0.50f, PawSize = 0.98f,
        TailLength = 0.055f, TailRadius = 0.034f, TailBush = 1.3f, TailCarriage = 0.6f,
        HeadRadius = 0.094f, Skull = new(0.94f, 0.94f, 1.05f), MuzzleLength = 0.46f,
        MuzzleWidth = 0.84f, CheekWidth = 0.52f, NoseSize = 0.5f, Smile = 0.3f,
        Eye = new(0.64f, 0.14f, 0.50f), EyeRadius = 0.28f, EyeYaw = 0.70f,
        EyeTilt = 0.04f, UpperLid = 0.68f, Iris = 1.1f, Pupil = 0.62f,
        Ear = EarForm.Long, EarLength = 0.95f, EarWidth = 0.34f, EarSpread = 0.22f,
        Coat = new()
        {
            Main = 0xC9AE8E, Pale = 0xFEFAF2, Dark = 0x7A5E44, NoseColour = 0xB88880, EarInside = 0xE2B4A4,
            IrisColour = 0x3A2214, IrisInner = 0x6A4224, LidColour = 0x9A7E60, EyeRim = 0xEADFCF,
            Length = 0.026f, TailHair = 1.5f, CheekHair = 0.9f, Pattern = Pattern.Retriever, Whiskers = 0.9f,
        },
    };
}
