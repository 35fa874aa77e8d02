using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>Nouns for which a thing or a place stands in although WordNet leads elsewhere or nowhere: a drink is shown
/// by its cup, a treasure by its chest. They are grounded as near.</summary>
internal static class SetLikes
{
    private static readonly Dictionary<string, string> ById = new(StringComparer.Ordinal)
    {
        ["cup"] =
            "coffee|tea|milk|juice|beer|wine|drink|beverage|cocoa|lemonade|soda|smoothie|glass|wine glass|goblet|jug",
        ["car"] = "minibus|van|coach|tram|ambulance|fire engine",
        ["ball"] = "basketball|football|baseball|volleyball|tennis ball|sphere|orb",
        ["balloon"] = "bubble|airship|blimp",
        ["picture"] = "canvas|poster|photo|photograph|artwork|wall painting",
        ["letter"] = "card|note|ticket|postcard|parchment|scroll|document",
        ["chest"] = "treasure|trove|hoard|jewels|jewel",
        ["laptop"] = "computer screen|tablet|monitor|typewriter",
        ["chair"] = "seat|throne",
        ["meadow"] = "landscape|scenery|scenic view",
        ["street"] = "traffic|cityscape",
        ["workshop"] = "gymnasium|hangar|warehouse",
        ["shore"] = "harbour|harbor|marina|port|quay|wharf|dock",
        ["cliff"] = "rock formation",
    };

    public static VocabularyEntry Widen(VocabularyEntry entry)
        => ById.TryGetValue(entry.Id, out string? names) ? entry with { Near = names.Split('|') } : entry;
}
