using System.Runtime.ExceptionServices;

namespace Photoplay.Foundation;

/// <summary>Independent pieces of work on several threads. Each must write only what is its own, so that their number
/// changes no result.</summary>
public static class SideBySide
{
    /// <summary>Does <paramref name="work"/> for 0 to <paramref name="count"/> - 1, begun in that order. What one of
    /// them throws comes out as it is.</summary>
    public static void For(int count, int threads, Action<int> work)
    {
        int next = -1, hands = Math.Max(1, Math.Min(threads, count));
        try
        {
            Parallel.For(0, hands, new ParallelOptions { MaxDegreeOfParallelism = hands }, (_, state) =>
            {
                for (int i; !state.ShouldExitCurrentIteration && (i = Interlocked.Increment(ref next)) < count;)
                    work(i);
            });
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }
}
