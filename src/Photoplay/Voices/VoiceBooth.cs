using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Photoplay.Foundation;

namespace Photoplay.Voices;

/// <summary>A take of a line: 48 kHz mono, phones and words with their times (line clock, seconds).</summary>
public sealed record VoiceTake(float[] Samples, IReadOnlyList<Phoneme> Phonemes, IReadOnlyList<SpokenWord> Words);

/// <summary>
/// Speaks lines with the programs of Debian's packages: Festival reads the English and gives full-context labels, hts_engine speaks them with the
/// persona's vocoder parameters; Flite speaks its own voices. Needs a scratch folder. Pauses at the ends are trimmed to a breath.
/// </summary>
public sealed partial class VoiceBooth(string scratch)
{
    public const int SampleRate = 48000;
    private const string HtsVoice = "/usr/share/festival/voices/us/cmu_us_slt_arctic_hts/hts/cmu_us_slt_arctic_hts.htsvoice";
    private const double KeptPause = 0.06;

    public VoiceTake Speak(string text, Persona persona, string? delivery)
    {
        Directory.CreateDirectory(scratch);
        Persona p = persona.Delivering(delivery);
        string words = Speakable(text);
        VoiceTake take = p.Engine == SpeechEngine.Hts ? ByHts(words, p) : ByFlite(words, p);
        if (p.Robotic) Comb(take.Samples);
        return Level(Trim(take), p.GainDb);
    }

    private VoiceTake ByHts(string text, Persona p)
    {
        string labels = Path.Combine(scratch, "line.lab"), durations = Path.Combine(scratch, "line.dur"), wordTimes = Path.Combine(scratch, "line.words"), wav = Path.Combine(scratch, "line.wav"), script = Path.Combine(scratch, "line.scm");
        File.WriteAllText(script, $$"""
            (voice_cmu_us_slt_arctic_hts)
            (let ((utt (eval (list 'Utterance 'Text "{{text.Replace("\\", "").Replace("\"", "")}}"))))
              (utt.synth utt)
              (hts_dump_feats utt hts_feats_list "{{labels}}")
              (utt.save.words utt "{{wordTimes}}"))
            """);
        Run("festival", "-b", script);
        Run("hts_engine", "-m", HtsVoice, "-a", N(p.AllPass), "-fm", N(p.Semitones), "-r", N(p.Rate), "-jf", N(p.Liveliness), "-u", N(p.VoicedThreshold), "-od", durations, "-ow", wav, labels);
        (double Start, double End, string Phone)[] before = ReadLabels(labels), after = ReadLabels(durations);
        float[] samples = Resampler.Convert(WavFile.Read(wav, out _, out int rate), rate, SampleRate);
        return new VoiceTake(samples, [.. after.Select(l => new Phoneme(l.Phone, l.Start, l.End))], ReadWords(wordTimes, before, after));
    }

    private VoiceTake ByFlite(string text, Persona p)
    {
        string wav = Path.Combine(scratch, "line.wav");
        string printed = Run("flite", "-voice", p.FliteVoice, "--setf", "duration_stretch=" + N(1 / p.Rate), "-psdur", "-t", text, "-o", wav);
        List<Phoneme> phones = [];
        double at = 0;
        foreach (string item in printed.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = item.Split(':');
            if (pair.Length != 2 || !double.TryParse(pair[1], CultureInfo.InvariantCulture, out double end)) continue;
            phones.Add(new(pair[0], at, end));
            at = end;
        }
        return new VoiceTake(Resampler.Convert(WavFile.Read(wav, out _, out int rate), rate, SampleRate), phones, Spread(text, phones));
    }

    /// <summary>HTS labels: start, end in 100 ns, then the quinphone whose middle stands between '-' and '+'.</summary>
    private static (double, double, string)[] ReadLabels(string file) => [.. File.ReadLines(file).Select(l => l.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Where(f => f.Length >= 3)
        .Select(f => (double.Parse(f[0], CultureInfo.InvariantCulture) * 1e-7, double.Parse(f[1], CultureInfo.InvariantCulture) * 1e-7, MiddlePhone().Match(f[2]).Groups[1].Value))];

    /// <summary>Words end at phone boundaries of the unhurried labels; the same boundaries of the spoken ones give their times.</summary>
    private static List<SpokenWord> ReadWords(string file, (double Start, double End, string Phone)[] before, (double Start, double End, string Phone)[] after)
    {
        List<SpokenWord> words = [];
        int from = 0;
        foreach (string[] f in File.ReadLines(file).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(f => f.Length >= 3))
        {
            double end = double.Parse(f[0], CultureInfo.InvariantCulture);
            while (from < before.Length - 1 && before[from].Phone == "pau") from++;
            int to = from;
            while (to < before.Length - 1 && before[to].End < end - 0.004) to++;
            if (to < after.Length) words.Add(new(f[2], after[from].Start, after[to].End));
            from = Math.Min(to + 1, before.Length - 1);
        }
        return words;
    }

    /// <summary>Without word times: by length of spelling over the time that is not pause.</summary>
    private static List<SpokenWord> Spread(string text, List<Phoneme> phones)
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

    private static VoiceTake Trim(VoiceTake take)
    {
        Phoneme[] spoken = [.. take.Phonemes.Where(p => p.Symbol != "pau")];
        if (spoken.Length == 0) return take;
        double from = Math.Max(0, spoken[0].Start - KeptPause), to = Math.Min(take.Samples.Length / (double)SampleRate, spoken[^1].End + 2 * KeptPause);
        float[] samples = take.Samples[(int)(from * SampleRate)..(int)(to * SampleRate)];
        return new(samples, [.. take.Phonemes.Where(p => p.End > from && p.Start < to).Select(p => new Phoneme(p.Symbol, Math.Max(0, p.Start - from), Math.Min(to, p.End) - from))],
            [.. take.Words.Select(w => new SpokenWord(w.Text, Math.Max(0, w.Start - from), w.End - from))]);
    }

    /// <summary>Evens lines out to the same speech level, -23 dB RMS of the loud half, then the manner's own gain.</summary>
    private static VoiceTake Level(VoiceTake take, double gainDb)
    {
        const int block = SampleRate / 50;
        List<double> powers = [];
        for (int i = 0; i + block <= take.Samples.Length; i += block)
        {
            double sum = 0;
            for (int k = 0; k < block; k++) sum += take.Samples[i + k] * (double)take.Samples[i + k];
            powers.Add(sum / block);
        }
        powers.Sort();
        double loud = powers.Count == 0 ? 0 : powers.Skip(powers.Count / 2).Average();
        float gain = loud > 1e-9 ? (float)(Maths.Pow(10, (-23 + gainDb) / 20) / Math.Sqrt(loud)) : 1;
        for (int i = 0; i < take.Samples.Length; i++) take.Samples[i] = Math.Clamp(take.Samples[i] * gain, -1, 1);
        return take;
    }

    private static void Comb(float[] s)
    {
        const int delay = SampleRate / 110;
        for (int i = s.Length - 1; i >= delay; i--) s[i] = 0.62f * s[i] + 0.55f * s[i - delay] * (i >= 2 * delay ? 1 : 0.8f);
    }

    /// <summary>Plain characters only: what Festival and Flite read without guessing.</summary>
    private static string Speakable(string text)
    {
        StringBuilder b = new();
        foreach (char c in text.Normalize(NormalizationForm.FormD))
            b.Append(c switch { '\u2019' or '\u2018' => '\'', '\u2014' or '\u2013' or ';' or ':' => ',', '\u2026' => '.', '*' or '_' or '"' or '\u201c' or '\u201d' or '\\' => ' ', < ' ' => ' ', > '~' => '\0', _ => c });
        return b.Replace("\0", "").ToString().Trim();
    }

    private static string Run(string program, params string[] arguments)
    {
        ProcessStartInfo info = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        try
        {
            using Process p = Process.Start(info)!;
            p.StandardInput.Close();
            Task<string> errors = p.StandardError.ReadToEndAsync();
            string output = p.StandardOutput.ReadToEnd();
            p.WaitForExit();
            if (p.ExitCode != 0) throw new PhotoplayException(Fault.Machine, $"{program} failed: {errors.GetAwaiter().GetResult().Split('\n')[0]}", "run photoplay doctor");
            return output;
        }
        catch (Win32Exception)
        {
            throw new PhotoplayException(Fault.Machine, $"{program} is missing", "run photoplay doctor for the line that installs it");
        }
    }

    private static string N(double x) => x.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-([^-+]+)\+")] private static partial Regex MiddlePhone();
}
