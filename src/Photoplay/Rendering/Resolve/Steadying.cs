using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// The last of what differs between frames for no reason in the scene: a picture is averaged with those before and after
/// it, led along the exact motion, where they show the same thing; their colours are held within those around the pixel
/// (Karis 2014, "High Quality Temporal Supersampling"), so that what really changes does so. Between pixels they are
/// interpolated by cubics (Catmull and Rom 1974), which hardly blur.
/// </summary>
internal static class Steadying
{
    /// <summary>Moves shorter than this, in pixels, are none.</summary>
    private const float Least = 0.02f;

    /// <summary>The picture with its neighbours' help; they are left as they are.</summary>
    /// <param name="earlier">What the picture before was made from.</param>
    /// <param name="later">What the picture after was made from.</param>
    /// <param name="into">A picture that is no longer needed.</param>
    public static Picture Of(LitFrame frame, Picture own, Picture? before, Picture? after, TracedFrame? earlier,
        TracedFrame? later, RenderSettings settings, Picture? into)
    {
        Picture to = into ?? new(own.Width, own.Height);
        own.Albedo.CopyTo(to.Albedo, 0);
        own.Normals.CopyTo(to.Normals, 0);
        own.Depths.CopyTo(to.Depths, 0);
        own.Motion.CopyTo(to.Motion, 0);
        own.Ids.CopyTo(to.Ids, 0);
        to.Sketch = own.Sketch;
        Padded.Rows(own.Height, settings.Threads, (frame, own, before, after, earlier, later, settings.Scale, to),
            static (on, y) => Row(on.frame, on.own, on.before, on.after, on.earlier, on.later, on.Scale, on.to, y));
        return to;
    }

    private static bool IsStill(TracedFrame? frame, int i) => frame?[Plane.Still][i] > 0;

    private static void Row(LitFrame frame, Picture own, Picture? before, Picture? after, TracedFrame? earlier,
        TracedFrame? later, int scale, Picture to, int y)
    {
        int traced = y / scale * frame.Frame.Width;
        for (int x = 0, i = y * own.Width; x < own.Width; x++, i++)
        {
            int at = traced + x / scale;
            if (frame.Dark?.IsDark(at) == true && (before ?? after) is { } known)
            {
                // What comes by so fast that it is here a frame before or after, but not beside here now, is not mixed in.
                (Picture? was, Picture? will) = (IsStill(earlier, at) ? before : null, IsStill(later, at) ? after : null);
                known = was ?? will ?? known;
                (to.Albedo[i], to.Normals[i], to.Depths[i], to.Motion[i], to.Ids[i]) = (known.Albedo[i], known.Normals[i],
                    known.Depths[i], known.Motion[i], known.Ids[i]);
                to.Radiance[i] = was is null || will is null ? known.Radiance[i]
                    : (was.Radiance[i] + will.Radiance[i]) * 0.5f;
                continue;
            }
            ref readonly LitSample sample = ref frame.Samples[at];
            Vector128<float> sum = own.Radiance[i].ToVector128(1);
            // Flames are elsewhere a frame later, and nothing tells where.
            if (!(sample.Flame > 0))
            {
                ColourRange around = ColourRange.About(own.Radiance, own.Width, own.Height, x, y);
                if (before is not null) sum += Led(own, before, sample.Before * scale, around, x, y, i);
                if (after is not null) sum += Led(own, after, sample.After * scale, around, x, y, i);
            }
            to.Radiance[i] = (sum / sum[3]).ToRgb();
        }
    }

    /// <summary>What another picture shows of a pixel's thing, and 1; or nothing.</summary>
    private static Vector128<float> Led(Picture own, Picture there, Vec2 moved, in ColourRange around, int x, int y, int i)
    {
        float px = x + moved.X, py = y + moved.Y;
        if (!(px >= 0 && py >= 0 && px <= own.Width - 1 && py <= own.Height - 1)) return Vector128<float>.Zero;
        int j = (int)(py + 0.5f) * own.Width + (int)(px + 0.5f);
        if (there.Ids[j] != own.Ids[i] || MathF.Abs(there.Depths[j] - own.Depths[i]) > LitSample.DepthStep * own.Depths[i])
            return Vector128<float>.Zero;
        Vector128<float> found = MathF.Abs(moved.X) + MathF.Abs(moved.Y) < Least
            ? there.Radiance[i].ToVector128(1) : Between(there, px, py);
        return around.Hold(found).WithElement(3, 1);
    }

    private static Vector128<float> Between(Picture p, float px, float py)
    {
        int x0 = (int)px, y0 = (int)py;
        Vector128<float> across = GridPlace.CatmullRom(px - x0), down = GridPlace.CatmullRom(py - y0),
            sum = Vector128<float>.Zero;
        for (int v = 0; v < 4; v++)
        {
            int row = Math.Clamp(y0 + v - 1, 0, p.Height - 1) * p.Width;
            Vector128<float> line = Vector128<float>.Zero;
            for (int u = 0; u < 4; u++)
                line += p.Radiance[row + Math.Clamp(x0 + u - 1, 0, p.Width - 1)].ToVector128(1) * across[u];
            sum += line * down[v];
        }
        return sum;
    }
}
