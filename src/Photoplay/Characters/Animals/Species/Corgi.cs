namespace Photoplay.Characters.Animals;

internal static class Corgi
{
    public static Species Species { get; } = new("corgi", ["corgi#n1", "welsh corgi"], Grown())
    {
        Tags = ["pet", "canine", "dog"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Canid with { ChestWidth = 0.66f, TuckUp = 0.14f }, Size = 0.95f, Stand = 0.235f,
        Trunk = 0.44f, HipRadius = 0.080f, WaistRadius = 0.078f, ChestRadius = 0.090f,
        NeckLength = 0.18f, NeckRise = 0.85f, NeckRadius = 0.066f,
        KneeZ = 0.044f, HockZ = -0.050f, ToesZ = -0.038f, LimbGirth = 1.25f, PawSize = 1.0f,
        TailLength = 0.07f, TailRadius = 0.026f, TailBush = 1.1f, TailCarriage = 0.3f,
        HeadRadius = 0.096f, MuzzleLength = 0.82f, MuzzleWidth = 0.96f, Stop = 0.08f, NoseSize = 1.1f, Smile = 0.6f,
        Eye = new(0.44f, 0.08f, 0.70f), EyeRadius = 0.255f, EyeTilt = 0.08f, UpperLid = 0.58f,
        Iris = 0.98f, EarLength = 0.98f, EarWidth = 0.52f, EarSpread = 0.36f,
        Coat = new()
        {
            Main = 0xEDA65C, Pale = 0xFFFBF4, Dark = 0x9A6230,
            IrisColour = 0x4A2A14, IrisInner = 0x7A4A24, LidColour = 0x8A5A30,
            Length = 0.026f, TailHair = 1.3f, CheekHair = 0.9f, Ruff = 1.4f, Pattern = Pattern.Corgi, Whiskers = 0.6f,
        },
    };
}
