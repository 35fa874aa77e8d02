namespace Photoplay.Characters.Swimmers;

/// <summary>A trout: the fish that "a fish" is.</summary>
internal static class Fish
{
    public static SwimmerSpecies Species { get; } = new("fish",
        ["fish#n1", "trout#n2", "salmon#n1", "carp#n2", "cod#n3", "herring#n2"], ["wild", "fish"], new SwimmerDesign
        {
            Length = 0.42f, Hover = 0.55f,
            Profile = [new(0, 0.012f, 0.014f), new(0.05f, 0.045f, 0.050f), new(0.14f, 0.085f, 0.088f),
                new(0.30f, 0.122f, 0.125f), new(0.45f, 0.125f, 0.128f), new(0.65f, 0.095f, 0.098f),
                new(0.85f, 0.055f, 0.055f), new(1, 0.048f, 0.046f)],
            Breadth = 0.56f, StalkBreadth = 0.42f, Skin = SwimmerSkin.Scales, Pattern = SwimmerPattern.Trout,
            TailUpper = 0.135f, TailLower = 0.135f, TailLength = 0.155f, TailFork = 0.30f,
            MiddleFins = [new(0.42f, 0.58f, 0.105f, 0.05f), new(0.80f, 0.84f, 0.035f, 0.035f),
                new(0.70f, 0.80f, 0.080f, 0.06f, Below: true)],
            Pectoral = new(0.225f, 0.75f, 0.13f, 0.05f, 0.85f, 0.45f),
            Pelvic = new(0.52f, 1.15f, 0.095f, 0.045f, 0.9f, 0.7f),
            EyeU = 0.098f, EyeUp = 0.42f, EyeRadius = 0.026f, MouthU = 0.085f, MouthY = -0.016f, Smile = 1.5f,
            Back = 0x56603A, Flank = 0xB0A878, Belly = 0xEFE9D6, Accent = 0xC8606A, FinColour = 0x9A8A5A,
            Iris = 0xA08838, IrisInner = 0xE2C870,
            Swim = Swims.Hind,
        });
}
