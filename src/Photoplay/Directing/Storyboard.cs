using Photoplay.Foundation;

namespace Photoplay.Directing;

/// <summary>How it is shot: per scene, what everybody does when (blocking), and the shots as windows on
/// the scene's clock.</summary>
public sealed record Storyboard : Document
{
    public override string Schema => "photoplay.storyboard.1";
    public required string Title { get; init; }
    public required Rational Fps { get; init; }
    public string? Look { get; init; }
    public string Mood { get; init; } = "calm";
    public required IReadOnlyList<BoardScene> Scenes { get; init; }
    /// <summary>Seconds of opening title and end card, film clock.</summary>
    public Rational TitleSeconds { get; init; }
    public Rational EndSeconds { get; init; }
}

public sealed record BoardScene
{
    public required string Id { get; init; }
    public string Heading { get; init; } = "";
    /// <summary>Seconds on the scene clock.</summary>
    public required Rational Duration { get; init; }
    public required IReadOnlyList<Track> Tracks { get; init; }
    public required IReadOnlyList<Shot> Shots { get; init; }
    /// <summary>Mood of this scene's music.</summary>
    public string Mood { get; init; } = "calm";
    /// <summary>Sounds asked for: vocabulary id at scene-clock seconds.</summary>
    public IReadOnlyList<SoundCue> Sounds { get; init; } = [];
}

public sealed record SoundCue(string Sound, double Start, double Seconds);

/// <summary>What one role (or moving thing) does through a scene: cues in order of start. Between cues it stays where
/// the last one left it and lives (breathes, blinks, looks about).</summary>
public sealed record Track
{
    /// <summary>Role or thing id.</summary>
    public required string Who { get; init; }
    /// <summary>Where it stands at scene start (y from the ground), and the direction it faces, xz.</summary>
    public required Vec3 Start { get; init; }
    public required Vec3 Facing { get; init; }
    /// <summary>Seat it sits on at the start, or null.</summary>
    public string? Seat { get; init; }
    /// <summary>Things in hand at the start: socket to thing id.</summary>
    public IReadOnlyDictionary<string, string> Holding { get; init; } = new Dictionary<string, string>();
    public required IReadOnlyList<Cue> Cues { get; init; }
    /// <summary>Emotion through the scene: neutral, happy, sad, afraid, angry, surprised,
    /// curious, tender, determined.</summary>
    public string Emotion { get; init; } = "neutral";
}

/// <summary>One piece of action on the scene clock.</summary>
public sealed record Cue
{
    public required double Start { get; init; }
    public required double Seconds { get; init; }
    /// <summary>Vocabulary id of the action.</summary>
    public required string Action { get; init; }
    /// <summary>Locomotion: the way, as points on the ground, starting where it stands.</summary>
    public IReadOnlyList<Vec3> Path { get; init; } = [];
    /// <summary>Locomotion: direction to face on arrival.</summary>
    public Vec3? FaceAtEnd { get; init; }
    /// <summary>Role, thing, seat or mark it is about: looked at, pointed at, picked up, sat on.</summary>
    public string? Target { get; init; }
    /// <summary>Spoken beat (screenplay beat id).</summary>
    public string? Line { get; init; }
    public IReadOnlyList<string> Manner { get; init; } = [];
    /// <summary>Screenplay beat it comes from.</summary>
    public string? Beat { get; init; }
    /// <summary>Emotion while it lasts, or null to keep.</summary>
    public string? Emotion { get; init; }
}

public enum ShotSize { ExtremeWide, Wide, Full, MediumFull, Medium, MediumClose, CloseUp, ExtremeClose }
public enum CameraAngle { Eye, Low, High, Overhead, Ground, Dutch }
public enum CameraMove
{
    Static, PanLeft, PanRight, TiltUp, TiltDown, DollyIn, DollyOut, TruckLeft, TruckRight, CraneUp, CraneDown, Orbit,
    Follow, Lead, PushIn, PullOut, Handheld, ZoomIn, ZoomOut, DollyZoom, WhipPan, RackFocus
}
/// <summary>From where the subject is seen: relative to its facing.</summary>
public enum CameraSide
{
    Front, ThreeQuarterLeft, ThreeQuarterRight, ProfileLeft, ProfileRight, Back, BackThreeQuarterLeft,
    BackThreeQuarterRight, OverShoulder
}

/// <summary>One shot: what it is about and how it is framed. Times on the scene clock.</summary>
public sealed record Shot
{
    /// <summary>"010", "020" ... through the film.</summary>
    public required string Id { get; init; }
    public required Rational Start { get; init; }
    public required Rational Duration { get; init; }
    /// <summary>Roles, things or marks the shot is about, first the main one.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }
    public required ShotSize Size { get; init; }
    public CameraAngle Angle { get; init; } = CameraAngle.Eye;
    public CameraSide Side { get; init; } = CameraSide.ThreeQuarterLeft;
    public CameraMove Move { get; init; } = CameraMove.Static;
    /// <summary>0 hardly .. 1 as much as film grammar bears.</summary>
    public float MoveAmount { get; init; } = 0.5f;
    /// <summary>OverShoulder: whose shoulder.</summary>
    public string? Over { get; init; }
    public float? FocalLengthMm { get; init; }
    public float? FStop { get; init; }
    /// <summary>Character of the lens: anamorphic, vintage or fisheye; null is a modern one.</summary>
    public string? Glass { get; init; }
    /// <summary>Which side of the axis of action (line between Subjects) the camera keeps: +1 or -1.</summary>
    public int LineSide { get; init; } = 1;
    public LightPlan Light { get; init; } = new();
    /// <summary>What happens, in words.</summary>
    public string Action { get; init; } = "";
    /// <summary>Lines heard (screenplay beat ids).</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
    /// <summary>"cut", "dissolve", "fade-in", "fade-out" into this shot.</summary>
    public string Transition { get; init; } = "cut";
    /// <summary>Exact camera: overrides everything above.</summary>
    public PinnedCamera? Pinned { get; init; }
}

/// <summary>Key side and fill for faces in this shot. Ratios in stops: the key's against what a face wants in the
/// picture, fill's and rim's against the key.</summary>
/// <param name="Style">"motivated"; "low-key", where lamps stand in pools; "spot", where somebody performs.</param>
public sealed record LightPlan(string Style = "motivated", float KeyStops = 0, float FillStops = -2,
    float RimStops = 0.5f);

/// <summary>A camera somebody set by hand; position and target per key, scene clock.</summary>
public sealed record PinnedCamera(IReadOnlyList<CameraKey> Keys);

public sealed record CameraKey(double Time, Vec3 Eye, Vec3 Target, float FocalLengthMm,
    float FocusDistance, float FStop)
{
    /// <summary>Degrees; positive leans the picture clockwise.</summary>
    public float Roll { get; init; }
}
