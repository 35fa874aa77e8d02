using System.Globalization;
using Photoplay.Foundation;

namespace Photoplay.Editing;

/// <summary>What is written on and into the film besides its pictures.</summary>
/// <param name="Label">Words of the visible label, or null for none.</param>
/// <param name="LabelSeconds">How long the label stays; infinity for the whole film.</param>
/// <param name="Metadata">Machine-readable marks in the container.</param>
public sealed record FilmMarks(string? Label, double LabelSeconds, IReadOnlyList<(string Key, string Value)> Metadata);

/// <summary>What to assemble.</summary>
public sealed record FilmParts(string Title, IReadOnlyList<string> Credits, Timeline Timeline, int Width, int Height,
    Rational TitleSeconds, Func<string, string> ShotFile, string? MixFile, IReadOnlyList<Caption> BurntCaptions,
    FilmMarks Marks);

/// <summary>
/// Runs the shots through the cut (dissolves, fades, titles, captions, label) and encodes H.264 + AAC in MP4:
/// faststart, BT.709 tags. One frame is in memory at a time, so length costs nothing.
/// </summary>
public static class FilmAssembler
{
    public static void Assemble(FilmParts parts, string file, Action<long> onFrame, CancellationToken cancel)
    {
        string partial = file + ".part.mp4";
        using (Ffmpeg encoder = Ffmpeg.Start(Arguments(parts, partial)))
        {
            try
            {
                long n = 0;
                foreach (byte[] frame in Frames(parts))
                {
                    cancel.ThrowIfCancellationRequested();
                    encoder.Input.Write(frame);
                    onFrame(++n);
                }
            }
            catch (IOException)
            {
                encoder.Finish();
                throw;
            }
            encoder.Finish();
        }
        File.Move(partial, file, true);
    }

    /// <summary>The finished frames in film order; the buffer is used again for the next.</summary>
    public static IEnumerable<byte[]> Frames(FilmParts parts)
    {
        using Lettering letters = new(parts.Width, parts.Height);
        Timeline t = parts.Timeline;
        byte[] output = new byte[parts.Width * parts.Height * 3];
        Queue<byte[]> tail = new();
        long n = 0;
        for (int i = 0; i < t.Clips.Count; i++)
        {
            Clip clip = t.Clips[i];
            long frames = (clip.Duration * t.Fps).Floor, dissolve = (clip.DissolveIn * t.Fps).Floor;
            long keep = i + 1 < t.Clips.Count ? (t.Clips[i + 1].DissolveIn * t.Fps).Floor : 0;
            long k = 0;
            foreach (byte[] frame in ShotReel.Read(parts.ShotFile(clip.ShotId), parts.Width, parts.Height))
            {
                if (k >= frames) break;
                if (k < dissolve) Mix(tail.Dequeue(), frame, (float)(k + 1) / (dissolve + 1), output);
                else frame.CopyTo(output, 0);
                Fade(output, clip, k, frames, t.Fps.Seconds);
                k++;
                if (k > frames - keep) { tail.Enqueue((byte[])output.Clone()); continue; }
                Decorate(output, letters, parts, n);
                n++;
                yield return output;
            }
            if (k < frames)
                throw new PhotoplayException(Fault.Ours, $"shot {clip.ShotId} has {k} frames of {frames}",
                    "delete its folder under shots/ and run again");
        }
        for (; n < t.FrameCount; n++)
        {
            double into = n / t.Fps.Seconds - t.PictureEnd.Seconds, left = t.End.Seconds - n / t.Fps.Seconds;
            letters.Card(output, parts.Title, parts.Credits, (float)Math.Clamp(Math.Min(into / 0.4, left / 0.4), 0, 1));
            yield return output;
        }
    }

    private static void Decorate(byte[] frame, Lettering letters, FilmParts parts, long n)
    {
        double time = n / parts.Timeline.Fps.Seconds, title = parts.TitleSeconds.Seconds;
        if (time < title)
            letters.Title(frame, parts.Title,
                (float)Math.Clamp(Math.Min((time - 0.4) / 0.6, (title - time) / 0.6), 0, 1));
        if (parts.BurntCaptions.FirstOrDefault(c => time >= c.Start && time < c.End) is { } caption)
            letters.Caption(frame, caption.Text);
        if (parts.Marks.Label is { } label && time < parts.Marks.LabelSeconds) letters.Label(frame, label, 1);
    }

    private static void Fade(byte[] frame, Clip clip, long k, long frames, double fps)
    {
        double gain = 1;
        if (clip.FadeIn) gain = Math.Min(gain, (k + 1) / (0.7 * fps));
        if (clip.FadeOut) gain = Math.Min(gain, (frames - k - 0.5) / (0.8 * fps));
        if (gain >= 1) return;
        int g = (int)Math.Round(Math.Max(0, gain) * 256);
        for (int i = 0; i < frame.Length; i++) frame[i] = (byte)(frame[i] * g >> 8);
    }

    private static void Mix(byte[] from, byte[] to, float share, byte[] output)
    {
        int b = (int)MathF.Round(share * 256), a = 256 - b;
        for (int i = 0; i < output.Length; i++) output[i] = (byte)((from[i] * a + to[i] * b + 128) >> 8);
    }

    private static IEnumerable<string> Arguments(FilmParts p, string file)
    {
        List<string> a =
        [
            "-y", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s",
            string.Create(CultureInfo.InvariantCulture, $"{p.Width}x{p.Height}"),
            "-framerate", p.Timeline.Fps.ToString(), "-i", "-",
        ];
        if (p.MixFile is not null) a.AddRange(["-i", p.MixFile, "-c:a", "aac", "-b:a", "192k", "-ar", "48000"]);
        // x264 wants even sizes for 4:2:0; threads are fixed because the bitstream depends on their number.
        a.AddRange(["-vf", "scale=out_color_matrix=bt709:out_range=tv,pad=ceil(iw/2)*2:ceil(ih/2)*2,format=yuv420p",
            "-c:v", "libx264", "-preset", "medium", "-crf", "17", "-threads", "2", "-color_primaries", "bt709",
            "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv", "-movflags",
            "+faststart+use_metadata_tags", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"]);
        foreach ((string key, string value) in p.Marks.Metadata) a.AddRange(["-metadata", key + "=" + value]);
        a.Add(file);
        return a;
    }
}
