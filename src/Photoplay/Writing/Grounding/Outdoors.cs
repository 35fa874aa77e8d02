using Photoplay.Foundation;

namespace Photoplay.Writing.Grounding;

/// <summary>One word may name a thing of rooms and another of the open: a fire is a hearth in a cabin and a campfire in
/// a forest. Such things are tagged "indoor" and "outdoor"; where the word is said decides between them.</summary>
internal static class Outdoors
{
    /// <summary>The id of the thing that the word means there.</summary>
    public static string Fit(Wordbook book, string id, string word, bool interior)
    {
        (string wanted, string other) = interior ? ("indoor", "outdoor") : ("outdoor", "indoor");
        if (!Is(book.Vocabulary.Find(Kind.Thing, id), other)) return id;
        return book.Named(word, Kind.Thing).FirstOrDefault(e => Is(e, wanted))?.Id ?? id;
    }

    private static bool Is(VocabularyEntry? entry, string tag) => entry?.Tags?.Contains(tag) == true;
}
