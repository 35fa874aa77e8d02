using System.Diagnostics;
using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Production;

namespace Photoplay.Cli;

/// <summary>One line that says stage, shot, frame, elapsed and remaining; rewritten in place on a terminal, a line now
/// and then in a log.</summary>
internal sealed class ProgressDisplay : IReporter, IDisposable
{
    private static readonly TimeSpan LogEvery = TimeSpan.FromSeconds(10);
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly bool live = !Console.IsErrorRedirected;
    private long lastWritten, firstFrameAt;
    private long rendered;
    private bool dirty;
    private readonly Lock door = new();

    public void Stage(string name) => Show($"{Clock(Stopwatch.GetElapsedTime(began))}  {name}", true);

    public void Frame(string shotId, int shotNumber, int shotCount, long frameInShot, long framesInShot, long filmFrame,
        long filmFrames, bool isRendered)
    {
        if (isRendered)
        {
            if (rendered++ == 0) firstFrameAt = Stopwatch.GetTimestamp();
        }
        string remaining = "";
        if (rendered > 2)
        {
            double each = Stopwatch.GetElapsedTime(firstFrameAt).TotalSeconds / (rendered - 1);
            remaining = "  remaining about " + Clock(TimeSpan.FromSeconds(each * (filmFrames - filmFrame)));
        }
        Show(string.Create(CultureInfo.InvariantCulture,
            $"{Clock(Stopwatch.GetElapsedTime(began))}  shot {shotId} ({shotNumber} of {shotCount})  frame {frameInShot} of {framesInShot}  film {100.0 * filmFrame / Math.Max(1, filmFrames):0}%{remaining}"), false);
    }

    public void Note(Diagnostic note)
    {
        lock (door)
        {
            Clear();
            Outcome.Tell(note);
        }
    }

    public void Close() => Clear();
    public void Dispose() => Clear();

    private void Show(string line, bool always)
    {
        lock (door) Write(line, always);
    }

    private void Write(string line, bool always)
    {
        if (live)
        {
            int width = Math.Max(20, SafeWidth() - 1);
            Console.Error.Write("\r\u001b[K" + (line.Length > width ? line[..width] : line));
            dirty = true;
        }
        else if (always || Stopwatch.GetElapsedTime(lastWritten) > LogEvery)
        {
            lastWritten = Stopwatch.GetTimestamp();
            Console.Error.WriteLine(line);
        }
    }

    private void Clear()
    {
        if (dirty) Console.Error.Write("\r\u001b[K");
        dirty = false;
    }

    private static int SafeWidth()
    {
        try { return Console.WindowWidth; }
        catch (IOException) { return 80; }
    }

    private static string Clock(TimeSpan t) => t.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)t.TotalHours}:{t.Minutes:D2}:{t.Seconds:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{t.Minutes}:{t.Seconds:D2}");
}
