namespace Photoplay.Rendering;

/// <summary>Traced frames of one size that are gone, to be filled again. Safe to use from several threads.</summary>
internal sealed class PlaneStore(int width, int height)
{
    private readonly Stack<TracedFrame> free = new();

    public int Width => width;
    public int Height => height;

    /// <summary>A frame that begins; what stands in its planes is of no meaning.</summary>
    public TracedFrame Take(int frameNumber, int samples, LensBlur lens)
    {
        TracedFrame? frame;
        lock (free) if (!free.TryPop(out frame)) frame = new(this);
        frame.Begin(frameNumber, samples, lens);
        return frame;
    }

    /// <summary>Takes back a frame that nobody reads any more.</summary>
    public void Return(TracedFrame frame)
    {
        lock (free) free.Push(frame);
    }
}
