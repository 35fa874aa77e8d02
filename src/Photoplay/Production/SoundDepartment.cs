using Photoplay.Characters;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Sound;
using Photoplay.Sound.Music;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Records the lines before the film is shot, and mixes the sound once every scene is staged.</summary>
internal sealed class SoundDepartment(ProductionFolder folder, Plan plan, Timeline timeline)
{
    public static IReadOnlyList<string> StemNames { get; } = ["dialogue", "foley", "ambience", "music"];

    public static Recording Record(ProductionFolder folder, Screenplay screenplay, Cast cast)
    {
        VoiceBooth booth = new(folder.At("sound", "scratch"));
        List<SpokenLine> lines = [];
        foreach (Beat beat in screenplay.Scenes.SelectMany(s => s.Beats).Where(b => b.Form == BeatForm.Line && !string.IsNullOrWhiteSpace(b.Text)))
        {
            string voice = cast.Find(beat.Who ?? "")?.Voice ?? Persona.All[0].Name, file = "sound/lines/" + beat.Id + ".wav";
            VoiceTake take = booth.Speak(beat.Text!, Persona.Find(voice), beat.Delivery);
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

    /// <summary>The mix at sound/mix.wav, with the stems beside it. Made again only if something heard has changed.</summary>
    /// <param name="stages">Gives a scene, staged, with its takes.</param>
    public (string File, string Key) Mix(Func<BoardScene, (SceneStage Stage, IReadOnlyList<Take> Takes)> stages, IReadOnlyList<Take> takes, CancellationToken cancel)
    {
        const string mix = "sound/mix.wav";
        string key = StableHash.Of(DocumentText.HashOf(plan.Storyboard, Documents.House.Storyboard), DocumentText.HashOf(plan.Recording, Documents.House.Recording), DocumentText.HashOf(plan.Cast, Documents.House.Cast),
            DocumentText.HashOf(plan.Locations, Documents.House.Locations), DocumentText.HashOf(new Takes { Shots = takes }, Documents.House.Takes), plan.Brief.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture), Catalogue.CodeVersion);
        if (folder.IsFresh(mix, key)) return (folder.At(mix), key);
        ProductionFolder.Guard(() =>
        {
            Directory.CreateDirectory(folder.At("sound"));
            SoundDesigner designer = new(plan.Brief.Root.Derive("sound"), file => WavFile.Read(folder.At(file), out _, out _));
            foreach (BoardScene scene in plan.Storyboard.Scenes)
            {
                (SceneStage stage, IReadOnlyList<Take> shots) = stages(scene);
                designer.Listen(scene, stage.Performance, shots, stage.Place, plan.Recording, timeline.SceneStarts[scene.Id].Seconds);
            }
            double seconds = timeline.End.Seconds;
            IReadOnlyList<Part> score = Composer.Compose(plan.Storyboard.Mood, seconds, designer.Spoken, plan.Brief.Root.Derive("music"));
            Orchestra.Play(MidiFile.Write(score, seconds), folder.At("sound", "score.mid"), folder.At("sound", "score.wav"));
            new Mixer(designer.Dialogue, designer.Foley, designer.Ambience, folder.At("sound", "score.wav")).Render(seconds, folder.At("sound"), cancel);
            Loudness.Normalise(folder.At("sound", "premix.wav"), folder.At(mix));
            File.Delete(folder.At("sound", "premix.wav"));
            File.Delete(folder.At("sound", "score.wav"));
        });
        folder.MarkFresh(mix, key);
        return (folder.At(mix), key);
    }

    public static IEnumerable<Asset> Assets(Plan plan) =>
    [
        .. plan.Recording.Lines.Select(l => l.Persona).Distinct().Select(v => new Asset(v, "voice", "HTS voice cmu_us_slt_arctic or a Flite voice (both BSD-like licences), by Photoplay's vocoder parameters")),
        new Asset("score", "music", Orchestra.Origin), new Asset("foley and ambience", "sound", "synthesised by rule in Photoplay"),
    ];
}
