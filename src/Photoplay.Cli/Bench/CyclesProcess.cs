using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Photoplay.Foundation;
using Photoplay.Production.Exchange;

namespace Photoplay.Cli.Bench;

/// <summary>Blender's Cycles, run on an exchanged scene by the script beside this bench.</summary>
internal static class CyclesProcess
{
    private const string Program = "blender", Script = "render.py", Numpy = "/usr/lib/python3/dist-packages/numpy";

    /// <summary>Says what is missing before any work is done. Blender's glTF import needs numpy.</summary>
    public static void Demand()
    {
        List<string> packages = [];
        if (!Needs.IsThere(Program)) packages.Add("blender");
        if (!Needs.IsThere(Numpy)) packages.Add("python3-numpy");
        if (packages.Count > 0)
            throw new PhotoplayException(Fault.Machine,
                "Blender's Cycles is not on this machine (missing: " + string.Join(", ", packages) + ")",
                "run: " + Needs.InstallLine(packages));
    }

    /// <param name="Seconds">CPU seconds of the process in render calls: loading of data and building of hierarchies
    /// included.</param>
    public sealed record Render(Rgb[] Light, int Samples, double Seconds);

    /// <summary>Renders the scene in the folder twice, with other random numbers.</summary>
    /// <param name="onStage">Told what Blender is doing.</param>
    public static (Render Noisy, Render Reference) Run(string folder, int samples, int reference, int threads,
        Action<string> onStage, CancellationToken cancel)
    {
        string script = Path.Combine(folder, Script);
        using (Stream from = Assembly.GetExecutingAssembly().GetManifestResourceStream(Script)!)
        using (FileStream to = File.Create(script)) from.CopyTo(to);
        ProcessStartInfo info = new(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string a in (string[])["-b", "-noaudio", "--factory-startup", "-t", Number(threads), "-P", script,
            "--", folder, Number(samples), Number(reference)])
            info.ArgumentList.Add(a);
        using Process p = Process.Start(info)!;
        using CancellationTokenRegistration end = cancel.Register(() => { if (!p.HasExited) p.Kill(true); });
        Task<string> errors = p.StandardError.ReadToEndAsync(CancellationToken.None);
        Dictionary<string, Render> rendered = [];
        List<string> last = [];
        try
        {
            while (p.StandardOutput.ReadLine() is { } line)
            {
                if (!line.StartsWith("photoplay {", StringComparison.Ordinal))
                {
                    if (line.Contains("Error", StringComparison.Ordinal)) last.Add(line.Trim());
                    continue;
                }
                using JsonDocument said = JsonDocument.Parse(line["photoplay ".Length..]);
                JsonElement e = said.RootElement;
                string what = e.GetProperty("what").GetString()!;
                string name = e.TryGetProperty("name", out JsonElement n) ? n.GetString()! : "";
                if (what == "rendered")
                    rendered[name] = new(Pfm.Read(File.ReadAllBytes(Path.Combine(folder, name + ".pfm"))).Pixels,
                        e.GetProperty("samples").GetInt32(), e.GetProperty("seconds").GetDouble());
                else onStage($"Cycles: {what} {name}".TrimEnd());
            }
            p.WaitForExit();
        }
        finally
        {
            if (!p.HasExited) p.Kill(true);
        }
        cancel.ThrowIfCancellationRequested();
        if (rendered.TryGetValue("noisy", out Render? noisy) && rendered.TryGetValue("reference", out Render? much))
            return (noisy, much);
        last.AddRange(errors.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        throw new PhotoplayException(Fault.Machine, "Blender did not render the scene: " + (last.LastOrDefault()
            ?? "it ended with " + Number(p.ExitCode)), "run " + script + " by hand to see why");
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
