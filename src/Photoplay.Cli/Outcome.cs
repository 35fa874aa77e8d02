using System.CommandLine;
using System.CommandLine.Parsing;
using Photoplay.Foundation;
using Spectre.Console;

namespace Photoplay.Cli;

/// <summary>Turns what happened into an exit code and, where it failed, one plain line: what, where, what to do.</summary>
internal static class Outcome
{
    public const int Done = 0, Ours = 1, Request = 2, Machine = 3, Interrupted = 130;

    public static IAnsiConsole Errors { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public static int Run(RootCommand root, string[] args)
    {
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && !args.Any(a => a is "--help" or "-h" or "-?" or "--version"))
        {
            foreach (ParseError e in parsed.Errors) Complain(e.Message, $"see photoplay {parsed.CommandResult.Command.Name} --help".Replace("photoplay photoplay", "photoplay", StringComparison.Ordinal));
            return Request;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (PhotoplayException e)
        {
            Complain(e.Message, e.Advice, e.Where);
            return (int)e.Fault;
        }
        catch (OperationCanceledException)
        {
            Complain("stopped", "run the same command again to go on from here");
            return Interrupted;
        }
        catch (OutOfMemoryException)
        {
            Complain("there is not enough memory for this size", "choose a smaller --size or --quality draft");
            return Machine;
        }
        catch (Exception e)
        {
            Complain($"this is our fault: {e.GetType().Name}: {e.Message}", "please report it with the command you ran; set PHOTOPLAY_TRACE=1 to see where");
            if (Environment.GetEnvironmentVariable("PHOTOPLAY_TRACE") == "1") Console.Error.WriteLine(e);
            return Ours;
        }
    }

    public static void Complain(string what, string advice, TextSpan? where = null)
        => Console.Error.WriteLine("photoplay: " + (where is { } w ? $"{w.Source}, character {w.Start + 1}: " : "") + what + (advice.Length > 0 ? "; " + advice : ""));

    public static void Tell(Diagnostic d) => Complain((d.Severity == Severity.Note ? "note: " : d.Severity == Severity.Warning ? "warning: " : "") + d.What, d.Advice, d.Where);
}
