namespace Photoplay.Sets;

/// <summary>Every place that can be built, each registered by the family that defines it.</summary>
public static class PlaceRegistry
{
    public static IReadOnlyList<PlaceBuilder> All { get; } = [.. Nature.OutdoorPlaces.All,
        .. Interiors.InteriorPlaces.All, .. Street.StreetPlaces.All];

    private static readonly Dictionary<string, PlaceBuilder> ById = All.ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>The builder of that place; an unknown place is played in front of a studio backdrop.</summary>
    public static PlaceBuilder Find(string id) => ById.GetValueOrDefault(id) ?? ById[Nature.Studio.Id];
}
