using System.CommandLine;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Writing;

namespace Photoplay.Cli.Commands;

/// <summary>Finds the production a command is about: an existing folder, or a new one named after the output, the file
/// or the words.</summary>
internal static class Productions
{
    public static (Brief Brief, string Folder) Open(ParseResult r, FilmOptions options, string? output,
        string? captions = null)
    {
        string words = r.GetValue(options.Words) ?? "";
        Brief brief;
        string folder;
        if (Directory.Exists(words))
        {
            string file = Path.Combine(words, "brief.json");
            if (!File.Exists(file))
                throw new PhotoplayException(Fault.Request, $"{words} is not a production: it has no brief.json",
                    "name a folder that photoplay make has made");
            brief = options.Brief(r, BriefText.Read(File.ReadAllText(file), file));
            folder = words;
        }
        else
        {
            brief = options.Brief(r, null);
            folder = output is not null
                ? Path.ChangeExtension(Path.GetFullPath(output), null) + ".film"
                : Name(brief, words) + ".film";
        }
        if (captions is not null)
            brief = brief with
            {
                Captions = captions is "sidecar" or "burn" or "none"
                    ? captions
                    : throw new PhotoplayException(Fault.Request, "--captions is sidecar, burn or none")
            };
        if (brief.Look is { } look && Catalogue.Vocabulary.Find(Kind.Look, look) is null)
            throw new PhotoplayException(Fault.Request, $"there is no look \"{look}\"",
                "choose one of: " + string.Join(", ", Catalogue.Vocabulary.Of(Kind.Look).Select(l => l.Id)));
        return (brief, folder);
    }

    /// <summary>A short file name from a file's name or the first words.</summary>
    private static string Name(Brief brief, string words)
    {
        string source = brief.Source == "prompt" ? words : Path.GetFileNameWithoutExtension(brief.Source);
        string[] parts =
                [.. new string([.. source.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("a" or "an" or "the")).Take(5)];
        return parts.Length == 0 ? "film" : string.Join('-', parts);
    }
}
