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

    /// <summary>Every line of the screenplay, spoken. Lines of an earlier recording whose words, voice and manner are
    /// the same are kept.</summary>
    public static Recording Record(ProductionFolder folder, Screenplay screenplay, Cast cast, int threads)
    {
        SpokenLine[] earlier =
            folder.Has("recording.json") ? [.. folder.Read("recording.json", Documents.House.Recording).Lines] : [];
        List<SpokenLine> lines = [];
        List<(int At, LineReading Reading)> toSpeak = [];
        foreach (Beat beat in screenplay.Scenes.SelectMany(s => s.Beats)
            .Where(b => b.Form == BeatForm.Line && !string.IsNullOrWhiteSpace(b.Text)))
        {
            Persona persona = Persona.Find(cast.Find(beat.Who ?? "")?.Voice ?? Persona.All[0].Name);
            string file = $"sound/lines/{beat.Id}.wav",
                madeFrom = StableHash.Of(beat.Text!, persona.ToString(), beat.Delivery ?? "", Catalogue.CodeVersion);
            SpokenLine? kept = Array.Find(earlier,
                l => l.BeatId == beat.Id && l.MadeFrom == madeFrom && folder.Has(l.File));
            if (kept is null) toSpeak.Add((lines.Count, new LineReading(beat.Text!, persona, beat.Delivery)));
            lines.Add(kept
                ?? new SpokenLine(beat.Id, beat.Who ?? "", persona.Name, file, 0, [], []) { MadeFrom = madeFrom });
        }
        if (toSpeak.Count > 0) ProductionFolder.Guard(() => Speak(folder, lines, toSpeak, threads));
        return new Recording { Lines = lines };
    }

    private static void Speak(ProductionFolder folder, List<SpokenLine> lines,
        List<(int At, LineReading Reading)> toSpeak, int threads)
    {
        string scratch = folder.At("sound", "scratch");
        Directory.CreateDirectory(folder.At("sound", "lines"));
        IReadOnlyList<VoiceTake> takes = new VoiceBooth(scratch, threads).Speak([.. toSpeak.Select(l => l.Reading)]);
        foreach ((VoiceTake take, int at) in takes.Zip(toSpeak.Select(l => l.At)))
        {
            WavFile.Write(folder.At(lines[at].File), take.Samples, 1, VoiceBooth.SampleRate);
            lines[at] = lines[at] with
            {
                Seconds = Math.Round(take.Samples.Length / (double)VoiceBooth.SampleRate, 6),
                Phonemes = take.Phonemes,
                Words = take.Words
            };
        }
        Directory.Delete(scratch, true);
    }

    /// <summary>The mix at sound/mix.wav, with the stems beside it. Made again only if something
    /// heard has changed.</summary>
    /// <param name="stages">Gives a scene, staged, with its takes.</param>
    public (string File, string Key) Mix(Func<BoardScene, (SceneStage Stage, IReadOnlyList<Take> Takes)> stages,
        IReadOnlyList<Take> takes, CancellationToken cancel)
    {
        const string mix = "sound/mix.wav";
        string key = Origins.Mix(plan, takes);
        if (folder.IsFresh(mix, key)) return (folder.At(mix), key);
        ProductionFolder.Guard(() =>
        {
            Directory.CreateDirectory(folder.At("sound"));
            SoundDesigner designer = new(plan.Brief.Root.Derive("sound"),
                file => WavFile.Read(folder.At(file), out _, out _));
            foreach (BoardScene scene in plan.Storyboard.Scenes)
            {
                (SceneStage stage, IReadOnlyList<Take> shots) = stages(scene);
                designer.Listen(scene, stage.Performance, shots, stage.Place, plan.Recording,
                    timeline.SceneStarts[scene.Id].Seconds);
            }
            double seconds = timeline.End.Seconds;
            IReadOnlyList<Part> score = Composer.Compose(plan.Storyboard.Mood, seconds, designer.Spoken,
                plan.Brief.Root.Derive("music"));
            Orchestra.Play(MidiFile.Write(score, seconds), folder.At("sound", "score.mid"),
                folder.At("sound", "score.wav"));
            new Mixer(designer.Dialogue, designer.Foley, designer.Ambience, folder.At("sound", "score.wav"))
                .Render(seconds, folder.At("sound"), cancel);
            Loudness.Normalise(folder.At("sound", "premix.wav"), folder.At(mix));
            File.Delete(folder.At("sound", "premix.wav"));
            File.Delete(folder.At("sound", "score.wav"));
        });
        folder.MarkFresh(mix, key);
        return (folder.At(mix), key);
    }

    public static IEnumerable<Asset> Assets(Plan plan) =>
    [
        .. plan.Recording.Lines.Select(l => l.Persona).Distinct().Select(v => new Asset(v, "voice",
            "HTS voice cmu_us_slt_arctic or a Flite voice (both BSD-like licences), by Photoplay's vocoder parameters")),
        new Asset("score", "music", Orchestra.Origin),
        new Asset("foley and ambience", "sound", "synthesised by rule in Photoplay"),
    ];
}
