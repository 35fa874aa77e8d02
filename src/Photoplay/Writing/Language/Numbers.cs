using System.Globalization;

namespace Photoplay.Writing.Language;

/// <summary>Number words.</summary>
internal static class Numbers
{
    private static readonly string[] Words =
        "zero one two three four five six seven eight nine ten eleven twelve".Split(' ');

    public static int? Value(string word)
    {
        int i = Array.IndexOf(Words, word);
        if (i >= 0) return i;
        return word switch
        {
            "dozen" => 12,
            "twenty" => 20,
            "hundred" or "hundreds" => 100,
            "thousand" or "thousands" => 1000,
            _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : null,
        };
    }
}
