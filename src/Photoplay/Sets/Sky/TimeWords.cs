using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>Words for the time of day (tag "hour", ids of <see cref="LocationSheet.Time"/>) and the season (tag
/// "season", ids of <see cref="LocationSheet.Season"/>).</summary>
public static class TimeWords
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Hour("dawn", "dawn#n1", "dawn", "daybreak", "sunrise", "first light", "sunup", "break of day"),
        Hour("morning", "morning#n1", "morning", "early morning", "forenoon"),
        Hour("day", "day#n4", "day", "daytime", "daylight#n1", "noon", "midday", "afternoon#n1", "noontide"),
        Hour("golden-hour", "golden hour", "late afternoon", "magic hour", "low sun", "evening light"),
        Hour("sunset", "sunset#n1", "sunset", "sundown", "evening#n1", "evening"),
        Hour("dusk", "dusk", "twilight#n1", "twilight", "nightfall", "blue hour", "gloaming", "crepuscule"),
        Hour("night", "night#n1", "night", "nighttime", "midnight", "moonlight", "moonlit", "starlight", "nocturnal"),
        Season("spring", "spring#n1", "springtime", "vernal#a2", "spring", "blossoming"),
        Season("summer", "summer#n1", "summertime", "summer", "midsummer"),
        Season("autumn", "autumn", "fall#n1", "autumnal#a1", "autumnal", "fall season"),
        Season("winter", "winter", "wintertime", "wintry#a1", "wintry", "snowy#a2", "snowy", "snow-covered",
            "snow-clad", "snow-capped", "snow-laden", "snowbound", "midwinter"),
    ];

    private static VocabularyEntry Hour(string id, params string[] words) => new(id, Kind.Time, words, ["hour"]);
    private static VocabularyEntry Season(string id, params string[] words) => new(id, Kind.Time, words, ["season"]);
}
