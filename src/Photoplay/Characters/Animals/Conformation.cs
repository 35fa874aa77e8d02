namespace Photoplay.Characters.Animals;

/// <summary>
/// How a mammal is built that stands upright on straight legs: where its bones and muscles show. Heights, lengths and
/// radii are shares of the height at the withers unless said otherwise. Proportions are judged by eye against the living
/// animal, coat taken off; no value was looked up.
/// </summary>
public sealed record Conformation
{
    /// <summary>Height of the chest's underside over the elbow's.</summary>
    public float Brisket { get; init; } = 0.98f;
    /// <summary>Width of the chest over its depth: well under 1 in all that run.</summary>
    public float ChestWidth { get; init; } = 0.56f;
    /// <summary>Rise of the belly from the breastbone to the flank, over the chest's depth.</summary>
    public float TuckUp { get; init; } = 0.30f;
    /// <summary>Withers above the line of the back.</summary>
    public float Withers { get; init; } = 0.015f;
    /// <summary>Drop from the croup's top to the seat bones.</summary>
    public float Croup { get; init; } = 0.11f;
    /// <summary>Depth of the neck's root over the chest's.</summary>
    public float NeckRoot { get; init; } = 0.58f;
    /// <summary>Point of the shoulder, elbow and carpus ahead of the trunk's front.</summary>
    public float ShoulderZ { get; init; } = 0.070f;
    public float ElbowZ { get; init; } = -0.095f;
    public float CarpusZ { get; init; } = -0.075f;

    /// <summary>Radii seen from the side, before <see cref="QuadrupedDesign.LimbGirth"/>.</summary>
    public float Arm { get; init; } = 0.062f;
    public float Forearm { get; init; } = 0.054f;
    public float Carpus { get; init; } = 0.033f;
    public float Metacarpus { get; init; } = 0.029f;
    public float Thigh { get; init; } = 0.112f;
    public float Gaskin { get; init; } = 0.064f;
    public float Hock { get; init; } = 0.033f;
    public float Metatarsus { get; init; } = 0.029f;
    /// <summary>How full forearm and gaskin are two thirds down, over a straight taper.</summary>
    public float Taper { get; init; } = 0.93f;
    /// <summary>How far the point of the hock stands behind its joint.</summary>
    public float Heel { get; init; } = 0.040f;
    /// <summary>Width of the limbs' muscles over what is seen from the side.</summary>
    public float LimbFlatness { get; init; } = 0.74f;
    /// <summary>Girth of the pectorals before the breastbone, over a dog's.</summary>
    public float Pectorals { get; init; } = 1;

    /// <summary>Whether the whole hind foot stands on the floor, heel and all.</summary>
    public bool Plantigrade { get; init; }

    /// <summary>Dogs, wolves, foxes: the elbow at half the height, a narrow keel, a high tuck-up.</summary>
    public static Conformation Canid { get; } = new();

    /// <summary>Horses: a deep chest. Carpus and hock stand a little lower than they look in life, as thigh and gaskin are what
    /// a stride reaches by.</summary>
    public static Conformation Equid { get; } = new()
    {
        Brisket = 0.965f, ChestWidth = 0.60f, TuckUp = 0.13f, Withers = 0.022f, Croup = 0.12f, NeckRoot = 0.66f,
        ShoulderZ = 0.085f, ElbowZ = -0.060f, CarpusZ = -0.045f,
        Arm = 0.070f, Forearm = 0.056f, Carpus = 0.033f, Metacarpus = 0.0215f, Thigh = 0.120f, Gaskin = 0.068f,
        Hock = 0.037f, Metatarsus = 0.024f, Taper = 0.86f, Heel = 0.046f, LimbFlatness = 0.72f, Pectorals = 0.92f,
    };

    /// <summary>Deer, sheep, cattle: as horses, lighter below the carpus, the neck lower and thinner.</summary>
    public static Conformation Ruminant { get; } = Equid with
    {
        ChestWidth = 0.62f,
        TuckUp = 0.16f,
        Withers = 0.012f,
        Croup = 0.08f,
        NeckRoot = 0.56f,
        ShoulderZ = 0.075f,
        Forearm = 0.048f,
        Carpus = 0.030f,
        Metacarpus = 0.021f,
        Gaskin = 0.054f,
        Hock = 0.033f,
        Pectorals = 0.9f
    };

    /// <summary>Bears and raccoons: a broad chest and belly, a hump of muscle over the shoulders, limbs as thick at the
    /// wrist as at the elbow, soles on the floor.</summary>
    public static Conformation Ursid { get; } = new()
    {
        Brisket = 0.98f, ChestWidth = 0.78f, TuckUp = 0.04f, Withers = 0.030f, Croup = 0.13f, NeckRoot = 0.74f,
        ShoulderZ = 0.046f, ElbowZ = -0.075f, CarpusZ = -0.055f,
        Arm = 0.100f, Forearm = 0.088f, Carpus = 0.074f, Metacarpus = 0.070f, Taper = 1, Thigh = 0.180f, Gaskin = 0.108f,
        Hock = 0.070f, Metatarsus = 0.066f, Heel = 0.024f, LimbFlatness = 0.90f, Pectorals = 0.9f, Plantigrade = true,
    };

    /// <summary>Pigs: a barrel on short legs, the neck as deep as the chest.</summary>
    public static Conformation Suid { get; } = Ruminant with
    {
        ChestWidth = 0.84f,
        TuckUp = -0.02f,
        Withers = 0.004f,
        Croup = 0.13f,
        NeckRoot = 0.82f,
        ShoulderZ = 0.035f,
        ElbowZ = -0.070f,
        CarpusZ = -0.055f,
        Arm = 0.098f,
        Forearm = 0.080f,
        Carpus = 0.056f,
        Metacarpus = 0.046f,
        Thigh = 0.190f,
        Gaskin = 0.104f,
        Hock = 0.058f,
        Metatarsus = 0.046f,
        Taper = 0.92f,
        Heel = 0.034f,
        LimbFlatness = 0.84f,
        Pectorals = 0.6f,
    };

    /// <summary>Elephants: legs are columns under a deep trunk, the croup falls away.</summary>
    public static Conformation Proboscid { get; } = new()
    {
        Brisket = 1.0f, ChestWidth = 0.66f, TuckUp = 0.03f, Withers = 0.004f, Croup = 0.15f, NeckRoot = 0.62f,
        ShoulderZ = 0.045f, ElbowZ = -0.050f, CarpusZ = -0.035f,
        Arm = 0.098f, Forearm = 0.086f, Carpus = 0.072f, Metacarpus = 0.074f, Taper = 1, Thigh = 0.165f, Gaskin = 0.090f,
        Hock = 0.072f, Metatarsus = 0.072f, Heel = 0.010f, LimbFlatness = 0.95f, Pectorals = 0.7f,
    };

    /// <summary>Rabbits and hares: a small chest before great thighs, long hind feet flat on the floor.</summary>
    public static Conformation Leporid { get; } = new()
    {
        Brisket = 0.94f, ChestWidth = 0.70f, TuckUp = -0.06f, Withers = 0, Croup = 0.20f, NeckRoot = 0.66f,
        ShoulderZ = 0.034f, ElbowZ = -0.085f, CarpusZ = -0.040f,
        Arm = 0.070f, Forearm = 0.058f, Carpus = 0.046f, Metacarpus = 0.042f, Taper = 0.98f, Thigh = 0.205f,
        Gaskin = 0.100f, Hock = 0.056f, Metatarsus = 0.050f, Heel = 0.020f, LimbFlatness = 0.84f, Pectorals = 0.6f,
        Plantigrade = true,
    };

    /// <summary>Cats small and great: a lower chest, shoulder blades that stand up, short feet.</summary>
    public static Conformation Felid { get; } = new()
    {
        Brisket = 1.03f, ChestWidth = 0.62f, TuckUp = 0.17f, Withers = 0.020f, Croup = 0.10f, NeckRoot = 0.62f,
        ShoulderZ = 0.060f, ElbowZ = -0.105f, CarpusZ = -0.070f,
        Arm = 0.062f, Forearm = 0.052f, Carpus = 0.038f, Metacarpus = 0.034f, Thigh = 0.116f, Gaskin = 0.064f,
        Hock = 0.035f, Metatarsus = 0.031f, Heel = 0.036f, LimbFlatness = 0.84f, Pectorals = 0.9f,
    };
}
