using Photoplay.Foundation;

namespace Photoplay.Characters.People.Casting;

/// <summary>Dresses a person: what the story asks for first, then the kind's usual dress, then everyday clothes in a
/// harmonious palette.</summary>
internal static class Wardrobe
{
    /// <summary>Palettes of five: top, bottom, outer, feet, accent. Muted, each with one warm and one cool.</summary>
    private static readonly string[][] Palettes =
    [
        ["#c9b48a", "#33405a", "#6a4a34", "#4a3222", "#a03c2c"],
        ["#9c3f34", "#2f3a46", "#3d4a40", "#3a2a20", "#d8b45a"],
        ["#4f7d84", "#4a4438", "#b08a52", "#5a3a24", "#e0d6c0"],
        ["#d9cdb6", "#5d6b4e", "#7d3f35", "#43301f", "#33506e"],
        ["#c98a3a", "#2c3446", "#41566b", "#4f3322", "#e6dcc8"],
        ["#7d5a7a", "#3b3f4a", "#b9a68a", "#33271f", "#d0a04a"],
        ["#5d7fa6", "#57493a", "#2e3f35", "#6b452a", "#d9774f"],
        ["#b5654a", "#3e5560", "#d2bf9a", "#3d2b22", "#45593f"],
        ["#e3d9c6", "#7a3b2f", "#3a4658", "#2f241d", "#b98d3e"],
        ["#6f8a63", "#39424f", "#a8794e", "#4c3423", "#e5ddcb"],
        ["#8a2f3c", "#6a6a66", "#26313f", "#2a201a", "#d7c39a"],
        ["#d7a3a0", "#44526a", "#8a7a66", "#5c3d2b", "#6a2f3a"],
    ];

    public static IReadOnlyList<GarmentSheet> Choose(PersonKind kind, Traits traits, float age,
        float presentation, Seed seed)
    {
        string[] palette = Palettes[seed.Derive("palette").Stream().Below(Palettes.Length)];
        SortedDictionary<int, GarmentSheet> worn = [];
        foreach (string item in kind.Wardrobe.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] p = item.Split(':');
            Wear(worn, new(p[0], p.Length > 1 ? p[1] : palette[4], p.Length > 2 ? p[2] : null));
        }
        string? said = traits.Colour("colour");
        foreach ((string id, string? colour) in traits.Garments())
        {
            string[] colours = [.. traits.Of(id, "colour").Where(c => c.StartsWith('#'))];
            string main = colours.FirstOrDefault() ?? colour ?? said ?? Usual(kind, id) ?? ColourFor(id, palette);
            Wear(worn, new(id, main, colours.Skip(1).FirstOrDefault(), traits.Of(id, "pattern").FirstOrDefault()));
        }
        bool suited = worn.ContainsKey(Place("space-suit"));
        Complete(worn);
        if (!suited) Everyday(worn, palette, said, age, presentation, seed);
        return [.. worn.Values.Where(g => !suited || Place(g.Kind) == Place("space-suit"))];
    }

    /// <summary>What belongs to a dress though nobody names it: the sash of a kimono, the blouse of a sari, the legs of a
    /// tracksuit.</summary>
    private static void Complete(SortedDictionary<int, GarmentSheet> worn)
    {
        foreach (GarmentSheet g in worn.Values.ToArray())
        {
            if (g.Kind is "kimono" or "hanfu") WearNew(worn, new("sash", g.Colour2 ?? "#b98d3e"));
            if (g.Kind is "kimono" or "hanfu" or "sari") WearNew(worn, new("sandals", "#4a3222"));
            if (g.Kind == "sari") WearNew(worn, new("choli", g.Colour2 ?? g.Colour));
            if (g.Kind == "tracksuit-top") WearNew(worn, new("track-pants", g.Colour, g.Colour2));
            if (g.Kind == "kurta") WearNew(worn, new("loose-trousers", g.Colour2 ?? "#e3ddcf"));
        }
    }

    private static void Everyday(SortedDictionary<int, GarmentSheet> worn, string[] palette, string? said, float age,
        float presentation, Seed seed)
    {
        RandomStream random = seed.Derive("everyday").Stream();
        bool feminine = presentation < 0.5f, child = age < 13, elder = age > 62;
        string[] tops = child ? ["t-shirt", "sweater", "hoodie", "t-shirt"]
            : elder ? ["cardigan", "sweater", "shirt"]
            : feminine ? ["sweater", "shirt", "t-shirt", "dress", "cardigan"]
            : ["shirt", "sweater", "t-shirt", "checked-shirt", "hoodie"];
        string[] bottoms = child ? ["jeans", "shorts", "trousers"]
            : elder ? ["trousers"]
            : feminine ? ["jeans", "trousers", "skirt"]
            : ["jeans", "trousers"];
        string top = random.Pick(tops), bottom = random.Pick(bottoms), feet = random.Pick<string>(worn.ContainsKey(Place("coat"))
            ? ["boots", "shoes", "boots"]
            : child || age < 30 ? ["sneakers", "sneakers", "boots"] : ["shoes", "boots", "sneakers"]);
        float jacket = random.Next(), accent = random.Next();
        bool onePiece = HasAny(worn, "dress", "robe", "leotard-dress", "gown", "kimono", "hanfu");
        if (!worn.ContainsKey(Place("t-shirt")))
        {
            if (top == "cardigan")
            {
                WearNew(worn, new("shirt", palette[4]));
                WearNew(worn, new("cardigan", said ?? palette[0]));
            }
            else
                WearNew(worn, new(top, said ?? palette[0], palette[4],
                    top == "t-shirt" && random.Chance(0.35f) ? "striped" : null));
            onePiece = HasAny(worn, "dress");
            if (!child && !onePiece && jacket < 0.25f)
                WearNew(worn, new(jacket < 0.15f ? "jacket" : "coat", palette[2]));
        }
        if (!onePiece) WearNew(worn, new(bottom, bottom == "jeans" ? "#3a4f75" : palette[1]));
        WearNew(worn,
            new(onePiece && feet == "boots" ? "flats" : feet, feet == "sneakers" ? "#e4e0d8" : palette[3], palette[4]));
        if (elder && accent < 0.4f) WearNew(worn, new("glasses", "#3a2a1e"));
    }

    private static string? Usual(PersonKind kind, string garment)
        => kind.Wardrobe.Split(' ').Select(i => i.Split(':')).FirstOrDefault(p => p[0] == garment && p.Length > 1)?[1];

    /// <summary>What a garment is usually dyed when nobody says.</summary>
    private static string ColourFor(string garment, string[] palette) => garment switch
    {
        "raincoat" or "sou-wester" => "#d9a81a",
        "jeans" or "dungarees" => "#3a4f75",
        "lab-coat" or "chef-jacket" or "chef-hat" => "#eceae6",
        "trench-coat" => "#b79f78",
        "peacoat" or "captain-cap" => "#1d2942",
        "space-suit" => "#e6e4de",
        "crown" => "#d0a743",
        "straw-hat" => "#d6b56c",
        "armour" => "#a9acb0",
        "belt" => "#4a2d18",
        "sunglasses" or "eye-patch" or "bow-tie" or "headphones" => "#17130f",
        "leather-jacket" or "satchel" or "watch" => "#3a2618",
        "denim-jacket" => "#3a4f75",
        "necklace" or "earrings" or "bracelet" => "#d0a743",
        "rubber-boots" => "#2d3b33",
        "shirt" => "#e3ddcf",
        _ => GarmentWords.PlaceOf(garment) switch
        {
            "bottom" => palette[1],
            "outer" or "mid" => palette[2],
            "feet" => palette[3],
            "head" or "neck" or "back" => palette[4],
            _ => palette[0]
        },
    };

    private static bool HasAny(SortedDictionary<int, GarmentSheet> worn, params string[] ids)
        => worn.Values.Any(g => ids.Contains(g.Kind));
    private static void Wear(SortedDictionary<int, GarmentSheet> worn, GarmentSheet g) { worn[Place(g.Kind)] = g; }
    private static void WearNew(SortedDictionary<int, GarmentSheet> worn, GarmentSheet g)
        => worn.TryAdd(Place(g.Kind), g);

    private static int Place(string garment)
    {
        for (int i = 0; i < GarmentWords.Places.Count; i++)
            if (GarmentWords.Places[i] == GarmentWords.PlaceOf(garment)) return i;
        return -1;
    }
}
