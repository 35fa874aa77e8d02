using System.Text;

namespace Photoplay.Writing.Fountain;

[Flags]
public enum Emphasis { None = 0, Italic = 1, Bold = 2, Underline = 4 }

/// <summary>Emphasis inside a line: *italic*, **bold**, ***both***, _underlined_; a backslash takes the meaning of a
/// mark away.</summary>
public static class FountainText
{
    public static string Plain(string text)
    {
        StringBuilder plain = new();
        foreach ((string run, Emphasis _) in Runs(text)) plain.Append(run);
        return plain.ToString();
    }

    /// <summary>The text in runs of one emphasis each. A mark without its partner in the same line is a character like
    /// any other.</summary>
    public static IReadOnlyList<(string Text, Emphasis Emphasis)> Runs(string text)
    {
        List<(string, Emphasis)> runs = [];
        StringBuilder run = new();
        Emphasis now = Emphasis.None;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && text[i + 1] is '*' or '_' or '\\')
            {
                run.Append(text[++i]);
                continue;
            }
            if (c is not ('*' or '_')) { run.Append(c); continue; }
            int length = c == '_' ? 1 : Math.Min(3, Stars(text, i));
            Emphasis mark = c == '_' ? Emphasis.Underline : (Emphasis)length;
            bool closes = (now & mark) == mark && i > 0 && !char.IsWhiteSpace(text[i - 1]);
            bool opens = (now & mark) == Emphasis.None && Partner(text, i, c, length);
            if (!closes && !opens) { run.Append(c, length); i += length - 1; continue; }
            if (run.Length > 0) runs.Add((run.ToString(), now));
            run.Clear();
            now ^= mark;
            i += length - 1;
        }
        if (run.Length > 0) runs.Add((run.ToString(), now));
        return runs;
    }

    private static int Stars(string text, int at)
    {
        int n = 0;
        while (at + n < text.Length && text[at + n] == '*') n++;
        return n;
    }

    // An opening mark touches the word after it, and its closing mark the word before, in the same line.
    private static bool Partner(string text, int at, char mark, int length)
    {
        int first = at + length;
        if (first >= text.Length || char.IsWhiteSpace(text[first])) return false;
        for (int i = first + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] != mark || text[i - 1] == '\\' || char.IsWhiteSpace(text[i - 1])) continue;
            if (mark == '_' || Stars(text, i) >= length) return true;
        }
        return false;
    }
}
