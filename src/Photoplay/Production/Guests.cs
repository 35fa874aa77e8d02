using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Production.Exchange.Actors;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Roles that are played by actors from files: fetched into the production, written into the cast, known by
/// what is in them, built.</summary>
internal static class Guests
{
    private const string Folder = "actors";

    /// <summary>Copies the files a brief names into the production, which then has all it needs; a brief that names them
    /// there is left as it is.</summary>
    public static Brief Fetched(ProductionFolder folder, Brief brief)
    {
        if (brief.Actors is not { Count: > 0 } asked) return brief;
        SortedDictionary<string, string> kept = new(StringComparer.Ordinal);
        foreach ((string role, string path) in asked)
        {
            if (!Path.IsPathRooted(path)) { kept[role] = path; continue; }
            // Whatever cannot play is refused before anything of it is kept.
            string key = GuestFile.KeyOf(path), name = $"{Folder}/{key[..8]}/{Path.GetFileName(path)}";
            foreach (string beside in GuestFile.Beside(path).Prepend(Path.GetFileName(path)))
                ProductionFolder.Guard(() =>
                {
                    string from = Path.Combine(Path.GetDirectoryName(path)!, beside),
                        to = folder.At(Folder, key[..8], beside);
                    if (Path.GetFullPath(from) == Path.GetFullPath(to)) return;
                    Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                    File.Copy(from, to, true);
                });
            kept[role] = name;
        }
        return brief with { Actors = kept };
    }

    /// <summary>The cast with the brief's actors written in.</summary>
    public static Cast Cast(Brief brief, Cast cast)
    {
        if (brief.Actors is not { Count: > 0 } asked) return cast;
        CharacterSheet[] sheets = [.. cast.Characters];
        foreach ((string role, string file) in asked)
        {
            int i = Array.FindIndex(sheets, s => Same(s.Id, role) || Same(s.Name, role));
            if (i < 0)
                throw new PhotoplayException(Fault.Request, $"nobody in this film is called \"{role}\"",
                    "choose one of: " + string.Join(", ", sheets.Select(s => s.Id)));
            sheets[i] = sheets[i] with { Actor = file };
        }
        return cast with { Characters = sheets };
        static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The cast with the hash of every actor's file, as it is now.</summary>
    public static Cast Identified(ProductionFolder folder, Cast cast) => cast with
    {
        Characters = [.. cast.Characters.Select(s =>
            s with { ActorKey = s.Actor is { } a ? GuestFile.KeyOf(folder.At(a)) : null })],
    };

    public static Actor Build(ProductionFolder folder, CharacterSheet sheet)
        => sheet.Actor is { } file ? GuestReader.Read(sheet, folder.At(file)) : ActorFactory.Build(sheet);
}
