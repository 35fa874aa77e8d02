namespace Photoplay.Characters.Animals;

internal static class Sauropod
{
    public static Species Species { get; } = new("sauropod",
        ["sauropod#n1", "long-necked dinosaur", "brontosaurus#n1", "apatosaur#n1", "diplodocus#n1", "brachiosaurus"],
        Grown(), "sauropod-calf", ["baby sauropod", "baby brontosaurus"])
    {
        Tags = ["wild", "reptile", "dinosaur"],
        Young = Growth.Young(Grown()) with { Size = 1.8f, NeckLength = 0.56f, HeadRadius = 0.080f },
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 4.3f, Stand = 0.42f, Slope = 0.03f, Trunk = 0.44f, HipRadius = 0.124f, WaistRadius = 0.136f,
        ChestRadius = 0.122f, TrunkFlatness = 0.86f, Belly = 0.022f,
        NeckLength = 0.84f, NeckRise = 0.86f, NeckRadius = 0.034f, NeckSag = 0.085f,
        Elbow = 0.56f, Wrist = 0.20f, Knee = 0.54f, Hock = 0.18f,
        LimbGirth = 2.0f, HaunchGirth = 1.75f, PawSize = 1.55f, Foot = FootForm.Pillar,
        TailLength = 1.15f, TailRadius = 0.094f, TailTapers = true, TailCarriage = -0.30f,
        HeadRadius = 0.062f, Skull = new(0.86f, 0.84f, 1.05f), MuzzleLength = 0.95f, MuzzleWidth = 1.1f,
        JawDepth = 0.9f, CheekWidth = 0.42f, CheekRadius = 0.42f, HeadPitch = 0.42f, Nose = NoseForm.Nostrils,
        Smile = 0.30f, Eye = new(0.66f, 0.14f, 0.50f), EyeRadius = 0.215f, EyeYaw = 0.85f, EyeTilt = 0,
        UpperLid = 0.55f, Iris = 1.05f, Pupil = 0.62f, Ear = EarForm.None,
        Coat = new()
        {
            Main = 0x6E7E78, Pale = 0xD8D0B4, Dark = 0x34423F, EarInside = 0xB8A890, NoseColour = 0x34423F,
            IrisColour = 0x5A3414, IrisInner = 0xB0802E, LidColour = 0x56645E, EyeRim = 0x2E3834,
            Hide = HideForm.Pebbles, Scale = 0.0070f, Pattern = Pattern.Sauropod, Whiskers = 0,
        },
    };
}
