using System.Buffers.Binary;
using Photoplay.Foundation;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>The binary container of glTF 2.0: a header, a chunk of JSON, a chunk of bytes.</summary>
internal static class GlbContainer
{
    private const uint Magic = 0x46546C67, Json = 0x4E4F534A, Bin = 0x004E4942;

    public static bool IsGlb(ReadOnlySpan<byte> file)
        => file.Length >= 12 && BinaryPrimitives.ReadUInt32LittleEndian(file) == Magic;

    /// <summary>The two chunks; throws a request fault for what is no whole container.</summary>
    public static (ReadOnlyMemory<byte> Json, ReadOnlyMemory<byte> Bin) Split(ReadOnlyMemory<byte> file, string source)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        uint version = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]),
            length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
        if (version != 2) throw Broken(source, $"it is glTF {version}, not 2");
        if (length > bytes.Length) throw Broken(source, "the file is cut off");
        ReadOnlyMemory<byte> json = default, bin = default;
        for (long at = 12; at + 8 <= length;)
        {
            long size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)at..]);
            uint kind = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)(at + 4)..]);
            at += 8;
            if (at + size > length) throw Broken(source, "a chunk runs over the end of the file");
            if (kind == Json && json.IsEmpty) json = file.Slice((int)at, (int)size);
            if (kind == Bin && bin.IsEmpty) bin = file.Slice((int)at, (int)size);
            at += size;
        }
        return json.IsEmpty ? throw Broken(source, "it has no description in it") : (json, bin);
    }

    public static byte[] Join(ReadOnlySpan<byte> json, ReadOnlySpan<byte> bin)
    {
        int jsonSize = (json.Length + 3) & ~3, binSize = (bin.Length + 3) & ~3;
        byte[] file = new byte[12 + 8 + jsonSize + 8 + binSize];
        Span<byte> s = file;
        BinaryPrimitives.WriteUInt32LittleEndian(s, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(s[4..], 2);
        BinaryPrimitives.WriteUInt32LittleEndian(s[8..], (uint)file.Length);
        Chunk(s[12..], Json, json, jsonSize, (byte)' ');
        Chunk(s[(20 + jsonSize)..], Bin, bin, binSize, 0);
        return file;
    }

    private static void Chunk(Span<byte> to, uint kind, ReadOnlySpan<byte> bytes, int size, byte filler)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, (uint)size);
        BinaryPrimitives.WriteUInt32LittleEndian(to[4..], kind);
        to.Slice(8, size).Fill(filler);
        bytes.CopyTo(to[8..]);
    }

    private static PhotoplayException Broken(string source, string what)
        => new(Fault.Request, $"{source} is no whole glTF file: {what}", "export it again, as .vrm or .glb");
}
