namespace Photoplay.Characters.Animals;

internal static class Frog
{
    public static Species Species { get; } = new("frog", ["frog#n1", "toad#n1", "bullfrog#n1", "tree frog#n1"], Grown())
    {
        Tags = ["wild", "amphibian"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Hops = true,
        Size = 0.34f, Stand = 0.150f, Slope = 0.085f, Trunk = 0.20f, HipRadius = 0.062f, WaistRadius = 0.082f,
        ChestRadius = 0.084f, TrunkFlatness = 1.18f, Belly = 0,
        NeckLength = 0.085f, NeckRise = 0.25f, NeckRadius = 0.088f,
        Elbow = 0.60f, Wrist = 0.22f, Knee = 0.86f, Hock = 0.20f, Sprawl = 0.088f,
        KneeZ = 0.150f, HockZ = -0.035f, ToesZ = 0.075f,
        LimbGirth = 0.95f, HaunchGirth = 0.95f, PawSize = 1.0f, Foot = FootForm.Talon, ToeLength = 2.0f, Webbed = true,
        ClawLength = 0,
        TailLength = 0.02f, TailRadius = 0.016f, TailTapers = true, TailCarriage = -0.4f,
        HeadRadius = 0.108f, Skull = new(0.98f, 0.60f, 0.86f), MuzzleLength = 0.34f, MuzzleWidth = 1.75f,
        MuzzleDepth = 0.62f, JawDepth = 0.55f, CheekWidth = 0.62f, CheekRadius = 0.34f, Nose = NoseForm.Nostrils,
        Smile = 0.14f,
        Eye = new(0.55f, 0.44f, 0.30f), EyeRadius = 0.285f, EyeYaw = 0.72f, EyeTilt = 0, UpperLid = 0.72f,
        LowerLid = 0.70f, Iris = 1.0f, Pupil = 0.42f, PupilSlit = 1.55f, Ear = EarForm.None,
        Coat = new()
        {
            Main = 0x5C9A34, Pale = 0xEFEBC6, Dark = 0x2A3A1C, EarInside = 0x8AB060, NoseColour = 0x2A3A1C,
            IrisColour = 0xB0781C, IrisInner = 0xF2CE58, LidColour = 0x4E8230, EyeRim = 0x2E4A20,
            Hide = HideForm.Wet, Scale = 0.014f, Pattern = Pattern.Frog, Whiskers = 0,
        },
    };
}
