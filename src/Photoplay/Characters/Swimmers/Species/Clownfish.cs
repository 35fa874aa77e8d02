namespace Photoplay.Characters.Swimmers;

internal static class Clownfish
{
    public static SwimmerSpecies Species { get; } = new("clownfish",
        ["clown anemone fish#n1", "clownfish", "anemone fish#n1", "reef fish", "tropical fish", "coral fish"],
        ["wild", "fish"], new SwimmerDesign
        {
            Length = 0.13f, Hover = 0.40f,
            Profile = [new(0, 0.018f, 0.020f), new(0.05f, 0.070f, 0.066f), new(0.14f, 0.132f, 0.122f),
                new(0.30f, 0.180f, 0.168f), new(0.48f, 0.178f, 0.170f), new(0.68f, 0.135f, 0.130f),
                new(0.86f, 0.085f, 0.080f), new(1, 0.070f, 0.066f)],
            Breadth = 0.52f, StalkBreadth = 0.42f, Skin = SwimmerSkin.Scales, Pattern = SwimmerPattern.Clownfish,
            TailUpper = 0.125f, TailLower = 0.125f, TailLength = 0.20f, TailFork = -0.12f,
            MiddleFins = [new(0.30f, 0.80f, 0.10f, 0.06f), new(0.64f, 0.82f, 0.10f, 0.06f, Below: true)],
            Pectoral = new(0.285f, 0.45f, 0.16f, 0.08f, 0.75f, 0.3f),
            Pelvic = new(0.36f, 1.2f, 0.13f, 0.05f, 0.8f, 0.85f),
            EyeU = 0.125f, EyeUp = 0.38f, EyeRadius = 0.042f, MouthU = 0.060f, MouthY = -0.008f, Smile = 1.2f,
            Back = 0xD8561A, Flank = 0xF07A1E, Belly = 0xF6A050, FinColour = 0xF08A30,
            Iris = 0xB2541A, IrisInner = 0xF2A04A, Pupil = 0.62f,
            Swim = Swims.Hind,
        });
}
