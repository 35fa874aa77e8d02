namespace Photoplay.Foundation;

/// <summary>Independent pieces of work on several threads. Each must write only what is its own, so that their number
/// changes no result.</summary>
public static class SideBySide
{
    /// <summary>Does <paramref name="work"/> for 0 to <paramref name="count"/> - 1, begun in that order. What one of
    /// them throws comes out as it is.</summary>
    /// <param name="band">How many a thread does in a row.</param>
    public static void For(int count, int threads, Action<int> work, int band = 1)
        => For(count, threads, work, static (work, i) => work(i), band);

    /// <summary>The same for work that is told what it works on: with a static lambda nothing is left for the
    /// collector.</summary>
    public static void For<T>(int count, int threads, T on, Action<T, int> work, int band = 1)
    {
        if (count <= band || threads <= 1)
        {
            for (int i = 0; i < count; i++) work(on, i);
            return;
        }
        Crew<T> crew = Crew<T>.Call();
        try
        {
            crew.Do(count, band, Math.Min(threads, (count + band - 1) / band), on, work);
        }
        finally
        {
            crew.Rest();
        }
    }
}
