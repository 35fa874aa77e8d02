using System.Text;

namespace Photoplay.Writing.Fountain;

/// <summary>Writes a screenplay: nodes that were read come out as they were, nodes that were made are laid
/// out by rule.</summary>
public static class FountainWriter
{
    public static string Write(FountainDocument document)
    {
        StringBuilder text = new();
        foreach (FountainNode n in document.Nodes)
        {
            if (n.Raw is { } raw) text.Append(raw);
            else Line(text, n);
        }
        return text.ToString();
    }

    private static void Line(StringBuilder text, FountainNode n)
    {
        bool speech = n.Kind is FountainKind.Dialogue or FountainKind.Parenthetical
            || (n.Kind == FountainKind.Lyric && text.Length > 0 && !EndsBlank(text));
        if (!speech && n.Kind is not (FountainKind.Blank or FountainKind.TitlePage) && text.Length > 0
            && !EndsBlank(text))
            text.Append('\n');
        if (n.Kind == FountainKind.TitlePage)
        {
            foreach (TitleEntry e in n.Entries)
                text.Append(e.Key).Append(": ").Append(e.Value.Contains('\n', StringComparison.Ordinal)
                    ? "\n    " + e.Value.Replace("\n", "\n    ", StringComparison.Ordinal)
                    : e.Value).Append('\n');
            return;
        }
        text.Append(n.Kind switch
        {
            FountainKind.SceneHeading => (n.Forced || !Headings.IsHeading(n.Text) ? "." : "") + n.Text
                + (n.SceneNumber is null ? "" : $" #{n.SceneNumber}#"),
            FountainKind.Action => (n.Forced || NeedsMark(n.Text) ? "!" : "") + n.Text,
            FountainKind.Character => (n.Forced || !Cues.IsCue(n.Text) ? "@" : "") + n.Text
                + (n.Extension is null ? "" : $" ({n.Extension})") + (n.Dual ? " ^" : ""),
            FountainKind.Parenthetical => $"({n.Text})",
            FountainKind.Lyric => "~" + n.Text,
            FountainKind.Transition => (n.Forced || !Headings.IsTransition(n.Text) ? "> " : "") + n.Text,
            FountainKind.Centred => $"> {n.Text} <",
            FountainKind.Section => new string('#', Math.Max(1, n.Depth)) + " " + n.Text,
            FountainKind.Synopsis => "= " + n.Text,
            FountainKind.PageBreak => "===",
            _ => n.Text,
        });
        foreach (FountainNote note in n.Notes)
            text.Append(text.Length > 0 && text[^1] is not ('\n' or ' ') ? " " : "").Append("[[").Append(note.Text)
                .Append("]]");
        text.Append('\n');
    }

    private static bool EndsBlank(StringBuilder text) => text.Length >= 2 && text[^1] == '\n' && text[^2] == '\n';

    // Action that would be read as something else.
    private static bool NeedsMark(string text)
    {
        string line = text.Split('\n')[0].Trim();
        return line.Length > 0 && (line[0] is '.' or '@' or '>' or '#' or '=' or '~' or '!' || Headings.IsHeading(line)
            || Headings.IsTransition(line) || Cues.IsCue(line));
    }
}
