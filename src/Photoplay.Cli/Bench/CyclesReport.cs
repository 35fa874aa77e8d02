using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Production.Exchange;
using Spectre.Console;

namespace Photoplay.Cli.Bench;

/// <summary>`photoplay bench cycles`: runs the scenes and shows the numbers.</summary>
internal static class CyclesReport
{
    public const int UsualReference = 256;
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
        Table table = new Table().Border(TableBorder.Simple).AddColumn("bench cycles")
            .AddColumns([.. rows.Select(r => new TableColumn(r.Scene))]);
        foreach ((string Name, double Value)[] line in rows.SelectMany(r => Numbers(r).Index())
            .GroupBy(n => n.Index, n => n.Item).Select(g => g.ToArray()))
            table.AddRow([line[0].Name.Replace('_', ' '),
                .. line.Select(n => n.Value.ToString("G3", CultureInfo.InvariantCulture))]);
        AnsiConsole.Write(table);
        Console.WriteLine("relMSE at 16 samples; time ratios are our CPU time over Cycles' to an equal error "
            + "(wanted: 0.5, and 0.125 for a film frame).");
        foreach (CyclesBench.Row r in rows)
            Console.WriteLine($"{r.Scene}: both without {string.Join(", ", r.LeftOut)}.");
    }
}
