using Photoplay.Characters;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Records the lines before the film is shot, and brings the sound room what each scene did once it is staged.</summary>
internal static class SoundDepartment
{
    public static IReadOnlyList<string> StemNames { get; } = ["dialogue", "foley", "ambience", "music"];

    public static Recording Record(ProductionFolder folder, Screenplay screenplay, Cast cast)
    {
        VoiceBooth booth = new(folder.At("sound", "scratch"));
        List<SpokenLine> lines = [];
        foreach (Beat beat in screenplay.Scenes.SelectMany(s => s.Beats).Where(b => b.Form == BeatForm.Line && !string.IsNullOrWhiteSpace(b.Text)))
        {
            string voice = cast.Find(beat.Who ?? "")?.Voice ?? Persona.All[0].Name;
            VoiceTake take = booth.Speak(beat.Text!, Persona.Find(voice), beat.Delivery);
            string file = "sound/lines/" + beat.Id + ".wav";
            ProductionFolder.Guard(() =>
            {
                Directory.CreateDirectory(folder.At("sound", "lines"));
                WavFile.Write(folder.At(file), take.Samples, 1, VoiceBooth.SampleRate);
            });
            lines.Add(new SpokenLine(beat.Id, beat.Who ?? "", voice, file, Math.Round(take.Samples.Length / (double)VoiceBooth.SampleRate, 6), take.Phonemes, take.Words));
        }
        if (Directory.Exists(folder.At("sound", "scratch"))) Directory.Delete(folder.At("sound", "scratch"), true);
        return new Recording { Lines = lines };
    }

    public static IEnumerable<Asset> Assets(Plan plan) => plan.Recording.Lines.Select(l => l.Persona).Distinct()
        .Select(v => new Asset(v, "voice", "HTS voice cmu_us_slt_arctic (festvox-us-slt-hts, BSD) or Flite voices (flite, BSD), by Photoplay's vocoder parameters"));
}
