namespace Photoplay.Rendering;

/// <summary>
/// Makes the pictures of a shot from its traced frames. First each frame's light is gathered along the exact motion
/// from the frames around, filtered in layers (matt light, glossy light, haze) by what the surfaces are like, and put
/// together with the frame's own surfaces; then the edges are smoothed by the frames around, which have looked through
/// other places in each pixel. What was worked out for one frame is kept while its neighbours need it, and is a
/// function of the traced frames alone: any frame can be resolved alone, in any order, to the same bits.
/// </summary>
public sealed class Resolver(RenderSettings settings)
{
    private readonly Dictionary<int, LitFrame> lit = [];

    /// <summary>Resolves the frame at index <paramref name="centre"/> of a window that holds, in a row, all traced
    /// frames of the shot up to <see cref="RenderSettings.Window"/> before and after it.</summary>
    /// <param name="into">A picture of the same size that is no longer needed: it is filled anew.</param>
    public Picture Resolve(IReadOnlyList<TracedFrame> window, int centre, Picture? into = null)
    {
        int from = Math.Max(0, centre - settings.EdgeWindow),
            to = Math.Min(window.Count - 1, centre + settings.EdgeWindow);
        foreach (int past in lit.Keys.Where(n => n < window[from].FrameNumber || n > window[to].FrameNumber).ToArray())
        {
            lit.Remove(past, out LitFrame? gone);
            gone!.Dispose();
        }
        List<LitFrame> around = [];
        for (int k = from; k <= to; k++)
        {
            if (!lit.TryGetValue(window[k].FrameNumber, out LitFrame? frame))
                lit[window[k].FrameNumber] = frame = LitFrame.Of(window, k, settings);
            around.Add(frame);
        }
        List<Reprojection> ways = Reprojection.Around(window, centre, settings.EdgeWindow, settings.Threads);
        Picture picture = Supersampling.Of(around, centre - from, ways, settings, into);
        foreach (Reprojection r in ways) r.Dispose();
        return MotionSmoothing.Run(picture, window[centre], settings);
    }

    /// <summary>A frame that stands alone, or a few in a row.</summary>
    public static Picture Resolve(IReadOnlyList<TracedFrame> window, int centre, RenderSettings settings)
        => new Resolver(settings).Resolve(window, centre);
}
