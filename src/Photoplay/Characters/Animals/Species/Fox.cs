namespace Photoplay.Characters.Animals;

internal static class Fox
{
    public static Species Species { get; } = new("fox",
        ["fox#n1", "vixen#n2", "red fox#n2", "red fox#n3", "carnivore#n1"], Grown(), "fox-cub",
        ["fox cub", "fox kit", "fox pup", "baby fox", "little fox", "cub#n3", "kit#n3"])
    {
        Tags = ["wild", "canine"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Canid with
        {
            ChestWidth = 0.58f,
            TuckUp = 0.26f,
            NeckRoot = 0.70f,
            Metacarpus = 0.032f,
        },
        Stand = 0.335f, Trunk = 0.40f, HipRadius = 0.072f, WaistRadius = 0.077f, ChestRadius = 0.079f, Belly = 0.006f,
        NeckLength = 0.168f, NeckRise = 0.78f, NeckRadius = 0.065f,
        Elbow = 0.60f, Wrist = 0.235f, Knee = 0.59f, Hock = 0.33f, KneeZ = 0.056f, ToesZ = -0.046f,
        LimbGirth = 1.04f, HaunchGirth = 0.98f, PawSize = 0.86f,
        TailLength = 0.52f, TailRadius = 0.034f, TailBush = 1.75f, TailCarriage = -0.24f,
        HeadRadius = 0.090f, MuzzleLength = 1.10f, MuzzleWidth = 0.84f, CheekWidth = 0.66f, Stop = 0.04f,
        Eye = new(0.46f, 0.10f, 0.67f), EyeRadius = 0.265f, EyeTilt = 0.22f, UpperLid = 0.52f, LowerLid = 0.56f,
        Pupil = 0.62f, EarLength = 1.05f, EarWidth = 0.56f, EarSpread = 0.34f,
        Coat = new()
        {
            Length = 0.029f, Lift = 0.42f, TailHair = 2.0f, CheekHair = 1.45f, Ruff = 1.9f, LegHair = 1.7f, Guard = 0.14f,
        },
    };
}
