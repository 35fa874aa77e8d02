namespace Photoplay.Characters.Animals;

internal static class Triceratops
{
    public static Species Species { get; } = new("triceratops",
        ["triceratops#n1", "dinosaur#n1", "ceratopsian#n1", "horned dinosaur#n1"], Grown(), "triceratops-calf",
        ["triceratops calf", "baby triceratops", "baby dinosaur", "young dinosaur"])
    {
        Tags = ["wild", "reptile", "dinosaur"],
        Young = Growth.Young(Grown()) with { Size = 2.0f, Horn = HornForm.Ceratops, HornLength = 0.40f, EyeRadius = 0.19f },
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 4.4f, Stand = 0.35f, Slope = -0.03f, Trunk = 0.46f, HipRadius = 0.128f, WaistRadius = 0.134f,
        ChestRadius = 0.124f, TrunkFlatness = 0.88f, Belly = 0.016f,
        NeckLength = 0.215f, NeckRise = 0.30f, NeckRadius = 0.085f,
        Elbow = 0.55f, Wrist = 0.22f, Knee = 0.56f, Hock = 0.22f,
        LimbGirth = 1.95f, HaunchGirth = 1.75f, PawSize = 1.5f, Foot = FootForm.Pillar,
        TailLength = 0.56f, TailRadius = 0.092f, TailTapers = true, TailCarriage = -0.42f,
        HeadRadius = 0.112f, Skull = new(0.78f, 0.80f, 1.0f), MuzzleLength = 1.05f, MuzzleWidth = 0.86f,
        JawDepth = 1.0f, CheekWidth = 0.44f, CheekRadius = 0.40f, HeadPitch = 0.26f, Nose = NoseForm.Nostrils,
        Smile = 0.30f, Eye = new(0.62f, 0.06f, 0.50f), EyeRadius = 0.150f, EyeYaw = 0.85f, EyeTilt = 0.08f,
        UpperLid = 0.50f, Iris = 1.0f, Pupil = 0.60f,
        Ear = EarForm.None, Horn = HornForm.Ceratops, HornLength = 1.1f,
        Coat = new()
        {
            Main = 0x8C7A52, Pale = 0xDCCBA0, Dark = 0x40372A, EarInside = 0xC4643A, NoseColour = 0x40372A,
            IrisColour = 0x7A3A14, IrisInner = 0xD08A34, LidColour = 0x6A5A3C, EyeRim = 0x3A3026,
            Hide = HideForm.Pebbles, Scale = 0.0085f, Pattern = Pattern.Ceratops, Whiskers = 0,
        },
    };
}
