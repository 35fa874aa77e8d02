using Photoplay.Foundation;

namespace Photoplay.Characters.People.Casting;

/// <summary>Everything people can wear, by the place it takes on the body. Two garments of one place
/// exclude each other.</summary>
public static class GarmentWords
{
    /// <summary>Places from the skin outwards.</summary>
    public static IReadOnlyList<string> Places { get; } = ["suit", "top", "mid", "outer", "bottom", "feet", "head",
        "neck", "waist", "front", "eyes", "back", "shoulders", "ears", "wrist", "side"];

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        .. Group("top", "t-shirt:tee shirt|tee|jersey#n3|undershirt", "shirt:shirt#n1|blouse|dress shirt",
            "checked-shirt:checked shirt|plaid shirt|flannel shirt",
            "sweater:sweater#n1|jumper#n2|pullover|knitwear|turtleneck", "hoodie:hoodie|sweatshirt",
            "tank-top:tank top|singlet|sleeveless shirt|camisole", "polo-shirt:polo shirt|polo#n2|sport shirt",
            "kurta:kurta|tunic#n1|kaftan|caftan|djellaba", "kimono:kimono|yukata", "hanfu:hanfu|hanbok|qipao",
            "choli:choli|crop top", "gown:evening gown|ball gown|gown#n2|wedding dress|evening dress",
            "dress:dress#n1|frock|sundress", "chef-jacket:chef's jacket|chef jacket", "scrubs:scrubs",
            "leotard-dress:tutu|leotard", "robe:robe#n1|bathrobe|cassock|cloak#n2|habit#n3",
            "armour:armour|armor#n1|breastplate"),
        .. Group("mid", "suit-jacket:suit#n1|suit jacket|blazer|tuxedo|dinner jacket", "cardigan:cardigan",
            "vest:vest#n1|waistcoat|high-visibility vest"),
        .. Group("outer", "jacket:jacket#n1|windbreaker", "leather-jacket:leather jacket|biker jacket",
            "denim-jacket:denim jacket|jean jacket", "tracksuit-top:tracksuit|track jacket|tracksuit top",
            "coat:coat#n1|overcoat|greatcoat|winter coat|fur coat", "trench-coat:trench coat",
            "peacoat:peacoat|pea coat|pea jacket",
            "raincoat:raincoat|oilskin|mackintosh|waterproof#n1|slicker#n2|rain jacket|anorak",
            "puffer-jacket:puffer jacket|down jacket|parka|ski jacket", "lab-coat:lab coat|laboratory coat"),
        .. Group("bottom", "trousers:trousers#n1|pants#n2|slacks|leggings#n1", "jeans:jeans|denim#n1",
            "shorts:shorts|short pants|swimming trunks|swimsuit", "skirt:skirt#n2|kilt",
            "track-pants:track pants|sweatpants|jogging pants|tracksuit bottoms",
            "loose-trousers:loose trousers|baggy trousers|pajamas|pyjamas|harem pants", "sari:sari|saree",
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
            "headscarf:headscarf|kerchief#n1|bandanna",
            "hijab:hijab|chador|niqab|wimple"),
        .. Group("neck", "scarf:scarf#n1|shawl|muffler#n1", "tie:necktie|tie#n1", "bow-tie:bow tie|bowtie",
            "necklace:necklace#n1|pendant|chain#n4|medal#n1|amulet"),
        .. Group("waist", "belt:belt#n2", "sash:sash#n1|obi#n2|cummerbund|waistband#n1"),
        .. Group("front", "apron:apron#n1|pinafore"),
        .. Group("eyes", "glasses:glasses|spectacles#n1|eyeglasses", "sunglasses:sunglasses|shades|dark glasses",
            "eye-patch:eye patch|eyepatch"),
        .. Group("back", "backpack:backpack#n1|rucksack|knapsack|schoolbag"),
        .. Group("shoulders", "cape:cape#n2|cloak"),
        .. Group("ears", "headphones:headphone|headphones|earphones", "earrings:earring|earrings"),
        .. Group("wrist", "watch:wristwatch|wrist watch|watch#n1", "bracelet:bracelet#n1|bangle#n1"),
        .. Group("side", "satchel:satchel|handbag|shoulder bag|purse#n1|messenger bag"),
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
