using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Where an animal's head and tail stand on a body of whatever plan, and the skeleton they hang on: what heads,
/// ears, eyes, mouths, tails and coats are built from.</summary>
public abstract class AnimalFrame
{
    public const int TailBones = 5, TrunkBones = 3;

    /// <summary>Middle line of an elephant's trunk that is as long as the head is high over the floor: from the brow to
    /// its curled tip, heights below the first bend as shares of that length.</summary>
    private static readonly Vec3[] trunk = [new(0, 0.04f, 0.52f), new(0, -0.42f, 0.86f), new(0, -0.31f, 0.98f),
        new(0, -0.58f, 0.94f), new(0, -0.87f, 0.90f), new(0, -0.95f, 1.16f)];

    private Skeleton? skeleton;

    protected AnimalFrame(QuadrupedDesign design) => Design = design;

    public QuadrupedDesign Design { get; }
    public Skeleton Skeleton => skeleton ??= new Skeleton(Bones);
    /// <summary>Middle of the skull.</summary>
    public Vec3 Head { get; protected init; }
    /// <summary>Length of one head unit, metres.</summary>
    public float HeadUnit { get; protected init; }
    public Quat HeadTurn { get; protected init; }
    /// <summary>Joints of the tail from its root to its tip.</summary>
    public Vec3[] Tail { get; protected init; } = [];
    /// <summary>The skeleton while it is put together.</summary>
    protected List<Bone> Bones { get; } = [];

    /// <summary>Pivot of the jaw in head units.</summary>
    public Vec3 JawPivot => new(0, -0.44f, QuadrupedHead.MouthRoot(Design));

    public Vec3 EarRoot => Design.Ear switch
    {
        EarForm.Round => new(0.66f, 0.66f, -0.10f),
        EarForm.Floppy => new(0.74f * Design.Skull.X, 0.56f * Design.Skull.Y, -0.10f),
        EarForm.Leaf => new(0.74f, 0.52f, -0.22f),
        EarForm.Fan => new(0.74f, 0.30f, -0.28f),
        EarForm.Long => new(0.36f, 0.78f, -0.22f),
        _ => new(0.54f, 0.60f, -0.12f),
    };

    /// <summary>Length of an elephant's trunk, head units.</summary>
    protected virtual float TrunkReach => 3;
    /// <summary>Middle line of an elephant's trunk from the brow to its curled tip, head units.</summary>
    public Vec3[] TrunkLine
        => [.. trunk.Select((p, i) => i < 2 ? p : new Vec3(p.X, p.Y * TrunkReach, p.Z))];

    public int Bone(string name) => Skeleton.Find(name);
    public Vec3 Joint(string name) => Skeleton.Bones[Skeleton.Find(name)].Head;
    public Vec3 HeadPoint(Vec3 p) => Head + HeadTurn.Rotate(p * HeadUnit);
    /// <summary>Actor space to head units.</summary>
    public Vec3 HeadLocal(Vec3 p) => HeadTurn.Conjugate.Rotate(p - Head) / HeadUnit;
    public static Vec3 Mirror(Vec3 p, int side) => new(p.X * side, p.Y, p.Z);

    /// <summary>The place of a rest point on the animal standing on four legs, over <see cref="QuadrupedDesign.Size"/>:
    /// patterns are laid there.</summary>
    internal virtual (Vec3 At, Vec3 Normal) OnFour(Vec3 p, Vec3 normal, BodyPart part) => (p / Design.Size, normal);

    protected void Add(string name, string parent, Vec3 head)
        => Bones.Add(new(name, Bones.FindIndex(b => b.Name == parent), head));

    protected void AddEar(int side) => Add((side > 0 ? "left" : "right") + "Ear", "head", HeadPoint(Mirror(EarRoot, side)));

    /// <summary>A trunk hangs from bones of its own: the jaw does not move it.</summary>
    protected void AddTrunk()
    {
        if (Design.Nose != NoseForm.Trunk) return;
        Vec3[] line = TrunkLine;
        for (int i = 0; i < TrunkBones; i++)
            Add($"trunk{i + 1}", i == 0 ? "head" : $"trunk{i}",
                HeadPoint(Vec3.Lerp(line[i * 2], line[i * 2 + 1], 0.5f)));
    }

    protected void AddTail(string hips)
    {
        for (int i = 0; i < TailBones; i++) Add($"tail{i + 1}", i == 0 ? hips : $"tail{i}", Tail[i]);
    }

    /// <summary>The tail's joints from its root: hanging, straight back or up and curled, by the design's carriage.
    /// </summary>
    protected static Vec3[] TailCurve(QuadrupedDesign d, Vec3 root, float length)
    {
        Vec3[] points = new Vec3[TailBones + 1];
        points[0] = root;
        float c = d.TailCarriage, angle = c >= 0 ? 0.15f + 0.75f * c : 0.15f + 1.35f * c,
            turn = c >= 0 ? 0.42f * c : 0.16f + 0.1f * c, hang = Maths.SmoothStep(-0.6f, -0.95f, c);
        // A tail that hangs comes out of the rump and drops.
        (angle, turn) = (Maths.Lerp(angle, -0.62f, hang), Maths.Lerp(turn, -0.22f, hang));
        for (int i = 0; i < TailBones; i++)
        {
            points[i + 1] = points[i] + new Vec3(0, Maths.Sin(angle), -Maths.Cos(angle)) * (length / TailBones);
            angle += turn;
        }
        return points;
    }
}
