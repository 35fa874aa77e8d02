using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Photoplay.Foundation;

namespace Photoplay.Voices;

/// <summary>A take of a line: 48 kHz mono, phones and words with their times (line clock, seconds).</summary>
public sealed record VoiceTake(float[] Samples, IReadOnlyList<Phoneme> Phonemes, IReadOnlyList<SpokenWord> Words);

/// <summary>A line and how to say it.</summary>
/// <param name="Delivery">The parenthetical, e.g. "whispers".</param>
public sealed record LineReading(string Text, Persona Persona, string? Delivery);

/// <summary>
/// Speaks lines with the programs of Debian's packages: Festival reads the English and gives full-context labels,
/// hts_engine speaks them with the persona's vocoder parameters; Flite speaks its own voices. Needs a scratch folder.
/// Pauses at the ends are trimmed to a breath.
/// </summary>
public sealed class VoiceBooth(string scratch, int threads)
{
    public const int SampleRate = 48000;
    private const string HtsVoice =
        "/usr/share/festival/voices/us/cmu_us_slt_arctic_hts/hts/cmu_us_slt_arctic_hts.htsvoice";
    private const double KeptPause = 0.06;
    /// <summary>What a line of dots and dashes lasts: somebody is lost for words.</summary>
    private const double Speechless = 0.8;

    /// <summary>A take of each line, in their order. A line's take does not depend on the others.</summary>
    public IReadOnlyList<VoiceTake> Speak(IReadOnlyList<LineReading> lines)
    {
        Directory.CreateDirectory(scratch);
        (string Text, Persona Voice)[] parts =
            [.. lines.Select(l => (SpokenText.Plain(l.Text), l.Persona.Delivering(l.Delivery)))];
        (int, string Text)[] toRead = [.. parts.Index().Where(p => p.Item.Voice.Engine == SpeechEngine.Hts)
            .Select(p => (p.Index, p.Item.Text))];
        if (toRead.Length > 0)
        {
            string program = Path.Combine(scratch, "lines.scm");
            File.WriteAllText(program, SpokenText.Program(toRead, scratch));
            Run("festival", "-b", program);
        }
        VoiceTake[] takes = new VoiceTake[parts.Length];
        SideBySide.For(parts.Length, threads, i => takes[i] = Speak(i, parts[i].Text, parts[i].Voice));
        return takes;
    }

    private VoiceTake Speak(int number, string text, Persona p)
    {
        VoiceTake take = !text.Any(char.IsLetterOrDigit) ? new(new float[(int)(Speechless * SampleRate)], [], [])
            : p.Engine == SpeechEngine.Hts ? ByHts(number, p) : ByFlite(number, text, p);
        if (p.Robotic) Comb(take.Samples);
        return Level(Trim(take), p.GainDb);
    }

    private VoiceTake ByHts(int number, Persona p)
    {
        string labels = At(number, "lab"), durations = At(number, "dur"), wav = At(number, "wav");
        if (!File.Exists(labels))
            throw new PhotoplayException(Fault.Machine, "festival could not read a line", "run photoplay doctor");
        Run("hts_engine", "-m", HtsVoice, "-a", N(p.AllPass), "-fm", N(p.Semitones), "-r", N(p.Rate), "-jf",
            N(p.Liveliness), "-u", N(p.VoicedThreshold), "-od", durations, "-ow", wav, labels);
        Phoneme[] unhurried = SpokenText.Labels(labels), spoken = SpokenText.Labels(durations);
        float[] samples = Resampler.Convert(WavFile.Read(wav, out _, out int rate), rate, SampleRate);
        return new VoiceTake(samples, spoken, SpokenText.Words(At(number, "words"), unhurried, spoken));
    }

    private VoiceTake ByFlite(int number, string text, Persona p)
    {
        string wav = At(number, "wav");
        string printed = Run("flite", "-voice", p.FliteVoice, "--setf", "duration_stretch=" + N(1 / p.Rate), "-psdur",
            "-t", text, "-o", wav);
        List<Phoneme> phones = [];
        double at = 0;
        foreach (string item in printed.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = item.Split(':');
            if (pair.Length != 2 || !double.TryParse(pair[1], CultureInfo.InvariantCulture, out double end)) continue;
            phones.Add(new(pair[0], at, end));
            at = end;
        }
        return new VoiceTake(Resampler.Convert(WavFile.Read(wav, out _, out int rate), rate, SampleRate), phones,
            SpokenText.Spread(text, phones));
    }

    private string At(int number, string ending) => Path.Combine(scratch, $"{number}.{ending}");

    private static VoiceTake Trim(VoiceTake take)
    {
        Phoneme[] spoken = [.. take.Phonemes.Where(p => p.Symbol != "pau")];
        if (spoken.Length == 0) return take;
        double from = Math.Max(0, spoken[0].Start - KeptPause),
            to = Math.Min(take.Samples.Length / (double)SampleRate, spoken[^1].End + 2 * KeptPause);
        float[] samples = take.Samples[(int)(from * SampleRate)..(int)(to * SampleRate)];
        return new(samples, [.. take.Phonemes.Where(p => p.End > from && p.Start < to)
            .Select(p => new Phoneme(p.Symbol, Math.Max(0, p.Start - from), Math.Min(to, p.End) - from))],
            [.. take.Words.Select(w => new SpokenWord(w.Text, Math.Max(0, w.Start - from), w.End - from))]);
    }

    /// <summary>Evens lines out to the same speech level, -23 dB RMS of the loud half, then the
    /// manner's own gain.</summary>
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
        for (int i = s.Length - 1; i >= delay; i--)
            s[i] = 0.62f * s[i] + 0.55f * s[i - delay] * (i >= 2 * delay ? 1 : 0.8f);
    }

    private static string Run(string program, params string[] arguments)
    {
        ProcessStartInfo info = new(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true
        };
        try
        {
            using Process p = Process.Start(info)!;
            p.StandardInput.Close();
            Task<string> errors = p.StandardError.ReadToEndAsync();
            string output = p.StandardOutput.ReadToEnd();
            p.WaitForExit();
            if (p.ExitCode != 0)
                throw new PhotoplayException(Fault.Machine,
                    $"{program} failed: {errors.GetAwaiter().GetResult().Split('\n')[0]}", "run photoplay doctor");
            return output;
        }
        catch (Win32Exception)
        {
            throw new PhotoplayException(Fault.Machine, $"{program} is missing",
                "run photoplay doctor for the line that installs it");
        }
    }

    private static string N(double x) => x.ToString("0.####", CultureInfo.InvariantCulture);
}
