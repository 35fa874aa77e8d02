using Photoplay.Foundation;

namespace Photoplay.Directing;

/// <summary>The words of film grammar for the camera: shot sizes, angles, lenses, moves.
/// <see cref="VocabularyEntry.Value"/> is the enum's name.</summary>
public static class CameraWords
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Size(ShotSize.ExtremeWide, "extreme wide shot", "extreme long shot", "establishing shot", "aerial view",
            "aerial shot", "drone view", "drone shot", "bird's-eye view", "panorama", "vista"),
        Size(ShotSize.Wide, "wide shot", "long shot", "wide view", "wide angle", "full view"),
        Size(ShotSize.Full, "full shot", "full body", "head to toe"),
        Size(ShotSize.MediumFull, "medium full shot", "cowboy shot", "american shot", "three-quarter shot"),
        Size(ShotSize.Medium, "medium shot", "mid shot", "waist up", "two shot"),
        Size(ShotSize.MediumClose, "medium close-up", "medium close up", "bust shot", "portrait shot"),
        Size(ShotSize.CloseUp, "close-up", "close up", "closeup", "close shot", "close view"),
        Size(ShotSize.ExtremeClose, "extreme close-up", "extreme close up", "macro shot", "macro", "detail shot",
            "insert shot"),
        Angle(CameraAngle.Eye, "eye level", "front view", "straight on"),
        Angle(CameraAngle.Low, "low angle", "low-angle shot", "worm's-eye view", "from below"),
        Angle(CameraAngle.High, "high angle", "high-angle shot", "from above"),
        Angle(CameraAngle.Overhead, "overhead shot", "top view", "top-down view", "top down",
            "god's-eye view", "birdseye"),
        Angle(CameraAngle.Ground, "ground level", "ground shot", "floor level"),
        Angle(CameraAngle.Dutch, "dutch angle", "dutch tilt", "canted angle", "tilted frame"),
        Move(CameraMove.Static, "static shot", "static view", "static camera", "still frame", "fixed camera",
            "locked camera", "locked-off", "tripod shot", "tableau", "frozen in time", "camera stays still",
            "static", "fixed", "stationary", "unmoving", "still camera", "still shot", "camera stands still",
            "camera remains still", "camera is still"),
        Move(CameraMove.PanLeft, "pan left", "camera pans left", "panning left", "pan to the left",
            "camera pans to the left", "panning to the left"),
        Move(CameraMove.PanRight, "pan right", "pan", "camera pans right", "panning right", "panning shot",
            "camera pans", "pan to the right", "camera pans to the right"),
        Move(CameraMove.TiltUp, "tilt up", "camera tilts up", "tilting up", "camera tilts upwards",
            "camera looks up"),
        Move(CameraMove.TiltDown, "tilt down", "camera tilts down", "tilting down", "camera tilts downwards",
            "camera looks down"),
        Move(CameraMove.DollyIn, "dolly in", "dolly forward", "camera moves forward", "move in", "dolly shot", "dolly",
            "camera moves in", "camera moves closer", "camera approaches"),
        Move(CameraMove.DollyOut, "dolly out", "dolly back", "camera moves back", "camera moves backward",
            "camera moves away", "camera moves out"),
        Move(CameraMove.TruckLeft, "truck left", "track left", "move left", "camera moves left",
            "camera moves to the left"),
        Move(CameraMove.TruckRight, "truck right", "track right", "move right", "truck", "camera moves right",
            "camera moves to the right",
            "sideways tracking"),
        Move(CameraMove.CraneUp, "crane up", "boom up", "pedestal up", "camera rises", "crane shot", "jib up",
            "camera moves up"),
        Move(CameraMove.CraneDown, "crane down", "boom down", "pedestal down", "camera descends", "jib down",
            "camera moves down"),
        Move(CameraMove.Orbit, "orbit", "arc shot", "camera circles", "camera orbits", "revolve around",
            "camera rotates around", "360 shot", "circle around", "camera rotates",
            "camera revolves"),
        Move(CameraMove.Follow, "tracking shot", "follow shot", "camera follows", "following shot", "steadicam"),
        Move(CameraMove.Lead, "lead shot", "camera leads", "walk and talk"),
        Move(CameraMove.PushIn, "push in", "camera pushes in", "slow push"),
        Move(CameraMove.PullOut, "pull out", "pull back", "camera pulls back", "reveal shot"),
        Move(CameraMove.Handheld, "handheld", "hand-held", "handheld camera", "shaky camera",
            "intense shaking effect", "camera shake", "camera shakes", "shaking effect", "shaking camera"),
        Move(CameraMove.ZoomIn, "zoom in", "camera zooms in", "zooming in"),
        Move(CameraMove.ZoomOut, "zoom out", "camera zooms out", "zooming out"),
        Move(CameraMove.DollyZoom, "dolly zoom", "vertigo effect", "zolly", "trombone shot"),
        Move(CameraMove.WhipPan, "whip pan", "swish pan"),
        Move(CameraMove.RackFocus, "rack focus", "racking focus", "focus pull", "pull focus"),
        Lens(18, "ultra-wide lens", "ultra wide lens"),
        Lens(24, "wide-angle lens", "wide lens", "24mm"),
        Lens(35, "35mm lens", "35mm", "35 mm"),
        Lens(50, "normal lens", "50mm lens", "50mm", "50 mm"),
        Lens(85, "portrait lens", "85mm lens", "85mm", "85 mm"),
        Lens(135, "telephoto lens", "telephoto", "long lens", "135mm"),
        Glass("anamorphic", "anamorphic", "anamorphic lens", "cinemascope", "oval bokeh"),
        Glass("vintage", "vintage lens", "old lens", "soft lens"),
        Glass("fisheye", "fisheye", "fisheye lens", "fish-eye lens"),
        new("shallow-focus", Kind.Camera, ["shallow depth of field", "shallow focus", "bokeh", "blurred background"],
            ["stop"], "1.4"),
        new("deep-focus", Kind.Camera, ["deep focus", "deep depth of field"], ["stop"], "11"),
    ];

    private static VocabularyEntry Glass(string id, params string[] words)
        => new(id + "-lens", Kind.Camera, words, ["glass"], id);
    private static VocabularyEntry Size(ShotSize s, params string[] words)
        => new(Id(s.ToString()), Kind.Camera, words, ["size"], s.ToString());
    private static VocabularyEntry Angle(CameraAngle a, params string[] words)
        => new(Id(a.ToString()) + "-angle", Kind.Camera, words, ["angle"], a.ToString());
    private static VocabularyEntry Move(CameraMove m, params string[] words)
        => new(Id(m.ToString()), Kind.Camera, words, ["move"], m.ToString());
    private static VocabularyEntry Lens(int mm, params string[] words)
        => new("lens-" + mm.ToString(System.Globalization.CultureInfo.InvariantCulture), Kind.Camera, words, ["lens"],
            mm.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>PanLeft to pan-left.</summary>
    private static string Id(string pascal)
        => string.Concat(pascal.Select((c, i) =>
            i > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
