using System.CommandLine;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Writing;

namespace Photoplay.Cli.Commands;

/// <summary>One frame of the film as a picture.</summary>
internal static class StillCommand
{
    public static Command Create()
    {
        FilmOptions options = new();
        Option<double> at = new("--at") { Description = "film time in seconds", DefaultValueFactory = _ => 0 };
        Option<string> output =
            new("--output", "-o") { Description = "the picture, .png or .jpg", DefaultValueFactory = _ => "still.png" };
        Command command = new("still",
            "Renders one frame of the film.\n\nExample: photoplay still \"a fox in a snowy forest at night\" --at 2 -o fox.png")
        {
            at, output
        };
        options.AddTo(command);
        command.SetAction((r, cancel) => Task.FromResult(Run(r, options, r.GetValue(at), r.GetValue(output)!, cancel)));
        return command;
    }

    private static int Run(ParseResult r, FilmOptions options, double at, string output, CancellationToken cancel)
    {
        if (Path.GetExtension(output).ToLowerInvariant() is not (".png" or ".jpg" or ".jpeg"))
            throw new PhotoplayException(Fault.Request, "-o must end in .png or .jpg");
        if (Directory.Exists(output) || Path.GetDirectoryName(Path.GetFullPath(output)) is { } place
            && !Directory.Exists(place))
            throw new PhotoplayException(Fault.Request, $"{output} is a folder, or lies in one that is not there",
                "give -o the name of a file in a folder that is there");
        bool existing = Directory.Exists(r.GetValue(options.Words));
        string scratch = Path.Combine(Path.GetTempPath(), "photoplay-still-" + Environment.ProcessId);
        try
        {
            (Brief brief, string path) = Productions.Open(r, options, existing ? null : scratch);
            using ProgressDisplay display = new();
            byte[] rgb = new Producer(new ProductionFolder(path), brief, display, options.ThreadsOf(r))
                .Still(at, cancel);
            ProductionFolder.Guard(() =>
            {
                if (Path.GetExtension(output).Equals(".png", StringComparison.OrdinalIgnoreCase))
                    PngFile.Write(output, rgb, brief.Width, brief.Height);
                else PngFile.WriteJpeg(output, rgb, brief.Width, brief.Height, 92);
            });
            display.Close();
            Console.WriteLine(output);
            return Outcome.Done;
        }
        finally
        {
            if (Directory.Exists(scratch + ".film")) Directory.Delete(scratch + ".film", true);
        }
    }
}
