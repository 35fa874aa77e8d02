using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Photoplay.Foundation;

namespace Photoplay.Production.Exchange;

/// <summary>Portable float maps: a header of three words, then rows of three 32-bit floats a pixel from the
/// bottom.</summary>
public static class Pfm
{
    /// <returns>Pixels, row by row from the top, and how many stand in a row.</returns>
    public static (Rgb[] Pixels, int Width) Read(ReadOnlySpan<byte> file)
    {
        int at = 0;
        string kind = Word(file, ref at);
        if (kind != "PF" || !Size(Word(file, ref at), out int width) || !Size(Word(file, ref at), out int height)
            || !float.TryParse(Word(file, ref at), CultureInfo.InvariantCulture, out float scale)
            || file.Length - at < 12L * width * height)
            throw new PhotoplayException(Fault.Machine, "a picture of floats is damaged", "run again");
        Rgb[] pixels = new Rgb[width * height];
        for (int y = height - 1; y >= 0; y--)
            for (int x = 0; x < width; x++)
                pixels[y * width + x] = new(Number(file, ref at, scale), Number(file, ref at, scale),
                    Number(file, ref at, scale));
        return (pixels, width);
    }

    private static bool Size(string word, out int size)
        => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out size) && size is > 0 and <= 32768;

    private static float Number(ReadOnlySpan<byte> file, ref int at, float scale)
    {
        ReadOnlySpan<byte> four = file.Slice(at, 4);
        at += 4;
        return scale < 0 ? BinaryPrimitives.ReadSingleLittleEndian(four) : BinaryPrimitives.ReadSingleBigEndian(four);
    }

    private static string Word(ReadOnlySpan<byte> file, ref int at)
    {
        int from = at;
        while (at < file.Length && file[at] > ' ') at++;
        string word = Encoding.ASCII.GetString(file[from..at]);
        at = Math.Min(file.Length, at + 1);
        return word;
    }
}
