
namespace Photoplay.Directing;

/// <summary>Tables of film grammar: what lens a size takes, how long a size may be held.</summary>
public static class ShotGrammar
{
    /// <summary>Focal length on Super 35, millimetres: wide shots short, close ones long, so that faces
    /// keep their shape.</summary>
    public static float FocalLengthMm(ShotSize size) => size switch
    {
        ShotSize.ExtremeWide => 24,
        ShotSize.Wide => 28,
        ShotSize.Full => 35,
        ShotSize.MediumFull => 40,
        ShotSize.Medium => 50,
        ShotSize.MediumClose => 65,
        ShotSize.CloseUp => 85,
        _ => 100,
    };

    /// <summary>Working aperture: deep in the wide, shallow on faces.</summary>
    public static float FStop(ShotSize size) => size switch
    {
        ShotSize.ExtremeWide => 8,
        ShotSize.Wide => 5.6f,
        ShotSize.Full => 4,
        ShotSize.MediumFull => 3.2f,
        _ => 2.8f,
    };

    /// <summary>Whether an action is done with the face alone, so that a close-up tells it; a wave or a bow
    /// needs the arms.</summary>
    public static bool IsOfTheFace(string? action) => action is null or "smile" or "frown" or "nod" or "shake-head"
        or "look" or "look-up" or "look-down" or "look-around" or "look-back"
        or "listen" or "notice" or "sing" or "whisper" or "laugh" or "cry" or "sigh" or "blink" or "sniff" or "react"
        or "shiver" or "think" or "feel";

    /// <summary>Seconds below which a cut of that size is not read, and above which it wants a change.</summary>
    public static (double Least, double Most) Hold(ShotSize size) => size switch
    {
        ShotSize.ExtremeWide or ShotSize.Wide => (2.4, 7),
        ShotSize.Full or ShotSize.MediumFull => (1.8, 6.5),
        ShotSize.Medium => (1.6, 6),
        _ => (1.2, 5),
    };
}
