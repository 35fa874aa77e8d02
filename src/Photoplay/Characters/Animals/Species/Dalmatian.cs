namespace Photoplay.Characters.Animals;

internal static class Dalmatian
{
    public static Species Species { get; } = new("dalmatian", ["dalmatian#n2", "spotted dog"], Grown())
    {
        Tags = ["pet", "canine", "dog"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Canid, Size = 1.4f, Stand = 0.39f, Trunk = 0.42f, HipRadius = 0.074f,
        WaistRadius = 0.066f, ChestRadius = 0.090f,
        NeckLength = 0.20f, NeckRise = 0.85f, NeckRadius = 0.054f,
        Elbow = 0.64f, Wrist = 0.25f, Knee = 0.62f, Hock = 0.33f, KneeZ = 0.058f, ToesZ = -0.048f, PawSize = 0.98f,
        TailLength = 0.40f, TailRadius = 0.016f, TailBush = 1.0f, TailCarriage = 0.42f,
        HeadRadius = 0.090f, MuzzleLength = 0.98f, MuzzleWidth = 1.05f, MuzzleDepth = 1.04f,
        Stop = 0.10f, CheekWidth = 0.52f, NoseSize = 1.2f, Smile = 0.45f,
        Eye = new(0.42f, 0.10f, 0.74f), EyeRadius = 0.24f, EyeTilt = 0.02f,
        UpperLid = 0.56f, Iris = 0.95f, Ear = EarForm.Floppy, EarLength = 0.85f,
        Coat = new()
        {
            Main = 0xFBF8F2, Pale = 0xFFFFFF, Dark = 0x1A1817,
            IrisColour = 0x4A2A14, IrisInner = 0x7A4A24, LidColour = 0x3A3230,
            Length = 0.010f, TailHair = 1, CheekHair = 0.7f, Pattern = Pattern.Dalmatian, Whiskers = 0.6f,
        },
    };
}
