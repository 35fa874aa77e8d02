using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Boxes that all that moves or deforms is thought to stay in for a while: light that no path has brought through
/// them is the same until something leaves its box.</summary>
internal sealed class MovingZone
{
    /// <summary>Metres about what moves, for breath and gestures; and how many times as far as it has come since the boxes
    /// were drawn last it may go on.</summary>
    private const float Beside = 0.15f, Onward = 2;
    private Bounds[] boxes = [], last = [];
    private Bounds all = Bounds.Empty;

    /// <summary>Whether everything is still in its box.</summary>
    public bool Holds(ReadOnlySpan<Bounds> now)
    {
        if (now.Length != boxes.Length) return false;
        for (int i = 0; i < now.Length; i++)
            if (!now[i].IsEmpty && !(boxes[i].Contains(now[i].Lo) && boxes[i].Contains(now[i].Hi))) return false;
        return true;
    }

    /// <summary>Draws the boxes anew, as far as things will go if they go on as they came.</summary>
    public void Surround(ReadOnlySpan<Bounds> now)
    {
        if (boxes.Length != now.Length) (boxes, last) = (new Bounds[now.Length], now.ToArray());
        all = Bounds.Empty;
        for (int i = 0; i < now.Length; i++)
        {
            Bounds box = now[i];
            if (!box.IsEmpty)
            {
                Vec3 way = last[i].IsEmpty ? default : (box.Centre - last[i].Centre) * Onward;
                box = box.Include(new Bounds(box.Lo + way, box.Hi + way));
                box = new(box.Lo - new Vec3(Beside), box.Hi + new Vec3(Beside));
            }
            (boxes[i], last[i]) = (box, now[i]);
            all = all.Include(box);
        }
    }

    /// <summary>False only where a ray stays clear of all boxes.</summary>
    public bool MayMeet(Vec3 origin, Vec3 direction, float far)
    {
        Vec3 per = new(1 / direction.X, 1 / direction.Y, 1 / direction.Z);
        if (!Meets(all, origin, per, far)) return false;
        foreach (ref readonly Bounds box in boxes.AsSpan()) if (Meets(box, origin, per, far)) return true;
        return false;
    }

    private static bool Meets(in Bounds box, Vec3 origin, Vec3 per, float far)
    {
        if (box.IsEmpty) return false;
        Vec3 a = (box.Lo - origin) * per, b = (box.Hi - origin) * per;
        // Along a face neither bound is a number: such a ray counts as within.
        float near = MathF.Max(MathF.Max(Lesser(a.X, b.X), Lesser(a.Y, b.Y)), MathF.Max(Lesser(a.Z, b.Z), 0)),
            until = MathF.Min(MathF.Min(Greater(a.X, b.X), Greater(a.Y, b.Y)), MathF.Min(Greater(a.Z, b.Z), far));
        return near <= until;
    }

    private static float Lesser(float a, float b) => float.IsNaN(a) || float.IsNaN(b) ? 0 : a < b ? a : b;

    private static float Greater(float a, float b) => float.IsNaN(a) || float.IsNaN(b) ? float.MaxValue : a > b ? a : b;
}
