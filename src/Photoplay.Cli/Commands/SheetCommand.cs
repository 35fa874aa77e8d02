using System.CommandLine;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Production;

namespace Photoplay.Cli.Commands;

/// <summary>Contact sheets of what can be shown.</summary>
internal static class SheetCommand
{
    private const string All = "all";

    public static Command Create()
    {
        Argument<string> what = new("what") { Description = string.Join(", ", Showroom.Sheets) + ", or all" };
        Option<string?> output = new("--output", "-o")
        {
            Description = "the picture, .png or .jpg (default: sheet-cast.png and so on); for all: the folder"
        };
        Option<string?> only = new("--only") { Description = "only these, with commas between: fox,wolf" };
        Option<long> seed =
            new("--seed") { Description = "another seed gives other individuals", DefaultValueFactory = _ => 1 };
        Option<float> scale = new("--scale") { Description = "size of the pictures", DefaultValueFactory = _ => 1 };
        Option<int?> kilobytes = new("--kilobytes") { Description = "a .jpg no longer than this" };
        Command command = new("sheet",
            "Draws a contact sheet of what can be shown.\n\nExample: photoplay sheet cast --only fox,wolf -o cast.png")
        {
            what, output, only, seed, scale, kilobytes
        };
        command.SetAction((r, cancel) => Task.FromResult(Run(r.GetValue(what)!, r.GetValue(output), r.GetValue(only),
            r.GetValue(seed), r.GetValue(scale), r.GetValue(kilobytes), cancel)));
        return command;
    }

    private static int Run(string what, string? output, string? only, long seed, float scale, int? kilobytes,
        CancellationToken cancel)
    {
        if (what != All && !Showroom.Sheets.Contains(what))
            throw new PhotoplayException(Fault.Request, $"there is no sheet of \"{what}\"",
                "choose one of: " + string.Join(", ", Showroom.Sheets) + ", all");
        if (what == All && only is not null)
            throw new PhotoplayException(Fault.Request, "--only is for one sheet", "name the sheet");
        if (!(scale is >= 0.25f and <= 8)) throw new PhotoplayException(Fault.Request, "--scale goes from 0.25 to 8");
        using ProgressDisplay display = new();
        if (what != All)
            Draw(what, output ?? $"sheet-{what}.png", Wanted(what, only), seed, scale, kilobytes, display, cancel);
        else
            foreach (string sheet in Showroom.Sheets)
                foreach ((string file, IReadOnlyList<string> names) in Showroom.Pages(sheet))
                    Draw(sheet, Path.Combine(output ?? ".", file + ".jpg"), names, seed, scale, kilobytes, display, cancel);
        return Outcome.Done;
    }

    private static IReadOnlyList<string> Wanted(string sheet, string? only)
    {
        IReadOnlyList<string> names = Showroom.Names(sheet);
        if (only is null) return names;
        string[] wanted = only.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (wanted.FirstOrDefault(w => !names.Contains(w)) is { } unknown)
            throw new PhotoplayException(Fault.Request, $"the sheet of {sheet} has no \"{unknown}\"",
                "it has: " + string.Join(", ", names));
        return wanted;
    }

    private static void Draw(string sheet, string file, IReadOnlyList<string> names, long seed, float scale,
        int? kilobytes, ProgressDisplay display, CancellationToken cancel)
    {
        List<ContactCell> cells = [];
        foreach (ContactCell cell in new Showroom(seed, scale, Environment.ProcessorCount).Cells(sheet, names, cancel))
        {
            cancel.ThrowIfCancellationRequested();
            cells.Add(cell);
            display.Stage($"{sheet} {cells.Count} of {names.Count}: {cell.Caption}");
        }
        (byte[] rgb, int w, int h) = ContactSheet.Draw(sheet, $"{names.Count}, seed {seed}", cells,
            (int)(2000 * Math.Max(1, scale)));
        ProductionFolder.Guard(() =>
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
            if (file.EndsWith(".png", StringComparison.OrdinalIgnoreCase)) PngFile.Write(file, rgb, w, h);
            else PngFile.WriteJpegWithin(file, rgb, w, h, (kilobytes ?? 100_000) * 1000L);
        });
        display.Close();
        Console.WriteLine($"{file}: {names.Count}");
    }
}
