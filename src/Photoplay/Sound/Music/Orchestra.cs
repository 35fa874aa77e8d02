using System.ComponentModel;
using System.Diagnostics;
using Photoplay.Foundation;

namespace Photoplay.Sound.Music;

/// <summary>Plays a score with FluidSynth and a free sound font, as a program.</summary>
public static class Orchestra
{
    private static readonly string[] Fonts = ["/usr/share/sounds/sf2/FluidR3_GM.sf2",
        "/usr/share/sounds/sf2/TimGM6mb.sf2", "/usr/share/sounds/sf2/default-GM.sf2"];

    public const string Origin = "composed by rule in Photoplay; played by FluidSynth with FluidR3 GM (MIT)";

    /// <summary>Writes the score beside the sound (score.mid) and plays it to a 48 kHz stereo WAV of floats.</summary>
    public static void Play(byte[] midi, string midiFile, string wavFile)
    {
        string font = Fonts.FirstOrDefault(File.Exists) ?? throw new PhotoplayException(Fault.Machine,
            "there is no sound font", "run: apt-get install -y fluid-soundfont-gm");
        File.WriteAllBytes(midiFile, midi);
        ProcessStartInfo info = new("fluidsynth", ["-ni", "-q", "-g", "0.7", "-r", "48000", "-O", "float", "-T", "wav",
            "-o", "synth.dynamic-sample-loading=1", "-o", "synth.cpu-cores=1", "-F", wavFile, font, midiFile])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        try
        {
            using Process p = Process.Start(info)!;
            p.StandardInput.Close();
            Task<string> output = p.StandardOutput.ReadToEndAsync(), errors = p.StandardError.ReadToEndAsync();
            p.WaitForExit();
            Task.WaitAll(output, errors);
            if (p.ExitCode != 0 || !File.Exists(wavFile))
                throw new PhotoplayException(Fault.Machine, "fluidsynth could not play the score",
                    "run photoplay doctor");
        }
        catch (Win32Exception)
        {
            throw new PhotoplayException(Fault.Machine, "fluidsynth is missing", "run: apt-get install -y fluidsynth");
        }
    }
}
