using Photoplay.Foundation;

namespace Photoplay.Characters.People.Casting;

/// <summary>A kind of person: words, what they usually look like, what they usually wear.</summary>
/// <param name="Words">As in <see cref="VocabularyEntry"/>, divided by "|"; the first is the standard one.</param>
/// <param name="Presentation">0 feminine .. 1 masculine; null lets the seed choose.</param>
/// <param name="Age">Years, from and to.</param>
/// <param name="Wardrobe">"garment" or "garment:#colour" or "garment:#colour:#second", divided by blanks; "" is
/// everyday dress.</param>
public sealed record PersonKind(string Id, string Words, float? Presentation, (float From, float To) Age,
    string Wardrobe = "", string? FacialHair = null)
{
    public VocabularyEntry Entry => new(Id, Kind.Creature, Words.Split('|'),
        ["person", "biped", Age.To < 18 ? "child" : "adult",
            .. Presentation is null ? (string[])[] : [Presentation > 0.5f ? "masculine" : "feminine"]]);
}

/// <summary>Everybody a story can ask for by a word.</summary>
public static class PersonWords
{
    private static readonly (float, float) Adult = (22, 55), Young = (19, 32), Mature = (30, 60), Old = (66, 80);

    public static IReadOnlyList<PersonKind> Kinds { get; } =
    [
        new("person", "person#n1|human|human being|figure#n1|someone|somebody|stranger#n1|people|individual#n1|character#n4"
            + "|passer-by|neighbour|neighbor#n1|friend#n1", null, Adult),
        new("man", "man#n1|gentleman|guy|fellow#n1|husband|father#n1|dad|bloke|lad#n2|uncle|brother#n1", 0.95f, Adult),
        new("woman", "woman#n1|lady#n1|wife|mother#n1|mum|mom|aunt|sister#n1", 0.05f, Adult),
        new("young-man", "young man|youth#n1|youngster#n1|boyfriend", 0.9f, Young),
        new("young-woman", "young woman|young lady|girlfriend|lass", 0.1f, Young),
        new("old-man", "old man|grandfather|grandpa|granddad|elderly man|elder#n1|pensioner|hermit#n1", 0.95f, Old),
        new("old-woman", "old woman|grandmother|grandma|granny|elderly woman|old lady|widow#n1", 0.05f, Old),
        new("boy", "boy#n1|little boy|schoolboy|son#n1|young boy", 0.8f, (6, 11)),
        new("girl", "girl#n2|little girl|schoolgirl|daughter#n1|young girl", 0.2f, (6, 11)),
        new("child", "child#n1|kid#n1|pupil#n1|schoolchild|orphan#n1", null, (5, 10)),
        new("toddler", "toddler|baby#n1|infant#n1", null, (2, 3)),
        new("teenager", "teenager|teen|adolescent", null, (14, 17)),
        new("astronaut", "astronaut|cosmonaut|spaceman|space traveler|space explorer|spacewoman", null, Mature,
            "space-suit:#e6e4de:#d9641e"),
        new("fisherman", "fisherman|fisher|angler|fisherwoman", 0.95f, (45, 70),
            "raincoat:#d9a81a sweater:#2a3446 trousers:#2b3038 rubber-boots:#2d3b33 sou-wester:#d9a81a", "beard"),
        new("sailor", "sailor#n1|seaman#n1|mariner#n1|crewman", null, Adult,
            "sweater:#e8e3d6:#1d2a4a trousers:#1d2a4a boots:#241f1c beanie:#1d2a4a"),
        new("captain", "captain#n3|skipper#n3|ship's captain", 0.8f, (45, 65),
            "peacoat:#182238 shirt:#e8e6e0 trousers:#182238 shoes:#17130f captain-cap:#182238", "beard"),
        new("keeper", "lighthouse keeper|keeper#n1|caretaker#n1|watchman|guardian#n1", 0.85f, (55, 75),
            "peacoat:#22304c sweater:#8a3a2a trousers:#4a4238 boots:#3a2a1e beanie:#6b2b22", "beard"),
        new("farmer", "farmer|farmhand|shepherd#n1|gardener#n1|peasant#n1", null, Mature,
            "checked-shirt:#9a3b2a:#e0d2b8 dungarees:#3d5578 boots:#54371f straw-hat:#d6b56c"),
        new("chef", "chef|cook#n1|baker#n1", null, Adult,
            "chef-jacket:#efece6 trousers:#3a3b40 apron:#e9e6df shoes:#1b1918 chef-hat:#f1eee9"),
        new("doctor", "doctor#n1|physician|surgeon|scientist|professor#n1|chemist#n1|researcher", null, Mature,
            "lab-coat:#eceae6 shirt:#9db4cf trousers:#3b4150 shoes:#2a1c14"),
        new("nurse", "nurse#n1|paramedic", null, Adult, "scrubs:#5f9aa0 trousers:#5f9aa0 sneakers:#e9e7e3"),
        new("teacher", "teacher#n1|librarian|schoolteacher|tutor", null, Mature,
            "cardigan:#7a5f3a shirt:#e3ddcf trousers:#4a4a46 shoes:#4a2f1e glasses:#2a1d15"),
        new("detective", "detective|investigator|spy#n1|private eye|inspector#n1", 0.85f, Mature,
            "trench-coat:#b79f78 suit-jacket:#3a3733 shirt:#e3ded4 tie:#5a1f1f trousers:#3a3733 shoes:#2a1a12 "
            + "fedora:#5a4a3a"),
        new("business-person",
            "businessman|businesswoman|executive#n1|lawyer|office worker|banker#n1|manager#n1|clerk#n1", null, Mature,
            "suit-jacket:#2b3242 shirt:#e9e7e2 tie:#7a2430 trousers:#2b3242 shoes:#1d1512"),
        new("knight", "knight#n1|warrior|gladiator", 0.8f, Adult,
            "armour:#a9acb0 trousers:#3a3430 boots:#33261c cape:#7a1d22"),
        new("wizard", "wizard#n2|sorcerer|magician#n2|mage|witch#n1|sorceress", null, (45, 85),
            "robe:#33386b:#c9a24a pointed-hat:#33386b boots:#3a2718", "beard"),
        new("king", "king#n1|emperor#n1", 0.95f, (45, 65),
            "robe:#7a1a22:#d0a743 cape:#5a1018 crown:#d0a743 boots:#3a2718", "beard"),
        new("queen", "queen#n2|empress", 0.05f, (30, 60),
            "dress:#4a2468:#d0a743 cape:#3a1a52 crown:#d0a743 shoes:#2a1a30"),
        new("prince", "prince", 0.85f, Young,
            "suit-jacket:#2a4a7a:#d0a743 shirt:#ece6da trousers:#e0d8c8 boots:#2a1c14 crown:#d0a743"),
        new("princess", "princess", 0.1f, (14, 24), "dress:#d79aae:#ecd9a0 crown:#e0c070 shoes:#d9b8b8"),
        new("dancer", "dancer#n1|ballerina|ballet dancer", null, Young, "leotard-dress:#d9a0ac flats:#e0b8b8"),
        new("musician", "musician#n1|violinist|pianist#n1|guitarist|singer|cellist|drummer", null, Adult,
            "suit-jacket:#26242a shirt:#dcd6cc trousers:#1f1f23 shoes:#17130f"),
        new("painter", "painter#n1|artist#n1|sculptor", null, Adult,
            "shirt:#cdd3d6 apron:#b7a98c jeans:#3b5478 shoes:#5a3a22 beret:#8a2430"),
        new("soldier", "soldier#n1|trooper", null, Young,
            "jacket:#596046 trousers:#596046 boots:#2a2118 belt:#3a2f22 helmet:#4c5340"),
        new("police-officer", "police officer|police#n1|policeman|policewoman|cop#n1|guard#n1|officer#n1", null, Adult,
            "shirt:#3c5a80 tie:#1a2233 trousers:#1d2638 belt:#151414 shoes:#131212 captain-cap:#1d2638"),
        new("firefighter", "firefighter|fireman#n4", null, Adult,
            "coat:#3a352c:#e2c23a trousers:#3a352c boots:#1c1a18 helmet:#a3261c"),
        new("lifeguard", "lifeguard|swimmer#n2|surfer", null, Young,
            "t-shirt:#c8281e shorts:#c8281e barefoot cap:#ece9e2"),
        new("builder",
            "builder#n1|construction worker|workman|mechanic#n1|plumber|engineer#n1|miner#n1|carpenter#n1|worker#n1",
            null, Adult,
            "checked-shirt:#5a6a7a:#c9c2b4 vest:#e8781e:#e6e0c0 jeans:#3b4a63 boots:#8a6238 helmet:#e3b51c"),
        new("explorer", "explorer#n1|hiker|adventurer#n1|traveller|traveler#n1|wanderer#n1|climber#n1|backpacker", null,
            Adult, "jacket:#b0532a t-shirt:#d6cdb8 trousers:#5a5844 boots:#5a3d26 backpack:#3e5a4a"),
        new("cowboy", "cowboy#n1|cowgirl|rancher|sheriff|outlaw", null, Adult,
            "checked-shirt:#8a3a2c:#d8c8a8 vest:#5a3d26 jeans:#3a4c6e boots:#6b4426 cowboy-hat:#6e4a2c belt:#4a2d18"),
        new("pirate", "pirate#n2|buccaneer", null, Adult,
            "coat:#5a1a1e:#c9a24a shirt:#e3d8c2 trousers:#2c2a30 boots:#241a14 tricorn:#241f22 belt:#4a2d18", "beard"),
        new("monk", "monk|priest#n1|friar|nun|druid", null, Mature, "robe:#5a3f2a belt:#cbb797 shoes:#3a2718"),
        new("runner", "runner#n6|athlete|jogger|footballer|gymnast|skater#n1", null, Young,
            "t-shirt:#2f7fb8 shorts:#20242e sneakers:#e2573a"),
        new("skier", "skier|snowboarder|mountaineer", null, Young,
            "puffer-jacket:#c8452a trousers:#26303e boots:#20242a beanie:#e3b51c scarf:#2f5a7a"),
        new("waiter", "waiter#n1|waitress|bartender|butler", null, Young,
            "shirt:#ece9e2 vest:#1e1d20 tie:#1e1d20 trousers:#1e1d20 shoes:#151313 apron:#1e1d20"),
        new("driver", "driver#n1|pilot#n1|taxi driver|aviator|courier|postman|mailman", null, Adult,
            "jacket:#5a3d26 shirt:#d8d2c4 trousers:#3a3f4a shoes:#2a1d15 cap:#3a3f4a"),
        new("student", "student#n1|teenage student", null, (17, 24),
            "hoodie:#7a3b46 jeans:#33486a sneakers:#e9e6e0 backpack:#33414f"),
        new("bride", "bride#n1", 0.03f, Young, "dress:#f0ece4:#f0ece4 flats:#e9e4da"),
        new("groom", "groom#n1|bridegroom#n2", 0.97f, Young,
            "suit-jacket:#202228 shirt:#f0ede7 tie:#b8b2a8 trousers:#202228 shoes:#131212"),
        new("beggar", "beggar#n1|tramp#n1|vagrant|homeless person", null, Mature,
            "coat:#5a5142 sweater:#6a5a4a trousers:#4a4640 boots:#3a3026 scarf:#7a4a3a", "beard"),
        new("old-sailor", "old sailor|old fisherman|sea dog#n1", 0.95f, Old,
            "raincoat:#d9a81a sweater:#2a3446 trousers:#2b3038 rubber-boots:#2d3b33 sou-wester:#d9a81a", "beard"),
    ];

    private static readonly Dictionary<string, PersonKind> ById = Kinds.ToDictionary(k => k.Id, StringComparer.Ordinal);

    /// <summary>The kind of that id; "person" when there is none.</summary>
    public static PersonKind Find(string id) => ById.TryGetValue(id, out PersonKind? k) ? k : ById["person"];
}
