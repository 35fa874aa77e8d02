using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>What stands or lies in a place whenever it is built, by lemma: tag "has:WORD" of its entry, so that a word
/// for it is known to be shown there.</summary>
internal static class PlaceContents
{
    private static readonly Dictionary<string, string> ById = new(StringComparer.Ordinal)
    {
        ["forest"] =
            "tree trunk branch bough leaf foliage log stump twig fern bush undergrowth path trail stone rock grass",
        ["jungle"] = "tree palm branch leaf foliage vine fern undergrowth path stone rock",
        ["meadow"] = "grass flower wildflower tree bush hedge path stone hill",
        ["hill"] = "grass flower wildflower tree bush path stone hill slope",
        ["desert"] = "sand dune stone rock cactus scrub mesa butte",
        ["shore"] = "sand wave surf foam sea water rock stone pebble driftwood seaweed dune grass",
        ["lighthouse"] = "rock stone boulder grass path wave surf foam sea water cliff tower",
        ["cliff"] = "rock stone boulder grass path wave surf foam sea water",
        ["lake"] = "water reed grass stone rock bank tree bush hill path flower reflection",
        ["mountain"] = "rock stone boulder crag scree peak slope grass pine path",
        ["snowfield"] = "snow ice rock stone drift",
        ["garden"] = "path gravel hedge flower grass lawn tree shrub bush leaf",
        ["park"] = "path lawn grass tree branch leaf flower bush",
        ["street"] = "house building facade wall pavement sidewalk kerb asphalt road door window brick",
        ["alley"] = "house building facade wall pavement paving door window brick",
        ["village"] = "house building facade wall cobblestone cobble paving door window",
    };

    public static VocabularyEntry Mark(VocabularyEntry place) => ById.TryGetValue(place.Id, out string? words)
        ? place with { Tags = [.. place.Tags ?? [], .. words.Split(' ').Select(w => "has:" + w)] }
        : place;
}
