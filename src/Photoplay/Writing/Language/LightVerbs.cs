namespace Photoplay.Writing.Language;

/// <summary>Verbs that say of another happening that it begins, lasts, is wanted or comes about, and show nothing
/// themselves.</summary>
internal static class LightVerbs
{
    private static readonly HashSet<string> Always =
        [.. ("begin start continue keep try proceed seem appear finish let become be have do remain happen occur " +
            "cause allow name").Split(' ')];

    /// <summary>Whether the word is one; before "to" and before an -ing form, so is every verb of wanting.</summary>
    public static bool Is(Token verb, Token? next)
        => Always.Contains(verb.Lemma) || (next?.Tag is Tag.To or Tag.Ing && Parser.Catenatives.Contains(verb.Lemma));
}
