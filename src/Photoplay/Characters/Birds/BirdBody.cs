using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Birds;

internal enum BirdPart { Body, Neck, Head, Wing, Thigh, Leg, Comb }

/// <summary>The skin of a bird: trunk, neck, head, the arms of the folded wings, legs and toes.</summary>
internal sealed class BirdBody
{
    public Mesh Mesh { get; }
    public SkinBinding Binding { get; }
    public SdfAttributes[] Attributes { get; }
    public float[] Down { get; }

    private readonly BirdFrame frame;
    private readonly SdfSculptor clay = new([]);

    public BirdBody(BirdFrame frame, BirdPlumage plumage)
    {
        this.frame = frame;
        Sculpt();
        SdfField field = new(clay.Primitives);
        SdfMesh m = SdfMesher.Mesh(field, 0.0019f * frame.Design.Size);
        Attributes = m.Attributes;
        int n = m.Positions.Length, bones = frame.Skeleton.Count;
        float[] softness = [.. frame.Skeleton.Bones.Select(b =>
            frame.Design.Size * (b.Name is "hips" or "chest" ? 0.02f : b.Name is "neck" or "head" ? 0.012f : 0.004f))];
        float[] weights = SkinWeighing.Weigh(m, field, softness, 8);
        Binding = new SkinBinding(n);
        Down = new float[n];
        Rgb[] paint = new Rgb[n];
        for (int i = 0; i < n; i++)
        {
            Binding.Set(i, weights.AsSpan(i * bones, bones));
            BirdPart part = (BirdPart)m.Attributes[i].Part;
            float bare = Maths.SmoothStep(0.26f, 0.20f, (frame.HeadLocal(m.Positions[i]) - Eye(m.Positions[i])).Length);
            Down[i] = part is BirdPart.Leg or BirdPart.Comb || bare > 0.5f
                ? 0
                : frame.Design.Down * frame.Design.Size * m.Attributes[i].Length;
            paint[i] = plumage.At(m.Positions[i], m.Normals[i], part) * (Down[i] > 0 ? 0.75f : 1);
        }
        Mesh = new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices, Paint = paint };
    }

    private Vec3 Eye(Vec3 p) => BirdFrame.Mirror(frame.Design.Eye, p.X >= 0 ? 1 : -1);

    private void Sculpt()
    {
        BirdDesign d = frame.Design;
        float s = d.Size;
        Vec3 back = frame.BodyTurn.Rotate(new(0, 0, -1));
        (clay.Part, clay.Bone, clay.Flow, clay.Length) = ((int)BirdPart.Body, frame.Bone("hips"), back, 1);
        clay.Ellipsoid(frame.Body, d.Body * s, 0, frame.BodyTurn);
        clay.Capsule(frame.BodyPoint(new(0, 0.1f, -0.5f)), frame.BodyPoint(new(0, 0.2f, -1.05f)), d.Body.Y * 0.5f * s,
            d.TailWidth * 0.5f * s, 0.03f * s);
        clay.Bone = frame.Bone("chest");
        clay.Ellipsoid(frame.BodyPoint(new(0, -0.12f, 0.30f)), d.Body * new Vec3(0.90f, 0.88f, 0.62f) * s, 0.03f * s,
            frame.BodyTurn);
        (clay.Part, clay.Bone, clay.Length) = ((int)BirdPart.Neck, frame.Bone("neck"), 0.95f);
        clay.Flow = new(0, -1, -0.3f);
        clay.Capsule(frame.BodyPoint(new(0, 0.15f, 0.42f)), frame.Head - new Vec3(0, 0.2f, 0.1f) * frame.HeadUnit,
            d.NeckRadius * 1.25f * s, d.NeckRadius * s, 0.035f * s);
        HeadAndCrest(d);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Wing(d, side);
            Leg(d, side);
        }
    }

    private void HeadAndCrest(BirdDesign d)
    {
        float u = frame.HeadUnit;
        (clay.Part, clay.Bone, clay.Flow, clay.Length) = ((int)BirdPart.Head, frame.Bone("head"),
            new(0, 0.1f, -1), 0.55f);
        clay.Ellipsoid(frame.Head, new Vec3(1, 0.96f, 1.02f) * u, 0.5f * u);
        clay.Capsule(frame.HeadPoint(new(0, -0.06f, 0.4f)), frame.HeadPoint(new(0, -0.14f, 0.95f)), 0.5f * u,
            d.BillWidth * 0.7f * u, 0.3f * u);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Vec3 eye = frame.HeadPoint(BirdFrame.Mirror(d.Eye, side));
            clay.Ellipsoid(eye, new Vec3(d.EyeRadius * 1.18f * u), 0.12f * u);
            Quat look = Quat.RotY(side * d.EyeYaw);
            clay.Ellipsoid(eye, new Vec3(d.EyeRadius * 1.03f * u), 0, carve: true);
            clay.Ellipsoid(eye + look.Rotate(new(0, 0, 0.45f * d.EyeRadius * u)),
                new Vec3(1, 0.9f, 1.2f) * (d.EyeRadius * u), 0.01f * u, look, carve: true);
            if (d.Tufts <= 0) continue;
            (clay.Flow, clay.Length) = (default, 1.3f);
            clay.Capsule(frame.HeadPoint(new(side * 0.48f, 0.70f, 0.30f)),
                frame.HeadPoint(new(side * 0.86f, 1.22f * d.Tufts, 0.02f)), 0.17f * u, 0.03f * u, 0.2f * u);
            (clay.Flow, clay.Length) = (new(0, 0.1f, -1), 0.55f);
        }
        if (d.Comb <= 0) return;
        clay.Part = (int)BirdPart.Comb;
        for (int i = 0; i < 5; i++)
        {
            float z = 0.75f - 0.36f * i, y = 0.72f + 0.34f * Maths.Sin(0.5f + i * 0.55f);
            clay.Ellipsoid(frame.HeadPoint(new(0, y, z)), new Vec3(0.10f, 0.34f, 0.20f) * u, 0.10f * u,
                Quat.RotX(-0.25f * (i - 1.5f)));
        }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            clay.Ellipsoid(frame.HeadPoint(new(side * 0.20f, -0.92f, 0.72f)),
                new Vec3(0.13f, 0.36f, 0.18f) * u, 0.1f * u);
    }

    private void Wing(BirdDesign d, int side)
    {
        float s = d.Size;
        Vec3 a = frame.Shoulder(side), b = frame.WingTip(side), flat = frame.BodyTurn.Rotate(Vec3.UnitX);
        (clay.Part, clay.Flow, clay.Length) = ((int)BirdPart.Wing, (b - a).Normalized, 0.9f);
        string[] names = ["UpperArm", "LowerArm", "Hand"];
        ReadOnlySpan<float> ends = [0, 0.36f, 0.66f, 0.95f], radii = [0.82f, 0.90f, 0.62f, 0.20f];
        for (int i = 0; i < 3; i++)
        {
            clay.Bone = frame.Bone(BirdFrame.Name(side, names[i]));
            clay.Capsule(Vec3.Lerp(a, b, ends[i]), Vec3.Lerp(a, b, ends[i + 1]), d.WingDepth * 0.62f * radii[i] * s,
                d.WingDepth * 0.62f * radii[i + 1] * s, 0.006f * s, 0.36f, flat);
        }
    }

    private void Leg(BirdDesign d, int side)
    {
        float s = d.Size, r = d.LegRadius * s, f = d.FootSize * s;
        Vec3 hip = frame.Joint(BirdFrame.Name(side, "UpperLeg")), knee = frame.Joint(BirdFrame.Name(side, "LowerLeg")),
            ankle = frame.Joint(BirdFrame.Name(side, "Foot")), toes = frame.Joint(BirdFrame.Name(side, "Toes"));
        (clay.Part, clay.Bone, clay.Flow, clay.Length) = ((int)BirdPart.Thigh,
            frame.Bone(BirdFrame.Name(side, "UpperLeg")), new(0, -1, -0.2f), 0.7f);
        clay.Capsule(hip, knee, 0.34f * d.Body.X * s, 0.24f * d.Body.X * s, 0.02f * s);
        clay.Bone = frame.Bone(BirdFrame.Name(side, "LowerLeg"));
        clay.Capsule(knee, ankle, 0.24f * d.Body.X * s, r * 1.5f, 0.012f * s);
        (clay.Part, clay.Bone) = ((int)BirdPart.Leg, frame.Bone(BirdFrame.Name(side, "Foot")));
        clay.Ellipsoid(ankle, new Vec3(r * 1.35f), 0.003f * s);
        clay.Capsule(ankle, toes, r, r * 1.05f, 0.003f * s);
        clay.Bone = frame.Bone(BirdFrame.Name(side, "Toes"));
        for (int i = -1; i <= 1; i++) Toe(i * 0.42f, f);
        if (!d.Webbed) Toe(Maths.Pi + 0.1f, f * 0.6f);
        else
            clay.Capsule(toes + new Vec3(0, -r * 0.5f, f * 0.3f), toes + new Vec3(0, -r * 0.9f, f * 0.78f), f * 0.14f,
                f * 0.36f, 0.004f * s, 0.10f, Vec3.UnitY);

        void Toe(float angle, float length)
        {
            Vec3 outward = new(Maths.Sin(angle), 0, Maths.Cos(angle)),
                knuckle = toes + outward * (length * 0.5f) + new Vec3(0, r * 0.35f, 0), tip = toes + outward * length;
            clay.Capsule(toes, knuckle, r * 1.05f, r * 0.95f, 0.003f * s);
            clay.Capsule(knuckle, new(tip.X, r * 0.75f, tip.Z), r * 0.95f, r * 0.72f, 0.003f * s);
            Vec3 claw = new(tip.X + outward.X * r * 2.2f, r * 0.25f, tip.Z + outward.Z * r * 2.2f);
            clay.Capsule(new(tip.X, r * 0.85f, tip.Z), claw, r * 0.55f, r * 0.12f, 0.002f * s);
        }
    }
}
