using Photoplay.Foundation;

namespace Photoplay.Characters.People.Casting;

/// <summary>Everything people can wear, by the place it takes on the body. Two garments of one place
/// exclude each other.</summary>
public static class GarmentWords
{
    /// <summary>Places from the skin outwards.</summary>
    public static IReadOnlyList<string> Places { get; } = ["suit", "top", "mid", "outer", "bottom", "feet", "head",
        "neck", "waist", "front", "eyes", "back", "shoulders"];

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        .. Group("top", "t-shirt:tee shirt|tee|jersey#n3|undershirt", "shirt:shirt#n1|blouse|dress shirt",
            "checked-shirt:checked shirt|plaid shirt|flannel shirt",
            "sweater:sweater#n1|jumper#n2|pullover|knitwear|turtleneck", "hoodie:hoodie|sweatshirt",
            "dress:dress#n1|gown#n2|frock|sundress", "chef-jacket:chef's jacket|chef jacket", "scrubs:scrubs|tunic#n2",
            "leotard-dress:tutu|leotard", "robe:robe#n1|bathrobe|kimono|cassock|cloak#n2|habit#n3",
            "armour:armour|armor#n1|breastplate"),
        .. Group("mid", "suit-jacket:suit#n1|suit jacket|blazer|tuxedo|dinner jacket", "cardigan:cardigan",
            "vest:vest#n1|waistcoat|high-visibility vest"),
        .. Group("outer", "jacket:jacket#n1|windbreaker|leather jacket|denim jacket",
            "coat:coat#n1|overcoat|greatcoat|winter coat|fur coat", "trench-coat:trench coat",
            "peacoat:peacoat|pea coat|pea jacket",
            "raincoat:raincoat|oilskin|mackintosh|waterproof#n1|slicker#n2|rain jacket|anorak",
            "puffer-jacket:puffer jacket|down jacket|parka|ski jacket", "lab-coat:lab coat|laboratory coat"),
        .. Group("bottom", "trousers:trousers#n1|pants#n2|slacks|leggings#n1", "jeans:jeans|denim#n1",
            "shorts:shorts|short pants|swimming trunks|swimsuit", "skirt:skirt#n2|kilt",
            "dungarees:dungarees|overalls|overall#n1"),
        .. Group("suit", "space-suit:space suit|spacesuit|pressure suit"),
        .. Group("feet", "shoes:shoe#n1|shoes|brogues|oxford#n3", "sneakers:sneaker#n1|sneakers|trainers|running shoes",
            "boots:boot#n1|boots", "rubber-boots:rubber boot|wellington|wellingtons|rubber boots|gumboots|rain boots",
            "flats:flats|ballet shoe|slippers|pumps", "sandals:sandal|sandals",
            "barefoot:barefoot|bare feet|barefooted"),
        .. Group("head", "cap:cap#n1|baseball cap|flat cap",
            "beanie:beanie|knit cap|woolly hat|wool hat|stocking cap|bobble hat",
            "sou-wester:sou'wester#n2|rain hat|fisherman hat|fisherman's hat", "hat:hat#n1|wide-brimmed hat|sun hat",
            "fedora:fedora|trilby|homburg", "straw-hat:straw hat|boater", "cowboy-hat:cowboy hat|stetson",
            "top-hat:top hat|bowler hat", "captain-cap:captain's cap|peaked cap|uniform cap",
            "chef-hat:chef's hat|toque", "pointed-hat:pointed hat|wizard hat|witch's hat",
            "crown:crown#n4|tiara|diadem", "helmet:helmet#n2|hard hat", "beret:beret", "tricorn:tricorn|pirate hat",
            "headscarf:headscarf|kerchief#n1|hijab|bandanna"),
        .. Group("neck", "scarf:scarf#n1|shawl|muffler#n1", "tie:necktie|tie#n1|bow tie"),
        .. Group("waist", "belt:belt#n2|sash"),
        .. Group("front", "apron:apron#n1|pinafore"),
        .. Group("eyes", "glasses:glasses|spectacles#n1|eyeglasses", "sunglasses:sunglasses|shades|dark glasses"),
        .. Group("back", "backpack:backpack#n1|rucksack|knapsack|schoolbag"),
        .. Group("shoulders", "cape:cape#n2|cloak"),
    ];

    private static readonly Dictionary<string, string> PlaceById = Entries.ToDictionary(e => e.Id, e => e.Tags![0],
        StringComparer.Ordinal);

    /// <summary>Where on the body a garment is worn, or null if it is none of ours.</summary>
    public static string? PlaceOf(string garment) => PlaceById.GetValueOrDefault(garment);

    /// <summary>"id:word|word": the words of the id itself are added when the list does not open with them.</summary>
    private static IEnumerable<VocabularyEntry> Group(string place, params string[] lines)
    {
        foreach (string line in lines)
        {
            string[] halves = line.Split(':'), words = halves[1].Split('|');
            string plain = halves[0].Replace('-', ' ');
            bool named = words.Any(w => w.Split('#')[0] == plain);
            yield return new(halves[0], Kind.Garment, named ? words : [plain, .. words], [place, "wear"]);
        }
    }
}
