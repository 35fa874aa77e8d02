using System.Buffers;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Temporal supersampling (Yang, Liu and Salvi 2020, "A Survey of Temporal Antialiasing Techniques"): every frame looks
/// through one place of each traced pixel, and the frames around through others. A pixel of the picture is the mean of
/// what those samples of all frames that fall near it, led there along the exact motion, show: what surfaces make of
/// light, and glossy light. Matt light is smooth: that of this frame, averaged with the others' (<see cref="LightMean"/>), so
/// that nothing of how the frames' light differs is left as a pattern or a trail. Other frames' glossy light is held within what is around in this
/// frame where it seems to have changed.
/// </summary>
internal static class Supersampling
{
    public static Picture Of(IReadOnlyList<LitFrame> frames, int centre, IReadOnlyList<Reprojection> ways,
        RenderSettings settings, Picture? into)
    {
        LitFrame own = frames[centre];
        Picture picture = into ?? new(settings.Width, settings.Height);
        picture.Sketch = own.Frame.Sketch;
        (int period, int first, int last) = (settings.Period, frames[0].Frame.FrameNumber, frames[^1].Frame.FrameNumber);
        Neighbour[] others = [.. ways.Select(way => new Neighbour(frames[centre + way.Steps], way,
            Interleave.Share(own.Frame.FrameNumber + way.Steps, first, last, period)))];
        float share = Interleave.Share(own.Frame.FrameNumber, first, last, period);
        using LightMean light = LightMean.Of(own, share, others, settings.Threads);
        Padded.Rows(own.Frame.Height, settings.Threads,
            y => Row(picture, own, light.Light, share, others, settings.Scale, y));
        return picture;
    }

    /// <summary>One row of traced pixels: frame after frame, so that memory is read in order.</summary>
    private static void Row(Picture picture, LitFrame own, Rgb[] light, float share, Neighbour[] others, int scale,
        int y)
    {
        int width = own.Frame.Width, each = scale * scale;
        Vicinity[] near = ArrayPool<Vicinity>.Shared.Rent(width);
        PixelSum[] sums = ArrayPool<PixelSum>.Shared.Rent(width * each);
        sums.AsSpan(0, width * each).Clear();
        for (int x = 0; x < width; x++)
        {
            near[x] = new(own, light, x, y);
            Gather(new(own, near[x], scale, sums.AsSpan(x * each, each)), own, default, share, Hold.Nothing);
        }
        foreach (ref readonly Neighbour other in others.AsSpan())
            for (int x = 0; x < width; x++)
            {
                Block block = new(own, near[x], scale, sums.AsSpan(x * each, each));
                if (near[x].Rear < 0) GatherStill(block, other);
                else GatherMoving(block, other);
            }
        for (int x = 0; x < width; x++)
            new Block(own, near[x], scale, sums.AsSpan(x * each, each)).Write(picture);
        ArrayPool<Vicinity>.Shared.Return(near);
        ArrayPool<PixelSum>.Shared.Return(sums);
    }

    /// <summary>Where all about the block goes one way: another frame's samples, whatever they show.</summary>
    private static void GatherStill(in Block block, in Neighbour other)
    {
        LitFrame own = block.Own, there = other.Frame;
        int lead = block.Near.Lead;
        if (!other.Led(own, lead, out Vec2 moved)) return;
        if (!Neighbour.Within(own.Frame, block.Near.X + moved.X, block.Near.Y + moved.Y, out int j)) return;
        ref readonly LitSample met = ref there.Samples[j];
        Hold hold = other.Moves(own.Samples[lead], met) >= Neighbour.SameMotion ? Hold.All
            : own.Samples[block.Index].RestChanges && met.Id == own.Samples[block.Index].Id && !block.Near.IsSameLight(met)
                ? Hold.Rest
            : Hold.Nothing;
        Gather(block, there, moved, other.Share, hold);
    }

    /// <summary>Where one thing moves before another, or before itself, another frame tells for each pixel whether what
    /// is before covers it: it has the same outline there, only elsewhere. If so its sample counts, if not, the one of
    /// what is behind.</summary>
    private static void GatherMoving(in Block block, in Neighbour other)
    {
        int lead = block.Near.Lead, rear = block.Near.Rear;
        bool leads = other.Led(block.Own, lead, out Vec2 moved), trails = other.Led(block.Own, rear, out Vec2 behind);
        for (int v = 0, k = 0; v < block.Scale; v++)
            for (int u = 0; u < block.Scale; u++, k++)
            {
                Vec2 middle = block.Middle(u, v);
                if (!(leads && AddLayer(block, other, lead, middle + moved, k)) && trails)
                    AddLayer(block, other, rear, middle + behind, k);
            }
    }

    private static bool AddLayer(in Block block, in Neighbour other, int layer, Vec2 at, int k)
    {
        if (!Neighbour.Within(block.Own.Frame, at.X, at.Y, out int j)) return false;
        ref readonly LitSample mine = ref block.Own.Samples[layer], met = ref other.Frame.Samples[j];
        if (met.Id != mine.Id || other.Moves(mine, met) > Neighbour.SameMotion
            || !block.Near.IsSameFlame(met))
            return false;
        int width = block.Own.Frame.Width;
        block.Add(k, met, Hold.Rest, other.Share, at - new Vec2(j % width, j / width));
        return true;
    }

    /// <summary>Adds the sample of one frame that is nearest to each pixel of the block, unless it shows what is
    /// nowhere near it in this frame.</summary>
    /// <param name="moved">From where this frame looks to where that one does, traced pixels.</param>
    private static void Gather(in Block block, LitFrame there, Vec2 moved, float share, Hold hold)
    {
        int width = there.Frame.Width, height = there.Frame.Height, k = 0;
        LitSample[] samples = there.Samples;
        float own = block.Own.Samples[block.Index].Id;
        Vec2 first = block.Middle(0, 0) + moved;
        for (int v = 0; v < block.Scale; v++)
        {
            float ay = first.Y + v * block.Step;
            int ny = Math.Clamp((int)(ay + 0.5f), 0, height - 1);
            for (int u = 0; u < block.Scale; u++, k++)
            {
                float ax = first.X + u * block.Step;
                int nx = Math.Clamp((int)(ax + 0.5f), 0, width - 1);
                ref readonly LitSample met = ref samples[ny * width + nx];
                if ((met.Id == own || block.Near.Shows(met.Id)) && block.Near.IsSameFlame(met))
                    block.Add(k, met, hold, share, new(ax - nx, ay - ny));
            }
        }
    }
}
