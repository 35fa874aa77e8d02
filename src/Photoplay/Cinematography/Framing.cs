using Photoplay.Directing;
using Photoplay.Foundation;

namespace Photoplay.Cinematography;

/// <summary>What must fit in the frame: a centre and half extents, metres, seen square on.</summary>
internal readonly record struct Frame(Vec3 Centre, float HalfHeight, float HalfWidth)
{
    /// <summary>How far a camera of that half field of view (tangents) must stand.</summary>
    public float Distance(float tanHalfWidth, float tanHalfHeight)
        => MathF.Max(HalfHeight / tanHalfHeight, HalfWidth / tanHalfWidth);
}

/// <summary>The sizes of film grammar as regions of a body: a close-up holds head and collar, a medium shot the waist
/// upward, and so on.</summary>
internal static class Framing
{
    /// <summary>Share of the half height that stays free over hair, hat and ears.</summary>
    private const float HeadRoom = 0.1f;

    public static Frame Of(Figure f, ShotSize size)
    {
        Frame frame = f.IsBiped ? OfBiped(f, size) : OfOther(f, size);
        return f.IsThing || size >= ShotSize.ExtremeClose ? frame : Crowned(frame, f, size);
    }

    /// <summary>The frame with room for all that stands on the head. Where feet belong to the picture its lower edge
    /// stays and it grows; else it is raised. A close-up may cut a little.</summary>
    private static Frame Crowned(Frame frame, Figure f, ShotSize size)
    {
        float room = size == ShotSize.CloseUp ? 0 : HeadRoom,
            lacks = f.Eyes.Y + f.Crown - frame.Centre.Y - (1 - room) * frame.HalfHeight;
        if (lacks <= 0) return frame;
        if (size >= ShotSize.Medium)
            return frame with { Centre = frame.Centre + Vec3.UnitY * MathF.Min(lacks, 0.4f * frame.HalfHeight) };
        // Raised by as much as it grows by, the room over the head grows along.
        float grown = lacks / (2 - room);
        return frame with { Centre = frame.Centre + Vec3.UnitY * grown, HalfHeight = frame.HalfHeight + grown };
    }

    /// <summary>Both subjects: sizes tighter than a medium become a medium, then the frame widens
    /// to hold both.</summary>
    public static Frame Of(IReadOnlyList<Figure> figures, ShotSize size)
    {
        if (figures.Count == 1) return Of(figures[0], size);
        Frame[] frames = [.. figures.Select(f => Of(f, size))];
        Vec3 lo = frames[0].Centre, hi = lo;
        float half = 0;
        foreach (Frame f in frames)
        {
            lo = Vec3.Min(lo, f.Centre - new Vec3(f.HalfWidth * 0.6f, f.HalfHeight, f.HalfWidth * 0.6f));
            hi = Vec3.Max(hi, f.Centre + new Vec3(f.HalfWidth * 0.6f, f.HalfHeight, f.HalfWidth * 0.6f));
            half = MathF.Max(half, f.HalfHeight);
        }
        Vec3 span = (hi - lo) * 0.5f;
        return new((lo + hi) * 0.5f, MathF.Max(half, span.Y), new Vec3(span.X, 0, span.Z).Length * 1.08f);
    }

    private static Frame OfBiped(Figure f, ShotSize size)
    {
        float h = f.Height, r = f.HeadRadius;
        Vec3 eyes = f.Eyes, body = f.Feet;
        return size switch
        {
            ShotSize.ExtremeClose => new(eyes, 0.95f * r, 0.9f * r),
            ShotSize.CloseUp => new(eyes - Vec3.UnitY * (0.35f * r), 1.75f * r, 1.3f * r),
            ShotSize.MediumClose => new(eyes - Vec3.UnitY * (1.2f * r), 2.9f * r, 2f * r),
            ShotSize.Medium => new(eyes - Vec3.UnitY * (0.17f * h), 0.29f * h, 0.26f * h),
            ShotSize.MediumFull => new(eyes - Vec3.UnitY * (0.26f * h), 0.39f * h, 0.3f * h),
            ShotSize.Full => new(body + Vec3.UnitY * (0.52f * h), 0.6f * h, 0.4f * h),
            ShotSize.Wide => new(body + Vec3.UnitY * (0.75f * h), 1.3f * h, 0.8f * h),
            _ => new(body + Vec3.UnitY * (1.1f * h), 2.7f * h, 1.5f * h),
        };
    }

    private static Frame OfOther(Figure f, ShotSize size)
    {
        float b = f.Extent, r = f.HeadRadius;
        Vec3 middle = f.Centre, front = Vec3.Lerp(middle, f.Eyes, 0.6f);
        return size switch
        {
            ShotSize.ExtremeClose => new(f.Eyes, 0.9f * r, 1.1f * r),
            ShotSize.CloseUp => new(f.Eyes - Vec3.UnitY * (0.2f * r), 1.9f * r, 1.9f * r),
            ShotSize.MediumClose => new(Vec3.Lerp(middle, f.Eyes, 0.85f), 2.7f * r, 2.6f * r),
            // A thing has no lesser part that tells it: its medium shot holds it whole, but close.
            ShotSize.Medium when f.IsThing => new(middle, MathF.Max(0.5f * b, 2 * r), 0.6f * b),
            ShotSize.Medium => new(front, MathF.Max(0.5f * b, 2.6f * r), 0.6f * b),
            ShotSize.MediumFull => new(Vec3.Lerp(middle, f.Eyes, 0.3f), 0.68f * b, 0.72f * b),
            ShotSize.Full => new(middle, 0.85f * b, 0.85f * b),
            // A small creature's wide shot must still show where it is.
            ShotSize.Wide => new(middle + Vec3.UnitY * (0.4f * b), MathF.Max(1.45f * b, 0.75f), b),
            _ => new(middle + Vec3.UnitY * MathF.Max(b, 0.8f), MathF.Max(4.5f * b, 2.4f), 2 * b),
        };
    }
}
