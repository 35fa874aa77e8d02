using System.CommandLine;
using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Writing.Grounding;
using Spectre.Console;

namespace Photoplay.Cli.Commands;

/// <summary>Shows what each phrase of a prompt became: its own model, a stated substitute, or nothing.</summary>
internal static class GroundCommand
{
    public static Command Create()
    {
        Argument<string?> words = new("words") { Description = "a prompt", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> file = new("--file") { Description = "a file of prompts, one a line" };
        Option<bool> json = new("--json") { Description = "one line of JSON a prompt" };
        Command command = new("ground",
            "Shows what each phrase of a prompt became: exact, near (with the substitute) or missing.\n\nExample: photoplay ground \"a vixen trots past an old lighthouse at dusk\"")
        {
            words, file, json
        };
        command.SetAction(r => Run(r.GetValue(words), r.GetValue(file), r.GetValue(json)));
        return command;
    }

    private static int Run(string? words, string? file, bool json)
    {
        if (words is null == file is null)
            throw new PhotoplayException(Fault.Request, "give a prompt, or --file with a file of prompts");
        if (file is not null && !File.Exists(file))
            throw new PhotoplayException(Fault.Request, $"there is no file {file}", "check the path");
        IEnumerable<string> prompts =
            file is null ? [words!] : File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l));
        Dictionary<string, int> shares = new() { ["exact"] = 0, ["near"] = 0, ["missing"] = 0 };
        foreach (string prompt in prompts)
        {
            GroundReport grounded = ScriptDepartment.Ground(prompt);
            foreach (GroundedPhrase p in grounded.Phrases) shares[p.Status]++;
            if (json) { Console.WriteLine(Grounder.ToJsonLine(grounded)); continue; }
            if (file is not null) Console.WriteLine(prompt);
            Table table = new Table().Border(TableBorder.Simple)
                .AddColumns("phrase", "role", "status", "meaning", "via");
            foreach (GroundedPhrase p in grounded.Phrases)
                table.AddRow(Markup.Escape(p.Text), p.Role, p.Status switch
                {
                    "exact" => "[green]exact[/]",
                    "near" => "[yellow]near[/]",
                    _ => "[red]missing[/]"
                }, Markup.Escape(p.Meaning ?? ""), Markup.Escape(p.Via ?? ""));
            AnsiConsole.Write(table);
        }
        int all = Math.Max(1, shares.Values.Sum());
        string summary = string.Create(CultureInfo.InvariantCulture,
            $"{all} phrases: {100.0 * shares["exact"] / all:0.0}% exact, {100.0 * shares["near"] / all:0.0}% near, {100.0 * shares["missing"] / all:0.0}% missing");
        if (json) Console.Error.WriteLine(summary); else Console.WriteLine(summary);
        return Outcome.Done;
    }
}
