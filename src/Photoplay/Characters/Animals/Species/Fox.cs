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
        Form = Conformation.Canid with { ChestWidth = 0.52f, TuckUp = 0.34f }, Stand = 0.355f, Trunk = 0.38f,
        HipRadius = 0.068f, WaistRadius = 0.060f, ChestRadius = 0.078f, Belly = 0.006f,
        NeckLength = 0.185f, NeckRise = 0.80f, NeckRadius = 0.052f,
        Elbow = 0.62f, Wrist = 0.245f, Knee = 0.60f, Hock = 0.335f, KneeZ = 0.058f, ToesZ = -0.046f,
        LimbGirth = 0.86f, HaunchGirth = 0.88f, PawSize = 0.74f,
        TailLength = 0.54f, TailRadius = 0.036f, TailBush = 1.85f, TailCarriage = -0.36f,
        HeadRadius = 0.090f, MuzzleLength = 1.10f, MuzzleWidth = 0.84f, CheekWidth = 0.66f, Stop = 0.04f,
        Eye = new(0.46f, 0.10f, 0.67f), EyeRadius = 0.265f, EyeTilt = 0.22f, UpperLid = 0.56f,
        Pupil = 0.62f, EarLength = 1.05f, EarWidth = 0.56f, EarSpread = 0.34f,
        Coat = new() { Length = 0.028f, TailHair = 2.0f, CheekHair = 1.35f, Ruff = 1.2f, Guard = 0.10f },
    };
}
