using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People;

/// <summary>
/// The bones of a person: VRM 1.0 humanoid names. Rest pose is an A-pose: upright, facing +Z, left at +X, legs straight
/// down, arms straight and 45 degrees below the horizontal, palms facing down and inwards (towards the thighs), thumbs
/// forward, fingers slightly curled. Rest turns are identity and all bone axes are the actor's axes, so:
/// <list type="bullet">
/// <item>Trunk, neck and head point along +Y: bow forwards is +X, lean to the left (towards +X) is -Z, turn to
/// the left is +Y.</item>
/// <item>Left arm points along (+s, -s, 0), s = 0.7071; right arm along (-s, -s, 0). Hanging at the side: leftUpperArm
/// about Z by -0.70 rad, rightUpperArm by +0.70. To the horizontal T-pose: left about Z by +0.785,
/// right by -0.785.</item>
/// <item>Elbow bends (forearm comes forward) by positive turns about <see cref="ElbowAxis"/>: left (-s, -s, 0), right
/// (-s, +s, 0). Forearm twist is a turn of the hand about the arm's own axis <see cref="Proportions.ArmAxis"/>;
/// skinning spreads it along the forearm.</item>
/// <item>Fingers (not the thumb) curl by positive turns about <see cref="FingerAxis"/>: left -Z, right +Z. The thumb
/// closes by positive turns about <see cref="ThumbAxis"/>.</item>
/// <item>Legs point along -Y: the thigh swings forward by negative X turns; the knee bends (heel to the back) by
/// positive X turns; toes up is negative X at the foot.</item>
/// </list>
/// </summary>
public static class HumanSkeleton
{
    private const float S = 0.70710678f;
    public static Vec3 ElbowAxis(int side) => new(-S, -S * side, 0);
    public static Vec3 FingerAxis(int side) => new(0, 0, -side);
    public static Vec3 ThumbAxis(int side) => new Vec3(-S * 0.75f, -S * 0.75f * side, -0.5f * side).Normalized;
    public static IReadOnlyList<string> Fingers { get; } = ["Index", "Middle", "Ring", "Little"];

    public static Skeleton Of(Proportions p, HeadMeasures head)
    {
        List<Bone> bones = [];
        int Add(string name, int parent, Vec3 at) { bones.Add(new(name, parent, at)); return bones.Count - 1; }
        float t = p.Trunk;
        int hips = Add("hips", -1, new(0, p.HipY + 0.03f * t, -0.012f * p.Unit));
        int spine = Add("spine", hips, p.Bear(new(0, p.HipY + 0.09f * t, -0.020f * p.Unit)));
        int chest = Add("chest", spine, p.Bear(new(0, 0.765f * t, -0.030f * p.Unit)));
        int upperChest = Add("upperChest", chest, p.Bear(new(0, 0.848f * t, -0.035f * p.Unit)));
        int neck = Add("neck", upperChest, NeckPivot(p));
        int skull = Add("head", neck, HeadPivot(p));
        Add("jaw", skull, head.Jaw);
        Add("leftEye", skull, head.LeftEye);
        Add("rightEye", skull, head.RightEye);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string word = side > 0 ? "left" : "right";
            int shoulder = Add(word + "Shoulder", upperChest,
                p.Bear(new(side * 0.022f * p.Unit, p.ShoulderY + 0.028f * t, -0.005f * p.Unit)));
            int upper = Add(word + "UpperArm", shoulder, p.Shoulder(side));
            int lower = Add(word + "LowerArm", upper, p.Elbow(side));
            int hand = Add(word + "Hand", lower, p.Wrist(side));
            HandPlan plan = new(p, side);
            int Chain(string finger, string[] links, Vec3[] joints)
            {
                int parent = hand;
                for (int i = 0; i < 3; i++) parent = Add(word + finger + links[i], parent, joints[i]);
                return parent;
            }
            Chain("Thumb", ["Metacarpal", "Proximal", "Distal"], plan.Thumb);
            for (int f = 0; f < 4; f++) Chain(Fingers[f], ["Proximal", "Intermediate", "Distal"], plan.Finger(f));
        }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string word = side > 0 ? "left" : "right";
            int thigh = Add(word + "UpperLeg", hips, new(side * p.HipX, p.HipY, -0.012f * p.Unit));
            int shin = Add(word + "LowerLeg", thigh, new(side * p.HipX * 0.95f, p.KneeY, 0.002f * p.Unit));
            int foot = Add(word + "Foot", shin, new(side * p.HipX * 0.93f, p.AnkleY, -0.010f * p.Unit));
            Add(word + "Toes", foot, new(side * p.HipX * 1.02f, 0.016f * t, -0.010f * p.Unit + 0.52f * p.Foot));
        }
        return new(bones);
    }

    public static Vec3 HeadPivot(Proportions p) => p.Bear(new(0, p.Trunk + p.HeadHeight * 0.2585f, -0.012f * p.Unit));
    public static Vec3 NeckPivot(Proportions p) => p.Bear(new(0, 0.948f * p.Trunk, -0.028f * p.Unit));
}
