namespace Photoplay.Characters.Animals;

internal static class Pig
{
    public static Species Species { get; } = new("pig", ["pig#n1", "hog#n3", "sow#n2", "swine#n1"], Grown(), "piglet",
        ["piglet#n1", "piggy#n1", "baby pig"])
    {
        Tags = ["farm", "hoofed"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Form = Conformation.Suid, Size = 1.25f, Stand = 0.245f, Trunk = 0.45f, HipRadius = 0.104f,
        WaistRadius = 0.114f, ChestRadius = 0.108f, Belly = 0.022f, TrunkFlatness = 0.84f,
        NeckLength = 0.165f, NeckRise = 0.12f, NeckRadius = 0.102f,
        Elbow = 0.60f, Wrist = 0.37f, Knee = 0.60f, Hock = 0.43f, KneeZ = 0.052f, HockZ = -0.050f, ToesZ = -0.046f,
        PawSize = 0.80f, Foot = FootForm.Hoof,
        TailLength = 0.13f, TailRadius = 0.009f, TailBush = 0.9f, TailCarriage = 1.0f,
        HeadPitch = 0.16f, HeadRadius = 0.110f, MuzzleLength = 0.78f, MuzzleWidth = 1.22f, MuzzleDepth = 1.1f,
        CheekWidth = 0.62f, JawDepth = 1.3f, Nose = NoseForm.Snout, NoseSize = 1.7f, Smile = 0.42f,
        Eye = new(0.46f, 0.12f, 0.74f), EyeRadius = 0.19f, EyeTilt = 0, UpperLid = 0.62f,
        Iris = 1.05f, Ear = EarForm.Leaf, EarLength = 0.72f, EarWidth = 0.42f,
        Coat = new()
        {
            Main = 0xF6C2B4, Pale = 0xFAD6CA, Dark = 0xD08A80, NoseColour = 0xE2948C, EarInside = 0xE8A49A,
            IrisColour = 0x4A3020, IrisInner = 0x7A5438, LidColour = 0xE0A296, EyeRim = 0xC88A80,
            Length = 0.005f, Lift = 0.5f, TailHair = 0.6f, CheekHair = 0.8f, Pattern = Pattern.Plain, Whiskers = 0,
        },
    };
}
