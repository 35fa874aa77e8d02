using System.Globalization;
using System.Text.Json;
using Photoplay.Foundation;

namespace Photoplay.Editing;

/// <summary>What ffmpeg measured of a programme (EBU R 128).</summary>
public sealed record LoudnessReport(double IntegratedLufs, double TruePeakDb, double RangeLu);

/// <summary>Brings a mix to -16 LUFS integrated and at most -1.5 dBTP, in two passes, so that nothing pumps.</summary>
public static class Loudness
{
    private const string Target = "I=-16:TP=-1.5:LRA=11";

    public static void Normalise(string input, string output)
    {
        JsonElement m = Measure(input);
        string N(string name) => m.GetProperty(name).GetString()!;
        // A silent programme has no loudness to bring anywhere.
        bool silent = N("input_i").Contains("inf", StringComparison.Ordinal)
            || double.Parse(N("input_i"), CultureInfo.InvariantCulture) < -69;
        string filter = silent
            ? "anull"
            : $"loudnorm={Target}:measured_I={N("input_i")}:measured_TP={N("input_tp")}:measured_LRA={N("input_lra")}:measured_thresh={N("input_thresh")}:offset={N("target_offset")}:linear=true,alimiter=limit=0.8:level=false:attack=2:release=60";
        string partial = output + ".part.wav";
        Ffmpeg.Run("-y", "-i", input, "-af", filter, "-ar", "48000", "-c:a", "pcm_s24le", "-fflags", "+bitexact",
            "-flags:a", "+bitexact", partial);
        File.Move(partial, output, true);
    }

    public static LoudnessReport Report(string file)
    {
        JsonElement m = Measure(file);
        double D(string name) => double.Parse(m.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
        return new(D("input_i"), D("input_tp"), D("input_lra"));
    }

    private static JsonElement Measure(string file)
    {
        string text = Ffmpeg.Run("-loglevel", "info", "-i", file, "-vn", "-af", $"loudnorm={Target}:print_format=json",
            "-f", "null", "-");
        int from = text.LastIndexOf('{'), to = text.LastIndexOf('}');
        if (from < 0 || to < from)
            throw new PhotoplayException(Fault.Machine, "ffmpeg did not measure the loudness", "run photoplay doctor");
        return JsonDocument.Parse(text[from..(to + 1)]).RootElement.Clone();
    }
}
