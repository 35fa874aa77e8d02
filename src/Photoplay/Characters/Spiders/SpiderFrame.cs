using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Spiders;

/// <summary>Joints of a spider in actor space at rest: it stands, nose forward, legs arched to all sides. Legs are counted
/// from the front, <c>left1</c> to <c>left4</c>.</summary>
internal sealed class SpiderFrame
{
    public const int Pairs = 4;
    /// <summary>By pair: direction from straight ahead at the body and at the foot, radians; reach of the foot.</summary>
    private static readonly (float Hip, float Foot, float Reach)[] Legs =
        [(0.72f, 0.50f, 1.08f), (1.18f, 1.08f, 0.90f), (1.72f, 1.86f, 0.80f), (2.28f, 2.58f, 1.04f)];

    public SpiderDesign Design { get; }
    public Skeleton Skeleton { get; }
    public float L { get; }

    private readonly List<Bone> bones = [];

    public SpiderFrame(SpiderDesign d)
    {
        (Design, L) = (d, d.Length);
        Add("hips", "", Point(default));
        Add("head", "hips", Point(new(0, 0.3f * d.Prosoma.Y, 0.7f * d.Prosoma.Z)));
        Add("jaw", "head", Point(new(0, -0.3f * d.Prosoma.Y, 0.95f * d.Prosoma.Z)));
        foreach (int side in (ReadOnlySpan<int>)[1, -1]) Add(Name(side, "Eye"), "head", Point(Eye(side, 0)));
        Add("tail1", "hips", Point(new(0, 0, -0.95f * d.Prosoma.Z)));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            for (int pair = 1; pair <= Pairs; pair++)
            {
                string name = Name(side, pair.ToString(System.Globalization.CultureInfo.InvariantCulture));
                Add(name + "UpperLeg", "hips", Hip(side, pair));
                Add(name + "LowerLeg", name + "UpperLeg", Knee(side, pair));
                Add(name + "Foot", name + "LowerLeg", Foot(side, pair));
            }
        Skeleton = new(bones);
    }

    /// <summary>Middles of the left eyes, in body lengths: two rows of four; the first is the largest.</summary>
    public Vec3[] Eyes
    {
        get
        {
            Vec3 p = Design.Prosoma;
            return [new(0.20f * p.X, 0.42f * p.Y, 0.94f * p.Z), new(0.52f * p.X, 0.50f * p.Y, 0.80f * p.Z),
                new(0.24f * p.X, 0.80f * p.Y, 0.72f * p.Z), new(0.56f * p.X, 0.76f * p.Y, 0.55f * p.Z)];
        }
    }

    public Vec3 Eye(int side, int which) => Eyes[which] * new Vec3(side, 1, 1);

    public Vec3 Hip(int side, int pair)
    {
        (float s, float c) = Maths.SinCos(Legs[pair - 1].Hip);
        return Point(new(side * 0.82f * s * Design.Prosoma.X, -0.25f * Design.Prosoma.Y, 0.72f * c * Design.Prosoma.Z));
    }

    public Vec3 Foot(int side, int pair)
    {
        (float s, float c) = Maths.SinCos(Legs[pair - 1].Foot);
        float reach = Legs[pair - 1].Reach * Design.Reach * L;
        return new(side * s * reach, 0.5f * Design.Girth * L, c * reach);
    }

    /// <summary>The leg's highest point, between patella and tibia.</summary>
    public Vec3 Knee(int side, int pair)
    {
        Vec3 hip = Hip(side, pair), foot = Foot(side, pair);
        return Vec3.Lerp(hip, foot, 0.42f) + new Vec3(0, (0.55f + 0.12f * Legs[pair - 1].Reach)
            * Design.Stand * L * 1.35f, 0);
    }

    public int Bone(string name) => Skeleton.Find(name);
    public Vec3 Joint(string name) => Skeleton.Bones[Skeleton.Find(name)].Head;
    /// <summary>From body lengths off the middle of the front body.</summary>
    public Vec3 Point(Vec3 share) => share * L + new Vec3(0, Design.Stand * L, 0);
    public static string Name(int side, string part) => (side > 0 ? "left" : "right") + part;

    private void Add(string name, string parent, Vec3 head)
        => bones.Add(new(name, bones.FindIndex(b => b.Name == parent), head));
}
