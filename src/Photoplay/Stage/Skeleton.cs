using Photoplay.Foundation;

namespace Photoplay.Stage;

/// <summary>A joint at rest. <paramref name="Head"/> is its pivot in actor space (metres; actor stands at the origin,
/// feet on y=0, facing +Z, its left side is +X). Rest turns are identity: a bone's axes are the actor's.</summary>
public sealed record Bone(string Name, int Parent, Vec3 Head);

/// <summary>A tree of bones, parents before children; bone 0 is the root ("hips" for people and animals). Names of
/// bipeds are VRM 1.0 humanoid names (hips, spine, chest, upperChest, neck, head, leftEye, jaw, leftShoulder,
/// leftUpperArm, leftLowerArm, leftHand, leftThumbMetacarpal ... leftUpperLeg, leftLowerLeg, leftFoot, leftToes, and
/// right...). Four-legged animals use the same names: the front legs are arms (leftUpperArm, leftLowerArm, leftHand),
/// the hind legs are legs, plus tail1..tailN, leftEar, rightEar. Birds: wings are arms.</summary>
public sealed class Skeleton(IReadOnlyList<Bone> bones)
{
    private readonly Dictionary<string, int> byName = bones.Select((b, i) => (b.Name, i))
        .ToDictionary(x => x.Name, x => x.i, StringComparer.Ordinal);
    public IReadOnlyList<Bone> Bones { get; } = bones;
    public int Count => Bones.Count;
    /// <summary>The bone's number, or -1.</summary>
    public int Find(string name) => byName.GetValueOrDefault(name, -1);

    /// <summary>Fills actorFromBone for every bone: a transform that carries rest-pose actor-space points to posed
    /// actor space is <c>actorFromBone[i] * Translation(-Head)</c>.</summary>
    public void Solve(Pose pose, Span<Affine> actorFromBone)
    {
        for (int i = 0; i < Count; i++)
        {
            Bone b = Bones[i];
            Affine local = Affine.Trs((b.Parent < 0 ? b.Head : b.Head - Bones[b.Parent].Head)
                + (i == 0 ? pose.RootOffset : default), pose.Turns[i]);
            if (i == 0 && pose.Stretch != 1)
            {
                float across = 1 / MathF.Sqrt(pose.Stretch);
                local = Affine.Translation(local.T) * Affine.Scaling(new Vec3(across, pose.Stretch, across))
                    * Affine.Translation(-local.T) * local;
            }
            actorFromBone[i] = b.Parent < 0 ? local : actorFromBone[b.Parent] * local;
        }
    }
}

/// <summary>How a body is held: one turn a bone relative to its parent (identity = rest), where the root is, where the
/// actor stands.</summary>
public sealed class Pose(int boneCount)
{
    public Quat[] Turns { get; } = Enumerable.Repeat(Quat.Identity, boneCount).ToArray();
    /// <summary>Shift of the root bone from rest, actor space, metres (crouch, bob, sit).</summary>
    public Vec3 RootOffset { get; set; }
    /// <summary>Where the actor stands: carries actor space (feet at origin, facing +Z) to the world.</summary>
    public Affine WorldFromActor { get; set; } = Affine.Identity;
    /// <summary>Height of the body over its height at rest (squash and stretch), its volume kept; bodies with bones
    /// leave it at 1.</summary>
    public float Stretch { get; set; } = 1;
    /// <summary>Scene clock, seconds: cloth in the air moves by itself.</summary>
    public float Clock { get; set; }
    /// <summary>The way the body has lately gone, actor space, metres a second: what hangs down trails behind it.
    /// </summary>
    public Vec3 Trail { get; set; }

    /// <summary>As it was made.</summary>
    public void Reset()
    {
        Turns.AsSpan().Fill(Quat.Identity);
        (RootOffset, WorldFromActor, Stretch, Clock, Trail) = (default, Affine.Identity, 1, 0, default);
    }
}

/// <summary>The face: 52 ARKit weights (0..1, indices in <see cref="FaceShape"/>). Gaze is by
/// the eyeLook shapes.</summary>
public sealed class Face
{
    public float[] Weights { get; } = new float[(int)FaceShape.Count];
    public float this[FaceShape s] { get => Weights[(int)s]; set => Weights[(int)s] = value; }

    /// <summary>At rest again.</summary>
    public void Reset() => Array.Clear(Weights);
}

/// <summary>The 52 blend shapes of ARKit, by Apple's names.</summary>
public enum FaceShape
{
    EyeBlinkLeft, EyeLookDownLeft, EyeLookInLeft, EyeLookOutLeft, EyeLookUpLeft, EyeSquintLeft, EyeWideLeft,
    EyeBlinkRight, EyeLookDownRight, EyeLookInRight, EyeLookOutRight, EyeLookUpRight, EyeSquintRight, EyeWideRight,
    JawForward, JawLeft, JawRight, JawOpen, MouthClose, MouthFunnel,
    MouthPucker, MouthLeft, MouthRight, MouthSmileLeft, MouthSmileRight,
    MouthFrownLeft, MouthFrownRight, MouthDimpleLeft, MouthDimpleRight,
    MouthStretchLeft, MouthStretchRight, MouthRollLower, MouthRollUpper,
    MouthShrugLower, MouthShrugUpper, MouthPressLeft, MouthPressRight,
    MouthLowerDownLeft, MouthLowerDownRight, MouthUpperUpLeft,
    MouthUpperUpRight, BrowDownLeft, BrowDownRight, BrowInnerUp,
    BrowOuterUpLeft, BrowOuterUpRight, CheekPuff, CheekSquintLeft,
    CheekSquintRight, NoseSneerLeft, NoseSneerRight, TongueOut, Count,
}
