using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Photoplay.Voices;

/// <summary>RIFF/WAVE: writes 32-bit float, reads 16-bit PCM and 32-bit float. Samples
/// are interleaved, -1..1.</summary>
public static class WavFile
{
    public static void Write(string file, ReadOnlySpan<float> samples, int channels, int sampleRate)
    {
        using FileStream s = File.Create(file + ".part");
        WriteHeader(s, samples.Length, channels, sampleRate);
        s.Write(MemoryMarshal.AsBytes(samples));
        s.Dispose();
        File.Move(file + ".part", file, true);
    }

    /// <summary>The header of a float file with that many samples (all channels together), for
    /// writing in pieces.</summary>
    public static void WriteHeader(Stream s, long samples, int channels, int sampleRate)
    {
        Span<byte> h = stackalloc byte[44];
        uint bytes = (uint)Math.Min(samples * 4, uint.MaxValue - 36);
        "RIFF"u8.CopyTo(h);
        BinaryPrimitives.WriteUInt32LittleEndian(h[4..], 36 + bytes);
        "WAVEfmt "u8.CopyTo(h[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(h[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(h[20..], 3);
        BinaryPrimitives.WriteInt16LittleEndian(h[22..], (short)channels);
        BinaryPrimitives.WriteInt32LittleEndian(h[24..], sampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(h[28..], sampleRate * channels * 4);
        BinaryPrimitives.WriteInt16LittleEndian(h[32..], (short)(channels * 4));
        BinaryPrimitives.WriteInt16LittleEndian(h[34..], 32);
        "data"u8.CopyTo(h[36..]);
        BinaryPrimitives.WriteUInt32LittleEndian(h[40..], bytes);
        s.Write(h);
    }

    public static float[] Read(string file, out int channels, out int sampleRate)
    {
        byte[] b = File.ReadAllBytes(file);
        int format = 0, bits = 0;
        (channels, sampleRate) = (1, 48000);
        for (int at = 12; at + 8 <= b.Length;)
        {
            int size = BinaryPrimitives.ReadInt32LittleEndian(b.AsSpan(at + 4));
            ReadOnlySpan<byte> body = b.AsSpan(at + 8,
                    Math.Clamp(size < 0 ? int.MaxValue : size, 0, b.Length - at - 8)),
                id = b.AsSpan(at, 4);
            if (id.SequenceEqual("fmt "u8))
            {
                format = BinaryPrimitives.ReadInt16LittleEndian(body);
                channels = BinaryPrimitives.ReadInt16LittleEndian(body[2..]);
                sampleRate = BinaryPrimitives.ReadInt32LittleEndian(body[4..]);
                bits = BinaryPrimitives.ReadInt16LittleEndian(body[14..]);
            }
            else if (id.SequenceEqual("data"u8)) return Decode(body, format, bits, file);
            at += 8 + body.Length + (body.Length & 1);
        }
        throw new InvalidDataException($"{file} holds no sound");
    }

    private static float[] Decode(ReadOnlySpan<byte> body, int format, int bits, string file)
    {
        if (bits == 32 && format is 3 or -2) return MemoryMarshal.Cast<byte, float>(body).ToArray();
        if (bits != 16) throw new InvalidDataException($"{file}: {bits}-bit sound is not read");
        ReadOnlySpan<short> pcm = MemoryMarshal.Cast<byte, short>(body);
        float[] samples = new float[pcm.Length];
        for (int i = 0; i < pcm.Length; i++) samples[i] = pcm[i] / 32768f;
        return samples;
    }
}
