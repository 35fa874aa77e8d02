namespace Photoplay.Writing.Fountain;

public sealed partial class FountainReader
{
    private void Run()
    {
        int line = TitlePage();
        bool inDialogue = false;
        while (line < lines.Count)
        {
            List<FountainNote> notes = [];
            if (IsHidden(line))
            {
                int last = line;
                while (last + 1 < lines.Count && IsHidden(last + 1)) last++;
                Add(FountainKind.Boneyard, line, last, "", notes);
                line = last + 1;
                continue;
            }
            int lastOfNote = NoteLines(line);
            string shown = Visible(line, lastOfNote, notes);
            string trimmed = shown.Trim();
            if (IsBlank(line))
            {
                // Two blanks in an otherwise empty line keep a speech going.
                if (!(inDialogue && text[lines[line].Start..lines[line].End].TrimEnd('\r', '\n').Length >= 2))
                    inDialogue = false;
                Add(inDialogue ? FountainKind.Dialogue : FountainKind.Blank, line, line, "", notes);
            }
            else if (trimmed.Length == 0 && notes.Count > 0) Add(FountainKind.Note, line, lastOfNote, "", notes);
            else if (inDialogue) Spoken(line, lastOfNote, trimmed, notes);
            else inDialogue = Block(line, lastOfNote, shown, trimmed, notes);
            line = lastOfNote + 1;
        }
    }

    // Notes may run over several lines, but not over an empty one (a line of two blanks keeps them open).
    private int NoteLines(int line)
    {
        int last = line;
        while (true)
        {
            string block = text[lines[line].Start..lines[last].End];
            int open = block.LastIndexOf("[[", StringComparison.Ordinal);
            if (open < 0 || block.IndexOf("]]", open, StringComparison.Ordinal) >= 0) return last;
            bool more = last + 1 < lines.Count && (!IsBlank(last + 1)
                || text[lines[last + 1].Start..lines[last + 1].End].Trim('\r', '\n').Length >= 2);
            if (!more || last - line > 200)
            {
                diagnostics.Warn("a note ([[) is never closed, so it is read as text", "close it with ]]",
                    new(source, lines[line].Start + open, 2));
                return line;
            }
            last++;
        }
    }

    private int TitlePage()
    {
        int end = 0;
        List<TitleEntry> entries = [];
        for (; end < lines.Count && !IsBlank(end); end++)
        {
            string raw = text[lines[end].Start..lines[end].End].TrimEnd('\r', '\n');
            int colon = raw.IndexOf(':', StringComparison.Ordinal);
            bool continues = entries.Count > 0
                && (raw.StartsWith("   ", StringComparison.Ordinal) || raw.StartsWith('\t'));
            if (continues)
                entries[^1] = entries[^1] with
                {
                    Value = entries[^1].Value.Length == 0 ? raw.Trim() : entries[^1].Value + "\n" + raw.Trim(),
                    Where = entries[^1].Where with { Length = lines[end].End - entries[^1].Where.Start }
                };
            else if (colon > 0 && colon < 40 && raw.AsSpan(0, colon).IndexOfAny("[].,!?/*") < 0
                && !Headings.IsHeading(raw) && char.IsLetter(raw[0])
                && !raw.StartsWith("FADE", StringComparison.Ordinal) && !raw.EndsWith("TO:", StringComparison.Ordinal))
                entries.Add(new(raw[..colon].Trim(), raw[(colon + 1)..].Trim(),
                    new(source, lines[end].Start, lines[end].End - lines[end].Start)));
            else return 0;
        }
        if (entries.Count == 0) return 0;
        Add(FountainKind.TitlePage, 0, end - 1, "", [], n => n with { Entries = entries });
        return end;
    }

    private void Spoken(int first, int last, string trimmed, List<FountainNote> notes)
    {
        FountainKind kind = trimmed.StartsWith('(') && trimmed.EndsWith(')') ? FountainKind.Parenthetical
            : trimmed.StartsWith('~') ? FountainKind.Lyric
            : FountainKind.Dialogue;
        string said = kind switch
        {
            FountainKind.Parenthetical => trimmed[1..^1].Trim(),
            FountainKind.Lyric => trimmed[1..].Trim(),
            _ => trimmed
        };
        Add(kind, first, last, said, notes);
    }

    // Everything that is not speech; true if it is a character's name, so that speech follows.
    private bool Block(int first, int last, string shown, string trimmed, List<FountainNote> notes)
    {
        bool blankBefore = first == 0 || IsBlank(first - 1) || IsHidden(first - 1)
            || nodes.Count > 0 && nodes[^1].Kind is FountainKind.TitlePage or FountainKind.Section
                or FountainKind.Synopsis or FountainKind.Note;
        bool blankAfter = last + 1 >= lines.Count || IsBlank(last + 1);
        char mark = trimmed[0];
        if (trimmed.Length >= 3 && trimmed.Trim('=').Length == 0) Add(FountainKind.PageBreak, first, last, "", notes);
        else if (mark == '#')
        {
            int depth = trimmed.TakeWhile(c => c == '#').Count();
            Add(FountainKind.Section, first, last, trimmed[depth..].Trim(), notes, n => n with { Depth = depth });
        }
        else if (mark == '=') Add(FountainKind.Synopsis, first, last, trimmed[1..].Trim(), notes);
        else if (mark == '~') Add(FountainKind.Lyric, first, last, trimmed[1..].Trim(), notes);
        else if (mark == '!')
            Add(FountainKind.Action, first, last, shown.TrimStart()[1..], notes, n => n with { Forced = true });
        else if (mark == '>' && trimmed.EndsWith('<'))
            Add(FountainKind.Centred, first, last, trimmed[1..^1].Trim(), notes);
        else if (mark == '>')
            Add(FountainKind.Transition, first, last, trimmed[1..].Trim(), notes, n => n with { Forced = true });
        else if (blankBefore && (Headings.IsHeading(trimmed) || Headings.IsForced(trimmed)))
        {
            (string heading, string? number) = Headings.SplitNumber(mark == '.' ? trimmed[1..].Trim() : trimmed);
            Add(FountainKind.SceneHeading, first, last, heading, notes,
                n => n with { SceneNumber = number, Forced = mark == '.' });
        }
        else if (blankBefore && blankAfter && Headings.IsTransition(trimmed))
            Add(FountainKind.Transition, first, last, trimmed, notes);
        else if (blankBefore && !blankAfter && (mark == '@' || Cues.IsCue(trimmed)))
        {
            (string name, string? extension, bool dual) = Cues.Split(mark == '@' ? trimmed[1..] : trimmed);
            Add(FountainKind.Character, first, last, name, notes,
                n => n with { Extension = extension, Dual = dual, Forced = mark == '@' });
            return true;
        }
        else Add(FountainKind.Action, first, last, shown, notes);
        return false;
    }
}
