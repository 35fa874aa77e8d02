namespace Photoplay.Writing.Fountain;

/// <summary>Scene headings and transitions.</summary>
public static class Headings
{
    private static readonly string[] Openings = ["INT./EXT", "INT/EXT", "EXT./INT", "EXT/INT", "I/E", "INT",
        "EXT", "EST"];

    public static bool IsHeading(string line)
    {
        foreach (string o in Openings)
            if (line.StartsWith(o, StringComparison.OrdinalIgnoreCase) && line.Length > o.Length
                && line[o.Length] is '.' or ' ' && line.Length > o.Length + 1)
                return true;
        return false;
    }

    public static bool IsForced(string line) => line.Length > 1 && line[0] == '.' && char.IsLetterOrDigit(line[1]);

    public static bool IsTransition(string line) =>
        line.EndsWith("TO:", StringComparison.Ordinal) && line == line.ToUpperInvariant()
            || line is "FADE IN:" or "FADE OUT." or "FADE TO BLACK.";

    /// <summary>"INT. HOUSE - DAY #1A#" is a heading and the number 1A.</summary>
    public static (string Heading, string? Number) SplitNumber(string line)
    {
        if (!line.EndsWith('#')) return (line, null);
        int open = line.LastIndexOf('#', line.Length - 2);
        if (open <= 0 || open == line.Length - 2) return (line, null);
        return (line[..open].TrimEnd(), line[(open + 1)..^1]);
    }

    /// <summary>The parts of a heading: inside (true), outside (false) or unsaid, the place, and what follows
    /// the last dash.</summary>
    public static (bool? Interior, string Place, string Time) Parse(string heading)
    {
        string rest = heading;
        bool? interior = null;
        foreach (string o in Openings)
        {
            if (!rest.StartsWith(o, StringComparison.OrdinalIgnoreCase) || rest.Length == o.Length
                || rest[o.Length] is not ('.' or ' '))
                continue;
            interior = o.StartsWith("INT", StringComparison.Ordinal) ? true
                : o is "EXT" || o.StartsWith("EXT", StringComparison.Ordinal) ? false
                : null;
            rest = rest[(o.Length + 1)..].Trim();
            break;
        }
        int dash = rest.LastIndexOf(" - ", StringComparison.Ordinal);
        if (dash < 0) dash = rest.LastIndexOf(" – ", StringComparison.Ordinal);
        return dash < 0 ? (interior, rest.Trim(), "") : (interior, rest[..dash].Trim(), rest[(dash + 3)..].Trim());
    }
}
