using System.Globalization;
using Photoplay.Foundation;

namespace Photoplay.Editing;

/// <summary>A finished shot on disk: its frames without loss (FFV1 in Matroska), 8-bit RGB, in order.</summary>
public static class ShotReel
{
    /// <summary>Packs numbered PNG frames (pattern such as "%05d.png", first number 0) into one file.</summary>
    public static void Pack(string framePattern, Rational fps, string file)
    {
        string partial = file + ".part.mkv";
        Ffmpeg.Run("-y", "-framerate", fps.ToString(), "-start_number", "0", "-i", framePattern, "-c:v", "ffv1",
            "-level", "3", "-g", "1", "-slices", "4", "-threads", "2", "-pix_fmt", "bgr0", "-fflags", "+bitexact",
            "-flags:v", "+bitexact", partial);
        File.Move(partial, file, true);
    }

    /// <summary>Reads the frames back one at a time into the same buffer (width*height*3 bytes).</summary>
    public static IEnumerable<byte[]> Read(string file, int width, int height)
    {
        using Ffmpeg f = Ffmpeg.Start(["-i", file, "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]);
        byte[] frame = new byte[width * height * 3];
        while (f.Output.ReadAtLeast(frame, frame.Length, throwOnEndOfStream: false) == frame.Length) yield return frame;
        f.Finish();
    }

    internal static string Number(long n) => n.ToString(CultureInfo.InvariantCulture);
}
