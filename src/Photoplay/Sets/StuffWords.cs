using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>Words for what hard things are made of, and the things that are built of what is asked for.</summary>
public static class StuffWords
{
    /// <summary>Tag of a thing that is built of the stuff asked for.</summary>
    public const string Tag = "made-of";

    /// <summary>The aspect is "material"; the second tag tells these from the cloths of clothes.</summary>
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Of("wood", "wood", "wooden|timber|oaken|oak wood"),
        Of("mahogany", "mahogany", "ebony|rosewood"), Of("pinewood", "pine", "pinewood"),
        Of("walnut", "walnut", "walnut"), Of("metal", "metal", "metallic|metal|steel|tin|stainless steel"),
        Of("iron", "iron", "iron|wrought-iron|wrought iron"), Of("brass", "brass", "brass|brazen"),
        Of("chrome", "chrome", "chrome|chromium"), Of("rusty", "rust", "rusty|rusted|corroded"),
        Of("glass", "glass", "glass|glassy|crystal"),
        Of("ceramic", "ceramic", "ceramic|earthenware|stoneware|pottery"),
        Of("porcelain", "porcelain", "porcelain"), Of("clay-made", "clay", "earthen"),
        Of("plastic", "plastic", "plastic|acrylic"), Of("rubber", "rubber", "rubber|rubbery"),
        Of("wicker", "wicker", "wicker|rattan|straw"), Of("waxen", "wax", "waxen|wax"),
    ];

    private static readonly HashSet<string> Made = [.. (
        "chair rocking-chair stool bench table round-table desk bed bookcase stove radio laptop barrel crate bucket " +
        "key cup teapot kettle bowl plate vase lantern table-lamp oil-lamp candle chest " +
        "signpost door sofa armchair").Split(' ')];

    public static VocabularyEntry Mark(VocabularyEntry thing)
        => Made.Contains(thing.Id) ? thing with { Tags = [.. thing.Tags ?? [], Tag] } : thing;

    private static VocabularyEntry Of(string id, string stuff, string words)
        => new(id, Kind.Attribute, words.Split('|'), ["material", "stuff"], stuff);
}
