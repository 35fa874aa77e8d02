namespace Photoplay.Writing.Analysis;

/// <summary>What words for people and kin say about age and sex.</summary>
internal static class People
{
    /// <summary>Kin: the word makes somebody of the same kind as the one it belongs to.</summary>
    public static readonly IReadOnlyDictionary<string, (Gender Gender, string Age)> Kin =
        new Dictionary<string, (Gender, string)>
        {
            ["mother"] = (Gender.Female, "adult"),
            ["mom"] = (Gender.Female, "adult"), ["mum"] = (Gender.Female, "adult"),
            ["mummy"] = (Gender.Female, "adult"), ["mama"] = (Gender.Female, "adult"),
            ["father"] = (Gender.Male, "adult"), ["dad"] = (Gender.Male, "adult"), ["daddy"] = (Gender.Male, "adult"),
            ["papa"] = (Gender.Male, "adult"), ["parent"] = (Gender.Unknown, "adult"),
            ["brother"] = (Gender.Male, "same"), ["sister"] = (Gender.Female, "same"),
            ["sibling"] = (Gender.Unknown, "same"), ["friend"] = (Gender.Unknown, "same"),
            ["twin"] = (Gender.Unknown, "same"), ["mate"] = (Gender.Unknown, "same"),
            ["son"] = (Gender.Male, "child"), ["daughter"] = (Gender.Female, "child"),
            ["baby"] = (Gender.Unknown, "child"), ["child"] = (Gender.Unknown, "child"),
            ["offspring"] = (Gender.Unknown, "child"), ["young"] = (Gender.Unknown, "child"),
            ["grandmother"] = (Gender.Female, "old"), ["grandma"] = (Gender.Female, "old"),
            ["granny"] = (Gender.Female, "old"),
            ["grandfather"] = (Gender.Male, "old"), ["grandpa"] = (Gender.Male, "old"),
            ["uncle"] = (Gender.Male, "adult"), ["aunt"] = (Gender.Female, "adult"),
            ["wife"] = (Gender.Female, "adult"),
            ["husband"] = (Gender.Male, "adult"), ["companion"] = (Gender.Unknown, "same"),
        };

    // After Kin, which it takes in.
    private static readonly Dictionary<string, (Gender Gender, string? Age)> Words = Build();

    /// <summary>Words for the young of animals, which say the age and leave the kind to what stands beside
    /// them ("fox cub").</summary>
    public static readonly IReadOnlySet<string> Young = new HashSet<string>(
        "cub kit kitten puppy pup calf foal lamb chick duckling fawn hatchling baby infant piglet gosling cygnet joey leveret vixen".Split(' '));

    private static Dictionary<string, (Gender, string?)> Build()
    {
        Dictionary<string, (Gender, string?)> all = [];
        void Add(string words, Gender gender, string? age)
        {
            foreach (string w in words.Split(' ')) all[w] = (gender, age);
        }
        Add("girl schoolgirl granddaughter", Gender.Female, "child");
        Add("boy schoolboy lad grandson", Gender.Male, "child");
        Add("child kid toddler", Gender.Unknown, "child");
        Add("teenager teen adolescent youth", Gender.Unknown, "teen");
        Add("baby infant newborn", Gender.Unknown, "baby");
        Add("woman lady actress waitress queen princess bride ballerina witch nun heroine hostess businesswoman mermaid goddess maid nurse housewife",
            Gender.Female, "adult");
        Add("man gentleman guy waiter king prince groom monk wizard knight hero businessman cowboy fisherman fireman policeman salesman mailman sailor lumberjack craftsman",
            Gender.Male, "adult");
        Add("grandmother grandma granny crone", Gender.Female, "old");
        Add("grandfather grandpa", Gender.Male, "old");
        foreach ((string word, (Gender gender, string age)) in Kin)
            if (!all.ContainsKey(word) && age != "same") all[word] = (gender, age);
        return all;
    }

    public static (Gender Gender, string? Age) Of(string lemma) =>
        Words.TryGetValue(lemma, out (Gender, string?) known) ? known
            : lemma.EndsWith("woman", StringComparison.Ordinal) ? (Gender.Female, "adult")
            : lemma.EndsWith("man", StringComparison.Ordinal) && lemma != "human" ? (Gender.Male, "adult")
            : (Gender.Unknown, null);

    /// <summary>How many a word for several people means, when it stands alone; null for any other word.</summary>
    public static int? GroupOf(string lemma) => lemma switch
    {
        "couple" or "pair" or "duo" => 2,
        "trio" or "family" => 3,
        "band" or "team" or "group" or "gang" or "crew" => 4,
        "crowd" or "audience" or "army" or "choir" => 8,
        _ => null,
    };

    /// <summary>Age words that are adjectives.</summary>
    public static string? Age(string adjective) => adjective switch
    {
        "young" or "little" => "young",
        "old" or "elderly" or "aged" or "ancient" or "grey-haired" or "gray-haired" => "old",
        "middle-aged" => "adult",
        "teenage" => "teen",
        "baby" or "newborn" => "baby",
        _ => null,
    };

    /// <summary>Given names that are usually one sex, for pronouns.</summary>
    public static Gender OfName(string name) =>
        Female.Contains(name) ? Gender.Female : Male.Contains(name) ? Gender.Male
        : name.Length > 2 && (name.EndsWith('a') || name.EndsWith("ie", StringComparison.Ordinal)
            || name.EndsWith("ette", StringComparison.Ordinal)) ? Gender.Female : Gender.Unknown;

    public static bool IsGiven(string name) => Female.Contains(name) || Male.Contains(name);

    private static readonly HashSet<string> Female =
        [.. "alice ana anna anne mara maria mia nina eva ella olivia sofia ann beth claire clara emily emma grace hannah helen ingrid jane joan kate laura lily lucy margaret mary rachel rose ruth sarah sophie susan zoe mei yuki lin".Split(' ')];
    private static readonly HashSet<string> Male =
        [.. "adam alex ali ben bob charlie daniel david edward frank george harry henry hugo jack james joe john joshua leo leon luke luca marco max michael noah oliver oscar otto paul peter robert sam simon thomas tom victor william".Split(' ')];
}
