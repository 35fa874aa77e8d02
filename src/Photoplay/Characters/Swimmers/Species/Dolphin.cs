namespace Photoplay.Characters.Swimmers;

/// <summary>A bottlenose.</summary>
internal static class Dolphin
{
    public static SwimmerSpecies Species { get; } = new("dolphin",
        ["dolphin#n2", "bottlenose dolphin#n1", "porpoise#n1"], ["wild", "whale"], new SwimmerDesign
        {
            Length = 2.1f, Hover = 1.0f,
            Profile = [new(0, 0.020f, 0.030f), new(0.035f, 0.062f, 0.052f), new(0.09f, 0.086f, 0.072f),
                new(0.20f, 0.104f, 0.098f), new(0.36f, 0.120f, 0.116f), new(0.50f, 0.112f, 0.106f),
                new(0.68f, 0.078f, 0.070f), new(0.86f, 0.044f, 0.036f), new(1, 0.026f, 0.022f)],
            Breadth = 0.92f, StalkBreadth = 0.50f, Skin = SwimmerSkin.Blubber, Pattern = SwimmerPattern.Dolphin, Flukes = true,
            TailUpper = 0.150f, TailLower = 0.150f, TailLength = 0.160f, TailFork = 0.62f,
            MiddleFins = [new(0.44f, 0.57f, 0.105f, 0.085f)],
            Pectoral = new(0.225f, 0.72f, 0.155f, 0.075f, 0.80f, 0.55f),
            EyeU = 0.105f, EyeUp = 0.02f, EyeRadius = 0.0155f, EyeYaw = 1.2f, IrisAngle = 1.1f, Pupil = 0.62f,
            UpperLid = 0.62f, LowerLid = 0.66f,
            MouthU = 0.090f, MouthY = -0.028f, MouthTilt = 0, Smile = 2.2f, Gape = 0.10f, Teeth = 14, Gills = 0, Beak = 0.062f,
            BeakRadius = 0.030f,
            Back = 0x56646E, Flank = 0x8496A0, Belly = 0xEAECEC, FinColour = 0x56646E,
            Iris = 0x241A12, IrisInner = 0x5A4430,
            Swim = Swims.Flukes,
        }, "dolphin-calf", ["dolphin calf", "baby dolphin"]);
}
