using System.CommandLine;
using System.Globalization;
using Photoplay.Cli.Bench;
using Photoplay.Foundation;
using Photoplay.Production.Exchange;
using Photoplay.Production.Judges;
using Spectre.Console;

namespace Photoplay.Cli.Commands;

/// <summary>Measures this machine and this program. Absolute times mean little on a shared machine; set two runs side
/// by side.</summary>
internal static class BenchCommand
{
    private static readonly string[] Names = ["speed", "flicker", "storyboard", "memory", "ground", "rays", "cast",
        "cycles", "judges"];

    public static Command Create()
    {
        Argument<string> name = new("name")
        {
            Description =
                "speed (CPU seconds per second of film, by scene and quality), flicker (differences between frames "
                + "in a row, in 255ths, with time standing still and going on), storyboard (seconds for a minute of film), "
                + "memory (peak of a 10 s and a 60 s film, and their ratio), "
                + "ground (share of a prompt file's phrases that are understood) "
                + "rays (millions of rays a second, beside Embree's if it is installed), "
                + "cast (triangles of dressed people, seconds to build and milliseconds to pose and refit them), "
                + "cycles (CPU time to equal error against Blender's Cycles on five scenes) "
                + "or judges (pictures for the public detectors of bench/judges)",
        };
        Option<string?> file = new("--file")
        {
            Description =
                "ground: prompts, one a line; storyboard: a prompt or screenplay to draw instead of the usual one"
        };
        Option<string?> size = new("--size")
        {
            Description = "memory: picture size of both films (96x54); speed and flicker: of the frames (854x480)"
        };
        Option<string?> scene = new("--scene")
        {
            Description = "one scene only; speed and flicker: " + string.Join(", ", Benches.SceneNames)
                + " (the last for speed alone); cycles: " + string.Join(", ", ExchangeStages.Names)
        };
        Option<string?> keep = new("--keep")
        {
            Description = "cycles: a folder to leave the exchanged scenes and their pictures in"
        };
        Option<int?> samples = new("--samples")
        {
            Description = FormattableString.Invariant(
                $"cycles: samples a pixel of the converged pictures ({CyclesReport.UsualReference}); ")
                + FormattableString.Invariant($"judges: of the pictures ({JudgeGallery.UsualSamples})")
        };
        Option<string?> pictures =
            new("--pictures") { Description = "judges: the folder to write pictures and manifest into" };
        Option<string?> only = new("--only")
        {
            Description = "judges: one set only: " + string.Join(", ", JudgesReport.Sets)
        };
        Option<int?> count = new("--count")
        {
            Description = "judges: how many of each set; of triplets, characters with ten pictures each (200, 24, 100, 100)"
        };
        Option<bool> list = new("--list") { Description = "judges: write the manifest only" };
        Option<bool> json = new("--json") { Description = "one line of JSON" };
        Command command = new("bench",
            "Measures Photoplay on this machine.\n\nExamples: photoplay bench speed --json\n          "
            + "photoplay bench ground --file prompts.txt")
        {
            name, file, size, scene, keep, samples, pictures, only, count, list, json
        };
        command.SetAction((r, cancel) =>
            Task.FromResult(r.GetValue(name) switch
            {
                "cycles" => CyclesReport.Run(r.GetValue(scene), r.GetValue(keep), r.GetValue(samples), r.GetValue(json),
                    cancel),
                "judges" => JudgesReport.Run(r.GetValue(pictures), r.GetValue(only), r.GetValue(count), r.GetValue(samples),
                    r.GetValue(list), cancel),
                _ => Run(r.GetValue(name)!, r.GetValue(file), r.GetValue(size), r.GetValue(scene), r.GetValue(json), cancel),
            }));
        return command;
    }

    private static int Run(string name, string? file, string? size, string? scene, bool json,
        CancellationToken cancel)
    {
        if (!Names.Contains(name))
            throw new PhotoplayException(Fault.Request, $"there is no bench \"{name}\"",
                "choose one of: " + string.Join(", ", Names));
        if (file is not null && !File.Exists(file))
            throw new PhotoplayException(Fault.Request, $"there is no file {file}", "check the path");
        string scratch = Directory.CreateTempSubdirectory("photoplay-bench-").FullName;
        try
        {
            using ProgressDisplay display = new();
            if (name == "rays") return Rays(new RayBench(display, cancel), display, json);
            Benches benches = new(display, scratch, cancel);
            (int width, int height) = FilmOptions.SizeOf(size ?? "854x480");
            IReadOnlyList<(string Name, double Value)> numbers = name switch
            {
                "speed" => benches.Speed(width, height, scene),
                "flicker" => benches.Flicker(width, height, scene),
                "storyboard" => benches.Storyboard(file),
                "memory" => benches.Memory(size ?? "96x54"),
                "cast" => new CastBench(display, cancel).Run(),
                _ => benches.Ground(file),
            };
            display.Close();
            Print(name, numbers, json);
            return Outcome.Done;
        }
        finally
        {
            Directory.Delete(scratch, true);
        }
    }

    private static int Rays(RayBench bench, ProgressDisplay display, bool json)
    {
        IReadOnlyList<RayBench.Row> rows = bench.Run();
        display.Close();
        if (json)
        {
            Print("rays", [.. rows.SelectMany(Numbers), ("agreement", bench.Agreement)], true);
            return Outcome.Done;
        }
        Table table = new Table().Border(TableBorder.Simple)
            .AddColumns("scene", "rays", "threads", "ours, million a second", "Embree 3.13", "ratio");
        foreach (RayBench.Row r in rows)
            table.AddRow(r.Scene, r.Rays, $"{r.Threads}", Shown(r.Ours), r.Embree > 0 ? Shown(r.Embree) : "-",
                r.Embree > 0 ? Shown(r.Ratio) : "-");
        AnsiConsole.Write(table);
        if (Embree.IsThere)
            AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Both meet the same within {100 * (1 - bench.Agreement):0.###}%."));
        else AnsiConsole.WriteLine("Embree is not installed, so ours stand alone: apt-get install " + Embree.Package);
        return Outcome.Done;
    }

    private static IEnumerable<(string, double)> Numbers(RayBench.Row r)
    {
        string name = $"{r.Scene}_{r.Rays}_{r.Threads}";
        return [(name, r.Ours), (name + "_embree", r.Embree), (name + "_ratio", r.Ratio)];
    }

    private static string Shown(double x) => x.ToString("0.00", CultureInfo.InvariantCulture);

    internal static void Print(string name, IReadOnlyList<(string Name, double Value)> numbers, bool json)
    {
        if (json)
        {
            Console.WriteLine("{\"bench\":\"" + name + "\"," + string.Join(',', numbers.Select(n =>
                string.Create(CultureInfo.InvariantCulture, $"\"{n.Name}\":{n.Value:0.###}"))) + "}");
            return;
        }
        Table table = new Table().Border(TableBorder.Simple).AddColumns("bench " + name, "");
        foreach ((string key, double value) in numbers)
            table.AddRow(key.Replace('_', ' '), value.ToString("0.##", CultureInfo.InvariantCulture));
        AnsiConsole.Write(table);
    }
}
