using System.Text.Json.Serialization.Metadata;
using Photoplay.Foundation;

namespace Photoplay.Production;

/// <summary>What a document was made from and what it was when made: tells whether it is up to date and whether
/// somebody has edited it.</summary>
public sealed record Stamp(string Inputs, string Content);

public sealed record Stamps : Document
{
    public override string Schema => "photoplay.stamps.1";
    public Dictionary<string, Stamp> Files { get; init; } = [];
}

/// <summary>A production on disk. Documents are made once; an edited one is kept and used, an outdated one
/// is made again.</summary>
public sealed class ProductionFolder
{
    private const string StampsFile = ".stamps.json";
    private readonly Stamps stamps;
    private readonly Lock door = new();
    private readonly bool isNew;

    /// <summary>A folder that is not there yet is made when it is held or written into.</summary>
    public ProductionFolder(string path)
    {
        Root = Path.GetFullPath(path);
        isNew = !Directory.Exists(Root);
        stamps = Known();
    }

    /// <summary>What was made before; of stamps that cannot be read, nothing.</summary>
    private Stamps Known()
    {
        string file = At(StampsFile);
        if (!File.Exists(file)) return new();
        try
        {
            Stamps read = DocumentText.Read(File.ReadAllText(file), Documents.House.Stamps, StampsFile);
            if (read.Files is not null && read.Files.Values.All(s => s is not null)) return read;
        }
        catch (Exception e) when (e is PhotoplayException or IOException or UnauthorizedAccessException)
        {
            // Said below.
        }
        Diagnostics.Warn($"{file} cannot be read, so what was made before is made again",
            "nothing need be done; edits of documents made before are lost");
        return new();
    }

    /// <summary>Takes away what a refused request has left, if the folder is this run's own.</summary>
    public void LeaveNoTrace()
    {
        if (isNew && Directory.Exists(Root)) Guard(() => Directory.Delete(Root, true));
    }

    /// <summary>Keeps other runs out of the folder until disposed of; a run that is killed lets go too.</summary>
    public IDisposable Hold()
    {
        FileStream? held = null;
        Guard(() =>
        {
            Directory.CreateDirectory(Root);
            try
            {
                held = new FileStream(At(".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (File.Exists(At(".lock")) && !IsFull(e))
            {
                throw new PhotoplayException(Fault.Machine, $"another photoplay is at work in {Root}",
                    "wait until it has ended, or choose another name with -o");
            }
        });
        return held!;
    }

    public string Root { get; }
    public string Name
        => Path.GetFileName(Root.TrimEnd(Path.DirectorySeparatorChar)).Replace(".film", "", StringComparison.Ordinal);
    public string At(params string[] parts) => Path.Combine([Root, .. parts]);
    public bool Has(params string[] parts) => File.Exists(At(parts));
    /// <summary>Notes for the user, such as an edited document that was kept.</summary>
    public Diagnostics Diagnostics { get; } = new();
    /// <summary>How many documents were made, not found, since this was opened.</summary>
    public int Made { get; private set; }

    /// <summary>The document of that name: as it is if it came from the same inputs or was edited by hand, else made by
    /// <paramref name="make"/>.</summary>
    public T Document<T>(string name, string inputs, JsonTypeInfo<T> type, Func<T> make)
        => DocumentText.Read(Text(name, inputs, () => DocumentText.Write(make(), type)), type, name);

    /// <summary>A document as it stands on disk.</summary>
    public T Read<T>(string name, JsonTypeInfo<T> type) => DocumentText.Read(File.ReadAllText(At(name)), type, name);

    public string Text(string name, string inputs, Func<string> make)
    {
        string file = At(name);
        if (File.Exists(file) && StampOf(name) is { } stamp)
        {
            string now = File.ReadAllText(file);
            bool edited = StableHash.Of(now) != stamp.Content;
            if (edited && stamp.Inputs != inputs)
                Diagnostics.Note($"{name} was edited by hand and is kept as it is", $"delete it to have it made again");
            if (edited || stamp.Inputs == inputs) return now;
        }
        string text = make();
        Write(name, text);
        Mark(name, new(inputs, StableHash.Of(text)));
        return text;
    }

    /// <summary>Whether a made file (not a text document) came from the inputs.</summary>
    public bool IsFresh(string name, string inputs)
    {
        lock (door) return File.Exists(At(name)) && stamps.Files.TryGetValue(name, out Stamp? s) && s.Inputs == inputs;
    }

    private Stamp? StampOf(string name)
    {
        lock (door) return stamps.Files.GetValueOrDefault(name);
    }

    public void MarkFresh(string name, string inputs) => Mark(name, new(inputs, ""));

    private void Mark(string name, Stamp stamp)
    {
        lock (door)
        {
            stamps.Files[name] = stamp;
            Write(StampsFile, DocumentText.Write(stamps, Documents.House.Stamps));
            Made++;
        }
    }

    /// <summary>Writes whole or not at all.</summary>
    public void Write(string name, string text) => Guard(() =>
    {
        string file = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file + ".part", text);
        File.Move(file + ".part", file, true);
    });

    /// <summary>Turns the machine's refusals into a reason a user can act on.</summary>
    public static void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new PhotoplayException(Fault.Machine, $"cannot write here: {e.Message}",
                "choose another place with -o");
        }
        catch (IOException e) when (IsFull(e))
        {
            throw new PhotoplayException(Fault.Machine, "the disk is full",
                "free some space and run the same command again: what is finished is kept");
        }
        catch (IOException e)
        {
            throw new PhotoplayException(Fault.Machine, $"cannot write: {e.Message}", "choose another place with -o");
        }
    }

    /// <summary>ENOSPC is 28 on Linux; EDQUOT, over quota, is 122.</summary>
    private static bool IsFull(IOException e)
        => (e.HResult & 0xFFFF) is 28 or 122 || e.Message.Contains("No space left", StringComparison.Ordinal);
}
