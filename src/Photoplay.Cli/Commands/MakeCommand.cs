using System.CommandLine;
using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Writing;

namespace Photoplay.Cli.Commands;

/// <summary>Words in, a finished film out.</summary>
internal static class MakeCommand
{
    public static Command Create()
    {
        FilmOptions options = new();
        Option<string?> output = new("--output", "-o")
        {
            Description = "where the film goes, e.g. fox.mp4; its production folder stands beside it (fox.film)"
        };
        Option<string?> captions = new("--captions")
        {
            Description = "sidecar (WebVTT and SRT beside the film, the default), burn (in the picture as well) or none"
        };
        Command command = new("make",
            "Makes a film from a prompt, a screenplay or a production folder. Ctrl-C stops cleanly (exit code 130); the same command goes on from there.\n\n"
                + "Example: photoplay make \"An astronaut walks across a red desert at sunset, slow dolly in\" -o mars.mp4 --size 640x360 --quality draft")
        {
            output, captions
        };
        options.AddTo(command);
        command.SetAction((r, cancel) =>
            Task.FromResult(Run(r, options, r.GetValue(output), r.GetValue(captions), cancel)));
        return command;
    }

    /// <summary>Captions beside the film, if anybody speaks.</summary>
    private static void CopyCaptions(ProductionFolder folder, string output)
    {
        if (new FileInfo(folder.At("film.srt")) is not { Exists: true, Length: > 0 }) return;
        foreach (string kind in (string[])["vtt", "srt"])
            ProductionFolder.Guard(
                () => File.Copy(folder.At("film." + kind), Path.ChangeExtension(output, kind), true));
    }

    private static int Run(ParseResult r, FilmOptions options, string? output, string? captions,
        CancellationToken cancel)
    {
        if (output is not null && !Path.GetExtension(output).Equals(".mp4", StringComparison.OrdinalIgnoreCase))
            throw new PhotoplayException(Fault.Request, "-o must end in .mp4", "e.g. -o fox.mp4");
        if (Directory.Exists(output))
            throw new PhotoplayException(Fault.Request, $"{output} is a folder", "give -o the name of a file");
        (Brief brief, string folderPath) = Productions.Open(r, options, output, captions);
        Needs.Demand();
        ProductionFolder folder = new(folderPath);
        int threads = options.ThreadsOf(r);
        using ProgressDisplay display = new();
        Made made = new Producer(folder, brief, display, threads).Make(cancel);
        display.Close();
        string film = made.Film;
        if (output is not null && Path.GetFullPath(output) != Path.GetFullPath(made.Film))
        {
            if (!made.NothingToDo || !File.Exists(output))
                ProductionFolder.Guard(() => File.Copy(made.Film, output, true));
            film = output;
            if (brief.Captions == "sidecar") CopyCaptions(folder, output);
        }
        Console.WriteLine(made.NothingToDo
            ? $"Nothing has changed: {film} is up to date."
            : string.Create(CultureInfo.InvariantCulture,
                $"{film}: {made.FilmSeconds:0.0} s, {made.FramesRendered} frames rendered, {made.FramesKept} kept. Everything made on the way: {Path.GetRelativePath(Environment.CurrentDirectory, folder.Root)}"));
        return Outcome.Done;
    }
}
