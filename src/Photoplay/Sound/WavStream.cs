using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Photoplay.Voices;

namespace Photoplay.Sound;

/// <summary>Reads a float or 16-bit stereo WAV piece by piece.</summary>
internal sealed class WavStream : IDisposable
{
    private readonly FileStream stream;
    private readonly int channels, bits;

    public WavStream(string file)
    {
        stream = File.OpenRead(file);
        byte[] head = new byte[12];
        stream.ReadExactly(head);
        Span<byte> chunk = stackalloc byte[8];
        while (stream.ReadAtLeast(chunk, 8, false) == 8)
        {
            long size = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            if (chunk[..4].SequenceEqual("data"u8)) return;
            byte[] body = new byte[size + (size & 1)];
            stream.ReadExactly(body);
            if (!chunk[..4].SequenceEqual("fmt "u8)) continue;
            channels = BinaryPrimitives.ReadInt16LittleEndian(body.AsSpan(2));
            bits = BinaryPrimitives.ReadInt16LittleEndian(body.AsSpan(14));
        }
        throw new InvalidDataException($"{file} holds no sound");
    }

    /// <summary>Adds the next block; silence after the end.</summary>
    public void Add(Span<float> left, Span<float> right, float gain)
    {
        byte[] bytes = new byte[left.Length * channels * bits / 8];
        int got = stream.ReadAtLeast(bytes, bytes.Length, false) / (channels * bits / 8);
        for (int i = 0; i < got; i++)
        {
            left[i] += gain * Sample(bytes, i * channels);
            right[i] += gain * Sample(bytes, i * channels + (channels > 1 ? 1 : 0));
        }
    }

    private float Sample(byte[] bytes, int index)
        => bits == 32
            ? MemoryMarshal.Cast<byte, float>(bytes)[index]
            : MemoryMarshal.Cast<byte, short>(bytes)[index] / 32768f;

    public void Dispose() => stream.Dispose();

    /// <summary>Opens a stereo float file for writing in pieces.</summary>
    public static FileStream Create(string file, long frames)
    {
        FileStream s = File.Create(file);
        WavFile.WriteHeader(s, frames * 2, 2, Audio.Rate);
        return s;
    }
}
