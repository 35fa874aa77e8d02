namespace Photoplay.Characters.Swimmers;

internal static class Snake
{
    public static SwimmerSpecies Species { get; } = new("snake",
        ["snake#n1", "serpent#n1", "python#n1", "viper#n1", "rattlesnake#n1", "cobra#n1"], ["wild", "reptile", "legless"],
        new SwimmerDesign
        {
            Length = 1.7f, Hover = 0.029f, Slender = true, ScaleSize = 0.0050f,
            Profile = [new(0, 0.0045f, 0.0045f), new(0.012f, 0.0105f, 0.0085f), new(0.026f, 0.0135f, 0.0105f),
                new(0.042f, 0.0120f, 0.0100f), new(0.060f, 0.0092f, 0.0092f), new(0.12f, 0.0110f, 0.0110f),
                new(0.30f, 0.0165f, 0.0160f), new(0.55f, 0.0175f, 0.0170f), new(0.80f, 0.0120f, 0.0120f),
                new(0.93f, 0.0060f, 0.0060f), new(1, 0.0022f, 0.0022f)],
            Breadth = 1.18f, StalkBreadth = 1.0f, Skin = SwimmerSkin.Scales, Pattern = SwimmerPattern.Snake,
            TailLength = 0, Gills = 0,
            EyeU = 0.020f, EyeUp = 0.42f, EyeRadius = 0.0034f, EyeYaw = 1.05f, IrisAngle = 1.1f, Pupil = 0.5f,
            UpperLid = 0.7f, LowerLid = 0.8f,
            MouthU = 0.033f, MouthY = -0.0030f, Smile = 6, Gape = 0.10f,
            Back = 0x2A2416, Flank = 0xA89460, Belly = 0xE6DAB4, Accent = 0x6A4A28, FinColour = 0x6A4A28,
            Iris = 0x8A6A1A, IrisInner = 0xE0C050,
            Swim = Swims.Slither,
        }, "snake-hatchling", ["snake hatchling", "baby snake"]);
}
