using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>The skin of a four-legged animal at rest: surface, what each vertex follows, what covers it.</summary>
internal sealed class QuadrupedSkin
{
    public Mesh Mesh { get; }
    public SkinBinding Binding { get; }
    /// <summary>What the field said at each vertex.</summary>
    public SdfAttributes[] Attributes { get; }
    /// <summary>Length of the hair, metres, and its density over the mean.</summary>
    public float[] HairLength { get; }
    public float[] HairDensity { get; }

    private readonly QuadrupedFrame frame;
    private readonly SdfField field;

    public QuadrupedSkin(QuadrupedFrame frame, Pelt pelt)
    {
        this.frame = frame;
        SdfSculptor clay = new([]);
        new QuadrupedBody(frame, clay).Sculpt();
        new QuadrupedHead(frame, clay).Sculpt();
        field = new(clay.Primitives);
        SdfMesh surface = Surface();
        Attributes = surface.Attributes;
        float[] weights = SkinWeighing.Weigh(surface, field, Softness(), 12);
        Binding = new SkinBinding(surface.Positions.Length);
        CloseMouth(surface, weights);
        int n = surface.Positions.Length;
        (HairLength, HairDensity) = (new float[n], new float[n]);
        Rgb[] paint = new Rgb[n];
        Masks[] masks = new Masks[n];
        Parallel.For(0, n, i =>
        {
            CoatPoint c = pelt.PointAt(surface.Positions[i], surface.Normals[i], Attributes[i]);
            float length = HairLength[i] = pelt.Length(c, Attributes[i].Length);
            HairDensity[i] = pelt.Density(c, length);
            paint[i] = pelt.Skin(c, length);
            masks[i] = new(c.CarvedPart == BodyPart.Mouth ? c.Carved : 0, c.InEar ? 1 : 0,
                Maths.Saturate(length / 0.01f), pelt.Scaly(c) ? 1 : 0);
        });
        Mesh = new Mesh
        {
            Positions = surface.Positions, Normals = surface.Normals, Indices = surface.Indices,
            Paint = paint, Masks = masks
        };
    }

    /// <summary>Signed distance of a rest point to the skin (before the mouth was shut), metres.</summary>
    public float Distance(Vec3 p) => field.Distance(p);

    /// <summary>Cells are a share of the animal's size: finest on the head, so that lids and lips have form.</summary>
    private SdfMesh Surface()
    {
        float s = frame.Design.Size, cell = 0.0066f * s, fine = MathF.Max(0.030f * frame.HeadUnit, 0.0021f * s);
        Bounds b = field.Bounds;
        float r = frame.HeadUnit, tip = QuadrupedHead.MuzzleTip(frame.Design) + 0.3f;
        Vec3 front = frame.HeadPoint(new(0, -0.4f, tip)), lo = Vec3.Min(front, frame.Head - new Vec3(r)),
            hi = Vec3.Max(front, frame.Head + new Vec3(r));
        return SdfMesher.Mesh(field,
            SdfAxis.Planes(b.Lo.X, b.Hi.X, cell, new SdfAxis.Zone(-r, r, fine * 1.15f)),
            SdfAxis.Planes(b.Lo.Y, b.Hi.Y, cell, new SdfAxis.Zone(lo.Y + 0.1f * r, hi.Y - 0.2f * r, fine),
                new SdfAxis.Zone(0, 0.05f * s * frame.Design.PawSize, 0.004f * s)),
            SdfAxis.Planes(b.Lo.Z, b.Hi.Z, cell, new SdfAxis.Zone(frame.Head.Z + 0.1f * r, hi.Z - 0.1f * r, fine)));
    }

    private float[] Softness()
    {
        float s = frame.Design.Size;
        return [.. frame.Skeleton.Bones.Select(b => s * (b.Name switch
        {
            "hips" or "spine" or "chest" => 0.05f,
            "neck" => 0.035f,
            "head" => 0.025f,
            "jaw" => 0.004f,
            _ when b.Name.StartsWith("tail", StringComparison.Ordinal) => 0.028f,
            _ when b.Name.EndsWith("Ear", StringComparison.Ordinal) => 0.010f,
            _ when b.Name.EndsWith("Shoulder", StringComparison.Ordinal)
                || b.Name.EndsWith("UpperArm", StringComparison.Ordinal)
                || b.Name.EndsWith("UpperLeg", StringComparison.Ordinal) => 0.024f,
            _ when b.Name.EndsWith("Hand", StringComparison.Ordinal)
                || b.Name.EndsWith("Toes", StringComparison.Ordinal) => 0.009f,
            _ => 0.013f,
        }))];
    }

    /// <summary>Gives the head's skin to the jaw by angle about its pivot, and turns the jaw shut: lips that were
    /// modelled apart meet.</summary>
    private void CloseMouth(SdfMesh surface, float[] weights)
    {
        int bones = frame.Skeleton.Count, head = frame.Bone("head"), jaw = frame.Bone("jaw");
        QuadrupedDesign d = frame.Design;
        Vec3 pivot = frame.HeadPoint(QuadrupedFrame.JawPivot);
        Parallel.For(0, surface.Positions.Length, i =>
        {
            Span<float> w = weights.AsSpan(i * bones, bones);
            float ofHead = w[head] + w[jaw];
            if (ofHead > 0)
            {
                float share = JawShare(frame.HeadLocal(surface.Positions[i]), d);
                w[head] = ofHead * (1 - share);
                w[jaw] = ofHead * share;
                Quat shut = Quat.AxisAngle(frame.HeadTurn.Rotate(Vec3.UnitX), -QuadrupedHead.JawDrop * share * ofHead);
                surface.Positions[i] = pivot + shut.Rotate(surface.Positions[i] - pivot);
                surface.Normals[i] = shut.Rotate(surface.Normals[i]);
            }
            Binding.Set(i, w);
        });
    }

    /// <summary>0 on the upper lip, 1 on the lower; fading towards throat, cheeks and the joint.</summary>
    private static float JawShare(Vec3 h, QuadrupedDesign d)
    {
        Vec3 q = h - QuadrupedFrame.JawPivot;
        float width = QuadrupedHead.MouthHalfWidth(d), x = MathF.Min(MathF.Abs(q.X), width);
        float down = Maths.Atan2(-(q.Y - QuadrupedHead.MouthBend(d) * x * x), MathF.Max(q.Z, 0.02f));
        float share = Maths.SmoothStep(0.30f * QuadrupedHead.JawDrop, 0.70f * QuadrupedHead.JawDrop, down);
        share *= Maths.SmoothStep(1.45f, 0.8f, down) * Maths.SmoothStep(0, 0.30f, q.Z);
        return share * Maths.SmoothStep(width + 0.45f, width + 0.02f, MathF.Abs(q.X));
    }
}
