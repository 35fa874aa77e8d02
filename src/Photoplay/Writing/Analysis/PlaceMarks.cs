namespace Photoplay.Writing.Analysis;

/// <summary>Parts of a place that somebody goes to or looks at and that are no things of their own: targets go
/// by these names.</summary>
public static class PlaceMarks
{
    private static readonly HashSet<string> Names =
        [.. "window door doorway stairs staircase fireplace hearth wall corner ceiling floor sea ocean horizon sky moon star sun water cloud gate entrance camera distance edge light".Split(' ')];

    private static readonly HashSet<string> Indoors =
        [.. "window stairs staircase fireplace hearth ceiling".Split(' ')];

    /// <summary>Whether a text that names no place plays in a room if it speaks of this: one stands at a
    /// window from within.</summary>
    public static bool MeanRoom(string name) => Indoors.Contains(name);

    public static bool Contains(string name) => Names.Contains(name);
}
