namespace Photoplay.Characters.Animals;

internal static class Unicorn
{
    public static Species Species { get; } = new("unicorn", ["unicorn#n1", "magic horse"], Grown(), "unicorn-foal",
        ["unicorn foal", "baby unicorn"])
    {
        Tags = ["ride", "hoofed", "fabulous"],
        Young = Growth.Young(Grown()) with { Horn = HornForm.Spiral, HornLength = 0.5f },
    };

    private static QuadrupedDesign Grown() => Horse.Species.Grown with
    {
        EyeRadius = 0.215f,
        NeckRise = 1.0f,
        NeckRadius = 0.060f,
        TailLength = 0.44f,
        Horn = HornForm.Spiral,
        HornLength = 1.2f,
        Coat = Horse.Species.Grown.Coat with
        {
            Main = 0xF6F1EE,
            Pale = 0xD9CBE6,
            Dark = 0xB48CCB,
            EarInside = 0xF2C2C4,
            NoseColour = 0xD9A8AE,
            IrisColour = 0x2C3F86,
            IrisInner = 0x6C8AD6,
            LidColour = 0xD9C4CC,
            EyeRim = 0xE7A6C4,
            Length = 0.0008f,
            Mane = 0.115f,
            TailHair = 130,
            Pattern = Pattern.Unicorn,
        },
    };
}
