namespace Photoplay.Foundation;

/// <summary>Independent pieces of work on several threads. Each must write only what is its own, so that their number
/// changes no result.</summary>
public static class SideBySide
{
    private static readonly Stack<Crew> resting = new();

    /// <summary>Does <paramref name="work"/> for 0 to <paramref name="count"/> - 1, begun in that order. What one of
    /// them throws comes out as it is. Leaves nothing for the collector.</summary>
    /// <param name="band">How many a thread does in a row.</param>
    public static void For(int count, int threads, Action<int> work, int band = 1)
    {
        if (count <= band || threads <= 1)
        {
            for (int i = 0; i < count; i++) work(i);
            return;
        }
        Crew? crew;
        lock (resting) if (!resting.TryPop(out crew)) crew = new();
        try
        {
            crew.Do(count, band, Math.Min(threads, (count + band - 1) / band), work);
        }
        finally
        {
            lock (resting) resting.Push(crew);
        }
    }
}
