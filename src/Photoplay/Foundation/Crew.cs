using System.Runtime.ExceptionServices;

namespace Photoplay.Foundation;

/// <summary>Threads that do one piece of work after another together, one row of pieces at a time: who calls, and
/// whoever of the thread pool comes to help. Nobody is waited for who has not come, so crews may call crews and a busy
/// pool holds nobody up.</summary>
internal sealed class Crew<T> : IThreadPoolWorkItem
{
    private static readonly Stack<Crew<T>> resting = new();
    // Not a Lock: who calls waits on it for the last helper to leave.
    private readonly object gate = new();
    private Action<T, int>? work;
    private T? on;
    private ExceptionDispatchInfo? thrown;
    private int count, band, next, called, helping;

    /// <summary>A crew that has nothing to do.</summary>
    public static Crew<T> Call()
    {
        lock (resting) return resting.TryPop(out Crew<T>? crew) ? crew : new();
    }

    public void Rest()
    {
        lock (resting) resting.Push(this);
    }

    public void Do(int pieces, int inARow, int hands, T subject, Action<T, int> piece)
    {
        int missing;
        lock (gate)
        {
            (count, band, next, on, work) = (pieces, inARow, 0, subject, piece);
            // Who was called for an earlier row and has not come yet will come for this one.
            missing = hands - 1 - called;
            called = Math.Max(called, hands - 1);
        }
        for (; missing > 0; missing--) ThreadPool.UnsafeQueueUserWorkItem(this, false);
        Work(subject, piece);
        lock (gate)
        {
            work = null;
            while (helping > 0) Monitor.Wait(gate);
            on = default;
        }
        ExceptionDispatchInfo? found = thrown;
        thrown = null;
        found?.Throw();
    }

    void IThreadPoolWorkItem.Execute()
    {
        Action<T, int>? piece;
        T subject;
        lock (gate)
        {
            called--;
            piece = work;
            if (piece is null) return;
            subject = on!;
            helping++;
        }
        Work(subject, piece);
        lock (gate) if (--helping == 0) Monitor.Pulse(gate);
    }

    private void Work(T subject, Action<T, int> piece)
    {
        try
        {
            for (int from; (from = Interlocked.Add(ref next, band) - band) < count;)
                for (int i = from; i < Math.Min(count, from + band); i++) piece(subject, i);
        }
        catch (Exception e)
        {
            Interlocked.CompareExchange(ref thrown, ExceptionDispatchInfo.Capture(e), null);
            // The others end at their next piece.
            Volatile.Write(ref next, count);
        }
    }
}
