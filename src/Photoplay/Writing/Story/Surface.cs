namespace Photoplay.Writing.Story;

/// <summary>English surface forms.</summary>
internal static class Surface
{
    public static string Third(string verb)
    {
        int blank = verb.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0) return Third(verb[..blank]) + verb[blank..];
        if (verb is "have") return "has";
        if (verb is "be") return "is";
        if (verb.EndsWith('y') && verb.Length > 1 && !"aeiou".Contains(verb[^2], StringComparison.Ordinal))
            return verb[..^1] + "ies";
        return verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith('o')
                || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal)
            ? verb + "es"
            : verb + "s";
    }

    public static string An(string words) => words.Length == 0
        ? words
        : ("aeiou".Contains(char.ToLowerInvariant(words[0]), StringComparison.Ordinal) ? "an " : "a ") + words;
    public static string Capital(string words)
        => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static readonly HashSet<string> Small =
        [.. "a an the of in on at by and or to with for from into under over".Split(' ')];

    /// <summary>Title case: small words stay small, but for the first.</summary>
    public static string Title(string words) => string.Join(' ', words.Split(' ',
        StringSplitOptions.RemoveEmptyEntries).Select((w, i) => i > 0 && Small.Contains(w) ? w : Capital(w)));
}
