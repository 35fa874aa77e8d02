namespace Photoplay.Characters.People.Body;

/// <summary>One ring of the trunk, metres of an adult 1.48 m from sole to chin: heights at the front, side and back;
/// half-width, front and back (z) for the masculine and the feminine form; exponent of the superellipse.</summary>
internal readonly record struct TrunkRing(
    float FrontY, float SideY, float BackY, float HalfM, float FrontM,
    float BackM, float HalfF, float FrontF, float BackF, float Exponent);

/// <summary>The trunk from under the jaw to the parting of the legs. Rings 4 to 8 carry the holes of the arms; ring 18
/// parts into the legs.</summary>
internal static class TrunkTable
{
    public const int ShoulderRing = 4, ArmpitRing = 8, WaistRing = 12, LastRing = 18;

    public static readonly TrunkRing[] Rings =
    [
        new(1.475f, 1.480f, 1.490f, 0.057f, 0.046f, -0.072f, 0.048f, 0.040f, -0.064f, 2.0f),
        new(1.435f, 1.450f, 1.460f, 0.059f, 0.040f, -0.083f, 0.049f, 0.036f, -0.073f, 2.0f),
        new(1.398f, 1.424f, 1.434f, 0.069f, 0.040f, -0.096f, 0.058f, 0.038f, -0.086f, 2.0f),
        new(1.374f, 1.400f, 1.408f, 0.112f, 0.054f, -0.110f, 0.098f, 0.049f, -0.098f, 2.1f),
        new(1.342f, 1.368f, 1.372f, 0.162f, 0.078f, -0.120f, 0.142f, 0.070f, -0.107f, 2.3f),
        new(1.308f, 1.336f, 1.334f, 0.173f, 0.098f, -0.128f, 0.151f, 0.087f, -0.114f, 2.4f),
        new(1.274f, 1.304f, 1.296f, 0.175f, 0.112f, -0.131f, 0.150f, 0.103f, -0.115f, 2.5f),
        new(1.240f, 1.272f, 1.260f, 0.171f, 0.120f, -0.128f, 0.145f, 0.113f, -0.111f, 2.5f),
        new(1.204f, 1.238f, 1.222f, 0.165f, 0.122f, -0.121f, 0.139f, 0.116f, -0.103f, 2.5f),
        new(1.166f, 1.190f, 1.182f, 0.159f, 0.118f, -0.111f, 0.134f, 0.110f, -0.094f, 2.4f),
        new(1.126f, 1.142f, 1.138f, 0.153f, 0.110f, -0.100f, 0.127f, 0.101f, -0.084f, 2.35f),
        new(1.086f, 1.094f, 1.092f, 0.148f, 0.103f, -0.091f, 0.121f, 0.094f, -0.076f, 2.3f),
        new(1.046f, 1.048f, 1.048f, 0.144f, 0.100f, -0.087f, 0.119f, 0.090f, -0.074f, 2.3f),
        new(1.006f, 1.006f, 1.006f, 0.146f, 0.100f, -0.090f, 0.127f, 0.092f, -0.081f, 2.3f),
        new(0.966f, 0.968f, 0.966f, 0.152f, 0.100f, -0.100f, 0.142f, 0.094f, -0.096f, 2.35f),
        new(0.924f, 0.930f, 0.924f, 0.160f, 0.096f, -0.113f, 0.159f, 0.092f, -0.114f, 2.35f),
        new(0.884f, 0.892f, 0.882f, 0.167f, 0.090f, -0.122f, 0.172f, 0.087f, -0.127f, 2.35f),
        new(0.848f, 0.858f, 0.842f, 0.171f, 0.081f, -0.121f, 0.178f, 0.079f, -0.128f, 2.35f),
        new(0.818f, 0.826f, 0.804f, 0.171f, 0.070f, -0.108f, 0.178f, 0.069f, -0.114f, 2.35f),
    ];
}
