using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Swimmers;

/// <summary>Joints of a swimmer in actor space at rest, and the skeleton made of them. The axis lies along Z at the
/// height of <see cref="SwimmerDesign.Hover"/>, the nose forward.</summary>
public sealed class SwimmerFrame
{
    public SwimmerDesign Design { get; }
    public Skeleton Skeleton { get; }
    /// <summary>Body length, metres.</summary>
    public float L { get; }
    public Vec3 JawPivot { get; }
    /// <summary>Where joints stand along the body: hips, chest, head, then the tail's. A snake bends in more places.
    /// </summary>
    public float HipsU { get; }
    public float ChestU { get; }
    public float HeadU { get; }
    public IReadOnlyList<float> TailU { get; }

    private readonly List<Bone> bones = [];
    private readonly List<(int Bone, float Middle)> rule = [];

    public SwimmerFrame(SwimmerDesign d)
    {
        Design = d;
        L = d.Length;
        (HipsU, ChestU, HeadU) = d.Slender ? (0.19f, 0.12f, 0.055f) : (0.42f, 0.30f, 0.19f);
        TailU = d.Slender ? [.. Enumerable.Range(0, 16).Select(i => 0.24f + 0.048f * i)]
            : [0.53f, 0.64f, 0.74f, 0.84f, 0.92f, 0.99f];
        JawPivot = Point(d.MouthU, d.MouthY);
        Add("hips", "", Point(HipsU, 0));
        Add("chest", "hips", Point(ChestU, 0));
        Add("head", "chest", Point(HeadU, 0));
        Add("jaw", "head", JawPivot);
        foreach (int side in (ReadOnlySpan<int>)[1, -1]) Add(Name(side, "Eye"), "head", Eye(side));
        if (d.Pectoral is PairedFin pectoral)
            foreach (int side in (ReadOnlySpan<int>)[1, -1]) Add(Name(side, "Fin"), "chest", Root(pectoral, side));
        for (int i = 0; i < TailU.Count; i++)
            Add($"tail{i + 1}", i == 0 ? "hips" : $"tail{i}", Point(TailU[i], 0));
        Skeleton = new(bones);
        rule = [(Bone("head"), 0.63f * HeadU), (Bone("chest"), (HeadU + ChestU) / 2), (Bone("hips"), HipsU),
            .. TailU.Select((u, i) => (Bone($"tail{i + 1}"), i + 1 < TailU.Count ? (u + TailU[i + 1]) / 2 : u + 0.06f))];
    }

    public int Bone(string name) => Skeleton.Find(name);
    public Vec3 Joint(string name) => Skeleton.Bones[Skeleton.Find(name)].Head;

    /// <summary>A place on the middle plane: along the body and off the axis, body lengths.</summary>
    public Vec3 Point(float u, float y, float x = 0) => new(x * L, Design.Hover + y * L, (HipsU - u) * L);
    public float U(Vec3 p) => HipsU - p.Z / L;

    /// <summary>Half-extents at a station by Catmull-Rom through the profile: above and below the axis.</summary>
    public (float Back, float Belly) Section(float u)
    {
        IReadOnlyList<Station> p = Design.Profile;
        int i = 0;
        while (i + 2 < p.Count && p[i + 1].U <= u) i++;
        float t = Maths.Saturate((u - p[i].U) / (p[i + 1].U - p[i].U));
        Station a = p[Math.Max(i - 1, 0)], b = p[i], c = p[i + 1], d = p[Math.Min(i + 2, p.Count - 1)];
        return (Spline(a.Back, b.Back, c.Back, d.Back, t), Spline(a.Belly, b.Belly, c.Belly, d.Belly, t));
    }

    /// <summary>Width over height at a station.</summary>
    public float Breadth(float u)
        => Maths.Lerp(Design.Breadth, Design.StalkBreadth, Maths.SmoothStep(0.45f, 1, u));

    /// <summary>A place on the skin: the ellipse of the section at an angle above the horizontal, on a side.</summary>
    public Vec3 Skin(float u, float angle, int side, float depth = 1)
    {
        (float back, float belly) = Section(u);
        float half = (back + belly) / 2, middle = (back - belly) / 2;
        (float s, float c) = Maths.SinCos(angle);
        return Point(u, middle + half * s * depth, side * half * Breadth(u) * c * depth);
    }

    public Vec3 Eye(int side) => Skin(Design.EyeU, Design.EyeUp, side)
        - new Vec3(side * Maths.Cos(Design.EyeUp), Maths.Sin(Design.EyeUp), 0) * (0.50f * Design.EyeRadius * L);
    public Vec3 Root(PairedFin fin, int side) => Skin(fin.U + 0.3f * fin.Chord, -fin.Low, side, 0.9f);
    public static string Name(int side, string part) => (side > 0 ? "left" : "right") + part;

    /// <summary>Weights of the bones along the axis at a station: each hands over smoothly to the next.</summary>
    public void Weigh(float u, Span<float> weightOfBone)
    {
        weightOfBone.Clear();
        int i = 0;
        while (i + 1 < rule.Count && u > rule[i + 1].Middle) i++;
        float t = i + 1 == rule.Count || u < rule[0].Middle ? 0
            : Maths.SmoothStep(0.12f, 0.88f, (u - rule[i].Middle) / (rule[i + 1].Middle - rule[i].Middle));
        weightOfBone[rule[i].Bone] = 1 - t;
        if (t > 0) weightOfBone[rule[i + 1].Bone] = t;
    }

    private static float Spline(float a, float b, float c, float d, float t)
        => MathF.Max(0, 0.5f * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * (t * t)
            + (3 * b - a - 3 * c + d) * (t * t * t)));

    private void Add(string name, string parent, Vec3 head)
        => bones.Add(new(name, bones.FindIndex(b => b.Name == parent), head));
}
