using Photoplay.Foundation;

namespace Photoplay.Characters;

/// <summary>
/// The wave that runs down a body that swims or slithers: from the axis a place u body lengths behind the nose stands
/// off by A(u) sin(2 pi (beats - u / WaveLength)), A(u) = Head + Slope u + Curve u^2, in body lengths (Videler and Hess
/// 1984 for fish that swim with the hind body).
/// </summary>
/// <param name="Vertical">Up and down (whales) rather than sideways.</param>
/// <param name="WaveLength">Body lengths.</param>
/// <param name="Advance">Body lengths the body goes in one beat.</param>
/// <param name="Rest">Share of the wave that stays in a body at rest.</param>
/// <param name="Idle">Beats a second at rest for a body one metre long; longer ones go with the inverse square root.
/// </param>
public sealed record Undulation(bool Vertical, float WaveLength, float Head, float Slope, float Curve, float Advance,
    float Rest, float Idle)
{
    /// <summary>Nose to the end of the part that waves, metres, and where the nose stands at rest: Z in actor space.
    /// </summary>
    public float Length { get; init; } = 1;
    public float Nose { get; init; }

    /// <summary>How far behind the nose a rest place is, body lengths.</summary>
    public float At(float z) => (Nose - z) / Length;

    public float Amplitude(float u) => Head + Slope * u + Curve * u * u;

    /// <summary>How far the place stands off the axis, body lengths.</summary>
    public float Offset(float u, float beats) => Amplitude(u) * Maths.Sin(Maths.Tau * (beats - u / WaveLength));

    /// <summary>Change of <see cref="Offset"/> along the body.</summary>
    public float Bend(float u, float beats)
    {
        (float s, float c) = Maths.SinCos(Maths.Tau * (beats - u / WaveLength));
        return (Slope + 2 * Curve * u) * s - Amplitude(u) * (Maths.Tau / WaveLength) * c;
    }
}
