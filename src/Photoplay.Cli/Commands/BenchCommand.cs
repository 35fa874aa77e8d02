using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Writing;
using Spectre.Console;

namespace Photoplay.Cli.Commands;

/// <summary>Measures this machine: speed of the picture, of the storyboard, and memory. Absolute times mean little on a shared machine; set two runs side by side.</summary>
internal static class BenchCommand
{
    private static readonly string[] Names = ["speed", "memory", "storyboard"];
    private const string Prompt = "An astronaut walks across a red desert at sunset, slow dolly in";

    public static Command Create()
    {
        Argument<string> name = new("name") { Description = "speed (CPU seconds per second of draft film at 640x360), memory (peak for a short and a long film), storyboard (seconds for a sheet)" };
        Option<bool> json = new("--json") { Description = "one line of JSON" };
        Command command = new("bench", "Measures Photoplay on this machine.\n\nExample: photoplay bench speed") { name, json };
        command.SetAction((r, cancel) => Task.FromResult(Run(r.GetValue(name)!, r.GetValue(json), cancel)));
        return command;
    }

    private static int Run(string name, bool json, CancellationToken cancel)
    {
        if (!Names.Contains(name)) throw new PhotoplayException(Fault.Request, $"there is no bench \"{name}\"", "choose one of: " + string.Join(", ", Names));
        SortedDictionary<string, double> numbers = new(StringComparer.Ordinal);
        string folder = Path.Combine(Path.GetTempPath(), "photoplay-bench-" + Environment.ProcessId);
        try
        {
            using ProgressDisplay display = new();
            Brief brief = new() { Words = Prompt, Width = 640, Height = 360, Quality = Quality.Draft, Seconds = name == "memory" ? 10 : 2 };
            using Process self = Process.GetCurrentProcess();
            double cpuBefore = self.TotalProcessorTime.TotalSeconds;
            long began = Stopwatch.GetTimestamp();
            if (name == "storyboard")
            {
                int shots = new Producer(new ProductionFolder(folder), brief, display, Environment.ProcessorCount).Storyboard(320, cancel).Panels.Count;
                numbers["shots"] = shots;
            }
            else
            {
                Made made = new Producer(new ProductionFolder(folder), brief, display, Environment.ProcessorCount).Make(cancel);
                numbers["film_seconds"] = made.FilmSeconds;
            }
            self.Refresh();
            numbers["wall_seconds"] = Stopwatch.GetElapsedTime(began).TotalSeconds;
            numbers["cpu_seconds"] = self.TotalProcessorTime.TotalSeconds - cpuBefore;
            numbers["peak_resident_mb"] = self.PeakWorkingSet64 / 1048576.0;
            if (numbers.TryGetValue("film_seconds", out double film)) numbers["cpu_seconds_per_film_second"] = numbers["cpu_seconds"] / film;
            display.Close();
        }
        finally
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, true);
        }
        if (json)
        {
            Console.WriteLine("{\"bench\":\"" + name + "\"," + string.Join(',', numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"\"{n.Key}\":{n.Value:0.###}"))) + "}");
            return Outcome.Done;
        }
        Table table = new Table().Border(TableBorder.Simple).AddColumns("bench " + name, "");
        foreach ((string key, double value) in numbers) table.AddRow(key.Replace('_', ' '), value.ToString("0.##", CultureInfo.InvariantCulture));
        AnsiConsole.Write(table);
        return Outcome.Done;
    }
}
