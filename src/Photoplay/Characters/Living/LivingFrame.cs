using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living;

/// <summary>Gathers the bones of a body that is not a person's but has some of a person's parts: names are those of
/// people, so that people's motion plays on whatever there is. Arms rest in an A, 45 degrees below the horizontal.</summary>
internal sealed class LivingFrame
{
    private const float S = 0.70710678f;
    private readonly List<Bone> bones = [];

    public static Vec3 ArmAxis(int side) => new(S * side, -S, 0);
    /// <summary>Unit, out of the palm.</summary>
    public static Vec3 Palm(int side) => new(-S * side, -S, 0);
    public static string Word(int side) => side > 0 ? "left" : "right";

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

    /// <param name="hand">Length of the hand, metres; fingers are for hands with some.</param>
    public LivingFrame Arm(int side, string parent, Vec3 shoulder, float upper, float lower, float hand, bool fingers)
    {
        string w = Word(side);
        Vec3 axis = ArmAxis(side), elbow = shoulder + axis * upper, wrist = elbow + axis * lower;
        Add(w + "Shoulder", parent, shoulder).Add(w + "UpperArm", w + "Shoulder", shoulder)
            .Add(w + "LowerArm", w + "UpperArm", elbow).Add(w + "Hand", w + "LowerArm", wrist);
        if (!fingers) return this;
        foreach ((string finger, float z) in (ReadOnlySpan<(string, float)>)[("Index", 0.27f), ("Middle", 0), ("Little", -0.27f)])
            Add(w + finger + "Proximal", w + "Hand", wrist + (axis * 0.62f + new Vec3(0, 0, z)) * hand)
                .Add(w + finger + "Intermediate", w + finger + "Proximal", wrist + (axis * 0.88f + new Vec3(0, 0, z)) * hand);
        return Add(w + "ThumbProximal", w + "Hand", wrist + (axis * 0.25f + new Vec3(0, 0, 0.28f)) * hand)
            .Add(w + "ThumbDistal", w + "ThumbProximal", wrist + (axis * 0.42f + new Vec3(0, 0, 0.48f)) * hand);
    }

    public LivingFrame Leg(int side, string parent, Vec3 hip, Vec3 ankle, float toes)
    {
        string w = Word(side);
        Vec3 knee = (hip + ankle) * 0.5f + new Vec3(0, 0, 0.03f * (hip.Y - ankle.Y));
        return Add(w + "UpperLeg", parent, hip).Add(w + "LowerLeg", w + "UpperLeg", knee).Add(w + "Foot", w + "LowerLeg", ankle)
            .Add(w + "Toes", w + "Foot", new(ankle.X, 0.3f * ankle.Y, ankle.Z + toes));
    }

    public Skeleton Build() => new(bones);

    /// <summary>A hand's grip: origin in the closed hand, +Y towards the thumb, +Z along the fingers.</summary>
    public static Socket Grip(Skeleton s, int side, float hand)
    {
        int bone = s.Find(Word(side) + "Hand");
        Vec3 axis = ArmAxis(side);
        return new(Word(side) + "Hand", bone, new Affine(Vec3.Cross(Vec3.UnitZ, axis), Vec3.UnitZ, axis,
            axis * (0.6f * hand) + Palm(side) * (0.14f * hand)));
    }

    public static Socket At(Skeleton s, string name, string bone, Vec3 at)
    {
        int b = s.Find(bone);
        return new(name, b, Affine.Translation(at - s.Bones[b].Head));
    }
}
