namespace Photoplay.Characters.Swimmers;

internal static class Goldfish
{
    public static SwimmerSpecies Species { get; } = new("goldfish", ["goldfish#n1", "koi#n1", "aquarium fish"],
        ["pet", "fish"], new SwimmerDesign
        {
            Length = 0.16f, Hover = 0.42f,
            Profile = [new(0, 0.016f, 0.018f), new(0.05f, 0.062f, 0.060f), new(0.14f, 0.125f, 0.115f),
                new(0.30f, 0.190f, 0.185f), new(0.46f, 0.195f, 0.200f), new(0.66f, 0.135f, 0.145f),
                new(0.85f, 0.070f, 0.070f), new(1, 0.056f, 0.054f)],
            Breadth = 0.58f, StalkBreadth = 0.42f, Skin = SwimmerSkin.Scales, Pattern = SwimmerPattern.Goldfish,
            TailUpper = 0.25f, TailLower = 0.25f, TailLength = 0.36f, TailFork = 0.42f,
            MiddleFins = [new(0.36f, 0.74f, 0.16f, 0.10f), new(0.68f, 0.82f, 0.11f, 0.10f, Below: true)],
            Pectoral = new(0.235f, 0.75f, 0.17f, 0.06f, 0.8f, 0.5f),
            Pelvic = new(0.44f, 1.2f, 0.15f, 0.06f, 0.85f, 0.8f),
            EyeU = 0.112f, EyeUp = 0.36f, EyeRadius = 0.040f, MouthU = 0.055f, MouthY = -0.004f, Smile = 1.0f,
            Back = 0xD0521A, Flank = 0xF08A24, Belly = 0xF8D8A0, Accent = 0xF6B060, FinColour = 0xF2A050,
            Iris = 0xB8741E, IrisInner = 0xF2C25A, Pupil = 0.60f,
            Swim = Swims.Hind,
        });
}
