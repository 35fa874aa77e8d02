using Photoplay.Foundation;

namespace Photoplay.Animation;

/// <summary>Adverbs that change how a body moves (<see cref="Style"/>): tag "manner"; the id is what cues
/// carry.</summary>
public static class MannerWords
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Of("slowly", "slowly#r1|leisurely|unhurriedly|sluggishly|lazily",
            "calmly|quietly|patiently|steadily|gradually"),
        Of("carefully", "carefully#r1|cautiously|gingerly|hesitantly|warily",
            "attentively|meticulously|delicately"),
        Of("quickly", "quickly#r1|fast|hurriedly|briskly|swiftly|hastily|at full speed",
            "eagerly|energetically|vigorously"),
        Of("happily", "happily#r2|cheerfully|joyfully|excitedly|merrily", "playfully|enthusiastically|triumphantly"),
        Of("sadly", "sadly#r3|wearily|tiredly|gloomily|mournfully", "heavily|exhaustedly"),
        Of("proudly", "proudly#r1|confidently|bravely|boldly|courageously", "stoically|majestically|determinedly"),
        Of("nervously", "nervously#r1|anxiously|fearfully|timidly|shyly", "uneasily"),
        Of("angrily", "angrily#r1|furiously|ragingly", "fiercely|aggressively"),
        Of("gently", "gently#r1|softly|tenderly", "gracefully|smoothly|lightly|elegantly|peacefully"),
    ];

    private static readonly Dictionary<string, string> Ids = Entries
        .SelectMany(e => e.Words.Concat(e.Near).Select(w => (Word: w.Split('#')[0], e.Id)))
        .ToDictionary(p => p.Word, p => p.Id, StringComparer.Ordinal);

    /// <summary>The id of a word of manner; the word itself if it is none.</summary>
    public static string Standard(string word) => Ids.GetValueOrDefault(word, word);

    private static VocabularyEntry Of(string id, string same, string near)
        => new(id, Kind.Attribute, same.Split('|'), ["manner"]) { Near = near.Split('|') };
}
