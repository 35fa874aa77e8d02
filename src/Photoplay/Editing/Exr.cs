using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Photoplay.Editing;

/// <summary>Writes OpenEXR 2 scan-line files: 32-bit float channels, ZIP compression (16 lines a block), any channel
/// names ("R", "N.X", "Z"), any string attributes.</summary>
public static class Exr
{
    private const int LinesABlock = 16, Zip = 3;

    /// <param name="channels">Name and width*height values each, row by row from the top.</param>
    public static void Write(Stream stream, int width, int height,
        IReadOnlyList<(string Name, float[] Values)> channels, IReadOnlyDictionary<string, string>? notes = null)
    {
        (string Name, float[] Values)[] sorted = [.. channels.OrderBy(c => c.Name, StringComparer.Ordinal)];
        bool longNames = channels.Any(c => c.Name.Length > 31) || notes?.Keys.Any(k => k.Length > 31) == true;
        using MemoryStream head = new();
        head.Write([0x76, 0x2F, 0x31, 0x01, 2, (byte)(longNames ? 4 : 0), 0, 0]);
        List<byte> list = [];
        foreach ((string name, _) in sorted)
            list.AddRange([.. Encoding.ASCII.GetBytes(name), 0, .. Int(2), 0, 0, 0, 0, .. Int(1), .. Int(1)]);
        list.Add(0);
        byte[] box = [.. Int(0), .. Int(0), .. Int(width - 1), .. Int(height - 1)];
        Attribute(head, "channels", "chlist", [.. list]);
        Attribute(head, "compression", "compression", [Zip]);
        Attribute(head, "dataWindow", "box2i", box);
        Attribute(head, "displayWindow", "box2i", box);
        Attribute(head, "lineOrder", "lineOrder", [0]);
        Attribute(head, "pixelAspectRatio", "float", [0, 0, 0x80, 0x3F]);
        Attribute(head, "screenWindowCenter", "v2f", new byte[8]);
        Attribute(head, "screenWindowWidth", "float", [0, 0, 0x80, 0x3F]);
        foreach ((string key, string value) in notes ?? new Dictionary<string, string>())
            Attribute(head, key, "string", Encoding.UTF8.GetBytes(value));
        head.WriteByte(0);
        byte[][] blocks = [.. Enumerable.Range(0, (height + LinesABlock - 1) / LinesABlock)
            .Select(b => Block(sorted, width, b * LinesABlock, Math.Min(height, (b + 1) * LinesABlock)))];
        stream.Write(head.GetBuffer().AsSpan(0, (int)head.Length));
        long at = head.Length + 8L * blocks.Length;
        Span<byte> eight = stackalloc byte[8];
        foreach (byte[] block in blocks)
        {
            BinaryPrimitives.WriteInt64LittleEndian(eight, at);
            stream.Write(eight);
            at += 8 + block.Length;
        }
        for (int b = 0; b < blocks.Length; b++)
        {
            stream.Write(Int(b * LinesABlock));
            stream.Write(Int(blocks[b].Length));
            stream.Write(blocks[b]);
        }
    }

    /// <summary>Bytes sorted by their place in a word, each as the difference to the one before, deflated; as they are
    /// if that is no shorter.</summary>
    private static byte[] Block((string Name, float[] Values)[] channels, int width, int from, int until)
    {
        byte[] raw = new byte[4 * width * channels.Length * (until - from)], sorted = new byte[raw.Length];
        int at = 0;
        for (int y = from; y < until; y++)
            foreach ((_, float[] values) in channels)
            {
                MemoryMarshal.AsBytes(values.AsSpan(y * width, width)).CopyTo(raw.AsSpan(at));
                at += 4 * width;
            }
        int half = (raw.Length + 1) / 2;
        for (int i = 0; i < raw.Length; i++) sorted[(i & 1) == 0 ? i / 2 : half + i / 2] = raw[i];
        for (int i = sorted.Length - 1; i > 0; i--) sorted[i] = (byte)(sorted[i] - sorted[i - 1] + 128);
        using MemoryStream packed = new();
        using (ZLibStream z = new(packed, CompressionLevel.Fastest, true)) z.Write(sorted);
        return packed.Length < raw.Length ? packed.ToArray() : raw;
    }

    private static void Attribute(MemoryStream s, string name, string type, byte[] value)
    {
        s.Write([.. Encoding.ASCII.GetBytes(name), 0, .. Encoding.ASCII.GetBytes(type), 0, .. Int(value.Length)]);
        s.Write(value);
    }

    private static byte[] Int(int v)
    {
        byte[] b = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(b, v);
        return b;
    }
}
