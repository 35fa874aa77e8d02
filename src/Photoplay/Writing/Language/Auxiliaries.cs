namespace Photoplay.Writing.Language;

/// <summary>Forms of be, have and do, and verbs whose past is their base form.</summary>
internal static class Auxiliaries
{
    public static string Lemma(string form) => form switch
    {
        "is" or "'s" or "am" or "are" or "'re" or "'m" or "was" or "were" or "been" or "being" or "be" => "be",
        "has" or "have" or "'ve" or "had" or "having" => "have",
        "does" or "do" or "did" or "done" or "doing" => "do",
        "gone" => "go",
        "seen" => "see",
        _ => form,
    };

    public static readonly IReadOnlySet<string> SamePast = new HashSet<string>(
        "put set cut hit let shut hurt cast spread split burst shed rid read cost quit bet".Split(' '));
}
