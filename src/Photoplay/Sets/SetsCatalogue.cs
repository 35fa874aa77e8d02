using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>Everything Sets can show, with the words for it.</summary>
public static class SetsCatalogue
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        .. PlaceRegistry.All.Select(p => SetLikes.Widen(PlaceContents.Mark(p.Entry))),
        .. WeatherWords.Entries, .. TimeWords.Entries,
        .. Props.PropCatalogue.Entries.Select(e => SetLikes.Widen(StuffWords.Mark(e))), .. StuffWords.Entries,
    ];
}
