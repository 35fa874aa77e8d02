using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Photoplay.Editing;

/// <summary>Writes OpenEXR 2 scan-line files: 32-bit float channels, no compression, any channel names ("R", "N.X", "Z").</summary>
public static class Exr
{
    /// <param name="channels">Name and width*height values each, row by row from the top.</param>
    public static void Write(Stream stream, int width, int height, IReadOnlyList<(string Name, float[] Values)> channels)
    {
        (string Name, float[] Values)[] sorted = [.. channels.OrderBy(c => c.Name, StringComparer.Ordinal)];
        using MemoryStream head = new();
        head.Write([0x76, 0x2F, 0x31, 0x01, 2, 0, 0, 0]);
        List<byte> list = [];
        foreach ((string name, _) in sorted) list.AddRange([.. Encoding.ASCII.GetBytes(name), 0, .. Int(2), 0, 0, 0, 0, .. Int(1), .. Int(1)]);
        list.Add(0);
        byte[] box = [.. Int(0), .. Int(0), .. Int(width - 1), .. Int(height - 1)];
        Attribute(head, "channels", "chlist", [.. list]);
        Attribute(head, "compression", "compression", [0]);
        Attribute(head, "dataWindow", "box2i", box);
        Attribute(head, "displayWindow", "box2i", box);
        Attribute(head, "lineOrder", "lineOrder", [0]);
        Attribute(head, "pixelAspectRatio", "float", [0, 0, 0x80, 0x3F]);
        Attribute(head, "screenWindowCenter", "v2f", new byte[8]);
        Attribute(head, "screenWindowWidth", "float", [0, 0, 0x80, 0x3F]);
        head.WriteByte(0);
        stream.Write(head.GetBuffer().AsSpan(0, (int)head.Length));
        long lineBytes = 8 + 4L * width * sorted.Length, first = head.Length + 8L * height;
        Span<byte> eight = stackalloc byte[8];
        for (int y = 0; y < height; y++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(eight, first + y * lineBytes);
            stream.Write(eight);
        }
        for (int y = 0; y < height; y++)
        {
            stream.Write(Int(y));
            stream.Write(Int(4 * width * sorted.Length));
            foreach ((_, float[] values) in sorted) stream.Write(MemoryMarshal.AsBytes(values.AsSpan(y * width, width)));
        }
    }

    private static void Attribute(MemoryStream s, string name, string type, byte[] value)
    {
        s.Write([.. Encoding.ASCII.GetBytes(name), 0, .. Encoding.ASCII.GetBytes(type), 0, .. Int(value.Length)]);
        s.Write(value);
    }

    private static byte[] Int(int v) { byte[] b = new byte[4]; BinaryPrimitives.WriteInt32LittleEndian(b, v); return b; }
}
