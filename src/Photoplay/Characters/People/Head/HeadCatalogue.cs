using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>The words for hair, beards and faces.</summary>
public static class HeadCatalogue
{
    private static VocabularyEntry Hair(string id, params string[] words)
        => new("hair:" + id, Kind.Attribute, words, ["hair"], id);
    private static VocabularyEntry Beard(string id, params string[] words)
        => new("beard:" + id, Kind.Attribute, words, ["facial-hair"], id);

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Hair("bald", "bald", "bald head", "hairless", "shaved head"),
        Hair("buzz", "buzz cut", "buzzcut"),
        Hair("short", "short hair", "short-haired"),
        Hair("quiff", "quiff", "pompadour", "swept-back hair"),
        Hair("side-part", "side part", "parted hair", "side-parted hair"),
        Hair("bob", "bob", "bobbed hair", "chin-length hair"),
        Hair("long", "long hair", "long-haired", "flowing hair"), Hair("wavy", "wavy hair", "wavy"),
        Hair("ponytail", "ponytail", "pony tail"), Hair("bun", "bun", "hair bun", "chignon", "topknot"),
        Hair("braids", "braids", "braid", "plait", "pigtails", "pigtail", "plaits"),
        Hair("curly", "curly hair", "curls", "curly", "curly-haired"),
        Hair("afro", "afro", "afro hair"), Hair("fringe", "fringe", "bangs"),
        Hair("crop", "crew cut", "cropped hair", "crop", "close-cropped hair"), Hair("pixie", "pixie cut", "pixie"),
        Hair("slicked", "slicked-back hair", "slick hair", "combed-back hair"), Hair("undercut", "undercut", "fade"),
        Hair("bowl", "bowl cut", "mop-top"), Hair("lob", "lob", "shoulder-length hair"),
        Hair("shag", "shaggy hair", "tousled hair", "messy hair", "shag", "unkempt hair"),
        Hair("straight", "straight hair", "very long hair", "waist-length hair"),
        Hair("long-curly", "long curly hair", "ringlets"), Hair("locs", "dreadlocks", "dreads", "locs"),
        Hair("coily", "coily hair", "tight curls", "kinky hair"),
        Beard("full", "beard", "full beard", "bearded", "bushy beard"), Beard("goatee", "goatee"),
        Beard("stubble", "stubble", "unshaven", "five o'clock shadow"),
        Beard("moustache", "moustache", "mustache", "moustached"),
        new("freckles", Kind.Attribute, ["freckled", "freckles", "freckle"], ["skin"], "1"),
    ];
}
