using System.Runtime.CompilerServices;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Another frame of the window, the way to it, and how much it counts.</summary>
internal readonly record struct Neighbour(LitFrame Frame, Reprojection Way, float Share)
{
    /// <summary>Motions that differ by less, in pixels a frame, are one motion.</summary>
    public const float SameMotion = 0.5f;

    /// <summary>How differently, in pixels a frame, a sample and one of this frame say that they move.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Moves(in LitSample a, in LitSample b) => Way.Steps < 0
        ? MathF.Abs(a.Before.X + b.After.X) + MathF.Abs(a.Before.Y + b.After.Y)
        : MathF.Abs(a.After.X + b.Before.X) + MathF.Abs(a.After.Y + b.Before.Y);

    /// <summary>How far a pixel of the centre has gone in this frame, from where the centre looks to where this one
    /// does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Led(LitFrame own, TracedPixel of, out Vec2 moved)
    {
        TracedFrame f = own.Frame;
        int i = of.Index;
        float x = Way.X[i], y = Way.Y[i];
        if (!float.IsNaN(x)) moved = new(x - of.X, y - of.Y);
        else
            // At an edge the thing found from frame to frame changes, which ends its way; it is led on as it
            // went at first.
            moved = f.Place - Frame.Frame.Place + (Way.Steps < 0
                ? own.Samples[i].Before * -Way.Steps
                : own.Samples[i].After * Way.Steps);
        return float.IsFinite(moved.X) && float.IsFinite(moved.Y);
    }

    /// <summary>The pixel of this frame where the middle of a pixel of the centre has gone.</summary>
    public bool Find(LitFrame own, int i, out int nearest)
    {
        nearest = 0;
        float x = Way.X[i], y = Way.Y[i];
        return !float.IsNaN(x) && Within(own.Frame, x + Way.Shift.X, y + Way.Shift.Y, out nearest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Within(TracedFrame f, float x, float y, out int nearest)
    {
        nearest = 0;
        if (!(x > -0.5f && y > -0.5f && x < f.Width - 0.5f && y < f.Height - 0.5f)) return false;
        nearest = (int)(y + 0.5f) * f.Width + (int)(x + 0.5f);
        return true;
    }
}
