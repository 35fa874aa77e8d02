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
        Vec3 neck = new(0, y + d.ChestRadius * 0.45f * s, sz + 0.1f * d.ChestRadius * s);
        Head = neck + new Vec3(0, Maths.Sin(d.NeckRise), Maths.Cos(d.NeckRise)) * (d.NeckLength * s);

        Add("hips", "", new(0, y + 0.01f * s, hz + 0.12f * d.Trunk * s));
        Add("spine", "hips", new(0, y + 0.015f * s, hz + 0.42f * d.Trunk * s));
        Add("chest", "spine", new(0, y + 0.01f * s, hz + 0.74f * d.Trunk * s));
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
            float x = ShoulderX * side;
            Add(name + "Shoulder", "chest", new(x * 0.7f, y + d.ChestRadius * 0.55f * s, sz - 0.05f * s));
            Add(name + "UpperArm", name + "Shoulder", new(x, y - d.ChestRadius * 0.35f * s, sz + 0.012f * s));
            Add(name + "LowerArm", name + "UpperArm", new(x * 1.04f, y * d.Elbow, sz - 0.052f * s));
            Add(name + "Hand", name + "LowerArm", new(x, y * d.Wrist, sz - 0.016f * s));
        }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            float x = HipX * side;
            Add(name + "UpperLeg", "hips", new(x * 0.92f, y - d.HipRadius * 0.25f * s, hz + 0.014f * s));
            Add(name + "LowerLeg", name + "UpperLeg", new(x * 1.16f, y * d.Knee, hz + 0.064f * s));
            Add(name + "Foot", name + "LowerLeg", new(x * 1.06f, y * d.Hock, hz - 0.056f * s));
            Add(name + "Toes", name + "Foot", new(x * 1.05f, 0.04f * d.PawSize * s, hz - 0.024f * s));
        }
        Tail = TailCurve(d, s, y, hz);
        for (int i = 0; i < TailBones; i++) Add($"tail{i + 1}", i == 0 ? "hips" : $"tail{i}", Tail[i]);
        Skeleton = new Skeleton(bones);
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
