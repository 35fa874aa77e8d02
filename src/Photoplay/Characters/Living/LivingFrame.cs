using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living;

/// <summary>Gathers the bones of a body that is not a person's but has some of a person's parts: names are those of
/// people, so that people's motion plays on whatever there is. Arms rest in an A, 45 degrees below the horizontal.</summary>
internal sealed class LivingFrame
{
    private const float Sin45 = 0.70710678f;
    private readonly List<Bone> bones = [];

    /// <summary>Unit, down an arm at rest; side +1 is the left.</summary>
    public static Vec3 ArmAxis(int side) => new(Sin45 * side, -Sin45, 0);
    /// <summary>Unit, out of the palm.</summary>
    public static Vec3 Palm(int side) => new(-Sin45 * side, -Sin45, 0);
    /// <summary>What names of bones on that side begin with.</summary>
    public static string SideName(int side) => side > 0 ? "left" : "right";

    public LivingFrame Add(string name, string parent, Vec3 at)
    {
        bones.Add(new(name, bones.FindIndex(b => b.Name == parent), at));
        return this;
    }

    /// <summary>Hips, spine, chest, and a head with jaw and eyes.</summary>
    public LivingFrame Trunk(Vec3 hips, Vec3 spine, Vec3 chest, Vec3 head, Vec3 mouth, Vec3 eye)
        => Add("hips", "", hips).Add("spine", "hips", spine).Add("chest", "spine", chest).Add("neck", "chest", head)
            .Add("head", "neck", head).Add("jaw", "head", mouth).Add("leftEye", "head", eye)
            .Add("rightEye", "head", new(-eye.X, eye.Y, eye.Z));

    /// <param name="upper">Length of the upper arm, metres, as <paramref name="lower"/> is of the lower and
    /// <paramref name="hand"/> of the hand.</param>
    /// <param name="fingers">Three of two bones each, and a thumb.</param>
    public LivingFrame Arm(int side, string parent, Vec3 shoulder, float upper, float lower, float hand, bool fingers)
    {
        string w = SideName(side);
        Vec3 axis = ArmAxis(side), elbow = shoulder + axis * upper, wrist = elbow + axis * lower;
        Add(w + "Shoulder", parent, shoulder).Add(w + "UpperArm", w + "Shoulder", shoulder)
            .Add(w + "LowerArm", w + "UpperArm", elbow).Add(w + "Hand", w + "LowerArm", wrist);
        if (!fingers) return this;
        foreach ((string finger, float z) in (ReadOnlySpan<(string, float)>)[("Index", 0.27f), ("Middle", 0),
            ("Little", -0.27f)])
            Add(w + finger + "Proximal", w + "Hand", wrist + (axis * 0.62f + new Vec3(0, 0, z)) * hand)
                .Add(w + finger + "Intermediate", w + finger + "Proximal",
                    wrist + (axis * 0.88f + new Vec3(0, 0, z)) * hand);
        return Add(w + "ThumbProximal", w + "Hand", wrist + (axis * 0.25f + new Vec3(0, 0, 0.28f)) * hand)
            .Add(w + "ThumbDistal", w + "ThumbProximal", wrist + (axis * 0.42f + new Vec3(0, 0, 0.48f)) * hand);
    }

    /// <param name="toes">How far the toes lie before the ankle, metres.</param>
    public LivingFrame Leg(int side, string parent, Vec3 hip, Vec3 ankle, float toes)
    {
        string w = SideName(side);
        Vec3 knee = (hip + ankle) * 0.5f + new Vec3(0, 0, 0.03f * (hip.Y - ankle.Y));
        return Add(w + "UpperLeg", parent, hip).Add(w + "LowerLeg", w + "UpperLeg", knee)
            .Add(w + "Foot", w + "LowerLeg", ankle)
            .Add(w + "Toes", w + "Foot", new(ankle.X, 0.3f * ankle.Y, ankle.Z + toes));
    }

    public Skeleton Build() => new(bones);

    /// <summary>A hand's grip, the hand's length in metres: origin in the closed hand, +Y towards the thumb, +Z along
    /// the fingers.</summary>
    public static Socket Grip(Skeleton s, int side, float hand)
    {
        int bone = s.Find(SideName(side) + "Hand");
        Vec3 axis = ArmAxis(side);
        return new(SideName(side) + "Hand", bone, new Affine(Vec3.Cross(Vec3.UnitZ, axis), Vec3.UnitZ, axis,
            axis * (0.6f * hand) + Palm(side) * (0.14f * hand)));
    }

    /// <param name="at">Actor space, metres.</param>
    public static Socket At(Skeleton s, string name, string bone, Vec3 at)
    {
        int b = s.Find(bone);
        return new(name, b, Affine.Translation(at - s.Bones[b].Head));
    }
}
