using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Photoplay.Foundation;

/// <summary>Names things by what they came from: SHA-256 over length-prefixed parts, shown as
/// 32 hexadecimal digits.</summary>
public sealed class StableHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public StableHash Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    public StableHash Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
        return this;
    }

    public StableHash Add(long value)
    {
        Span<byte> b = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(b, value);
        return Add(b);
    }

    public StableHash AddValues<T>(ReadOnlySpan<T> values) where T : unmanaged => Add(MemoryMarshal.AsBytes(values));
    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using StableHash h = new();
        foreach (string p in parts) h.Add(p);
        return h.Finish();
    }

    public void Dispose() => hash.Dispose();
}
