using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Rendering;

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
            ExportCamera[] cameras = [.. scene.Shots.Select(s => new ExportCamera(s.Id, new TakeCamera(stage.Shoot(s)), s.Start.Seconds, (s.Start + s.Duration).Seconds))];
            string file = folder.At("export", scene.Id + ".glb");
            ProductionFolder.Guard(() =>
            {
                Directory.CreateDirectory(folder.At("export"));
                GltfExport.Write(file, stage.Performance.World, cameras, 0, scene.Duration.Seconds, (float)plan.Brief.Width / plan.Brief.Height);
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
            folder.Write("film.otio", Otio.Write(plan.Storyboard.Title, timeline, plan.Storyboard, id => $"shots/{id}/picture.mkv", [.. SoundDepartment.StemNames.Select(n => (n, $"sound/{n}.wav"))]));
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
            : throw new PhotoplayException(Fault.Request, "this production has no stems yet", "finish it first: photoplay make " + folder.Root);
    }

    /// <summary>Radiance, albedo, normal, depth, motion and id of each frame of a shot as multi-channel EXR files.</summary>
    public IReadOnlyList<string> Passes(string? shotId, int every, Action<long, long> onFrame, CancellationToken cancel)
    {
        List<string> files = [];
        bool found = false;
        foreach (BoardScene scene in plan.Storyboard.Scenes)
            foreach (Shot shot in scene.Shots.Where(s => shotId is null || s.Id == shotId))
            {
                found = true;
                SceneStage stage = new(plan, scene, threads);
                Take take = stage.Shoot(shot);
                Photographer photographer = new(Cinematographer.Stage(stage.Performance, stage.Place, take), stage.Models, new RenderSettings(plan.Brief.Width, plan.Brief.Height, 8, 3, threads));
                long frames = (shot.Duration * plan.Brief.Fps).Floor;
                for (long n = 0; n < frames; n += every)
                {
                    cancel.ThrowIfCancellationRequested();
                    double seconds = 1 / plan.Brief.Fps.Seconds;
                    Picture p = Resolver.Resolve([photographer.Trace(new TakeCamera(take), shot.Start.Seconds + n * seconds, seconds, (int)n, cancel)], 0, threads);
                    string file = folder.At("export", "passes", shot.Id, FormattableString.Invariant($"{n:D5}.exr"));
                    ProductionFolder.Guard(() => WritePasses(file, p));
                    files.Add(file);
                    onFrame(n + 1, frames);
                }
            }
        return found ? files : throw new PhotoplayException(Fault.Request, $"there is no shot {shotId}", "shots: " + string.Join(", ", plan.Storyboard.Scenes.SelectMany(s => s.Shots).Select(s => s.Id)));
    }

    private static void WritePasses(string file, Picture p)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using FileStream s = File.Create(file);
        Exr.Write(s, p.Width, p.Height,
        [
            ("R", [.. p.Radiance.Select(c => c.R)]), ("G", [.. p.Radiance.Select(c => c.G)]), ("B", [.. p.Radiance.Select(c => c.B)]),
            ("albedo.R", [.. p.Albedo.Select(c => c.R)]), ("albedo.G", [.. p.Albedo.Select(c => c.G)]), ("albedo.B", [.. p.Albedo.Select(c => c.B)]),
            ("N.X", [.. p.Normals.Select(n => n.X)]), ("N.Y", [.. p.Normals.Select(n => n.Y)]), ("N.Z", [.. p.Normals.Select(n => n.Z)]),
            ("Z", p.Depths), ("motion.X", [.. p.Motion.Select(m => m.X)]), ("motion.Y", [.. p.Motion.Select(m => m.Y)]), ("id", [.. p.Ids.Select(i => (float)i)]),
        ]);
    }
}
