namespace Photoplay.Characters.Swimmers;

internal static class Shark
{
    public static SwimmerSpecies Species { get; } = new("shark",
        ["shark#n1", "great white shark#n1", "mako#n1", "tiger shark#n1", "requiem shark#n1"], ["wild", "fish"],
        new SwimmerDesign
        {
            Length = 3.2f, Hover = 1.15f,
            Profile = [new(0, 0.010f, 0.010f), new(0.035f, 0.030f, 0.024f), new(0.09f, 0.052f, 0.050f),
                new(0.18f, 0.080f, 0.082f), new(0.32f, 0.102f, 0.105f), new(0.46f, 0.100f, 0.100f),
                new(0.65f, 0.070f, 0.066f), new(0.84f, 0.036f, 0.034f), new(1, 0.026f, 0.024f)],
            Breadth = 0.92f, StalkBreadth = 1.0f, Skin = SwimmerSkin.Denticles, Pattern = SwimmerPattern.Shark,
            TailUpper = 0.215f, TailLower = 0.140f, TailLength = 0.225f, TailFork = 0.80f,
            MiddleFins = [new(0.38f, 0.51f, 0.125f, 0.085f), new(0.78f, 0.81f, 0.028f, 0.028f),
                new(0.80f, 0.83f, 0.026f, 0.028f, Below: true)],
            Pectoral = new(0.265f, 0.62f, 0.22f, 0.115f, 0.62f, 0.30f),
            Pelvic = new(0.64f, 0.95f, 0.055f, 0.06f, 0.9f, 0.45f),
            EyeU = 0.082f, EyeUp = 0.28f, EyeRadius = 0.0135f, IrisAngle = 1.15f, Pupil = 0.82f, EyeYaw = 1.25f,
            MouthU = 0.125f, MouthY = -0.026f, MouthTilt = 0.30f, Smile = -1.2f, Gape = 0.22f, Teeth = 11, Gills = 5,
            Back = 0x59666C, Flank = 0x66747A, Belly = 0xEEEEE8, FinColour = 0x59666C,
            Iris = 0x0C0C0E, IrisInner = 0x1A1A20,
            Swim = Swims.Shark,
        }, "shark-pup", ["shark pup", "baby shark"]);
}
