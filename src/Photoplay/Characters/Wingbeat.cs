namespace Photoplay.Characters;

/// <summary>How an insect's wings beat while it hovers and flies.</summary>
/// <param name="Hertz">Beats a second.</param>
/// <param name="Middle">Angle of the wings above the level between top and bottom of the beat, radians.</param>
/// <param name="Swing">Half of the beat's angle, radians.</param>
/// <param name="Bob">How far the body answers each beat, metres.</param>
/// <param name="Glide">Share of the time in which the wings are held spread, 0..1.</param>
public sealed record Wingbeat(float Hertz, float Middle, float Swing, float Bob, float Glide);
