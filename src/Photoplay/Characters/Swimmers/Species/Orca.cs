namespace Photoplay.Characters.Swimmers;

internal static class Orca
{
    public static SwimmerSpecies Species { get; } = new("orca", ["killer whale#n1", "orca#n1", "grampus#n1"],
        ["wild", "whale"], Dolphin.Species.Design with
        {
            Length = 5.2f,
            Hover = 1.7f,
            Pattern = SwimmerPattern.Orca,
            Profile = [new(0, 0.024f, 0.030f), new(0.035f, 0.066f, 0.060f), new(0.10f, 0.096f, 0.088f),
                new(0.20f, 0.114f, 0.112f), new(0.36f, 0.128f, 0.130f), new(0.50f, 0.118f, 0.118f),
                new(0.68f, 0.082f, 0.078f), new(0.86f, 0.046f, 0.040f), new(1, 0.028f, 0.024f)],
            MiddleFins = [new(0.42f, 0.55f, 0.165f, 0.070f)],
            Pectoral = new(0.225f, 0.72f, 0.165f, 0.115f, 0.85f, 0.55f),
            EyeU = 0.125f,
            EyeUp = -0.04f,
            EyeRadius = 0.0110f,
            MouthU = 0.11f,
            MouthY = -0.022f,
            Beak = 0.012f,
            BeakRadius = 0.040f,
            Back = 0x16181B,
            Flank = 0x16181B,
            Belly = 0xF2F2EE,
            FinColour = 0x16181B,
        });
}
