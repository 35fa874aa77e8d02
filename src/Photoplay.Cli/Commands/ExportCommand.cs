using System.CommandLine;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Writing;

namespace Photoplay.Cli.Commands;

/// <summary>Takes the scene, the timeline, the captions, the stems or the passes out of a production.</summary>
internal static class ExportCommand
{
    private static readonly string[] Kinds = ["gltf", "otio", "vtt", "stems", "passes"];

    public static Command Create()
    {
        Argument<string> folder = new("folder") { Description = "a production folder, e.g. fox.film" };
        Argument<string> kind = new("what")
        {
            Description = "gltf (sets, actors, cameras), otio (timeline), vtt (captions), stems (sound) or passes (beauty, albedo, normal, depth, motion, mattes, alpha of every frame)"
        };
        Option<string?> shot = new("--shot") { Description = "passes of this shot only" };
        Option<int> every = new("--every") { Description = "passes of every n-th frame", DefaultValueFactory = _ => 1 };
        Option<double?> at = new("--at") { Description = "passes of one frame only, at this film time in seconds" };
        Option<string> format = new("--format")
        {
            Description =
                "passes as exr (all in one file a frame, linear, Cryptomattes) or png (8-bit, one file a pass)",
            DefaultValueFactory = _ => "exr"
        };
        Command command = new("export",
            "Takes parts of a production out for other programs.\n\nExample: photoplay export fox.film otio")
        {
            folder, kind, shot, every, at, format, ExportActorCommand.Create()
        };
        command.SetAction((r, cancel) => Task.FromResult(Run(r.GetValue(folder)!, r.GetValue(kind)!,
            Wanted(r.GetValue(shot), r.GetValue(at), r.GetValue(every), r.GetValue(format)!), cancel)));
        return command;
    }

    private static PassesWanted Wanted(string? shot, double? at, int every, string format)
    {
        if (every < 1) throw new PhotoplayException(Fault.Request, "--every is a whole number from 1");
        if (format is not ("exr" or "png"))
            throw new PhotoplayException(Fault.Request, $"cannot write passes as \"{format}\"", "choose exr or png");
        return new(shot, at, every, format == "png");
    }

    private static int Run(string path, string kind, PassesWanted passes, CancellationToken cancel)
    {
        if (!Kinds.Contains(kind))
            throw new PhotoplayException(Fault.Request, $"cannot export \"{kind}\"",
                "choose one of: " + string.Join(", ", Kinds));
        string briefFile = Path.Combine(path, "brief.json");
        if (!File.Exists(briefFile))
            throw new PhotoplayException(Fault.Request, $"{path} is not a production",
                "name a folder that photoplay make has made");
        Brief brief = BriefText.Read(File.ReadAllText(briefFile), briefFile);
        ProductionFolder folder = new(path);
        using ProgressDisplay display = new();
        Exporter exporter = new(folder, Preproduction.Run(folder, brief, display, Environment.ProcessorCount),
            Environment.ProcessorCount);
        IReadOnlyList<string> files = kind switch
        {
            "gltf" => exporter.Gltf(),
            "stems" => exporter.Stems(),
            "passes" => exporter.Passes(passes, (n, all) => display.Stage($"frame {n} of {all}"), cancel),
            _ => exporter.Text(kind),
        };
        display.Close();
        Console.WriteLine(files.Count <= 6
            ? string.Join('\n', files)
            : $"{files.Count} files, {files[0]} to {files[^1]}");
        return Outcome.Done;
    }
}
