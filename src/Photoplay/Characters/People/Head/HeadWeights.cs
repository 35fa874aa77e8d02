using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>How much of a point follows head, neck and chest (they sum to 1), and how much of the head's share follows
/// the jaw.</summary>
internal readonly record struct HeadWeight(float Head, float Neck, float Chest, float Jaw = 0)
{
    public static HeadWeight OfHead => new(1, 0, 0);

    /// <summary>Of skin, by place in head space (already lowered by the child's lift): chin and nape belong
    /// to the head.</summary>
    public static HeadWeight OfSkin(Vec3 p, float lift, float jaw = 0)
    {
        float height = p.Y - lift + 0.2f * p.Z;
        float head = Maths.SmoothStep(-15f, -9.8f, height), chest = Maths.SmoothStep(-15.2f, -19f, p.Y - lift);
        head *= 1 - chest;
        return new(head, 1 - head - chest, chest, jaw);
    }

    /// <summary>Of long hair: what hangs below the chin goes over to the chest.</summary>
    public static HeadWeight OfHair(Vec3 p, float lift)
    {
        float chest = Maths.SmoothStep(-9f, -20f, p.Y - lift) * 0.92f,
            neck = Maths.SmoothStep(-5f, -11f, p.Y - lift) * (1 - chest) * 0.4f;
        return new(1 - chest - neck, neck, chest);
    }
}

/// <summary>The weights of all points of a part, bone by bone, so that eight points are blended at once.</summary>
internal sealed class HeadWeights
{
    /// <summary>What follows the head by so much follows it alone.</summary>
    private const float Whole = 0.9999f;
    private readonly float[] head, neck, chest, jaw;
    private readonly Follows[] follows;

    /// <summary>What a row of eight follows at most.</summary>
    private enum Follows : byte { Head, Neck, Jaw }

    public HeadWeights(IReadOnlyList<HeadWeight> points)
    {
        (head, neck, chest) = ([.. points.Select(w => w.Head)], [.. points.Select(w => w.Neck)],
            [.. points.Select(w => w.Chest)]);
        jaw = points.Any(w => w.Jaw > 0) ? [.. points.Select(w => w.Jaw)] : [];
        follows = [.. points.Chunk(WideVec3.Lanes).Select(row => row.Any(w => w.Jaw > 0) ? Follows.Jaw
            : row.All(w => w.Head >= Whole) ? Follows.Head : Follows.Neck)];
    }

    public int Count => head.Length;
    public HeadWeight this[int point] => new(head[point], neck[point], chest[point], jaw.Length > 0 ? jaw[point] : 0);

    /// <summary>Blends of the bones' transforms, applied to points.</summary>
    /// <param name="rest">Actor space; may be where the posed ones go.</param>
    public void Points(ReadOnlySpan<Affine> actorFromRest, HeadBones bones, ReadOnlySpan<Vec3> rest, Span<Vec3> posed)
    {
        HeadPose at = new(actorFromRest, bones);
        WideAffine ofHead = new(actorFromRest[bones.Head]), ofNeck = new(actorFromRest[bones.Neck]),
            ofChest = new(actorFromRest[bones.UpperChest]), ofJaw = new(actorFromRest[bones.Jaw]);
        int i = 0;
        for (; i + WideVec3.Lanes <= rest.Length; i += WideVec3.Lanes)
        {
            Follows row = follows[i / WideVec3.Lanes];
            WideVec3 p = WideVec3.Load(rest[i..]), h = ofHead.Point(p);
            if (row == Follows.Jaw)
            {
                Vector256<float> share = Vector256.Create(jaw.AsSpan(i));
                h = WideVec3.Select(Vector256.GreaterThan(share, Vector256<float>.Zero),
                    WideVec3.Lerp(h, ofJaw.Point(p), share), h);
            }
            if (row != Follows.Head) h = Blend(i, h, ofNeck.Point(p), ofChest.Point(p));
            h.Store(posed[i..]);
        }
        for (; i < rest.Length; i++) posed[i] = at.Point(this[i], rest[i]);
    }

    /// <summary>The same of directions, without the jaw, brought to unit length.</summary>
    public void Normals(ReadOnlySpan<Affine> actorFromRest, HeadBones bones, ReadOnlySpan<Vec3> rest, Span<Vec3> posed)
    {
        HeadPose at = new(actorFromRest, bones);
        WideAffine ofHead = new(actorFromRest[bones.Head]), ofNeck = new(actorFromRest[bones.Neck]),
            ofChest = new(actorFromRest[bones.UpperChest]);
        int i = 0;
        for (; i + WideVec3.Lanes <= rest.Length; i += WideVec3.Lanes)
        {
            WideVec3 v = WideVec3.Load(rest[i..]), h = ofHead.Vector(v);
            if (follows[i / WideVec3.Lanes] != Follows.Head) h = Blend(i, h, ofNeck.Vector(v), ofChest.Vector(v));
            h.Normalized.Store(posed[i..]);
        }
        for (; i < rest.Length; i++) posed[i] = at.Vector(this[i], rest[i]).Normalized;
    }

    private WideVec3 Blend(int first, in WideVec3 h, in WideVec3 n, in WideVec3 c)
    {
        Vector256<float> share = Vector256.Create(head.AsSpan(first));
        return WideVec3.Select(Vector256.GreaterThanOrEqual(share, Vector256.Create(Whole)), h,
            h * share + n * Vector256.Create(neck.AsSpan(first)) + c * Vector256.Create(chest.AsSpan(first)));
    }

    /// <summary>The transforms of one instant, for the points that make no row of eight.</summary>
    private readonly ref struct HeadPose(ReadOnlySpan<Affine> actorFromRest, HeadBones bones)
    {
        private readonly Affine head = actorFromRest[bones.Head], neck = actorFromRest[bones.Neck],
            chest = actorFromRest[bones.UpperChest], jaw = actorFromRest[bones.Jaw];

        public Vec3 Point(HeadWeight w, Vec3 p)
        {
            Vec3 h = head.Point(p);
            if (w.Jaw > 0) h = Vec3.Lerp(h, jaw.Point(p), w.Jaw);
            return w.Head >= Whole ? h : h * w.Head + neck.Point(p) * w.Neck + chest.Point(p) * w.Chest;
        }

        public Vec3 Vector(HeadWeight w, Vec3 v)
        {
            Vec3 h = head.Vector(v);
            return w.Head >= Whole ? h : h * w.Head + neck.Vector(v) * w.Neck + chest.Vector(v) * w.Chest;
        }
    }
}
