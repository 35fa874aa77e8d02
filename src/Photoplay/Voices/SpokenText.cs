using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Photoplay.Voices;

/// <summary>What Festival makes of the English of a line: full-context labels at an unhurried pace, and where
/// its words end.</summary>
internal static partial class SpokenText
{
    /// <summary>A Scheme program for Festival that writes number.lab and number.words for each text. Reading all in one
    /// run loads the voice once; a text that cannot be read leaves no files and stops no other.</summary>
    public static string Program(IEnumerable<(int Number, string Text)> lines, string folder)
    {
        StringBuilder b = new("(voice_cmu_us_slt_arctic_hts)\n");
        foreach ((int number, string text) in lines)
            b.Append(CultureInfo.InvariantCulture, $$"""
                (unwind-protect
                  (let ((utt (eval (list 'Utterance 'Text "{{text.Replace("\\", "").Replace("\"", "")}}"))))
                    (utt.synth utt)
                    (hts_dump_feats utt hts_feats_list "{{folder}}/{{number}}.lab")
                    (utt.save.words utt "{{folder}}/{{number}}.words"))
                  nil)

                """);
        return b.ToString();
    }

    /// <summary>HTS labels: start, end in 100 ns, then the quinphone whose middle stands between '-' and '+'.</summary>
    public static Phoneme[] Labels(string file) => [.. File.ReadLines(file)
        .Select(l => l.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Where(f => f.Length >= 3)
        .Select(f => new Phoneme(MiddlePhone().Match(f[2]).Groups[1].Value, Ticks(f[0]), Ticks(f[1])))];

    /// <summary>Words end at phone boundaries of the unhurried labels; the same boundaries of the spoken ones give
    /// their times.</summary>
    public static List<SpokenWord> Words(string file, Phoneme[] unhurried, Phoneme[] spoken)
    {
        List<SpokenWord> words = [];
        int from = 0;
        foreach (string[] f in File.ReadLines(file).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(f => f.Length >= 3))
        {
            double end = double.Parse(f[0], CultureInfo.InvariantCulture);
            while (from < unhurried.Length - 1 && unhurried[from].Symbol == "pau") from++;
            int to = from;
            while (to < unhurried.Length - 1 && unhurried[to].End < end - 0.004) to++;
            if (to < spoken.Length) words.Add(new(f[2], spoken[from].Start, spoken[to].End));
            from = Math.Min(to + 1, unhurried.Length - 1);
        }
        return words;
    }

    /// <summary>Without word times: by length of spelling over the time that is not pause.</summary>
    public static List<SpokenWord> Spread(string text, IReadOnlyList<Phoneme> phones)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Phoneme[] spoken = [.. phones.Where(p => p.Symbol != "pau")];
        if (spoken.Length == 0) return [];
        int letters = words.Sum(w => w.Length);
        List<SpokenWord> list = [];
        int sum = 0;
        foreach (string w in words)
        {
            double start = spoken[Math.Min(spoken.Length - 1, sum * spoken.Length / letters)].Start;
            sum += w.Length;
            list.Add(new(w, start, spoken[Math.Clamp(sum * spoken.Length / letters - 1, 0, spoken.Length - 1)].End));
        }
        return list;
    }

    /// <summary>Plain characters only: what Festival and Flite read without guessing.</summary>
    public static string Plain(string text)
    {
        StringBuilder b = new();
        foreach (char c in text.Normalize(NormalizationForm.FormD))
            b.Append(c switch
            {
                '\u2019' or '\u2018' => '\'',
                '\u2014' or '\u2013' or ';' or ':' => ',',
                '\u2026' => '.',
                '*' or '_' or '"' or '\u201c' or '\u201d' or '\\' => ' ',
                < ' ' => ' ',
                > '~' => '\0',
                _ => c,
            });
        return b.Replace("\0", "").ToString().Trim();
    }

    private static double Ticks(string hundredNanoseconds)
        => double.Parse(hundredNanoseconds, CultureInfo.InvariantCulture) * 1e-7;

    [GeneratedRegex(@"-([^-+]+)\+")] private static partial Regex MiddlePhone();
}
