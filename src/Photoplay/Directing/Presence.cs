using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Directing;

/// <summary>A beat on the scene clock, with who is worth seeing while it lasts.</summary>
internal sealed record BlockedBeat(Beat Beat, double Start, double Seconds, string Family,
    IReadOnlyList<string> Subjects)
{
    public double End => Start + Seconds;
    /// <summary>Seconds spent going up to what the beat is about before it happens; 0 if it happens at once.</summary>
    public double Approach { get; init; }
    /// <summary>Whom a line is said to.</summary>
    public string? Listener { get; init; }
}

/// <summary>A scene, blocked: who stands and goes where, when.</summary>
internal sealed record BlockedScene(IReadOnlyList<Track> Tracks, IReadOnlyList<BlockedBeat> Beats, double Seconds);

/// <summary>Where somebody is while the scene is being blocked.</summary>
internal sealed class Presence(string id, BodyInfo body)
{
    public string Id { get; } = id;
    public BodyInfo Body { get; } = body;
    public Vec3 Start { get; set; }
    public Vec3 StartFacing { get; set; }
    public Vec3 At { get; set; }
    public Vec3 Facing { get; set; }
    public string? Seat { get; set; }
    public string? StartSeat { get; set; }
    public double BusyUntil { get; set; }
    public bool IsThing { get; init; }
    public List<Cue> Cues { get; } = [];

    public void Place(Vec3 at, Vec3 facing) { Start = At = at; StartFacing = Facing = facing; }

    /// <summary>Turned to a place from the start.</summary>
    public void Face(Vec3 place)
    {
        Vec3 way = new(place.X - At.X, 0, place.Z - At.Z);
        if (way.LengthSquared > 0.04f) StartFacing = Facing = way.Normalized;
    }
}
