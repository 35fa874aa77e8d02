using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Where each pixel of the centre frame is to be found in another frame of the window, led from frame to frame
/// by the exact motion stored with each.</summary>
internal readonly struct Reprojection : IDisposable
{
    public PreparedFrame Frame { get; }
    /// <summary>Place in the other frame, pixels (0 is where that frame's first pixel looks); NaN where it is not to be
    /// found.</summary>
    public float[] X { get; }
    public float[] Y { get; }
    /// <summary>From the place in its pixels the centre looks through to the other's: added to a place in the other, it
    /// tells where the middle of the pixel has gone.</summary>
    public Vec2 Shift { get; }
    /// <summary>Frames from the centre to this one, below 0 for earlier ones.</summary>
    public int Steps { get; }
    /// <summary>Distance it should have there.</summary>
    public float[] Depth { get; }

    private Reprojection(PreparedFrame frame, int steps, TracedFrame centre, int size)
        => (Frame, Steps, Shift, X, Y, Depth) = (frame, steps, frame.Frame.Place - centre.Place,
            Scratch<float>.Pool.Rent(size), Scratch<float>.Pool.Rent(size), Scratch<float>.Pool.Rent(size));

    public void Dispose()
    {
        Scratch<float>.Pool.Return(X);
        Scratch<float>.Pool.Return(Y);
        Scratch<float>.Pool.Return(Depth);
    }

    /// <summary>To all frames of the window within reach: nearest first, those before, then those after.</summary>
    /// <param name="dark">What is not looked for.</param>
    public static Ways Around(IReadOnlyList<TracedFrame> window, int centre, int reach, Darkness? dark,
        int threads)
    {
        int first = Math.Max(0, centre - reach), last = Math.Min(window.Count - 1, centre + reach), count = 0;
        Reprojection[] found = Scratch<Reprojection>.Pool.Rent(last - first);
        for (int side = -1; side <= 1; side += 2)
        {
            int end = side < 0 ? first : last;
            for (int k = centre; k != end; count++)
            {
                bool isNext = k == centre;
                PreparedFrame to = window[k += side].Prepare(threads);
                found[count] = isNext
                    ? First(window[centre], to, side < 0, dark, threads)
                    : Next(window[centre], found[count - 1], to, side < 0, threads);
            }
        }
        return new(found, count);
    }

    /// <summary>From the centre to the neighbour before (or after) it.</summary>
    private static Reprojection First(TracedFrame centre, PreparedFrame to, bool before, Darkness? dark, int threads)
    {
        Reprojection r = new(to, before ? -1 : 1, centre, centre.Width * centre.Height);
        (float[] mx, float[] my, float[] depth) = Planes(centre, before);
        Vec2 shift = centre.Place - to.Frame.Place;
        Padded.Rows(centre.Height, threads, (r, Width: centre.Width, mx, my, depth, shift, dark), static (on, y) =>
        {
            for (int x = 0, i = y * on.Width; x < on.Width; x++, i++)
                if (on.dark?.IsUnlit(i) == true) on.r.X[i] = float.NaN;
                else (on.r.X[i], on.r.Y[i], on.r.Depth[i]) = (x + on.mx[i] + on.shift.X, y + on.my[i] + on.shift.Y,
                    on.depth[i]);
        });
        return r;
    }

    /// <summary>One frame on from an earlier step.</summary>
    private static Reprojection Next(TracedFrame centre, in Reprojection from, PreparedFrame to, bool before, int threads)
    {
        Reprojection r = new(to, from.Steps + (before ? -1 : 1), centre, centre.Width * centre.Height);
        TracedFrame via = from.Frame.Frame;
        Vec2 shift = via.Place - to.Frame.Place;
        (float[] mx, float[] my, float[] depth) = Planes(via, before);
        Padded.Rows(centre.Height, threads, (r, from, Ids: centre[Plane.Id], via, mx, my, depth, shift),
            static (on, y) => on.r.Follow(on.from, on.Ids, on.via, on.mx, on.my, on.depth, on.shift, y));
        return r;
    }

    private void Follow(in Reprojection from, float[] ids, TracedFrame via, float[] mx, float[] my, float[] depth,
        Vec2 shift, int y)
    {
        float[] viaIds = via[Plane.Id], viaDepths = via[Plane.Depth];
        for (int i = y * via.Width; i < (y + 1) * via.Width; i++)
        {
            X[i] = float.NaN;
            float px = from.X[i], py = from.Y[i];
            if (!(px > -0.5f && py > -0.5f && px < via.Width - 0.5f && py < via.Height - 0.5f)) continue;
            int k = (int)(py + 0.5f) * via.Width + (int)(px + 0.5f);
            if (viaIds[k] != ids[i]) continue;
            if (MathF.Abs(viaDepths[k] - from.Depth[i]) > 0.08f * from.Depth[i] + 0.02f) continue;
            (X[i], Y[i], Depth[i]) = (px + mx[k] + shift.X, py + my[k] + shift.Y, depth[k]);
        }
    }

    private static (float[], float[], float[]) Planes(TracedFrame f, bool before)
        => before
            ? (f[Plane.BeforeX], f[Plane.BeforeY], f[Plane.DepthBefore])
            : (f[Plane.AfterX], f[Plane.AfterY], f[Plane.DepthAfter]);
}

/// <summary>The ways from a frame to those around; their memory is borrowed.</summary>
internal readonly struct Ways(Reprojection[] rented, int count) : IDisposable
{
    public int Count => count;
    public ref readonly Reprojection this[int k] => ref rented[k];

    public void Dispose()
    {
        for (int k = 0; k < count; k++) rented[k].Dispose();
        Scratch<Reprojection>.Pool.Return(rented, true);
    }
}
