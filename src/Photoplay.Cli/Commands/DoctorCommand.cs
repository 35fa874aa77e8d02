using System.CommandLine;
using Spectre.Console;

namespace Photoplay.Cli.Commands;

/// <summary>Says what is there, what is missing, and what each thing is for.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        Command command = new("doctor",
            "What this machine has, what is missing, and what each thing is for.\n\nExample: photoplay doctor");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("", "needs", "Debian package", "for");
        List<string> missing = [];
        foreach ((string need, string package, string purpose) in Needs.All)
        {
            bool there = Needs.IsThere(need);
            if (!there) missing.Add(package);
            table.AddRow(there ? "[green]ok[/]" : "[red]missing[/]",
                Markup.Escape(need.StartsWith('/') ? Path.GetFileName(need) : need), package, Markup.Escape(purpose));
        }
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated($"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MB of memory, .NET {Environment.Version}");
        if (missing.Count == 0) { Console.WriteLine("Everything is there."); return Outcome.Done; }
        Console.WriteLine("To install what is missing: " + Needs.InstallLine(missing));
        return Outcome.Machine;
    }
}
