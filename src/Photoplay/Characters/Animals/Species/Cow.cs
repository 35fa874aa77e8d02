namespace Photoplay.Characters.Animals;

internal static class Cow
{
    public static Species Species { get; } = new("cow", ["cow#n1", "cattle#n1", "bull#n1", "ox#n1", "bovine#n1"],
        Grown(), "calf",
        ["calf#n1", "baby cow"])
    {
        Tags = ["farm", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Ruminant with { ChestWidth = 0.70f, TuckUp = 0.06f, Croup = 0.06f }, Size = 2.8f,
        Stand = 0.36f, Trunk = 0.50f, HipRadius = 0.102f,
        WaistRadius = 0.112f, ChestRadius = 0.100f, Belly = 0.03f, TrunkFlatness = 0.82f,
        NeckLength = 0.22f, NeckRise = 0.50f, NeckRadius = 0.060f,
        Elbow = 0.62f, Wrist = 0.34f, Knee = 0.61f, Hock = 0.40f, ToesZ = -0.050f,
        LimbGirth = 1.02f, HaunchGirth = 1, PawSize = 1.08f, Foot = FootForm.Hoof,
        TailLength = 0.36f, TailRadius = 0.010f, TailBush = 0.9f, TailCarriage = -0.98f,
        HeadRadius = 0.092f, Skull = new(0.94f, 0.92f, 0.98f), MuzzleLength = 1.15f, MuzzleWidth = 1.28f,
        MuzzleDepth = 1.1f, JawDepth = 1.1f, CheekWidth = 0.4f, Nose = NoseForm.Muzzle, Smile = 0.2f, HeadPitch = 0.45f,
        Eye = new(0.70f, 0.10f, 0.52f), EyeRadius = 0.24f, EyeYaw = 0.80f, EyeTilt = 0, UpperLid = 0.58f,
        Iris = 1.1f, Ear = EarForm.Leaf, EarLength = 0.85f, EarWidth = 0.36f, Horn = HornForm.Horns,
        Coat = new()
        {
            Main = 0xFAF6EE, Pale = 0xFFFCF6, Dark = 0x241E1B, NoseColour = 0xD0A296,
            EarInside = 0xE2B8AA, IrisColour = 0x2A180E, IrisInner = 0x4A2C18, LidColour = 0x3A302A,
            Length = 0.006f, TailHair = 2, CheekHair = 0.8f, Pattern = Pattern.Patches, Whiskers = 0,
        },
    };
}
