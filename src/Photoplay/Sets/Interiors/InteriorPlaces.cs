using Photoplay.Foundation;

namespace Photoplay.Sets.Interiors;

/// <summary>The rooms there are, and their words.</summary>
public static class InteriorPlaces
{
    public static IReadOnlyList<PlaceBuilder> All { get; } =
    [
        Of("lighthouse-room", KeepersRoom.Build, "lighthouse keeper's room", "keeper's room", "lighthouse room",
            "lighthouse interior", "watch room", "lamp room", "inside the lighthouse", "tower room"),
        Of("living-room", House.LivingRoom, "living room#n1", "living room", "sitting room", "parlor#n2", "parlour",
            "lounge#n2", "room#n1", "room", "house#n1", "house", "home#n2", "home", "cottage#n1", "cottage",
            "apartment#n1", "flat#n5", "interior#n1", "indoors"),
        Of("kitchen", Rustic.Kitchen, "kitchen#n1", "kitchen", "bakery#n1", "galley#n4", "dining room"),
        Of("bedroom", House.Bedroom, "bedroom#n1", "bedroom", "nursery#n1", "children's room", "attic#n1", "hotel room",
            "dormitory#n2", "bedchamber"),
        Of("study", House.Study, "study#n5", "library#n1", "library#n3", "library", "den#n4", "reading room",
            "bookshop", "bookstore", "office library", "museum#n1", "classroom#n1", "school#n2"),
        Of("cabin", Rustic.Cabin, "cabin#n2", "cabin", "log cabin", "hut#n2", "shack#n1", "lodge#n4", "hunting lodge",
            "hovel", "shed#n1", "barn#n1"),
        Of("tavern", Rustic.Tavern, "tavern#n1", "tavern", "inn#n1", "inn", "cafe#n1", "cafe", "pub#n1", "pub",
            "bar#n1", "bar", "jazz club", "nightclub", "cabaret#n1",
            "restaurant#n1", "restaurant", "coffeehouse#n1", "coffee shop", "diner#n3", "saloon#n1"),
        Of("office", Office.Build, "office#n1", "office", "workplace#n1", "newsroom#n1", "laboratory#n1", "lab",
            "hospital room", "clinic#n3"),
        Of("workshop", Rustic.Workshop, "workshop#n1", "workshop", "garage#n1", "garage", "forge#n2", "studio#n1",
            "atelier", "boathouse", "factory#n1", "shop#n2", "smithy"),
    ];

    public static IReadOnlyDictionary<string, Func<LocationSheet, Location>> Builders { get; } =
        All.ToDictionary(p => p.Id, p => p.Build, StringComparer.Ordinal);
    public static IReadOnlyList<VocabularyEntry> Entries { get; } = [.. All.Select(p => p.Entry)];

    private static PlaceBuilder Of(string id, Func<LocationSheet, Location> build, params string[] words)
        => new(new(id, Kind.Place, words, ["interior"]), build);
}
