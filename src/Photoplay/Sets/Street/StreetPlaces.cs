using Photoplay.Foundation;

namespace Photoplay.Sets.Street;

/// <summary>The built-up places out of doors, and their words.</summary>
public static class StreetPlaces
{
    public static IReadOnlyList<PlaceBuilder> All { get; } =
    [
        Of("street", CityStreet.City, "street#n1", "street#n2", "street", "city#n1", "city", "capital#n3",
            "city street", "road#n1",
            "road", "avenue#n2", "sidewalk#n1", "pavement#n3", "downtown", "town#n1", "crosswalk", "crossing#n6",
            "bus stop", "urban area", "intersection#n2"),
        Of("alley", CityStreet.Alley, "alley#n1", "alley", "alleyway", "back street", "lane#n1", "passage#n3",
            "backstreet"),
        Of("village", CityStreet.Village, "village#n2", "village#n1", "village", "village square", "town square",
            "square#n3", "plaza#n1", "hamlet#n3", "marketplace#n2", "market#n4", "harbour town", "main street"),
    ];

    private static PlaceBuilder Of(string id, Func<LocationSheet, Location> build, params string[] words)
        => new(new(id, Kind.Place, words, ["exterior", "urban"]), build);
}
