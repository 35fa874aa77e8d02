using System.CommandLine;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Production;

namespace Photoplay.Cli.Commands;

/// <summary>A contact sheet of what can be shown.</summary>
internal static class SheetCommand
{
    public static Command Create()
    {
        Argument<string> what = new("what") { Description = string.Join(", ", Showroom.Sheets) };
        Option<string?> output = new("--output", "-o") { Description = "the picture, .png or .jpg (default: cast.png and so on)" };
        Option<long> seed = new("--seed") { Description = "another seed gives other individuals", DefaultValueFactory = _ => 1 };
        Option<int> size = new("--cell") { Description = "width of a picture on the sheet", DefaultValueFactory = _ => 240 };
        Command command = new("sheet", "Draws a contact sheet of what can be shown.\n\nExample: photoplay sheet cast -o cast.png") { what, output, seed, size };
        command.SetAction((r, cancel) => Task.FromResult(Run(r.GetValue(what)!, r.GetValue(output), r.GetValue(seed), r.GetValue(size), cancel)));
        return command;
    }

    private static int Run(string what, string? output, long seed, int size, CancellationToken cancel)
    {
        if (!Showroom.Sheets.Contains(what)) throw new PhotoplayException(Fault.Request, $"there is no sheet of \"{what}\"", "choose one of: " + string.Join(", ", Showroom.Sheets));
        if (size is < 32 or > 2048) throw new PhotoplayException(Fault.Request, "--cell goes from 32 to 2048");
        output ??= what + ".png";
        using ProgressDisplay display = new();
        List<(string, byte[], int, int)> pictures = [];
        foreach ((string Caption, byte[] Rgb, int Width, int Height) p in new Showroom(seed, size, Environment.ProcessorCount).Pictures(what, cancel))
        {
            cancel.ThrowIfCancellationRequested();
            pictures.Add(p);
            display.Stage(p.Caption);
        }
        (byte[] rgb, int w, int h) = StoryboardSheet.Grid($"{what}: {pictures.Count}", pictures, what is "places" or "looks" ? 5 : 8);
        ProductionFolder.Guard(() =>
        {
            if (output.EndsWith(".png", StringComparison.OrdinalIgnoreCase)) PngFile.Write(output, rgb, w, h);
            else PngFile.WriteJpeg(output, rgb, w, h, 85);
        });
        display.Close();
        Console.WriteLine($"{output}: {pictures.Count}");
        return Outcome.Done;
    }
}
