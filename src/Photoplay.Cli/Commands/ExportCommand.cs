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
        Argument<string> kind = new("what") { Description = "gltf (sets, actors, cameras), otio (timeline), vtt (captions), stems (sound) or passes (EXR frames)" };
        Option<string?> shot = new("--shot") { Description = "passes of this shot only" };
        Option<int> every = new("--every") { Description = "passes of every n-th frame", DefaultValueFactory = _ => 1 };
        Command command = new("export", "Takes parts of a production out for other programs.\n\nExample: photoplay export fox.film otio") { folder, kind, shot, every };
        command.SetAction((r, cancel) => Task.FromResult(Run(r.GetValue(folder)!, r.GetValue(kind)!, r.GetValue(shot), r.GetValue(every), cancel)));
        return command;
    }

    private static int Run(string path, string kind, string? shot, int every, CancellationToken cancel)
    {
        if (!Kinds.Contains(kind)) throw new PhotoplayException(Fault.Request, $"cannot export \"{kind}\"", "choose one of: " + string.Join(", ", Kinds));
        if (every < 1) throw new PhotoplayException(Fault.Request, "--every is a whole number from 1");
        string briefFile = Path.Combine(path, "brief.json");
        if (!File.Exists(briefFile)) throw new PhotoplayException(Fault.Request, $"{path} is not a production", "name a folder that photoplay make has made");
        Brief brief = DocumentText.Read(File.ReadAllText(briefFile), Documents.House.Brief, briefFile);
        ProductionFolder folder = new(path);
        using ProgressDisplay display = new();
        Exporter exporter = new(folder, Preproduction.Run(folder, brief, display, Environment.ProcessorCount), Environment.ProcessorCount);
        IReadOnlyList<string> files = kind switch
        {
            "gltf" => exporter.Gltf(),
            "stems" => exporter.Stems(),
            "passes" => exporter.Passes(shot, every, (n, all) => display.Stage($"frame {n} of {all}"), cancel),
            _ => exporter.Text(kind),
        };
        display.Close();
        Console.WriteLine(files.Count <= 6 ? string.Join('\n', files) : $"{files.Count} files, {files[0]} to {files[^1]}");
        return Outcome.Done;
    }
}
