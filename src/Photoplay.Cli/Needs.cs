using System.Reflection;
using Photoplay.Foundation;

namespace Photoplay.Cli;

/// <summary>What must be on the machine: the same list the launcher installs from.</summary>
internal static class Needs
{
    public static IReadOnlyList<(string Need, string Package, string Purpose)> All { get; } = [.. Read()];

    public static bool IsThere(string need)
        => need.StartsWith('/')
            ? need.Split('|').Any(Path.Exists)
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
                .Any(d => d.Length > 0 && File.Exists(Path.Combine(d, need)));

    public static string InstallLine(IEnumerable<string> packages)
        => "apt-get install -y --no-install-recommends " + string.Join(' ', packages.Distinct());

    /// <summary>Says what is missing before any work is done, not after the first shot.</summary>
    public static void Demand()
    {
        (string Need, string Package, string Purpose)[] missing = [.. All.Where(n => !IsThere(n.Need))];
        if (missing.Length > 0)
            throw new PhotoplayException(Fault.Machine,
                "missing on this machine: " + string.Join(", ", missing.Select(m => Path.GetFileName(m.Need.Split('|')[0]))),
                "run: " + InstallLine(missing.Select(m => m.Package)));
    }

    private static IEnumerable<(string, string, string)> Read()
    {
        using Stream s = Assembly.GetExecutingAssembly().GetManifestResourceStream("needs.tsv")!;
        using StreamReader reader = new(s);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var need, var package, var purpose])
                yield return (need, package, purpose);
    }
}
