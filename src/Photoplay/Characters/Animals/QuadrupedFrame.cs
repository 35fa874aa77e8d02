using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Where the joints of a design stand, in actor space at rest, and the skeleton made of them.</summary>
public sealed class QuadrupedFrame
{
    public const int TailBones = 5, TrunkBones = 3;

    /// <summary>Middle line of an elephant's trunk from the brow to its curled tip, head units.</summary>
    public static readonly Vec3[] TrunkLine = [new(0, 0.02f, 0.62f), new(0, -0.30f, 1.12f), new(0, -1.00f, 1.36f),
        new(0, -1.80f, 1.34f), new(0, -2.50f, 1.34f), new(0, -2.86f, 1.62f)];

    public QuadrupedDesign Design { get; }
    public Skeleton Skeleton { get; }
    /// <summary>Middle of the skull.</summary>
    public Vec3 Head { get; }
    /// <summary>Length of one head unit, metres.</summary>
    public float HeadUnit { get; }
    public Quat HeadTurn { get; }
    public Vec3[] Tail { get; }
    public float ShoulderX { get; }
    public float HipX { get; }
    public float HipZ => -Design.Trunk / 2 * Design.Size;
    public float ShoulderZ => Design.Trunk / 2 * Design.Size;

    private readonly List<Bone> bones = [];

    public QuadrupedFrame(QuadrupedDesign d)
    {
        Design = d;
        float s = d.Size, y = d.Stand * s, hz = HipZ, sz = ShoulderZ;
        ShoulderX = (d.ChestRadius * 0.56f + 0.014f * d.LimbGirth) * s;
        HipX = (d.HipRadius * 0.56f + 0.014f * d.LimbGirth) * s;
        HeadUnit = d.HeadRadius * s;
        HeadTurn = Quat.RotX(d.HeadPitch);
        Vec3 neck = new(0, Back(sz) + d.ChestRadius * 0.45f * s, sz + 0.1f * d.ChestRadius * s);
        Head = neck + new Vec3(0, Maths.Sin(d.NeckRise), Maths.Cos(d.NeckRise)) * (d.NeckLength * s);

        AddBack("hips", "", 0.01f, 0.12f);
        AddBack("spine", "hips", 0.015f, 0.42f);
        AddBack("chest", "spine", 0.01f, 0.74f);
        Add("neck", "chest", neck);
        Add("head", "neck", HeadPoint(new(0, -0.15f, -0.35f)));
        Add("jaw", "head", HeadPoint(JawPivot));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            Add(name + "Eye", "head", HeadPoint(Mirror(d.Eye, side)));
            Add(name + "Ear", "head", HeadPoint(Mirror(EarRoot, side)));
        }
        // A trunk hangs from bones of its own: the jaw does not move it.
        if (d.Nose == NoseForm.Trunk)
            for (int i = 0; i < TrunkBones; i++)
                Add($"trunk{i + 1}", i == 0 ? "head" : $"trunk{i}",
                    HeadPoint(Vec3.Lerp(TrunkLine[i * 2], TrunkLine[i * 2 + 1], 0.5f)));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            float x = ShoulderX * side, sprawl = d.Sprawl * s * side;
            if (d.OnHindLegs) { AddSmallArm(side); continue; }
            Add(name + "Shoulder", "chest", new(x * 0.7f, Back(sz) + d.ChestRadius * 0.55f * s, sz - 0.05f * s));
            Add(name + "UpperArm", name + "Shoulder", new(x, Back(sz) - d.ChestRadius * 0.35f * s, sz + 0.012f * s));
            Add(name + "LowerArm", name + "UpperArm", new(x * 1.04f + sprawl, y * d.Elbow, sz - 0.052f * s));
            Add(name + "Hand", name + "LowerArm", new(x + 1.05f * sprawl, y * d.Wrist, sz - 0.016f * s));
        }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            float x = HipX * side, sprawl = d.Sprawl * s * side;
            Add(name + "UpperLeg", "hips", new(x * 0.92f, Back(hz) - d.HipRadius * 0.25f * s, hz + 0.014f * s));
            Add(name + "LowerLeg", name + "UpperLeg", new(x * 1.16f + sprawl, y * d.Knee, hz + d.KneeZ * s));
            Add(name + "Foot", name + "LowerLeg", new(x * 1.06f + 0.9f * sprawl, y * d.Hock, hz + d.HockZ * s));
            Add(name + "Toes", name + "Foot", new(x * 1.05f + sprawl, 0.04f * d.PawSize * s, hz + d.ToesZ * s));
        }
        Tail = TailCurve(d, s, Back(hz), hz);
        for (int i = 0; i < TailBones; i++) Add($"tail{i + 1}", i == 0 ? "hips" : $"tail{i}", Tail[i]);
        if (d.WingSpan > 0)
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
                if (d.InsectWings is not null) AddInsectWings(side);
                else AddWing(side);
        Skeleton = new Skeleton(bones);

        void AddBack(string name, string parent, float rise, float along)
        {
            float z = hz + along * d.Trunk * s;
            Add(name, parent, new(0, Back(z) + rise * s, z));
        }
    }

    /// <summary>An arm that bears nothing, folded under the chest.</summary>
    private void AddSmallArm(int side)
    {
        string name = side > 0 ? "left" : "right";
        float s = Design.Size, r = Design.ChestRadius * s, x = side * (0.72f * r + 0.004f * s);
        Vec3 shoulder = new(x, Back(ShoulderZ) - 0.42f * r, ShoulderZ + 0.10f * r),
            elbow = shoulder + new Vec3(side * 0.010f, -0.052f, -0.030f) * s;
        Add(name + "Shoulder", "chest", shoulder + new Vec3(-0.2f * x, 0.3f * r, -0.1f * r));
        Add(name + "UpperArm", name + "Shoulder", shoulder);
        Add(name + "LowerArm", name + "UpperArm", elbow);
        Add(name + "Hand", name + "LowerArm", elbow + new Vec3(-side * 0.006f, -0.022f, 0.046f) * s);
    }

    /// <summary>The two fingers of a small arm: from the wrist to the root of the claw.</summary>
    public (Vec3 Root, Vec3 Tip) SmallFinger(int side, int finger)
    {
        Vec3 wrist = Joint((side > 0 ? "left" : "right") + "Hand");
        return (wrist, wrist + new Vec3(side * (finger == 0 ? -0.010f : 0.009f), -0.020f, 0.014f) * Design.Size);
    }

    /// <summary>Height of the trunk's axis.</summary>
    public float Back(float z) => (Design.Stand + Design.Slope * z / (Design.Trunk * Design.Size)) * Design.Size;

    /// <summary>A wing's bones, modelled spread: two of the arm and one of each finger.</summary>
    private void AddWing(int side)
    {
        string name = side > 0 ? "left" : "right";
        Add(name + "Wing", "chest", WingPoint(side, default));
        Add(name + "WingFore", name + "Wing", WingPoint(side, WingElbow));
        for (int i = 0; i < WingFingers.Length; i++)
            Add($"{name}WingFinger{i + 1}", name + "WingFore", WingPoint(side, WingWrist));
        if (Design.Feathers is null) return;
        // Fans of flight feathers along the forearm, and one along the arm.
        for (int i = 0; i < WingPlumes.Length; i++)
            Add($"{name}WingPlume{i + 1}", name + (i < WingPlumes.Length - 1 ? "WingFore" : "Wing"),
                WingPoint(side, WingPlumes[i]));
    }

    private void AddInsectWings(int side)
    {
        string name = side > 0 ? "left" : "right";
        Add(name + "Forewing", "chest", InsectWingRoot(side, fore: true));
        Add(name + "Hindwing", "chest", InsectWingRoot(side, fore: false));
    }

    /// <summary>On the back behind the withers, a pair behind the other.</summary>
    public Vec3 InsectWingRoot(int side, bool fore)
    {
        float s = Design.Size, r = Design.ChestRadius, z = ShoulderZ - (fore ? 0.35f : 1.0f) * r * s;
        return new(side * 0.30f * r * s, Back(z) + 0.70f * r * s, z);
    }

    /// <summary>Elbow, wrist and the fingers' tips of a spread wing from its shoulder, in shares of its span.</summary>
    public static readonly Vec3 WingElbow = new(0.25f, 0.13f, -0.10f), WingWrist = new(0.50f, 0.25f, 0.08f);
    public static readonly Vec3[] WingFingers = [new(1.04f, 0.10f, -0.20f), new(0.90f, 0.02f, -0.58f),
        new(0.58f, -0.02f, -0.76f)];

    /// <summary>Middles of the fans of a feathered wing, from the wrist inwards.</summary>
    public static readonly Vec3[] WingPlumes = [Vec3.Lerp(WingElbow, WingWrist, 0.84f), Vec3.Lerp(WingElbow, WingWrist, 0.5f),
        Vec3.Lerp(WingElbow, WingWrist, 0.16f), WingElbow * 0.6f];

    /// <summary>From shares of the wing's span.</summary>
    public Vec3 WingPoint(int side, Vec3 share)
    {
        float s = Design.Size;
        Vec3 shoulder = new(0.50f * Design.ChestRadius * s, Back(ShoulderZ) + 0.72f * Design.ChestRadius * s,
            ShoulderZ - 0.05f * s);
        return Mirror(shoulder + share * (Design.WingSpan * s), side);
    }

    /// <summary>Pivot of the jaw in head units.</summary>
    public static Vec3 JawPivot => new(0, -0.44f, 0.15f);

    public Vec3 EarRoot => Design.Ear switch
    {
        EarForm.Round => new(0.66f, 0.66f, -0.10f),
        EarForm.Floppy => new(0.70f, 0.62f, -0.04f),
        EarForm.Leaf => new(0.74f, 0.52f, -0.22f),
        EarForm.Fan => new(0.74f, 0.30f, -0.28f),
        EarForm.Long => new(0.36f, 0.78f, -0.22f),
        _ => new(0.54f, 0.60f, -0.12f),
    };

    public int Bone(string name) => Skeleton.Find(name);
    public Vec3 Joint(string name) => Skeleton.Bones[Skeleton.Find(name)].Head;
    public Vec3 HeadPoint(Vec3 p) => Head + HeadTurn.Rotate(p * HeadUnit);
    /// <summary>Actor space to head units.</summary>
    public Vec3 HeadLocal(Vec3 p) => HeadTurn.Conjugate.Rotate(p - Head) / HeadUnit;
    public static Vec3 Mirror(Vec3 p, int side) => new(p.X * side, p.Y, p.Z);

    private static Vec3[] TailCurve(QuadrupedDesign d, float s, float y, float hz)
    {
        Vec3[] points = new Vec3[TailBones + 1];
        points[0] = new(0, y + d.HipRadius * 0.42f * s, hz - d.HipRadius * 0.62f * s);
        float c = d.TailCarriage, angle = c >= 0 ? 0.15f + 0.75f * c : 0.15f + 1.35f * c,
            turn = c >= 0 ? 0.42f * c : 0.16f + 0.1f * c;
        for (int i = 0; i < TailBones; i++)
        {
            points[i + 1] = points[i]
                + new Vec3(0, Maths.Sin(angle), -Maths.Cos(angle)) * (d.TailLength * s / TailBones);
            angle += turn;
        }
        return points;
    }

    private void Add(string name, string parent, Vec3 head)
        => bones.Add(new(name, bones.FindIndex(b => b.Name == parent), head));
}
