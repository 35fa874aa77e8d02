using System.Text.Json;
using Photoplay.Foundation;
using SharpGLTF.Schema2;
using SharpGLTF.Validation;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>A glTF file from outside, looked through before it is believed (<see cref="GltfGate"/>) and only then
/// opened.</summary>
/// <param name="Key">Hash of the file and of what it names beside it.</param>
internal sealed record GuestFile(ModelRoot Root, JsonElement Json, string Key, string Source)
{
    /// <summary>File-from-node of every node, as the file stands.</summary>
    public Affine[] Worlds { get; } = GuestSpace.Of(Root);

    /// <summary>Bytes of a file and of everything it names together.</summary>
    public const long Largest = 1L << 29;

    public static GuestFile Open(string path)
    {
        string source = Path.GetFileName(path);
        byte[] file = Bytes(path, source);
        (ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> bin) =
            GlbContainer.IsGlb(file) ? GlbContainer.Split(file, source) : (file, default);
        JsonElement root = Parse(json, source);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using StableHash hash = new();
        hash.Add(file);
        Dictionary<string, ArraySegment<byte>> beside = new(StringComparer.Ordinal) { ["model"] = file };
        long total = file.Length;
        foreach (string uri in GltfGate.Beside(root, source))
        {
            byte[] bytes = Bytes(Within(folder, uri, source), uri);
            if ((total += bytes.Length) > Largest) throw Refused(source, "it names more than half a gigabyte of files");
            beside[uri] = bytes;
            hash.Add(bytes);
        }
        GltfGate.Demand(root, bin.Length, uri => beside[uri].Count, source);
        try
        {
            // Nothing but these bytes can be asked for.
            ReadContext context = ReadContext.CreateFromDictionary(beside, true);
            // What a film needs is checked here, in plain words; the rest of the format is nobody's harm.
            context.Validation = ValidationMode.Skip;
            return new(context.ReadSchema2("model"), root, hash.Finish(), source);
        }
        // The library has exceptions of many kinds for a file that is wrong; each is the file's fault.
        catch (Exception e) when (e is not (OutOfMemoryException or PhotoplayException))
        {
            throw Refused(source, Plain(e.Message));
        }
    }

    /// <summary>Hash of the file and of what it names beside it, for keys; cheap beside opening it.</summary>
    public static string KeyOf(string path)
    {
        string source = Path.GetFileName(path);
        using StableHash hash = new();
        hash.Add(Bytes(path, source));
        foreach (string uri in Beside(path))
            hash.Add(Bytes(Within(Path.GetDirectoryName(Path.GetFullPath(path))!, uri, source), uri));
        return hash.Finish();
    }

    /// <summary>Names of the files it needs beside itself, relative to its folder.</summary>
    public static IReadOnlyList<string> Beside(string path)
    {
        string source = Path.GetFileName(path);
        byte[] file = Bytes(path, source);
        ReadOnlyMemory<byte> json = GlbContainer.IsGlb(file) ? GlbContainer.Split(file, source).Json : file;
        return [.. GltfGate.Beside(Parse(json, source), source).Select(Uri.UnescapeDataString)];
    }

    public static PhotoplayException Refused(string source, string what)
        => new(Fault.Request, $"{source} cannot play: {what}", "export it again, as VRM 1.0 or as .glb with a skeleton");

    private static byte[] Bytes(string path, string shown)
    {
        try
        {
            FileInfo info = new(path);
            if (!info.Exists)
                throw new PhotoplayException(Fault.Request, $"there is no file {path}", "check the path of the actor");
            return info.Length <= Largest ? File.ReadAllBytes(path)
                : throw Refused(shown, "it is larger than half a gigabyte");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PhotoplayException(Fault.Request, $"{shown} cannot be read: {Plain(e.Message)}",
                "check that it may be read");
        }
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> json, string source)
    {
        try
        {
            using JsonDocument read = JsonDocument.Parse(json);
            return read.RootElement.ValueKind == JsonValueKind.Object ? read.RootElement.Clone()
                : throw Refused(source, "it is not a glTF file");
        }
        catch (JsonException)
        {
            throw Refused(source, "it is not a glTF file");
        }
    }

    /// <summary>A file named beside this one must lie in its folder, by its true place.</summary>
    private static string Within(string folder, string uri, string source)
    {
        string full = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(uri)));
        string real = File.Exists(full) ? new FileInfo(full).ResolveLinkTarget(true)?.FullName ?? full : full;
        foreach (string place in (ReadOnlySpan<string>)[full, real])
            if (!place.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
                StringComparison.Ordinal))
                throw Refused(source, $"it names a file outside its folder ({uri})");
        return full;
    }

    private static string Plain(string message) => message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
