using System.CommandLine;
using System.Globalization;
using Photoplay.Editing;
using Photoplay.Production;
using Photoplay.Writing;

namespace Photoplay.Cli.Commands;

/// <summary>A still, framing, move, action, line and duration for every shot, before anything is rendered.</summary>
internal static class StoryboardCommand
{
    private const int StillWidth = 320;

    public static Command Create()
    {
        FilmOptions options = new();
        Option<string?> output = new("--output", "-o")
        {
            Description = "the film this is for, e.g. fox.mp4: the storyboard goes into fox.film"
        };
        Command command = new("storyboard",
            "Draws the storyboard: storyboard.html and storyboard.png, a panel a shot.\n\nExample: photoplay storyboard films/the-lighthouse.fountain")
        {
            output
        };
        options.AddTo(command);
        command.SetAction((r, cancel) => Task.FromResult(Run(r, options, r.GetValue(output), cancel)));
        return command;
    }

    private static int Run(ParseResult r, FilmOptions options, string? output, CancellationToken cancel)
    {
        (Brief brief, string path) = Productions.Open(r, options, output);
        ProductionFolder folder = new(path);
        using ProgressDisplay display = new();
        (Plan plan, IReadOnlyList<BoardPanel> panels) = new Producer(folder, brief, display, options.ThreadsOf(r))
            .Storyboard(StillWidth, cancel);
        if (folder.Made > 0 || !folder.Has("storyboard.html") || !folder.Has("storyboard.png"))
        {
            folder.Write("storyboard.html",
                StoryboardSheet.Html(plan.Storyboard.Title, panels, id => $"shots/{id}/board.jpg"));
            (byte[] rgb, int w, int h) = StoryboardSheet.Sheet(plan.Storyboard.Title, panels);
            ProductionFolder.Guard(() => PngFile.Write(folder.At("storyboard.png"), rgb, w, h));
        }
        display.Close();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{folder.At("storyboard.html")}: {panels.Count} shots, {panels.Sum(p => p.Seconds):0.0} s{(folder.Made == 0 ? "; nothing has changed" : "")}"));
        return Outcome.Done;
    }
}
