namespace Photoplay.Characters;

/// <summary>How a body that has no legs gets about.</summary>
public enum CarriageForm
{
    /// <summary>In the air: bobs, leans into its way, trails what hangs down.</summary>
    Float,
    /// <summary>In hops: gathers, stretches, flies on a parabola, lands squashed; it does not slide while it is down.
    /// </summary>
    Hop,
    /// <summary>On wheels or a ball, which turn by the way they make.</summary>
    Roll,
}

/// <summary>The way of going of a body without legs.</summary>
/// <param name="Length">Of a hop at comfortable speed, metres.</param>
/// <param name="Rise">Of a hop, or of the bobbing in the air, metres.</param>
/// <param name="Give">Share of its height by which the body is squashed when it lands; 0 is rigid.</param>
public sealed record Carriage(CarriageForm Form, float Length = 0.3f, float Rise = 0.05f, float Give = 0)
{
    public IReadOnlyList<Wheel> Wheels { get; init; } = [];
}

/// <summary>What a body rolls on: a bone that turns about its head.</summary>
/// <param name="Radius">Metres.</param>
/// <param name="Across">To the left of the body's middle, metres: in a turn the outer wheel goes further.</param>
/// <param name="Ball">Turns about any level axis, not only about the axle.</param>
public sealed record Wheel(string Bone, float Radius, float Across = 0, bool Ball = false);
