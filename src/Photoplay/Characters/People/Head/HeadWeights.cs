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

/// <summary>The transforms of one instant that head parts are skinned by.</summary>
internal readonly ref struct HeadPose(ReadOnlySpan<Affine> actorFromRest, HeadBones bones)
{
    private readonly Affine head = actorFromRest[bones.Head], neck = actorFromRest[bones.Neck],
        chest = actorFromRest[bones.UpperChest], jaw = actorFromRest[bones.Jaw];

    /// <summary>Blend of the bones' transforms, applied to a point.</summary>
    public Vec3 Point(HeadWeight w, Vec3 p)
    {
        Vec3 h = head.Point(p);
        if (w.Jaw > 0) h = Vec3.Lerp(h, jaw.Point(p), w.Jaw);
        return w.Head >= 0.9999f ? h : h * w.Head + neck.Point(p) * w.Neck + chest.Point(p) * w.Chest;
    }

    public Vec3 Vector(HeadWeight w, Vec3 v)
    {
        Vec3 h = head.Vector(v);
        return w.Head >= 0.9999f ? h : h * w.Head + neck.Vector(v) * w.Neck + chest.Vector(v) * w.Chest;
    }
}
