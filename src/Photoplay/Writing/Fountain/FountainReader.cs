using Photoplay.Foundation;

namespace Photoplay.Writing.Fountain;

/// <summary>
/// Reads Fountain 1.1. Every character of the source ends in exactly one node; what is broken (a boneyard or note never
/// closed) is reported and read as if it ended with the file.
/// </summary>
public sealed partial class FountainReader
{
    private readonly string source, text;
    private readonly Diagnostics diagnostics;
    private readonly List<FountainNode> nodes = [];
    private readonly List<(int Start, int End)> lines = []; // End behind the line break
    private readonly bool[] hidden; // by boneyard

    private FountainReader(string text, string source, Diagnostics diagnostics)
    {
        (this.text, this.source, this.diagnostics) = (text, source, diagnostics);
        hidden = new bool[text.Length];
    }

    public static FountainDocument Read(string text, string source, Diagnostics diagnostics)
    {
        FountainReader reader = new(text, source, diagnostics);
        reader.Hide();
        reader.Split();
        reader.Run();
        return new(source, reader.nodes);
    }

    /// <summary>Whether a text looks like a screenplay rather than a prompt: it has a scene heading, or
    /// a title page.</summary>
    public static bool LooksLikeFountain(string text)
    {
        foreach (string line in text.Split('\n'))
            if (Headings.IsHeading(line.Trim())) return true;
        return text.TrimStart().StartsWith("Title:", StringComparison.OrdinalIgnoreCase);
    }

    private void Hide()
    {
        for (int i = 0; (i = text.IndexOf("/*", i, StringComparison.Ordinal)) >= 0;)
        {
            int end = text.IndexOf("*/", i + 2, StringComparison.Ordinal);
            if (end < 0)
                diagnostics.Warn("a boneyard (/*) is never closed, so the rest of the file is left out",
                    "close it with */", new(source, i, 2));
            end = end < 0 ? text.Length : end + 2;
            hidden.AsSpan(i, end - i).Fill(true);
            i = end;
        }
    }

    private void Split()
    {
        for (int i = 0; i < text.Length;)
        {
            int end = text.AsSpan(i).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : i + end;
            if (end < text.Length) end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            lines.Add((i, end));
            i = end;
        }
    }

    // The visible part of lines [first, last], without line ends, and the notes in it.
    private string Visible(int first, int last, List<FountainNote> notes)
    {
        (int start, int end) = (lines[first].Start, lines[last].End);
        while (end > start && text[end - 1] is '\r' or '\n') end--;
        System.Text.StringBuilder shown = new();
        for (int i = start; i < end; i++)
        {
            if (hidden[i]) continue;
            if (text[i] == '[' && i + 1 < text.Length && text[i + 1] == '[')
            {
                int close = text.IndexOf("]]", i + 2, StringComparison.Ordinal);
                int limit = close < 0 ? -1 : close + 2;
                if (limit > 0 && limit <= end)
                {
                    notes.Add(new(text[(i + 2)..close], new(source, i, limit - i)));
                    i = limit - 1;
                    continue;
                }
            }
            if (text[i] != '\r') shown.Append(text[i]);
        }
        return shown.ToString();
    }

    private bool IsHidden(int line)
    {
        (int start, int end) = lines[line];
        bool any = false;
        for (int i = start; i < end; i++)
        {
            if (hidden[i]) any = true;
            else if (!char.IsWhiteSpace(text[i])) return false;
        }
        return any;
    }

    private bool IsBlank(int line)
        => line < 0 || line >= lines.Count || (string.IsNullOrWhiteSpace(text[lines[line].Start..lines[line].End]));

    private void Add(FountainKind kind, int first, int last, string shown, List<FountainNote> notes,
        Func<FountainNode, FountainNode>? more = null)
    {
        (int start, int end) = (lines[first].Start, lines[last].End);
        FountainNode node = new(kind, shown, new(source, start, end - start)) { Raw = text[start..end], Notes = notes };
        nodes.Add(more is null ? node : more(node));
    }
}
