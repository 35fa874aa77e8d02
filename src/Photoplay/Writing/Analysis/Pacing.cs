namespace Photoplay.Writing.Analysis;

/// <summary>How long a beat wants to be, before anybody has played it.</summary>
internal static class Pacing
{
    /// <summary>Speech at 2.6 words a second with a breath around it; an action 3.5 s; a look 3 s.</summary>
    public static double Seconds(Beat beat) => beat.Form switch
    {
        BeatForm.Line => 1.0 + (beat.Text ?? "").Split(' ').Length / 2.6,
        BeatForm.Pause => 3,
        _ => 3.5,
    };
}
