using Photoplay.Foundation;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>The traced pixels of a frame that is being exposed: takes what paths find, with its motion, and gives the traced
/// frame.</summary>
internal sealed class Sensor(RayScene scene, LightSet lights, Places places, RenderSettings settings)
{
    private const float Far = 1e5f;
    private readonly PixelSums[] sums = new PixelSums[settings.TracedWidth * settings.TracedHeight];

    public int Width => settings.TracedWidth;
    public int Height => settings.TracedHeight;
    public ref PixelSums this[int pixel] => ref sums[pixel];

    public void Clear() => Array.Clear(sums);

    /// <summary>Clears some pixels of a row.</summary>
    public void Clear(int first, int count) => sums.AsSpan(first, count).Clear();

    /// <summary>Follows a path and adds what it finds to a pixel.</summary>
    /// <returns>Whether what is seen changes with time by itself.</returns>
    public bool Expose(int pixel, PathTracer tracer, in Ray ray, Shutter shutter, ref Sampler sampler, bool lit)
    {
        // The cone of the picture's pixel, not of the traced one: patterns are filtered for what will be seen.
        PathResult found = tracer.Trace(ray, shutter.Spread / settings.Scale, ref sampler, lit);
        ref PixelSums sum = ref sums[pixel];
        if (sum.IsStill && found.HasRelief)
            found.Shade = Expected(ray, found.Distance, TracedFrame.Stored(found.Normal.Normalized));
        sum.Add(found);
        if (!sum.WantsMotion(found.Distance)) return found.Changes;
        bool surface = found.Distance > 0;
        Vec3 before = ray.Origin + ray.Direction * Far, at = before, after = before;
        if (surface) places.Find(found.Hit, found.Point, out before, out at, out after);
        shutter.Follow(before, at, after, out Vec2 toBefore, out Vec2 toAfter, out float depthBefore,
            out float depthAfter);
        sum.Follow(surface ? found.Hit.Entity : -1, found.Distance, toBefore, toAfter, depthBefore, depthAfter);
        // Something clear may show what moves beside the straight way.
        return found.Changes || (surface && !scene.World.Entities[found.Hit.Entity].IsStatic);
    }

    /// <summary>See <see cref="PathResult.Shade"/>; from what is stored of a surface, so that it is the same whichever frame
    /// has seen it.</summary>
    public float Expected(in Ray view, float distance, Vec3 stored)
        => lights.Expected(view.Origin + view.Direction * distance, stored);

    /// <summary>Writes what was found; where nothing was, what an earlier frame has found there, if there is one.</summary>
    public void Develop(TracedFrame frame, StillRecord? known)
        => Padded.Rows(frame.Height, settings.Threads, (Sensor: this, frame, known?.Earlier, known?.KeepsShade),
            static (to, y) => to.Sensor.WriteRow(to.frame, to.Earlier, to.KeepsShade == true, y));

    private void WriteRow(TracedFrame frame, TracedFrame? earlier, bool keepsShade, int y)
    {
        int[] known = Scratch<int>.Pool.Rent(frame.Width), whole = Scratch<int>.Pool.Rent(frame.Width);
        (int count, int wholes) = (0, 0);
        for (int i = y * frame.Width; i < (y + 1) * frame.Width; i++)
            if (!sums[i].IsEmpty || earlier is null) sums[i].Write(frame, i);
            else if (sums[i].KeepsLight) whole[wholes++] = i;
            else known[count++] = i;
        if (count > 0) frame.Take(earlier!, known.AsSpan(0, count), false);
        if (wholes > 0) frame.Take(earlier!, whole.AsSpan(0, wholes), true);
        if (!keepsShade)
            for (int i = y * frame.Width; i < (y + 1) * frame.Width; i++)
                if (sums[i].IsEmpty && frame[Plane.Fixed][i] > 1) frame[Plane.Shade][i] = sums[i].Expected;
        Scratch<int>.Pool.Return(known);
        Scratch<int>.Pool.Return(whole);
    }
}
