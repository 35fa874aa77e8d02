namespace Photoplay.Rendering;

/// <summary>
/// Makes the pictures of a shot from its traced frames. First each frame's light is gathered along the exact motion
/// from the frames around, filtered in layers (matt light, glossy light, haze) by what the surfaces are like, and put
/// together with the frame's own surfaces; then the edges are smoothed by the frames around, which have looked through
/// other places in each pixel; then the picture is steadied by its neighbours. What was worked out for one frame is kept
/// while its neighbours need it, and is a function of the traced frames alone: any frame can be resolved alone, in any
/// order, to the same bits.
/// </summary>
public sealed class Resolver(RenderSettings settings)
{
    private readonly Dictionary<int, LitFrame> lit = [];
    private readonly Dictionary<int, Picture> sharp = [];
    private readonly Stack<Picture> spare = new();
    private readonly Stack<LitFrame> spareLit = new();
    // Lists that are filled anew for each frame.
    private readonly List<LitFrame> around = [];
    private readonly List<int> past = [];

    /// <summary>Resolves the frame at index <paramref name="centre"/> of a window that holds, in a row, all traced
    /// frames of the shot up to <see cref="RenderSettings.Window"/> before and after it.</summary>
    /// <param name="into">A picture of the same size that is no longer needed: it is filled anew.</param>
    public Picture Resolve(IReadOnlyList<TracedFrame> window, int centre, Picture? into = null)
    {
        Forget(window, centre);
        Picture picture;
        if (settings.SteadyWindow == 0) picture = PutTogether(window, centre, into);
        else
        {
            Picture own = Sharp(window, centre);
            Picture? before = centre > 0 ? Sharp(window, centre - 1) : null,
                after = centre < window.Count - 1 ? Sharp(window, centre + 1) : null;
            picture = Steadying.Of(lit[window[centre].FrameNumber], own, before, after,
                before is null ? null : window[centre - 1], after is null ? null : window[centre + 1], settings, into);
        }
        return MotionSmoothing.Run(picture, window[centre], settings);
    }

    /// <summary>A frame that stands alone, or a few in a row.</summary>
    public static Picture Resolve(IReadOnlyList<TracedFrame> window, int centre, RenderSettings settings)
        => new Resolver(settings).Resolve(window, centre);

    /// <summary>See <see cref="PutTogether"/>; kept for its neighbours.</summary>
    private Picture Sharp(IReadOnlyList<TracedFrame> window, int k)
    {
        int number = window[k].FrameNumber;
        if (!sharp.TryGetValue(number, out Picture? made))
            sharp[number] = made = PutTogether(window, k, spare.TryPop(out Picture? old) ? old : null);
        return made;
    }

    /// <summary>A frame's picture from the frames around, before its motion is blurred.</summary>
    private Picture PutTogether(IReadOnlyList<TracedFrame> window, int centre, Picture? into)
    {
        int from = Math.Max(0, centre - settings.EdgeWindow),
            to = Math.Min(window.Count - 1, centre + settings.EdgeWindow);
        around.Clear();
        for (int k = from; k <= to; k++)
        {
            if (!lit.TryGetValue(window[k].FrameNumber, out LitFrame? frame))
                lit[window[k].FrameNumber] = frame = LitFrame.Of(window, k, settings,
                    spareLit.TryPop(out LitFrame? old) ? old : null);
            around.Add(frame);
        }
        using Ways ways = Reprojection.Around(window, centre, settings.EdgeWindow,
            lit[window[centre].FrameNumber].Dark, settings.Threads);
        return Supersampling.Of(around, centre - from, ways, settings, into);
    }

    /// <summary>Gives back what this frame has no use for.</summary>
    private void Forget(IReadOnlyList<TracedFrame> window, int centre)
    {
        int here = window[centre].FrameNumber;
        past.Clear();
        foreach (int n in lit.Keys) if (Math.Abs(n - here) > settings.EdgeWindow + settings.SteadyWindow) past.Add(n);
        foreach (int n in past)
        {
            lit.Remove(n, out LitFrame? gone);
            gone!.Dispose();
            spareLit.Push(gone);
        }
        past.Clear();
        foreach (int n in sharp.Keys) if (Math.Abs(n - here) > settings.SteadyWindow) past.Add(n);
        foreach (int n in past)
        {
            sharp.Remove(n, out Picture? gone);
            spare.Push(gone!);
        }
    }
}
