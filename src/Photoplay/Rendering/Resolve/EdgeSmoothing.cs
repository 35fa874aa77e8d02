using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Temporal supersampling (Yang, Liu and Salvi 2020, "A Survey of Temporal Antialiasing Techniques"): every frame looks
/// through one place of each pixel, and the frames around through others; their mean is the pixel. A neighbour's colour
/// is taken as it is where nothing moves against anything else about the pixel; elsewhere, and where it shows the same
/// surface in other light, it is held within the colours around the pixel in this frame, so that nothing
/// leaves a trail.
/// </summary>
internal static class EdgeSmoothing
{
    /// <summary>Motions that differ by less, in pixels a frame, are one motion.</summary>
    private const float SameMotion = 0.5f;

    public static Picture Of(IReadOnlyList<LitFrame> frames, int centre, IReadOnlyList<Reprojection> ways, int threads)
    {
        LitFrame own = frames[centre];
        Picture from = own.Picture, to = from.WithRadiance(new Rgb[from.Radiance.Length]);
        (LitFrame Frame, Reprojection Way)[] others = [.. ways.Select(way => (frames[centre + way.Steps], way))];
        Rgb[] mean = own.Frame.Samples > 1 ? to.Radiance : new Rgb[from.Radiance.Length];
        Padded.Rows(from.Height, threads, y =>
        {
            for (int x = 0; x < from.Width; x++) mean[y * from.Width + x] = Pixel(own, others, x, y);
        });
        if (own.Frame.Samples > 1) return to;
        Padded.Rows(from.Height, threads, y =>
        {
            for (int x = 0; x < from.Width; x++) to.Radiance[y * from.Width + x] = Reconstruct(own.Frame, mean, x, y);
        });
        return to;
    }

    /// <summary>The pixel's filter where one thing ends before another: a bell a little wider than the pixel, within
    /// which the samples of one pixel were drawn.</summary>
    private static Rgb Reconstruct(TracedFrame f, Rgb[] mean, int x, int y)
    {
        const float Side = 0.24f, Corner = 0.06f;
        float[] ids = f[Plane.Id];
        int i = y * f.Width + x;
        Rgb sum = mean[i];
        float weights = 1;
        bool edge = false;
        for (int ny = Math.Max(0, y - 1); ny <= Math.Min(f.Height - 1, y + 1); ny++)
            for (int nx = Math.Max(0, x - 1); nx <= Math.Min(f.Width - 1, x + 1); nx++)
            {
                int j = ny * f.Width + nx;
                if (j == i) continue;
                edge |= ids[j] != ids[i];
                float w = nx == x || ny == y ? Side : Corner;
                sum += mean[j] * w;
                weights += w;
            }
        return edge ? sum / weights : mean[i];
    }

    private static Rgb Pixel(LitFrame own, (LitFrame Frame, Reprojection Way)[] others, int x, int y)
    {
        TracedFrame f = own.Frame;
        int i = y * f.Width + x, nearest = Nearest(f, x, y, out bool moves);
        Rgb sum = own.Picture.Radiance[i];
        if (others.Length == 0) return sum;
        ColourRange around = ColourRange.About(own.Picture.Radiance, f.Width, f.Height, x, y);
        float weights = 1, id = f[Plane.Id][i];
        foreach ((LitFrame there, Reprojection way) in others)
        {
            (float px, float py) = Place(f, way, nearest);
            px += x - nearest % f.Width;
            py += y - nearest / f.Width;
            if (!(px > -0.5f && py > -0.5f && px < f.Width - 0.5f && py < f.Height - 0.5f)) continue;
            Rgb c = Look(there.Picture, px, py);
            if (!c.IsFinite) continue;
            int j = (int)(py + 0.5f) * f.Width + (int)(px + 0.5f);
            bool steady = !moves && Moves(f, nearest, there.Frame, j, way.Steps) < SameMotion;
            if (!steady || there.Frame[Plane.Id][j] == id) c = around.Hold(c);
            sum += c;
            weights++;
        }
        return sum / weights;
    }

    /// <summary>The nearest thing in the three by three pixels around, whose motion leads the edge; and whether things
    /// move against one another there.</summary>
    private static int Nearest(TracedFrame f, int x, int y, out bool moves)
    {
        float[] depths = f[Plane.Depth], mx = f[Plane.BeforeX], my = f[Plane.BeforeY];
        int here = y * f.Width + x, best = here;
        float least = Far(depths[here]), apart = 0;
        for (int ny = Math.Max(0, y - 1); ny <= Math.Min(f.Height - 1, y + 1); ny++)
            for (int nx = Math.Max(0, x - 1); nx <= Math.Min(f.Width - 1, x + 1); nx++)
            {
                int j = ny * f.Width + nx;
                float d = Far(depths[j]);
                if (d < least * 0.98f) (least, best) = (d, j);
                apart = MathF.Max(apart, MathF.Abs(mx[j] - mx[here]) + MathF.Abs(my[j] - my[here]));
            }
        moves = apart > SameMotion;
        return best;
    }

    private static float Far(float depth) => depth > 0 ? depth : float.MaxValue;

    /// <summary>How differently, in pixels a frame, two frames say that the same place moves.</summary>
    private static float Moves(TracedFrame f, int i, TracedFrame g, int j, int steps)
        => steps < 0
            ? MathF.Abs(f[Plane.BeforeX][i] + g[Plane.AfterX][j]) + MathF.Abs(f[Plane.BeforeY][i] + g[Plane.AfterY][j])
            : MathF.Abs(f[Plane.AfterX][i] + g[Plane.BeforeX][j]) + MathF.Abs(f[Plane.AfterY][i] + g[Plane.BeforeY][j]);

    private static (float X, float Y) Place(TracedFrame f, Reprojection way, int i)
    {
        if (!float.IsNaN(way.X[i])) return (way.X[i], way.Y[i]);
        // At an edge the thing found from frame to frame changes, which ends its way; it is led on as it went at first.
        int steps = Math.Abs(way.Steps), x = i % f.Width, y = i / f.Width;
        return way.Steps < 0 ? (x + f[Plane.BeforeX][i] * steps, y + f[Plane.BeforeY][i] * steps)
            : (x + f[Plane.AfterX][i] * steps, y + f[Plane.AfterY][i] * steps);
    }

    /// <summary>A colour between pixels by Catmull and Rom's cubic, which keeps what is sharp.</summary>
    private static Rgb Look(Picture p, float px, float py)
    {
        float bx = MathF.Floor(px), by = MathF.Floor(py), fx = px - bx, fy = py - by;
        int x0 = (int)bx, y0 = (int)by;
        if (fx < 1e-3f && fy < 1e-3f)
            return p.Radiance[Math.Clamp(y0, 0, p.Height - 1) * p.Width + Math.Clamp(x0, 0, p.Width - 1)];
        Span<float> wx = stackalloc float[4], wy = stackalloc float[4];
        Cubic(fx, wx);
        Cubic(fy, wy);
        Rgb sum = default;
        for (int v = 0; v < 4; v++)
        {
            int row = Math.Clamp(y0 + v - 1, 0, p.Height - 1) * p.Width;
            Rgb line = default;
            for (int u = 0; u < 4; u++) line += p.Radiance[row + Math.Clamp(x0 + u - 1, 0, p.Width - 1)] * wx[u];
            sum += line * wy[v];
        }
        return new(MathF.Max(0, sum.R), MathF.Max(0, sum.G), MathF.Max(0, sum.B));
    }

    private static void Cubic(float t, Span<float> w)
    {
        float t2 = t * t, t3 = t2 * t;
        w[0] = -0.5f * t + t2 - 0.5f * t3;
        w[1] = 1 - 2.5f * t2 + 1.5f * t3;
        w[2] = 0.5f * t + 2 * t2 - 1.5f * t3;
        w[3] = -0.5f * t2 + 0.5f * t3;
    }
}
