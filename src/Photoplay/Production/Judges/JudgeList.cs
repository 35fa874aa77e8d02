using Photoplay.Characters.People.Casting;

namespace Photoplay.Production.Judges;

/// <summary>Which pictures are made: fixed lists, of which a smaller count is the beginning.</summary>
public static class JudgeList
{
    private const int CloseUpSide = 320, BodyWidth = 240, BodyHeight = 360, FilmWidth = 384, FilmHeight = 216;
    private static readonly string[] plain = ["woman", "man", "young-woman", "young-man", "old-woman", "old-man", "person"];
    /// <summary>Everybody who is grown up whatever the seed, by trade and rank.</summary>
    private static readonly string[] others =
        [.. PersonWords.Kinds.Where(k => k.Age.From >= 18 && !plain.Contains(k.Id)).Select(k => k.Id)];

    private sealed record Condition(string Name, float Yaw, float Pitch, string Light, string Expression);

    /// <summary>Ten ways one face is met with in a film: turned, from above and below, in other light, in other moods.</summary>
    private static readonly Condition[] conditions =
    [
        new("a", 0, 0, "studio", "neutral"), new("b", 20, 0, "studio", "happy"), new("c", -20, 0, "right", "neutral"),
        new("d", 10, 8, "warm", "speaking"), new("e", 0, 0, "top", "surprised"), new("f", -10, 0, "dim", "sad"),
        new("g", 35, 0, "studio", "neutral"), new("h", -35, 0, "right", "laughing"), new("i", 0, -12, "front", "angry"),
        new("j", 15, 14, "cool", "tender"),
    ];

    /// <summary>The animals of COCO, each with places it is at home in; the first words name it.</summary>
    private static readonly (string Class, string[] Scenes)[] animals =
    [
        ("bird", ["A bird stands in a garden", "A crow walks across a meadow",
            "A duck stands at the lake", "An eagle stands on a hill"]),
        ("cat", ["A cat stands in a garden", "A cat walks across a meadow",
            "A cat sits in a garden", "A cat walks through a park"]),
        ("dog", ["A dog runs along a beach", "A dog stands in a park",
            "A dog walks through a forest", "A dog sits in a meadow"]),
        ("horse", ["A horse stands in a meadow", "A horse gallops along a beach",
            "A horse walks across a hill", "A horse stands at the lake"]),
        ("sheep", ["A sheep stands in a meadow", "A sheep walks across a hill",
            "A sheep stands in a field", "A sheep walks across a meadow"]),
        ("cow", ["A cow stands in a meadow", "A cow walks across a hill",
            "A cow stands at the lake", "A cow walks across a field"]),
        ("elephant", ["An elephant stands in the savanna", "An elephant walks through a jungle",
            "An elephant walks across the savanna",
            "An elephant stands at the lake"]),
        ("bear", ["A bear stands in a forest", "A bear walks through a forest",
            "A bear walks across a mountain", "A bear stands at the lake"]),
        ("zebra", ["A zebra stands in the savanna", "A zebra runs across the savanna",
            "A zebra walks across a hill", "A zebra stands at the lake"]),
        ("giraffe", ["A giraffe stands in the savanna", "A giraffe walks across the savanna",
            "A giraffe stands on a hill",
            "A giraffe walks across a meadow"]),
    ];

    private static readonly string[] framings =
        ["full shot", "medium full shot", "full shot, low angle", "full shot, high angle", "wide shot"];

    private static readonly string[] bodyScenes =
    [
        "{0} walks along a street", "{0} stands in a meadow", "{0} walks through a forest", "{0} stands in a kitchen",
        "{0} walks along a beach", "{0} stands in a park", "{0} walks through a village", "{0} stands in a living room",
        "{0} walks across a snowy field", "{0} stands in an office",
    ];

    /// <summary>Faces, characters (of ten pictures each), bodies and animals that are asked for.</summary>
    public static int UsualCount(JudgeSet set) => set switch { JudgeSet.Faces => 200, JudgeSet.Triplets => 24, _ => 100 };

    /// <summary>The pictures of a set.</summary>
    /// <param name="count">See <see cref="UsualCount"/>.</param>
    public static IReadOnlyList<JudgePicture> Of(JudgeSet set, int count) => set switch
    {
        JudgeSet.Faces => [.. Enumerable.Range(0, count).Select(Face)],
        JudgeSet.Triplets => [.. Enumerable.Range(0, count).SelectMany(Conditions)],
        JudgeSet.Bodies => [.. Enumerable.Range(0, count).Select(Body)],
        _ => [.. Enumerable.Range(0, count).Select(Animal)],
    };

    /// <summary>By turns somebody plain and somebody in the dress of a trade or rank, hats and all.</summary>
    private static string Adult(int i) => i % 2 == 0 ? plain[i / 2 % plain.Length] : others[i / 2 % others.Length];

    private static JudgePicture Face(int i) => CloseUp(JudgeSet.Faces, Adult(i), 1 + i, "", conditions[0]);

    private static IEnumerable<JudgePicture> Conditions(int i)
        => conditions.Select(c => CloseUp(JudgeSet.Triplets, plain[i % plain.Length], 501 + i, "-" + c.Name, c));

    private static JudgePicture CloseUp(JudgeSet set, string kind, long seed, string ending, Condition c)
        => new(File(set, kind, seed, ending), set, kind, seed, "person", CloseUpSide, CloseUpSide)
        {
            Yaw = c.Yaw, Pitch = c.Pitch, Light = c.Light, Expression = c.Expression,
        };

    /// <summary>By turns in the studio and in a place.</summary>
    private static JudgePicture Body(int i)
    {
        string kind = Adult(i / 2);
        long seed = 301 + i;
        if (i % 2 == 0)
            return new(File(JudgeSet.Bodies, kind, seed, ""), JudgeSet.Bodies, kind, seed, "person", BodyWidth, BodyHeight)
            {
                Yaw = (i / 2 % 5 - 2) * 35, Pitch = i / 2 % 3 * 5, Light = "studio", Expression = "neutral",
                Action = i % 4 == 0 ? "stand" : "walk",
            };
        string words = string.Format(null, bodyScenes[i / 2 % bodyScenes.Length], Called(kind)) + ", full shot";
        return Prompted(JudgeSet.Bodies, kind, seed, "person", words);
    }

    private static JudgePicture Animal(int i)
    {
        (string name, string[] scenes) = animals[i % animals.Length];
        int round = i / animals.Length;
        string words = scenes[round % scenes.Length] + ", " + framings[round % framings.Length];
        return Prompted(JudgeSet.Animals, name, 701 + i, name, words);
    }

    private static JudgePicture Prompted(JudgeSet set, string kind, long seed, string expected, string words)
        => new(File(set, kind, seed, ""), set, kind, seed, expected, FilmWidth, FilmHeight) { Words = words };

    private static string Called(string kind)
    {
        string words = PersonWords.Find(kind).Words.Split('|', '#')[0];
        return ("aeiou".Contains(words[0]) ? "An " : "A ") + words;
    }

    private static string File(JudgeSet set, string kind, long seed, string ending)
        => FormattableString.Invariant($"{set.ToString().ToLowerInvariant()}/{kind}-{seed}{ending}.png");
}
