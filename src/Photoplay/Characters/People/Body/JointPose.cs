using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>All joints in one pose, as points bound to them need it.</summary>
/// <param name="palette">The joints' motions from rest, as dual quaternions.</param>
/// <param name="motion">The same, as transforms.</param>
/// <param name="bends">See <see cref="Joints.Bends"/>.</param>
internal readonly ref struct JointPose(ReadOnlySpan<DualQuat> palette, ReadOnlySpan<Affine> motion,
    ReadOnlySpan<float> bends)
{
    public const int BendCount = 6;
    public readonly ReadOnlySpan<DualQuat> Palette = palette;
    public readonly ReadOnlySpan<Affine> Motion = motion;
    public readonly ReadOnlySpan<float> Bends = bends;

    /// <summary>Solves the joints into memory of the caller's (one of each joint, and of each bend).</summary>
    public static JointPose Of(Joints joints, ReadOnlySpan<Affine> actorFromRest, Span<DualQuat> palette,
        Span<Affine> motion, Span<float> bends)
    {
        joints.Solve(actorFromRest, motion);
        for (int i = 0; i < palette.Length; i++) palette[i] = DualQuat.Of(motion[i]);
        joints.Bends(actorFromRest, bends);
        return new(palette, motion, bends);
    }
}

/// <summary>One skinned shape in a pose, point by point.</summary>
internal readonly ref struct SkinnedPose
{
    private readonly Skinned shape;
    private readonly JointPose pose;
    private readonly ReadOnlySpan<Vec3> legs, arms;
    private readonly Quat frame;

    /// <param name="stations">Memory for what the cloth keeps off: <see cref="StationsOf"/> points.</param>
    public SkinnedPose(Skinned shape, JointPose pose, Span<Vec3> stations)
    {
        this.shape = shape;
        this.pose = pose;
        Span<Vec3> legs = shape.Drape is null ? default : stations[..Drape.Stations], arms = stations[legs.Length..];
        shape.Drape?.Place(pose.Motion, legs);
        frame = shape.Arms?.Place(pose.Motion, arms) ?? Quat.Identity;
        this.legs = legs;
        this.arms = arms;
    }

    public static int StationsOf(Skinned shape)
        => (shape.Drape is null ? 0 : Drape.Stations) + (shape.Arms is null ? 0 : ArmRoom.Stations);

    /// <summary>Where a point is, actor space, and how it is turned.</summary>
    /// <param name="v">Below the number of points that stand for themselves (see <see cref="Skinned.Copies"/>).</param>
    public Vec3 At(int v, out Quat turn)
    {
        byte[] joint = shape.Joint;
        float[] weight = shape.Weight;
        ref readonly DualQuat first = ref pose.Palette[joint[4 * v]];
        DualQuat sum = default;
        for (int k = 4 * v; k < 4 * v + 4 && weight[k] > 0; k++) sum.Add(pose.Palette[joint[k]], weight[k], first);
        (turn, Vec3 shift) = sum.Split();
        Vec3 at = shape.Rest.Positions[v];
        if (shape.FoldBend[v] != 255)
            at += shape.Rest.Normals[v] * (shape.FoldHeight[v] * MathF.Min(1.6f, pose.Bends[shape.FoldBend[v]]));
        Vec3 posed = turn.Rotate(at) + shift;
        if (shape.Drape is { } drape) posed += drape.Push(v, posed, turn, legs, pose.Bends);
        if (shape.Arms is { } room) posed += room.Push(v, posed, frame, arms);
        return posed;
    }
}
