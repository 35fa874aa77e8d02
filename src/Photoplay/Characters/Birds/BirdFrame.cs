using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Birds;

/// <summary>Where a bird's joints stand at rest (wings folded), and its skeleton.</summary>
public sealed class BirdFrame
{
    public BirdDesign Design { get; }
    public Skeleton Skeleton { get; }
    /// <summary>Middle of the trunk, and the turn that lays +Z along it from tail to breast.</summary>
    public Vec3 Body { get; }
    public Quat BodyTurn { get; }
    public Vec3 Head { get; }
    public float HeadUnit { get; }

    private readonly List<Bone> bones = [];

    public BirdFrame(BirdDesign d)
    {
        Design = d;
        float s = d.Size;
        Body = new(0, d.Stand * s, 0);
        BodyTurn = Quat.RotX(-d.Upright);
        HeadUnit = d.HeadRadius * s;
        Vec3 breast = BodyPoint(new(0, 0.35f, 0.55f));
        Head = breast + new Vec3(0, Maths.Sin(d.NeckRise), Maths.Cos(d.NeckRise)) * (d.NeckLength * s);
        Add("hips", "", Body);
        Add("chest", "hips", BodyPoint(new(0, 0, 0.25f)));
        Add("neck", "chest", breast);
        Add("head", "neck", Vec3.Lerp(breast, Head, 0.75f));
        Add("jaw", "head", HeadPoint(new(0, -0.20f, 0.45f)));
        foreach (int side in (ReadOnlySpan<int>)[1, -1]) Add(Name(side, "Eye"), "head", HeadPoint(Mirror(d.Eye, side)));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Vec3 shoulder = Shoulder(side), tip = WingTip(side);
            Add(Name(side, "UpperArm"), "chest", shoulder);
            Add(Name(side, "LowerArm"), Name(side, "UpperArm"), Vec3.Lerp(shoulder, tip, 0.34f));
            Add(Name(side, "Hand"), Name(side, "LowerArm"), Vec3.Lerp(shoulder, tip, 0.62f));
        }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            float x = side * d.Body.X * 0.52f * s, top = MathF.Max(d.LegLength * 1.35f, 0.3f * d.Stand) * s;
            Vec3 hip = new(x, top, -0.05f * d.Body.Z * s), ankle = new(x, d.LegLength * s, -0.18f * d.Body.Z * s);
            Add(Name(side, "UpperLeg"), "hips", hip + new Vec3(0, 0.10f * d.Stand * s, 0.02f * s));
            Add(Name(side, "LowerLeg"), Name(side, "UpperLeg"), hip);
            Add(Name(side, "Foot"), Name(side, "LowerLeg"), ankle);
            Add(Name(side, "Toes"), Name(side, "Foot"), new(x, d.LegRadius * 1.6f * s, 0));
        }
        Add("tail1", "hips", BodyPoint(new(0, 0.15f, -0.85f)));
        Skeleton = new(bones);
    }

    public int Bone(string name) => Skeleton.Find(name);
    public Vec3 Joint(string name) => Skeleton.Bones[Skeleton.Find(name)].Head;
    /// <summary>From shares of the trunk's half-axes.</summary>
    public Vec3 BodyPoint(Vec3 share) => Body + BodyTurn.Rotate(share * Design.Body * Design.Size);
    public Vec3 BodyLocal(Vec3 p) => BodyTurn.Conjugate.Rotate(p - Body) / (Design.Body * Design.Size);
    public Vec3 HeadPoint(Vec3 p) => Head + p * HeadUnit;
    public Vec3 HeadLocal(Vec3 p) => (p - Head) / HeadUnit;
    public Vec3 Shoulder(int side) => BodyPoint(new(side * 0.80f, 0.38f, 0.52f));
    /// <summary>Where a folded wing ends.</summary>
    public Vec3 WingTip(int side)
        => Shoulder(side) + BodyTurn.Rotate(new Vec3(side * -0.10f, -0.05f, -1) * (Design.WingLength * Design.Size));
    public static string Name(int side, string part) => (side > 0 ? "left" : "right") + part;
    public static Vec3 Mirror(Vec3 p, int side) => new(p.X * side, p.Y, p.Z);

    private void Add(string name, string parent, Vec3 head)
        => bones.Add(new(name, bones.FindIndex(b => b.Name == parent), head));
}
