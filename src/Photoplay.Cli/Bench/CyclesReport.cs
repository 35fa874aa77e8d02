using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Production.Exchange;
using Spectre.Console;

namespace Photoplay.Cli.Bench;

/// <summary>`photoplay bench cycles`: runs the scenes and shows the numbers.</summary>
internal static class CyclesReport
{
    public const int UsualReference = 512;
    private const int LeastReference = 32, MostReference = 65536;

    public static int Run(string? scene, string? keep, int? samples, bool json, CancellationToken cancel)
    {
        if (scene is not null && !ExchangeStages.Names.Contains(scene))
            throw new PhotoplayException(Fault.Request, $"there is no scene \"{scene}\"",
                "choose one of: " + string.Join(", ", ExchangeStages.Names));
        if (samples is < LeastReference or > MostReference)
            throw new PhotoplayException(Fault.Request, $"--samples {samples} is out of reach",
                $"choose {LeastReference} to {MostReference}");
        CyclesProcess.Demand();
        string folder = keep ?? Directory.CreateTempSubdirectory("photoplay-bench-").FullName;
        try
        {
            using ProgressDisplay display = new();
            CyclesBench bench = new(display, folder, Environment.ProcessorCount, cancel);
            CyclesBench.Row[] rows = [.. ExchangeStages.Names.Where(n => scene is null || n == scene)
                .Select(n => bench.Measure(n, samples ?? UsualReference))];
            display.Close();
            if (json) Console.WriteLine(Json(rows));
            else Show(rows);
            return Outcome.Done;
        }
        finally
        {
            if (keep is null) Directory.Delete(folder, true);
        }
    }

    private static string Json(IEnumerable<CyclesBench.Row> rows)
        => "{\"bench\":\"cycles\"," + string.Join(',', rows.SelectMany(r => Numbers(r)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"\"{r.Scene}_{n.Name}\":{n.Value:G4}")))) + "}";

    private static IEnumerable<(string Name, double Value)> Numbers(CyclesBench.Row r) =>
    [
        ("ours_cpu_seconds_per_sample", r.Ours.PerSample), ("cycles_cpu_seconds_per_sample", r.Cycles.PerSample),
        ("ours_start_up_seconds", r.Ours.StartUp), ("cycles_start_up_seconds", r.Cycles.StartUp),
        ("ours_relmse", r.Ours.Error), ("cycles_relmse", r.Cycles.Error),
        ("ours_relmse_untrimmed", r.Ours.Untrimmed), ("cycles_relmse_untrimmed", r.Cycles.Untrimmed),
        ("time_ratio", r.Ratio),
        ("film_trace_seconds", r.Film.Trace), ("film_resolve_seconds", r.Film.Resolve), ("film_relmse", r.FilmError),
        ("film_time_ratio", r.FilmRatio),
        ("references_brightness_ratio", r.BrightnessRatio), ("references_difference", r.Difference),
    ];

    private static void Show(IReadOnlyList<CyclesBench.Row> rows)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("scene", "s a sample: ours", "Cycles",
            "relMSE at 16: ours", "Cycles", "time ratio", "film frame s", "its relMSE", "time ratio", "brightness",
            "difference");
        foreach (CyclesBench.Row r in rows)
            table.AddRow([r.Scene, .. new[] { r.Ours.PerSample, r.Cycles.PerSample, r.Ours.Error, r.Cycles.Error,
                r.Ratio, r.Film.Seconds, r.FilmError, r.FilmRatio, r.BrightnessRatio, r.Difference }
                .Select(x => x.ToString("G3", CultureInfo.InvariantCulture))]);
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine("Ratios are our CPU time over Cycles' to an equal error; wanted: 0.5 without the "
            + "denoiser, 0.125 with it.");
        foreach (CyclesBench.Row r in rows)
            AnsiConsole.WriteLine($"{r.Scene}: left out of both: {string.Join(", ", r.LeftOut)}.");
    }
}
