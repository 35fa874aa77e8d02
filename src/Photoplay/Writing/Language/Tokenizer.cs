namespace Photoplay.Writing.Language;

/// <summary>Splits a text into words, punctuation and quoted speech, each with its place. Clitics ("'s", "n't", "'re")
/// are words of their own.</summary>
internal static class Tokenizer
{
    public static List<Token> Split(string text)
    {
        List<Token> tokens = [];
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c)) { i++; continue; }
            int end = c is '"' or '“' ? Quotation(text, i) : i;
            if (end > i)
            {
                tokens.Add(new(text[i..end], i) { Quoted = text[(i + 1)..(end - 1)], Tag = Tag.Quote });
                i = end;
                continue;
            }
            end = i;
            while (end < text.Length && InWord(text, end, i)) end++;
            if (end == i) end++;
            Word(text, i, end, tokens);
            i = end;
        }
        return tokens;
    }

    private static int Quotation(string text, int open)
    {
        int close = text.IndexOfAny(['"', '”'], open + 1);
        return close < 0 ? open : close + 1;
    }

    private static bool InWord(string text, int at, int start)
    {
        char c = text[at];
        if (char.IsLetterOrDigit(c)) return true;
        bool inside = at > start && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        if (!inside) return false;
        return c is '\'' or '’' or '-' || (c is '.' or ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
    }

    private static void Word(string text, int start, int end, List<Token> into)
    {
        string word = text[start..end].Replace('’', '\'');
        foreach (string clitic in (ReadOnlySpan<string>)["'s", "n't", "'re", "'ve", "'ll", "'m", "'d"])
        {
            if (word.Length <= clitic.Length || !word.EndsWith(clitic, StringComparison.OrdinalIgnoreCase)) continue;
            int cut = end - clitic.Length;
            into.Add(new(text[start..cut], start));
            into.Add(new(text[cut..end].Replace('’', '\''), cut));
            return;
        }
        into.Add(new(word, start));
    }
}
