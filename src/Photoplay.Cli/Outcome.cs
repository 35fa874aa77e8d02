using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using Photoplay.Foundation;
using Spectre.Console;

namespace Photoplay.Cli;

/// <summary>Turns what happened into an exit code and, where it failed, one plain line: what, where,
/// what to do.</summary>
internal static class Outcome
{
    public const int Done = 0, Ours = 1, Request = 2, Machine = 3, Interrupted = 130;

    public static IAnsiConsole Errors { get; } =
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public static int Run(Command root, string[] args)
    {
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && !args.Any(a => a is "--help" or "-h" or "-?" or "--version"))
            return Misread(parsed, root);
        using CancellationTokenSource stop = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                    stop.Token).GetAwaiter().GetResult();
        }
        // A terminal interrupts ffmpeg and the voices too: what they say of it is no fault.
        catch (Exception) when (stop.IsCancellationRequested)
        {
            Complain("stopped", "run the same command again to go on from here");
            return Interrupted;
        }
        catch (PhotoplayException e)
        {
            Complain(e.Message, e.Advice, e.Where);
            return (int)e.Fault;
        }
        catch (OutOfMemoryException)
        {
            Complain("there is not enough memory for this size", "choose a smaller --size or --quality draft");
            return Machine;
        }
        catch (Exception e)
        {
            Complain($"this is our fault: {e.GetType().Name}: {e.Message}",
                "please report it with the command you ran; set PHOTOPLAY_TRACE=1 to see where");
            if (Environment.GetEnvironmentVariable("PHOTOPLAY_TRACE") == "1") Console.Error.WriteLine(e);
            return Ours;
        }

        // The second signal ends the program at once.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    /// <summary>One line for the first thing that was not understood.</summary>
    private static int Misread(ParseResult parsed, Command root)
    {
        bool unnamed = parsed.CommandResult.Command == root;
        string help = "see photoplay " + (unnamed ? "" : parsed.CommandResult.Command.Name + " ") + "--help";
        if (unnamed)
            Complain(parsed.UnmatchedTokens.Count > 0
                    ? $"there is no command {parsed.UnmatchedTokens[0]}"
                    : "say what to do",
                $"choose one of: {string.Join(", ", root.Subcommands.Select(c => c.Name))}; {help}");
        else if (parsed.Errors[0].SymbolResult is OptionResult { Tokens: [var token, ..] } option)
            Complain(option.Tokens.Count > 1
                ? $"{option.Option.Name} is given {option.Tokens.Count} times"
                : $"{option.Option.Name} \"{token.Value}\" is not a number", help);
        else Complain(parsed.Errors[0].Message.TrimEnd('.'), help);
        return Request;
    }

    public static void Complain(string what, string advice, TextSpan? where = null)
        => Console.Error.WriteLine("photoplay: " + (where is { } w ? $"{w.Source}, character {w.Start + 1}: " : "")
            + what + (advice.Length > 0 ? "; " + advice : ""));

    public static void Tell(Diagnostic d)
        => Complain((d.Severity == Severity.Note ? "note: " : d.Severity == Severity.Warning ? "warning: " : "")
            + d.What, d.Advice, d.Where);
}
