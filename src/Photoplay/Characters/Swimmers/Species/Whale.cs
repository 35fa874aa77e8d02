namespace Photoplay.Characters.Swimmers;

/// <summary>A humpback.</summary>
internal static class Whale
{
    public static SwimmerSpecies Species { get; } = new("whale",
        ["whale#n2", "humpback#n3", "humpback whale#n1", "blue whale#n1", "baleen whale#n1", "rorqual#n1", "cetacean#n1"],
        ["wild", "whale"], new SwimmerDesign
        {
            Length = 8.5f, Hover = 2.2f,
            Profile = [new(0, 0.012f, 0.030f), new(0.05f, 0.036f, 0.070f), new(0.14f, 0.066f, 0.110f),
                new(0.27f, 0.100f, 0.130f), new(0.42f, 0.112f, 0.118f), new(0.60f, 0.092f, 0.078f),
                new(0.78f, 0.060f, 0.044f), new(0.92f, 0.034f, 0.026f), new(1, 0.022f, 0.018f)],
            Breadth = 1.02f, StalkBreadth = 0.62f, Skin = SwimmerSkin.Blubber, Pattern = SwimmerPattern.Humpback, Flukes = true,
            TailUpper = 0.185f, TailLower = 0.185f, TailLength = 0.200f, TailFork = 0.62f,
            MiddleFins = [new(0.58f, 0.69f, 0.050f, 0.085f)],
            Pectoral = new(0.245f, 0.55f, 0.30f, 0.075f, 0.72f, 0.42f),
            EyeU = 0.222f, EyeUp = -0.06f, EyeRadius = 0.0115f, EyeYaw = 1.25f, IrisAngle = 1.05f, Pupil = 0.62f,
            UpperLid = 0.55f, LowerLid = 0.6f,
            MouthU = 0.180f, MouthY = -0.010f, MouthTilt = -0.02f, Smile = -1.6f, Gape = 0.06f, Gills = 0, Grooves = 0.48f,
            Back = 0x2E353C, Flank = 0x39424A, Belly = 0xD8D8D2, FinColour = 0x2E353C,
            Iris = 0x1E1610, IrisInner = 0x4A3826,
            Swim = Swims.Flukes,
        }, "whale-calf", ["whale calf", "baby whale"]);
}
