using Photoplay.Foundation;

namespace Photoplay.Cli.Commands;

/// <summary>Reads ROLE=FILE.</summary>
internal static class ActorOptions
{
    /// <param name="earlier">What the brief already says; the options go over it.</param>
    public static SortedDictionary<string, string> Read(string[] options, IReadOnlyDictionary<string, string>? earlier)
    {
        SortedDictionary<string, string> actors = new(StringComparer.Ordinal);
        foreach ((string role, string file) in earlier ?? new Dictionary<string, string>()) actors[role] = file;
        foreach (string option in options)
        {
            string[] parts = option.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 } role, { Length: > 0 } file])
                throw new PhotoplayException(Fault.Request, $"--actor \"{option}\" is not written as ROLE=FILE",
                    "e.g. --actor hero=hero.vrm");
            actors[role] = File.Exists(file) ? Path.GetFullPath(file)
                : throw new PhotoplayException(Fault.Request, $"there is no file {file}",
                    "check the path after --actor");
        }
        return actors;
    }
}
