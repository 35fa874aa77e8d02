using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;

namespace Photoplay.Production;

/// <summary>Takes things out of a production for other programs.</summary>
public sealed class Exporter(ProductionFolder folder, Plan plan, int threads)
{
    /// <summary>One binary glTF a scene, with every shot's camera animated.</summary>
    public IReadOnlyList<string> Gltf()
    {
        List<string> files = [];
        foreach (BoardScene scene in plan.Storyboard.Scenes)
        {
            SceneStage stage = new(plan, scene, threads);
            ExportCamera[] cameras = [.. scene.Shots.Select(s => new ExportCamera(s.Id, new TakeCamera(stage.Shoot(s)),
                s.Start.Seconds, (s.Start + s.Duration).Seconds))];
            string file = folder.At("export", scene.Id + ".glb");
            ProductionFolder.Guard(() =>
            {
                Directory.CreateDirectory(folder.At("export"));
                GltfExport.Write(file, stage.Performance.World, cameras, 0, scene.Duration.Seconds,
                    (float)plan.Brief.Width / plan.Brief.Height);
            });
            files.Add(file);
        }
        return files;
    }

    /// <summary>The timeline and captions, from the documents alone.</summary>
    public IReadOnlyList<string> Text(string what)
    {
        Timeline timeline = Timeline.Cut(plan.Storyboard);
        if (what == "otio")
        {
            folder.Write("film.otio", Otio.Write(plan.Storyboard.Title, timeline, plan.Storyboard,
                id => $"shots/{id}/picture.mkv", [.. SoundDepartment.StemNames.Select(n => (n, $"sound/{n}.wav"))]));
            return [folder.At("film.otio")];
        }
        IReadOnlyList<Caption> captions = Captions.From(plan.Screenplay, plan.Storyboard, plan.Recording, timeline);
        folder.Write("film.vtt", Captions.WebVtt(captions));
        folder.Write("film.srt", Captions.SubRip(captions));
        return [folder.At("film.vtt"), folder.At("film.srt")];
    }

    public IReadOnlyList<string> Stems()
    {
        string[] files = [.. SoundDepartment.StemNames.Select(n => folder.At("sound", n + ".wav"))];
        return files.All(File.Exists) ? files
            : throw new PhotoplayException(Fault.Request, "this production has no stems yet",
                "finish it first: photoplay make " + folder.Root);
    }

    public IReadOnlyList<string> Passes(PassesWanted wanted, Action<long, long> onFrame, CancellationToken cancel)
        => new PassesExport(folder, plan, threads).Write(wanted, onFrame, cancel);
}
