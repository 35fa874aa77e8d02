using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Body;

/// <summary>A pose in the making: reads and sets bones in actor space, parents first.</summary>
internal readonly struct PoseBuilder(Skeleton skeleton, Pose pose)
{
    public Pose Pose { get; } = pose;
    public Skeleton Skeleton { get; } = skeleton;

    /// <summary>Actor-space turn of the bone as posed so far; the actor's own for -1.</summary>
    public Quat Turn(int bone) => bone < 0 ? Quat.Identity : Turn(Skeleton.Bones[bone].Parent) * Pose.Turns[bone];

    /// <summary>Actor-space place of the bone's head as posed so far.</summary>
    public Vec3 At(int bone)
    {
        Bone b = Skeleton.Bones[bone];
        return b.Parent < 0
            ? b.Head + Pose.RootOffset
            : At(b.Parent) + Turn(b.Parent).Rotate(b.Head - Skeleton.Bones[b.Parent].Head);
    }

    /// <summary>Where a rest-pose actor-space point that rides on the bone is now, actor space.</summary>
    public Vec3 Carry(int bone, Vec3 restPoint) => At(bone) + Turn(bone).Rotate(restPoint - Skeleton.Bones[bone].Head);

    public void SetTurn(int bone, Quat actorTurn)
    {
        if (bone >= 0) Pose.Turns[bone] = (Turn(Skeleton.Bones[bone].Parent).Conjugate * actorTurn).Normalized;
    }

    /// <summary>Turns the bone by a rotation relative to its parent.</summary>
    public void SetLocal(int bone, Quat turn) { if (bone >= 0) Pose.Turns[bone] = turn; }
}
