using Photoplay.Directing;
using Photoplay.Foundation;

namespace Photoplay.Cinematography;

/// <summary>Exact cameras and film lights, one take a shot.</summary>
public sealed record Takes : Document
{
    public override string Schema => "photoplay.takes.1";
    public required IReadOnlyList<Take> Shots { get; init; }
}

/// <summary>A camera that sees what the shot is about. Keys on the scene clock, interpolated smoothly.</summary>
public sealed record Take
{
    public required string ShotId { get; init; }
    public required string SceneId { get; init; }
    public required IReadOnlyList<CameraKey> Keys { get; init; }
    /// <summary>Amplitude of handheld shake, radians; 0 on sticks.</summary>
    public float Handheld { get; init; }
    /// <summary>Character of the lens, as the storyboard asked.</summary>
    public string? Glass { get; init; }
    public IReadOnlyList<FilmLight> Lights { get; init; } = [];
    /// <summary>Exposure in stops, set by hand for the whole take; null leaves it to the meter.</summary>
    public float? ExposureStops { get; init; }
    /// <summary>Share of the main subject seen at its worst instant, 0..1.</summary>
    public float Seen { get; init; } = 1;
    /// <summary>What was asked and could not be given.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A lamp of ours outside the story: a soft disk aimed at a place.</summary>
public sealed record FilmLight(string Name, Vec3 At, Vec3 Target, float Radius, Vec3 Intensity)
{
    /// <summary>Half-angle that flags leave it, degrees; 0 is a bare disk.</summary>
    public float ConeDegrees { get; init; }
}
