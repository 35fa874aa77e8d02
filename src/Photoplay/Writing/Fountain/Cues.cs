namespace Photoplay.Writing.Fountain;

/// <summary>Lines that name who speaks.</summary>
public static class Cues
{
    /// <summary>In capitals (extensions aside), with at least one letter.</summary>
    public static bool IsCue(string line)
    {
        int bracket = line.IndexOf('(', StringComparison.Ordinal);
        string name = (bracket < 0 ? line : line[..bracket]).TrimEnd(' ', '^');
        return name.Length > 0 && name.Any(char.IsLetter) && !name.Any(char.IsLower);
    }

    /// <summary>"ANA (V.O.) ^" is Ana, "V.O.", spoken at the same time.</summary>
    public static (string Name, string? Extension, bool Dual) Split(string line)
    {
        string rest = line.Trim();
        bool dual = rest.EndsWith('^');
        if (dual) rest = rest[..^1].TrimEnd();
        int open = rest.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return (rest, null, dual);
        return (rest[..open].TrimEnd(),
            rest[(open + 1)..].TrimEnd(')', ' ').Replace(") (", ", ", StringComparison.Ordinal), dual);
    }
}
