namespace Photoplay.Characters.Animals;

internal static class Dog
{
    public static Species Species { get; } = new("dog", ["dog#n1", "hound#n1", "retriever#n1", "golden retriever",
        "labrador retriever", "doggy", "mutt#n1", "canine#n2", "animal#n1"], Grown(), "puppy",
        ["puppy#n1", "pup#n1", "baby dog", "puppy dog"])
    {
        Tags = ["pet", "canine"],
    };

    private static QuadrupedDesign Grown() => new()
    {
        Size = 1.35f, Stand = 0.36f, Trunk = 0.41f, HipRadius = 0.078f, WaistRadius = 0.076f, ChestRadius = 0.092f,
        NeckLength = 0.185f, NeckRise = 0.80f, NeckRadius = 0.062f,
        LimbGirth = 1.2f, HaunchGirth = 1.12f, PawSize = 1.25f,
        TailLength = 0.38f, TailRadius = 0.022f, TailBush = 1.3f, TailCarriage = 0.32f,
        HeadRadius = 0.096f, MuzzleLength = 0.86f, MuzzleWidth = 1.15f, MuzzleDepth = 1.04f,
        Stop = 0.14f, JawDepth = 1.05f, CheekWidth = 0.56f, NoseSize = 1.28f, Smile = 0.5f,
        Eye = new(0.42f, 0.12f, 0.74f), EyeRadius = 0.245f, EyeTilt = -0.04f, UpperLid = 0.56f,
        Iris = 0.98f, Pupil = 0.56f, Ear = EarForm.Floppy, EarLength = 0.92f,
        Coat = new()
        {
            Main = 0xE8BC78, Pale = 0xFAEBD0, Dark = 0xC89654, IrisColour = 0x4A2A14,
            IrisInner = 0x7A4A24, LidColour = 0x9A7244, EyeRim = 0x6A4A2C,
            Length = 0.028f, TailHair = 1.8f, CheekHair = 0.6f,
            Ruff = 1.2f, Pattern = Pattern.Retriever, Whiskers = 0.6f,
        },
    };
}
