using Photoplay.Foundation;

namespace Photoplay.Writing.Fountain;

public enum FountainKind
{
    TitlePage, SceneHeading, Action, Character, Dialogue, Parenthetical, Lyric,
    Transition, Centred, Section, Synopsis, PageBreak, Boneyard, Note, Blank,
}

/// <summary>A remark between [[ and ]]. "[[camera: dolly in]]" has the key "camera".</summary>
public sealed record FountainNote(string Text, TextSpan Where)
{
    public string? Key
        => Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var i ? Text[..i].Trim().ToLowerInvariant() : null;
    public string Value => Key is null ? Text.Trim() : Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
}

/// <summary>One line of a title page: a key and its value, lines of the value joined by line breaks.</summary>
public sealed record TitleEntry(string Key, string Value, TextSpan Where);

/// <summary>One line or block of a screenplay.</summary>
/// <param name="Text">What is read: without marks, notes and boneyard; emphasis marks are kept (see
/// <see cref="FountainText"/>).</param>
/// <param name="Where">The range of the source it was read from, line ends included.</param>
public sealed record FountainNode(FountainKind Kind, string Text, TextSpan Where)
{
    /// <summary>The source as it was, line ends included; null for a node that was made and not read: it is then
    /// written by rule.</summary>
    public string? Raw { get; init; }
    public IReadOnlyList<FountainNote> Notes { get; init; } = [];
    /// <summary>SceneHeading: what stands between # and #.</summary>
    public string? SceneNumber { get; init; }
    /// <summary>Character: what stands in brackets, e.g. "V.O.", "O.S.", "CONT'D".</summary>
    public string? Extension { get; init; }
    /// <summary>Character: spoken together with the dialogue before it (^).</summary>
    public bool Dual { get; init; }
    /// <summary>Made what it is by a mark: . ! @ > .</summary>
    public bool Forced { get; init; }
    /// <summary>Section: number of #.</summary>
    public int Depth { get; init; }
    /// <summary>TitlePage only.</summary>
    public IReadOnlyList<TitleEntry> Entries { get; init; } = [];
}

/// <summary>A screenplay in Fountain 1.1 (fountain.io/syntax). The nodes cover the source without
/// gaps, in order.</summary>
public sealed record FountainDocument(string Source, IReadOnlyList<FountainNode> Nodes)
{
    public string? Title(string key)
    {
        foreach (FountainNode n in Nodes)
            foreach (TitleEntry e in n.Entries)
                if (string.Equals(e.Key, key, StringComparison.OrdinalIgnoreCase)) return FountainText.Plain(e.Value);
        return null;
    }
}
