using Photoplay.Foundation;
using Photoplay.Rendering.Looks;

namespace Photoplay.Rendering;

/// <summary>What Rendering adds to the vocabulary.</summary>
public static class RenderingCatalogue
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
        [.. LookBook.All.Select(l => LookWords.Widen(l.Entry))];
}
