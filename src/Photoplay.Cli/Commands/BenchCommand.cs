using System.CommandLine;
using System.Globalization;
using Photoplay.Foundation;
using Spectre.Console;

namespace Photoplay.Cli.Commands;

/// <summary>Measures this machine and this program. Absolute times mean little on a shared machine; set two runs side by side.</summary>
internal static class BenchCommand
{
    private static readonly string[] Names = ["speed", "storyboard", "memory", "ground"];

    public static Command Create()
    {
        Argument<string> name = new("name")
        {
            Description = "speed (CPU seconds per second of draft film at 640x360), storyboard (seconds for a minute of film), "
                + "memory (peak of a 10 s and a 60 s film, and their ratio) or ground (share of a prompt file's phrases that are understood)",
        };
        Option<string?> file = new("--file") { Description = "ground: prompts, one a line; storyboard: a prompt or screenplay to draw instead of the usual one" };
        Option<string> size = new("--size") { Description = "memory: picture size of both films", DefaultValueFactory = _ => "96x54" };
        Option<bool> json = new("--json") { Description = "one line of JSON" };
        Command command = new("bench", "Measures Photoplay on this machine.\n\nExamples: photoplay bench speed --json\n          photoplay bench ground --file prompts.txt") { name, file, size, json };
        command.SetAction((r, cancel) => Task.FromResult(Run(r.GetValue(name)!, r.GetValue(file), r.GetValue(size)!, r.GetValue(json), cancel)));
        return command;
    }

    private static int Run(string name, string? file, string size, bool json, CancellationToken cancel)
    {
        if (!Names.Contains(name)) throw new PhotoplayException(Fault.Request, $"there is no bench \"{name}\"", "choose one of: " + string.Join(", ", Names));
        if (file is not null && !File.Exists(file)) throw new PhotoplayException(Fault.Request, $"there is no file {file}", "check the path");
        string scratch = Directory.CreateTempSubdirectory("photoplay-bench-").FullName;
        try
        {
            using ProgressDisplay display = new();
            Benches benches = new(display, scratch, cancel);
            IReadOnlyList<(string Name, double Value)> numbers = name switch
            {
                "speed" => benches.Speed(),
                "storyboard" => benches.Storyboard(file),
                "memory" => benches.Memory(size),
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

    private static void Print(string name, IReadOnlyList<(string Name, double Value)> numbers, bool json)
    {
        if (json)
        {
            Console.WriteLine("{\"bench\":\"" + name + "\"," + string.Join(',', numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"\"{n.Name}\":{n.Value:0.###}"))) + "}");
            return;
        }
        Table table = new Table().Border(TableBorder.Simple).AddColumns("bench " + name, "");
        foreach ((string key, double value) in numbers) table.AddRow(key.Replace('_', ' '), value.ToString("0.##", CultureInfo.InvariantCulture));
        AnsiConsole.Write(table);
    }
}
