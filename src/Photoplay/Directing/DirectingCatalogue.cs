using Photoplay.Foundation;

namespace Photoplay.Directing;

/// <summary>All words this room understands.</summary>
public static class DirectingCatalogue
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } = [.. CameraWords.Entries, .. RelationWords.Entries];
}
