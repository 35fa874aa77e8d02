using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>Words for the weather. Ids are those of <see cref="LocationSheet.Weather"/>.</summary>
public static class WeatherWords
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Of("clear", "clear", "sunny", "sunlit", "sunshine#n1", "bright", "clear sky", "cloudless", "starry", "moonlit",
            "fine weather"),
        Of("clouds", "cloud#n2", "white clouds", "fluffy clouds", "scattered clouds", "partly cloudy", "cumulus"),
        Of("cloudy", "cloudy#a2", "overcast#n1", "overcast", "overcast sky", "cloudy sky", "grey sky", "gray sky",
            "cloudiness", "heavy clouds", "dark clouds"),
        Of("rain", "rain#n1", "rain", "rainy", "raining", "drizzle", "drizzling", "shower#n3", "downpour", "rainfall",
            "pouring", "rainstorm"),
        Of("snow", "snow#n1", "snow", "snowing", "snowfall", "snowstorm", "blizzard#n1", "flurry#n2", "snowflake",
            "falling snow", "snowy weather"),
        Of("fog", "fog#n1", "fog", "foggy#a3", "foggy", "misty#a1", "misty", "haze#n1", "hazy#a1"),
        // Not the whole air: a bank that lies on the water or the ground.
        Of("mist", "mist#n1", "mist", "mists", "bank of mist", "mist bank", "banks of mist", "ground mist", "low mist",
            "morning mist", "ground fog", "low fog", "fog bank", "bank of fog"),
        Of("storm", "storm#n1", "storm", "stormy#a1", "stormy", "thunderstorm", "tempest#n2", "gale", "lightning#n1",
            "thunder#n2"),
        Of("wind", "wind#n1", "wind", "windy#a1", "windy", "breeze#n1", "breezy#a2", "gust"),
        // Light that is seen on its way, in air thick enough to show it.
        new("shafts", Kind.Light, ["shafts of light", "shaft of light", "light shafts", "sun rays", "sun ray", "sunrays",
            "rays of sunlight", "rays of light", "light rays", "beams of light", "beams of sunlight", "god rays",
            "sunbeam#n1", "sunbeams", "sunbeam", "dusty light", "dusty air", "dusty sunlight", "dust in the light",
            "volumetric light", "volumetric lighting", "hazy light"]),
        new(Street.ChimneySmoke.Word, Kind.Light, ["chimney smoke", "smoking chimney", "smoking chimneys",
            "smoke from the chimney", "smoke from the chimneys", "smoke from chimneys", "smoke from a chimney",
            "smoke rises from the chimneys", "smoke rises from chimneys", "smoke rises from the chimney",
            "smoke rises from a chimney", "smoke rising from the chimneys", "smoke rising from chimneys",
            "smoke rising from the chimney"]),
    ];

    private static VocabularyEntry Of(string id, params string[] words) => new(id, Kind.Weather, words);
}
