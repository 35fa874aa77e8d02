namespace Photoplay.Characters.People.Body;

/// <summary>One ring of a limb, metres of the table's adult. Arms: how far along (0 shoulder, 1 elbow, 2 wrist); radii
/// to the back of the hand's side, to the thumb's side, to the palm's side, to the little finger's side. Legs: height,
/// radii outwards, forwards, inwards, backwards, and where the axis is.</summary>
internal readonly record struct LimbRing(float At, float Outer, float Front, float Inner, float Back, float AxisX = 0,
    float AxisZ = 0);

/// <summary>Arms from the deltoid to the wrist and legs from the thigh to the ankle, of an adult
/// of middling build.</summary>
internal static class LimbTable
{
    public static readonly LimbRing[] Arm =
    [
        new(0.10f, 0.053f, 0.056f, 0.054f, 0.058f), new(0.25f, 0.056f, 0.054f, 0.052f, 0.056f),
        new(0.42f, 0.053f, 0.051f, 0.049f, 0.053f),
        new(0.58f, 0.047f, 0.050f, 0.046f, 0.049f), new(0.74f, 0.042f, 0.047f, 0.043f, 0.044f),
        new(0.87f, 0.040f, 0.042f, 0.041f, 0.042f),
        new(0.95f, 0.040f, 0.040f, 0.041f, 0.043f), new(1.00f, 0.040f, 0.039f, 0.042f, 0.044f),
        new(1.06f, 0.041f, 0.040f, 0.043f, 0.043f),
        new(1.15f, 0.043f, 0.043f, 0.043f, 0.041f), new(1.30f, 0.042f, 0.043f, 0.041f, 0.040f),
        new(1.48f, 0.037f, 0.039f, 0.035f, 0.037f),
        new(1.66f, 0.030f, 0.034f, 0.029f, 0.033f), new(1.82f, 0.024f, 0.030f, 0.024f, 0.030f),
        new(1.93f, 0.021f, 0.028f, 0.021f, 0.028f),
        new(2.00f, 0.0205f, 0.0275f, 0.0205f, 0.0275f),
    ];

    public static readonly LimbRing[] Leg =
    [
        new(0.765f, 0.085f, 0.083f, 0.079f, 0.092f, 0.089f, -0.012f),
        new(0.710f, 0.082f, 0.084f, 0.077f, 0.087f, 0.090f, -0.010f),
        new(0.650f, 0.076f, 0.080f, 0.072f, 0.080f, 0.089f, -0.008f),
        new(0.590f, 0.069f, 0.073f, 0.066f, 0.072f, 0.088f, -0.005f),
        new(0.540f, 0.061f, 0.066f, 0.061f, 0.064f, 0.087f, -0.002f),
        new(0.505f, 0.056f, 0.062f, 0.058f, 0.058f, 0.086f, 0.000f),
        new(0.480f, 0.054f, 0.060f, 0.056f, 0.055f, 0.086f, 0.001f),
        new(0.455f, 0.053f, 0.057f, 0.055f, 0.055f, 0.085f, 0.001f),
        new(0.420f, 0.054f, 0.051f, 0.054f, 0.059f, 0.085f, -0.002f),
        new(0.370f, 0.057f, 0.047f, 0.056f, 0.066f, 0.085f, -0.006f),
        new(0.315f, 0.055f, 0.044f, 0.054f, 0.065f, 0.084f, -0.008f),
        new(0.255f, 0.047f, 0.040f, 0.047f, 0.054f, 0.084f, -0.009f),
        new(0.195f, 0.039f, 0.036f, 0.039f, 0.044f, 0.083f, -0.010f),
        new(0.140f, 0.034f, 0.034f, 0.035f, 0.039f, 0.083f, -0.011f),
        new(0.095f, 0.034f, 0.036f, 0.035f, 0.040f, 0.083f, -0.012f),
        new(0.060f, 0.035f, 0.042f, 0.036f, 0.044f, 0.083f, -0.010f),
    ];
}
