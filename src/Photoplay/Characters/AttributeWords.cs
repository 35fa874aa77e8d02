using Photoplay.Foundation;

namespace Photoplay.Characters;

/// <summary>Words for properties. The first tag is the aspect a trait is about ("colour", "age", "build", "height",
/// "hair-colour", "eyes", "skin", "mood", "size"); the value is a colour "#rrggbb" in sRGB, a number, or
/// a style's name.</summary>
public static class AttributeWords
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        // Colours of things and clothes: dyes and paints as they look in daylight, none at full saturation.
        .. Group("colour",
            "red#a1=#b3261e", "scarlet=#bf2a17", "crimson=#96182b",
            "maroon=#5e1a22", "burgundy=#5a1626", "pink#a1=#e29aa8", "rose=#d47a86",
            "orange#a1=#d9701e", "coral=#e2745c", "peach=#eab290", "rust=#9a4a22",
            "terracotta=#b2603e", "yellow#a1=#e3b51c", "gold=#c99a2e|golden",
            "mustard=#c6952a", "lemon=#ecd75a", "cream=#ebdfc2|ivory",
            "beige=#cbb797", "tan=#b8936a", "khaki=#8f8560", "brown#a1=#6b4429",
            "chocolate=#4a2d1c", "green#a1=#3f7a3f", "lime=#93b83a", "olive=#66692f",
            "mint=#a4d2b4", "emerald=#1f7a55", "forest green=#24492f|dark green",
            "teal=#1f7274", "turquoise=#3aa8a4", "cyan=#4ab7c4", "blue#a1=#2b5fa3",
            "light blue=#7fb0d6|sky blue|pale blue", "navy=#1d2a4a|navy blue|dark blue",
            "indigo=#3a3578", "purple#a1=#6a3a86", "violet=#7a55a6", "lavender=#ab9bd0|lilac",
            "magenta=#a82f7a", "white#a1=#ece9e2", "black#a1=#1c1b1d",
            "grey#a1=#84847f|gray", "light grey=#b9b8b2|light gray",
            "dark grey=#47474a|dark gray|charcoal", "silver=#b4b6ba", "copper=#b26a3e", "bronze=#8a6236"),
        .. Group("age",
            "baby=1|infant#n1", "toddler=3", "young#a1=22|youthful",
            "teenage=15|teenaged|adolescent", "adult=34|grown", "middle-aged=48",
            "old#a1=72|elderly|aged#a1", "ancient=84|very old"),
        .. Group("height", "tall#a1=1.09", "very tall=1.16|towering#a1", "short#a3=0.91|petite", "tiny=0.82"),
        .. Group("build",
            "thin#a2=-0.8|skinny|gaunt|bony", "slim=-0.5|slender|lean#a1",
            "plump=0.6|chubby|stout|portly|round-bellied", "fat#a1=0.95|obese|heavy-set|overweight"),
        .. Group("muscle", "muscular#a2=0.9|brawny|burly", "strong#a1=0.6|athletic|sturdy", "frail#a1=-0.6|weak"),
        .. Group("hair-colour",
            "blond=#c9a25e|blonde|fair-haired", "red-haired=#93401b|redhead|ginger|auburn",
            "brown-haired=#4a2c1a|brunette", "black-haired=#15110f|dark-haired",
            "grey-haired=#8b8984|gray-haired", "white-haired=#dcd9d2|silver-haired"),
        .. Group("skin", "pale-skinned=#efcdb8|fair-skinned", "tanned=#b87c50|sunburnt|suntanned",
            "brown-skinned=#8a5535", "dark-skinned=#55311f"),
        .. Group("eyes", "blue-eyed=#4f7ea6", "green-eyed=#5c7a4a", "brown-eyed=#4b2d18", "grey-eyed=#7d8a8f"),
        .. Group("mood",
            "happy#a1=happy|cheerful|joyful|glad|merry", "sad#a1=sad|unhappy|sorrowful|melancholy",
            "angry#a1=angry|furious|cross#a2", "afraid=afraid|scared|frightened|fearful|terrified",
            "surprised=surprised|astonished|amazed", "tired#a1=tired|weary|exhausted|sleepy",
            "calm#a1=calm|peaceful|serene", "lonely=sad|alone", "proud#a1=proud",
            "curious#a2=curious|inquisitive", "worried=worried|anxious|nervous",
            "brave#a1=proud|courageous|fearless", "shy=shy|timid", "gentle#a1=calm|kind#a1"),
        .. Group("substance", "ghostly=ghost|spectral|ghostlike"),
        .. Group("size", "big#a1=1.25|large#a1", "huge=1.7|enormous|giant|gigantic|massive", "small#a1=0.78|little",
            "miniature=0.5|minuscule|teeny"),
        .. Group("pattern", "striped=striped|stripy", "checked=checked|chequered|plaid|tartan",
            "spotted=spotted|dotted|polka-dot|speckled", "plain#a1=plain", "floral=floral|flowered"),
        .. Group("material", "woollen=wool|wool|woolen", "leather=leather", "denim=denim", "silk=silk|silken",
            "knitted=knit|knit", "cotton=cotton", "waterproof=oilskin|oilskin"),
    ];

    /// <summary>"word=value|other word": the id is the first word without its sense.</summary>
    private static IEnumerable<VocabularyEntry> Group(string aspect, params string[] lines)
    {
        foreach (string line in lines)
        {
            string[] halves = line.Split('='), tail = halves[1].Split('|');
            yield return new(halves[0].Split('#')[0].Replace(' ', '-'), Kind.Attribute, [halves[0], .. tail.Skip(1)],
                [aspect], tail[0]);
        }
    }
}
