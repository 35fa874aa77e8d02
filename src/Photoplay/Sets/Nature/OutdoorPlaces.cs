using Photoplay.Foundation;

namespace Photoplay.Sets.Nature;

/// <summary>The outdoor places and their words.</summary>
public static class OutdoorPlaces
{
    public static IReadOnlyList<PlaceBuilder> All { get; } =
    [
        Of("forest", Forest.Build, "forest#n2", "forest#n1", "forest", "wood#n2", "woods", "woodland", "grove#n1",
            "clearing#n1", "glade", "copse", "thicket", "pine forest", "taiga", "forest path", "timberland",
            "wilderness#n3", "trail#n2", "backwoods"),
        Of("jungle", Jungle.Build, "jungle#n3", "jungle", "rainforest", "rain forest", "tropical forest"),
        Of("meadow", Meadow.Build, "meadow", "field#n1", "field", "grassland", "pasture#n1", "prairie", "lea#n2",
            "countryside", "plain#n1", "steppe", "savanna", "farmland#n2", "farm", "tract#n1", "outdoors", "nature#n3",
            "land#n4", "heath#n2", "moor#n2"),
        Of("hill", Meadow.BuildHill, "hill#n1", "hill", "hillside", "hilltop", "valley", "knoll",
            "slope#n1", "rise#n3"),
        Of("desert", Desert.Build, "desert#n1", "desert", "dune", "sand dune", "wasteland", "badlands#n1", "canyon",
            "mesa#n1", "wild west", "planet", "alien planet", "mars", "moonscape"),
        Of("shore", Shore.Build, "shore#n1", "beach#n1", "beach", "shore", "seashore", "coast#n1", "seaside",
            "strand#n5", "island#n1", "island", "sea#n1", "sea", "ocean#n1", "ocean", "waterfront", "coastline",
            "sand beach"),
        Of("lighthouse", LighthouseShore.Build, "lighthouse", "beacon#n3", "pharos", "lighthouse exterior"),
        Of("cliff", LighthouseShore.BuildCliff, "cliff", "headland", "bluff#n1", "promontory", "rocky shore",
            "rocky coast", "drop#n4", "precipice#n1", "cape#n1"),
        Of("lake", Lake.Build, "lake#n1", "lake", "pond", "tarn", "lagoon", "river", "riverbank", "stream#n1", "brook",
            "creek#n1", "lakeside", "lakeshore", "bank#n1", "marsh#n1", "swamp#n1", "water#n2"),
        Of("mountain", Mountain.Build, "mountain#n1", "mountain", "mountains", "peak#n4", "summit#n2", "alp",
            "mountain pass", "ridge#n1", "mountain top", "volcano#n2", "highland", "mountainside"),
        Of("snowfield", Snowfield.Build, "snowfield", "tundra", "glacier", "arctic#n1", "ice field", "ice floe",
            "antarctic#n1", "north pole#n1", "polar region", "icecap"),
        Of("park", Garden.BuildPark, "park#n2", "park#n1", "park", "common#n1", "playground#n1", "lawn", "picnic area",
            "orchard", "campsite"),
        Of("garden", Garden.Build, "garden#n1", "garden#n3", "garden", "backyard", "yard#n2", "flower garden",
            "rose garden", "courtyard", "vineyard"),
        new(new(Studio.Id, Kind.Place, ["studio#n3", "stage#n3", "backdrop", "limbo", "void#n2", "nowhere"],
            ["exterior"]), Studio.Build),
    ];

    private static PlaceBuilder Of(string id, Func<LocationSheet, Location> build, params string[] words)
        => new(new(id, Kind.Place, words, ["exterior", "nature"]), build);
}
