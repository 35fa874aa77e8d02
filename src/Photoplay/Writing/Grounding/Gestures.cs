namespace Photoplay.Writing.Grounding;

/// <summary>Verbs whose object is a part of the body mean something else than with things: to raise one's head is to
/// look up.</summary>
internal static class Gestures
{
    public static string? Of(string verb, string part) => (verb, part) switch
    {
        ("raise" or "lift", "head" or "eye" or "face" or "gaze") => "look up",
        ("lower" or "drop" or "bow", "head" or "eye" or "gaze") => "look down",
        ("raise" or "lift", "hand" or "arm") => "wave",
        ("turn", "head" or "face" or "back") => "turn",
        ("shake", "head") => "shake head",
        ("nod", "head") => "nod",
        ("shrug", "shoulder") => "shrug",
        ("clap", "hand") => "clap",
        ("shake", "hand") => "shake hands",
        ("open", "eye") => "wake up",
        ("close" or "shut", "eye") => "sleep",
        ("stretch" or "spread", "arm" or "leg" or "wing" or "body") => "stretch",
        ("wag", "tail") => "wag",
        _ => null,
    };
}
