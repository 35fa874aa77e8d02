using Photoplay.Foundation;

namespace Photoplay.Directing;

/// <summary>How two things may stand to each other on the stage.</summary>
public static class RelationWords
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new("on", Kind.Relation, ["on", "on top of", "on the top of", "atop", "upon", "onto"]),
        new("under", Kind.Relation, ["under", "beneath", "below", "underneath", "on the bottom of"]),
        new("above", Kind.Relation, ["above", "over"]),
        new("in", Kind.Relation, ["in", "inside", "within", "into"]),
        new("left-of", Kind.Relation, ["left of", "on the left of", "to the left of", "on the left side of"]),
        new("right-of", Kind.Relation, ["right of", "on the right of", "to the right of", "on the right side of"]),
        new("beside", Kind.Relation, ["beside", "next to", "by", "near", "close to", "alongside", "at the side of"]),
        new("in-front-of", Kind.Relation, ["in front of", "before"]),
        new("behind", Kind.Relation, ["behind", "at the back of", "beyond"]),
        new("between", Kind.Relation, ["between", "among", "amid"]),
        new("around", Kind.Relation, ["around", "surrounding", "surrounded by"]),
        new("against", Kind.Relation, ["against", "leaning against"]),
    ];
}
