using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Insects;

/// <summary>Joints of an insect in actor space at rest: it hovers level, nose forward, wings spread flat.</summary>
internal sealed class InsectFrame
{
    public InsectDesign Design { get; }
    public Skeleton Skeleton { get; }
    public float L { get; }

    private readonly List<Bone> bones = [];

    public InsectFrame(InsectDesign d)
    {
        (Design, L) = (d, d.Length);
        Add("hips", "", Point(default));
        Add("head", "hips", Point(HeadAt));
        Add("jaw", "head", Point(HeadAt + new Vec3(0, -0.5f * d.Head, 0.5f * d.Head)));
        foreach (int side in (ReadOnlySpan<int>)[1, -1]) Add(Name(side, "Eye"), "head", Point(Eye(side)));
        Add("tail1", "hips", Point(new(0, 0, -1.1f * d.Thorax)));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Add(Name(side, "Forewing"), "hips", Point(WingRoot(side, fore: true)));
            Add(Name(side, "Hindwing"), "hips", Point(WingRoot(side, fore: false)));
        }
        Skeleton = new(bones);
    }

    public Vec3 HeadAt => new(0, 0, 1.25f * Design.Thorax + 0.65f * Design.Head);
    public Vec3 Eye(int side) => HeadAt + new Vec3(side * 0.72f, 0.20f, 0.48f) * Design.Head;
    public Vec3 WingRoot(int side, bool fore)
        => new(side * 0.55f * Design.Thorax, 0.72f * Design.Thorax, (fore ? 0.45f : -0.25f) * Design.Thorax);
    public int Bone(string name) => Skeleton.Find(name);
    public Vec3 Joint(string name) => Skeleton.Bones[Skeleton.Find(name)].Head;
    /// <summary>From body lengths off the thorax's middle.</summary>
    public Vec3 Point(Vec3 share) => share * L + new Vec3(0, Design.Hover, 0);
    public static string Name(int side, string part) => (side > 0 ? "left" : "right") + part;

    private void Add(string name, string parent, Vec3 head)
        => bones.Add(new(name, bones.FindIndex(b => b.Name == parent), head));
}
