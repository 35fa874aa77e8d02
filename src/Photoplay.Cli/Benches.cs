using System.Diagnostics;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Photoplay.Writing;
using Photoplay.Writing.Grounding;

namespace Photoplay.Cli;

/// <summary>What `photoplay bench` measures: named numbers in the order they are shown.</summary>
internal sealed class Benches(ProgressDisplay display, string scratch, CancellationToken cancel)
{
    private const string Prompt = "An astronaut walks across a red desert at sunset, slow dolly in";
    private const int ShortSeconds = 10, LongSeconds = 60;

    /// <summary>The three kinds of picture: an open place, a forest with fur in it, a closed room with lamps before a camera
    /// that stands.</summary>
    private static readonly (string Name, string Words)[] scenes =
    [
        ("desert", Prompt), ("forest", "A fox cub follows a lantern through a snowy forest at night."),
        ("room", "An old woman reads a book in a living room in the evening, static shot."),
    ];

    /// <summary>The room before a camera that moves.</summary>
    private static readonly (string Name, string Words) movingRoom =
        ("room_moving", "An old woman reads a book in a living room in the evening, slow dolly in.");

    private static readonly (string Name, string Words)[] speedScenes = [.. scenes, movingRoom];

    /// <summary>Names of the scenes that speed and flicker can be measured with; only speed has the last.</summary>
    public static IEnumerable<string> SceneNames => speedScenes.Select(s => s.Name);

    /// <summary>CPU seconds a second of film, by scene and quality.</summary>
    public IReadOnlyList<(string Name, double Value)> Speed(int width, int height, string? only)
        => [.. from quality in new[] { Quality.Draft, Quality.Standard }
               from scene in Chosen(speedScenes, only)
               let cost = Shot(scene, quality, width, height, false)
               let name = FormattableString.Invariant($"{scene.Name}_{quality}").ToLowerInvariant()
               from number in new[]
               {
                   (name + "_cpu_seconds_per_film_second", cost.PerFilmSecond),
                   (name + "_trace_seconds_per_frame", cost.Trace), (name + "_resolve_seconds_per_frame", cost.Resolve),
                   (name + "_develop_seconds_per_frame", cost.Develop),
               }
               select number];

    /// <summary>Differences between frames in a row, in 255ths, with time standing still and going on.</summary>
    public IReadOnlyList<(string Name, double Value)> Flicker(int width, int height, string? only)
        => [.. from scene in Chosen(scenes, only)
               from still in new[] { true, false }
               select ($"{scene.Name}_{(still ? "standing" : "moving")}",
                   Shot(scene, Quality.Standard, width, height, still).Flicker)];

    private static (string Name, string Words)[] Chosen((string Name, string Words)[] from, string? only)
    {
        (string Name, string Words)[] chosen = [.. from.Where(scene => only is null || scene.Name == only)];
        return chosen.Length > 0 ? chosen : throw new PhotoplayException(Fault.Request,
            $"there is no scene \"{only}\" to measure with", "choose one of: " + string.Join(", ", from.Select(s => s.Name)));
    }

    private ShotCost Shot((string Name, string Words) scene, Quality quality, int width, int height, bool still)
    {
        Brief brief = new() { Words = scene.Words, Width = width, Height = height, Quality = quality };
        return new ShotBench(Folder(scene.Name), brief, display, Environment.ProcessorCount).Measure(still, cancel);
    }

    /// <summary>Seconds for the storyboard of a minute of film.</summary>
    public IReadOnlyList<(string Name, double Value)> Storyboard(string? file)
    {
        Brief brief = file is null ? new() { Words = Prompt, Seconds = LongSeconds }
            : new()
            {
                Words = File.ReadAllText(file), Source = Path.GetFileName(file),
                IsFountain = file.EndsWith(".fountain", StringComparison.OrdinalIgnoreCase)
            };
        double shots = 0, film = 0;
        List<(string, double)> spent = Spent(() =>
        {
            IReadOnlyList<Editing.BoardPanel> panels = new Producer(Folder("board"), brief, display,
                Environment.ProcessorCount).Storyboard(320, cancel).Panels;
            (shots, film) = (panels.Count, panels.Sum(p => p.Seconds));
        });
        return [("film_seconds", film), ("shots", shots), .. spent,
            ("wall_seconds_per_film_minute", spent[0].Item2 * 60 / film)];
    }

    /// <summary>Peak resident memory of the whole process tree for a short and a long film, and their ratio; that of this
    /// process with a crowded scene; what a frame of film leaves for the collector.</summary>
    public IReadOnlyList<(string Name, double Value)> Memory(string size)
    {
        double[] peaks = [.. new[] { ShortSeconds, LongSeconds }.Select(seconds =>
        {
            display.Stage($"a film of {seconds} seconds at {size}");
            return ProcessTree.PeakMegabytes(["make", Prompt, "-o", Path.Combine(scratch, $"{seconds}.mp4"), "--size",
                size, "--quality", "draft", "--seconds", $"{seconds}"], cancel);
        })];
        (long triangles, double scene) = Crowd();
        ShotCost shot = Shot(scenes[0], Quality.Draft, 320, 180, false);
        return
        [
            ("peak_mb_10_s", peaks[0]), ("peak_mb_60_s", peaks[1]), ("ratio", peaks[1] / peaks[0]),
            ("scene_triangles", triangles), ("scene_peak_mb", scene),
            ("allocated_kb_per_frame", shot.Allocated / 1024),
        ];
    }

    /// <summary>Share of the phrases of a file of prompts that are exact, near or missing.</summary>
    public IReadOnlyList<(string Name, double Value)> Ground(string? file)
    {
        if (file is null)
            throw new PhotoplayException(Fault.Request, "bench ground needs a file of prompts",
                "add --file PROMPTS.txt, one prompt a line");
        GroundedPhrase[] phrases = [.. File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l))
            .SelectMany(l => ScriptDepartment.Ground(l).Phrases)];
        return
        [
            ("phrases", phrases.Length),
            .. new[] { "exact", "near", "missing" }
                .Select(s => (s + "_percent", 100.0 * phrases.Count(p => p.Status == s) / Math.Max(1, phrases.Length))),
        ];
    }

    /// <summary>Builds a scene of millions of triangles and photographs a frame of it.</summary>
    private (long Triangles, double PeakMegabytes) Crowd()
    {
        const long Wanted = 5_000_000;
        display.Stage("a forest of five million triangles");
        (World world, Camera camera, long triangles) = BenchStages.Crowd(Wanted);
        Photographer photographer =
            new(world, new ModelCache(), RenderSettings.Standard(854, 480, Environment.ProcessorCount));
        photographer.Trace(new FixedCamera(camera), 0, 1 / 24.0, 0, cancel).Dispose();
        using Process self = Process.GetCurrentProcess();
        return (triangles, self.PeakWorkingSet64 / 1048576.0);
    }

    private ProductionFolder Folder(string name) => new(Path.Combine(scratch, name));

    private static List<(string, double)> Spent(Action work)
    {
        using Process self = Process.GetCurrentProcess();
        double cpuBefore = self.TotalProcessorTime.TotalSeconds;
        long began = Stopwatch.GetTimestamp();
        work();
        self.Refresh();
        return
        [
            ("wall_seconds", Stopwatch.GetElapsedTime(began).TotalSeconds),
            ("cpu_seconds", self.TotalProcessorTime.TotalSeconds - cpuBefore),
            ("peak_resident_mb", self.PeakWorkingSet64 / 1048576.0),
        ];
    }
}
