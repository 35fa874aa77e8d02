using System.Runtime.ExceptionServices;

namespace Photoplay.Foundation;

/// <summary>Threads that do one piece of work after another together, one row of pieces at a time: who calls, and
/// whoever of the thread pool comes to help. Nobody is waited for who has not come, so crews may call crews and a busy
/// pool holds nobody up.</summary>
internal sealed class Crew : IThreadPoolWorkItem
{
    // Not a Lock: who calls waits on it for the last helper to leave.
    private readonly object gate = new();
    private Action<int>? work;
    private ExceptionDispatchInfo? thrown;
    private int count, band, next, called, helping;

    public void Do(int pieces, int inARow, int hands, Action<int> piece)
    {
        int missing;
        lock (gate)
        {
            (count, band, next, work) = (pieces, inARow, 0, piece);
            // Who was called for an earlier row and has not come yet will come for this one.
            missing = hands - 1 - called;
            called = Math.Max(called, hands - 1);
        }
        for (; missing > 0; missing--) ThreadPool.UnsafeQueueUserWorkItem(this, false);
        Work(piece);
        lock (gate)
        {
            work = null;
            while (helping > 0) Monitor.Wait(gate);
        }
        ExceptionDispatchInfo? found = thrown;
        thrown = null;
        found?.Throw();
    }

    void IThreadPoolWorkItem.Execute()
    {
        Action<int>? piece;
        lock (gate)
        {
            called--;
            piece = work;
            if (piece is null) return;
            helping++;
        }
        Work(piece);
        lock (gate) if (--helping == 0) Monitor.Pulse(gate);
    }

    private void Work(Action<int> piece)
    {
        try
        {
            for (int from; (from = Interlocked.Add(ref next, band) - band) < count;)
                for (int i = from; i < Math.Min(count, from + band); i++) piece(i);
        }
        catch (Exception e)
        {
            Interlocked.CompareExchange(ref thrown, ExceptionDispatchInfo.Capture(e), null);
            // The others end at their next piece.
            Volatile.Write(ref next, count);
        }
    }
}
