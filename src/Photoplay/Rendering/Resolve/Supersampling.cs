using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Temporal supersampling (Yang, Liu and Salvi 2020, "A Survey of Temporal Antialiasing Techniques"): every frame looks
/// through one place of each traced pixel, and the frames around through others. A pixel of the picture is the mean of
/// what those samples of all frames that fall near it, led there along the exact motion, show: what surfaces make of
/// light, and glossy light. Matt light is smooth: that of this frame, averaged with the others'
/// (<see cref="LightMean"/>), so that nothing of how the frames' light differs is left as a pattern or a trail. Other
/// frames' glossy light is held within what is around in this frame where it seems to have changed.
/// </summary>
internal static class Supersampling
{
    /// <summary>Stands for the entity where a picture is left out (<see cref="Darkness.IsLeftOut"/>).</summary>
    public const int LeftOut = int.MinValue;

    public static Picture Of(List<LitFrame> frames, int centre, in Ways ways,
        RenderSettings settings, Picture? into)
    {
        LitFrame own = frames[centre];
        Picture picture = into ?? new(settings.Width, settings.Height);
        picture.Sketch = own.Frame.Sketch;
        (int period, int first, int last) = (settings.Period, frames[0].Frame.FrameNumber, frames[^1].Frame.FrameNumber);
        Neighbour[] rented = Scratch<Neighbour>.Pool.Rent(ways.Count);
        Memory<Neighbour> others = rented.AsMemory(0, ways.Count);
        for (int k = 0; k < ways.Count; k++)
            rented[k] = new(frames[centre + ways[k].Steps], ways[k],
                Interleave.Share(own.Frame.FrameNumber + ways[k].Steps, first, last, period));
        float share = Interleave.Share(own.Frame.FrameNumber, first, last, period);
        using LightMean light = LightMean.Of(own, share, others, settings.Threads);
        Padded.Rows(own.Frame.Height, settings.Threads, (picture, own, light.Light, share, others, settings.Scale),
            static (on, y) => Row(on.picture, on.own, on.Light, on.share, on.others.Span, on.Scale, y));
        Scratch<Neighbour>.Pool.Return(rented, true);
        return picture;
    }

    /// <summary>One row of traced pixels: frame after frame, so that memory is read in order.</summary>
    [SkipLocalsInit]
    private static void Row(Picture picture, LitFrame own, Vector128<float>[] light, float share,
        ReadOnlySpan<Neighbour> others, int scale, int y)
    {
        int width = own.Frame.Width, each = scale * scale;
        Block[] blocks = Scratch<Block>.Pool.Rent(width);
        PixelSum[] sums = Scratch<PixelSum>.Pool.Rent(width * each);
        sums.AsSpan(0, width * each).Clear();
        Footprint footprint = new(scale, stackalloc float[Footprint.Room(scale)]);
        for (int x = 0; x < width; x++)
        {
            if (IsLeftOut(x)) continue;
            blocks[x] = new(own, x, y, scale);
            footprint.MoveTo(blocks[x], default, share);
            GatherStill(blocks[x], own, Hold.Nothing, footprint, sums.AsSpan(x * each, each));
        }
        foreach (ref readonly Neighbour other in others)
            for (int x = 0; x < width; x++)
            {
                if (IsLeftOut(x)) continue;
                Span<PixelSum> to = sums.AsSpan(x * each, each);
                if (blocks[x].Near.HasRear) GatherMoving(blocks[x], own, other, ref footprint, to);
                else GatherStill(blocks[x], own, other, ref footprint, to);
            }
        for (int x = 0; x < width; x++)
            if (IsLeftOut(x)) LeaveOut(picture, x * scale, y * scale, scale);
            else blocks[x].Write(picture, sums.AsSpan(x * each, each), light, scale);
        Scratch<Block>.Pool.Return(blocks);
        Scratch<PixelSum>.Pool.Return(sums);

        bool IsLeftOut(int x) => own.Dark?.IsLeftOut(y * width + x) == true;
    }

    private static void LeaveOut(Picture picture, int left, int top, int scale)
    {
        for (int y = top; y < Math.Min(picture.Height, top + scale); y++)
            picture.Ids.AsSpan(y * picture.Width + left, Math.Min(scale, picture.Width - left)).Fill(LeftOut);
    }

    /// <summary>Where all about the block goes one way: another frame's samples, whatever they show.</summary>
    private static void GatherStill(in Block block, LitFrame own, in Neighbour other, ref Footprint footprint,
        Span<PixelSum> sums)
    {
        ref readonly Vicinity near = ref block.Near;
        if (!other.Led(own, near.Lead, out Vec2 moved)) return;
        if (!Neighbour.Within(own.Frame, near.X + moved.X, near.Y + moved.Y, out int j)) return;
        ref readonly LitSample met = ref other.Frame.Samples[j], mine = ref own.Samples[block.Index];
        if (!(met.Sureness > 0)) return;
        Hold hold = other.Moves(own.Samples[near.Lead.Index], met) >= Neighbour.SameMotion ? Hold.All
            : mine.RestChanges && met.Id == mine.Id && !near.IsSameLight(met) ? Hold.Rest
            : Hold.Nothing;
        footprint.MoveTo(block, moved, other.Share);
        GatherStill(block, other.Frame, hold, footprint, sums);
    }

    /// <summary>Adds the sample of one frame that is nearest to each pixel of the block, unless it shows what is
    /// nowhere near it in this frame.</summary>
    private static void GatherStill(in Block block, LitFrame there, Hold hold, in Footprint footprint,
        Span<PixelSum> sums)
    {
        for (int side = 0; side < Footprint.Sides; side++)
        {
            if (!footprint.Find(side, there.Frame, out int j)) continue;
            ref readonly LitSample met = ref there.Samples[j];
            if ((met.Id == block.Id || block.Near.Shows(met.Id)) && block.Near.IsSameFlame(met))
                footprint.Add(side, block.Taken(met, hold), sums);
        }
    }

    /// <summary>Where one thing moves before another, or before itself, another frame tells for each pixel whether what
    /// is before covers it: it has the same outline there, only elsewhere. If so its sample counts, if not, the one of
    /// what is behind.</summary>
    private static void GatherMoving(in Block block, LitFrame own, in Neighbour other, ref Footprint footprint,
        Span<PixelSum> sums)
    {
        uint told = 0;
        foreach (TracedPixel layer in (ReadOnlySpan<TracedPixel>)[block.Near.Lead, block.Near.Rear])
        {
            if (!other.Led(own, layer, out Vec2 moved)) continue;
            footprint.MoveTo(block, moved, other.Share);
            uint before = told;
            for (int side = 0; side < Footprint.Sides; side++)
            {
                if (!footprint.Find(side, own.Frame, out int j)) continue;
                ref readonly LitSample mine = ref own.Samples[layer.Index], met = ref other.Frame.Samples[j];
                if (met.Id == mine.Id && other.Moves(mine, met) <= Neighbour.SameMotion && block.Near.IsSameFlame(met))
                    told |= footprint.Add(side, block.Taken(met, Hold.Rest), sums, before);
            }
        }
    }
}
