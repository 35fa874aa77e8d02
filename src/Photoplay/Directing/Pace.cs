using Photoplay.Foundation;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Directing;

/// <summary>How long things take and how fast bodies go, before the film's length is fitted.</summary>
internal static class Pace
{
    /// <summary>Silence before a line is answered, seconds: the usual gap of talk is about 0.2 s (Stivers et al. 2009);
    /// film breathes a little more.</summary>
    private const double LineGap = 0.35;
    /// <summary>Seconds below which neither a line nor an action can be read in a picture of its own.</summary>
    public const double Shortest = 1.5;

    /// <summary>Natural length of a beat, seconds.</summary>
    public static double Seconds(Beat beat, Vocabulary vocabulary, Recording recording) => beat.Form switch
    {
        BeatForm.Line => Math.Max(Shortest, LineGap + (recording.Lines.FirstOrDefault(l => l.BeatId == beat.Id)?.Seconds
            ?? SpokenSeconds(beat.Text ?? ""))),
        BeatForm.Pause => 1.2,
        _ => Family(beat, vocabulary) switch
        {
            "locomotion" => 4.5,
            "posture" => 2.4,
            "gesture" => 2.4,
            "object" => 2.8,
            "social" => 3.4,
            "emotion" => 2.8,
            "speech" => 2.6,
            _ => 3.0,
        },
    };

    /// <summary>First of the families of action that the entry is tagged with; "other" if none.</summary>
    public static string Family(Beat beat, Vocabulary vocabulary)
    {
        string[]? tags = beat.Action is null ? null : vocabulary.Find(Kind.Action, beat.Action)?.Tags;
        return tags?.FirstOrDefault(t => Families.Contains(t)) ?? "other";
    }

    /// <summary>Speed of travel, metres a second.</summary>
    public static float Speed(Beat beat, BodyInfo body)
    {
        float speed = beat.Action switch
        {
            "run" or "gallop" or "flee" or "chase" or "rush" or "sprint" => body.RunSpeed,
            "trot" or "hop" or "jog" => body.TrotSpeed,
            "sneak" or "creep" or "limp" or "crawl" => body.WalkSpeed * 0.55f,
            _ => body.WalkSpeed,
        };
        foreach (string manner in beat.Manner)
            speed *= manner switch
            {
                "slowly" or "gently" or "carefully" or "sadly" => 0.75f,
                "quickly" => 1.35f,
                _ => 1f,
            };
        return speed;
    }

    /// <summary>Reading aloud at 2.6 words a second, for lines whose recording is not at hand.</summary>
    private static double SpokenSeconds(string text)
        => 0.3 + text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length / 2.6;

    private static readonly string[] Families = ["locomotion", "posture", "gesture", "object", "social",
        "emotion", "speech"];
}
