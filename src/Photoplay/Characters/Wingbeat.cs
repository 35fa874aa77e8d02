namespace Photoplay.Characters;

/// <summary>How an insect's wings beat while it hovers and flies, and how they are held by who can also stand.</summary>
/// <param name="Hertz">Beats a second.</param>
/// <param name="Middle">Angle of the wings above the level between top and bottom of the beat, radians.</param>
/// <param name="Swing">Half of the beat's angle, radians.</param>
/// <param name="Bob">How far the body answers each beat, metres.</param>
/// <param name="Glide">Share of the time in which the wings are held spread, 0..1.</param>
public sealed record Wingbeat(float Hertz, float Middle, float Swing, float Bob, float Glide)
{
    /// <summary>Angle of the wings above the level at rest, radians: butterflies clap theirs together over the back.
    /// </summary>
    public float Rest { get; init; } = 1.15f;
    /// <summary>Share of a beat by which the hindwings go before the forewings.</summary>
    public float HindLead { get; init; }

    /// <summary>Angle above the level, radians, so many beats after the start, of wings that beat in full.</summary>
    public float At(double beats, bool fore)
        => Middle + Swing * (float)Foundation.Maths.Sin(Foundation.Maths.Tau * (beats + (fore ? 0 : HindLead)));
}
