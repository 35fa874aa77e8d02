using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>A place the house can build: its words, and how it is built from a sheet. The location it gives is bare:
/// story props are set into it by <see cref="LocationFactory"/>.</summary>
public sealed record PlaceBuilder(VocabularyEntry Entry, Func<LocationSheet, Location> Build)
{
    public string Id => Entry.Id;
}
