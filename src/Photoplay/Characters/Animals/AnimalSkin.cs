using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>The skin of an animal, or of a piece of one, at rest: surface, what each vertex follows, what covers it.
/// </summary>
internal class AnimalSkin
{
    public Mesh Mesh { get; }
    public SkinBinding Binding { get; }
    /// <summary>What the field said at each vertex.</summary>
    public SdfAttributes[] Attributes { get; }
    /// <summary>Length of the hair, metres, and its density over the mean.</summary>
    public float[] HairLength { get; }
    public float[] HairDensity { get; }

    private readonly AnimalFrame frame;
    private readonly SdfField field;

    /// <param name="surface">Of the field; its mouth is shut here.</param>
    /// <param name="softness">Of each bone's joint, metres.</param>
    public AnimalSkin(AnimalFrame frame, Pelt pelt, SdfField field, SdfMesh surface, ReadOnlySpan<float> softness)
    {
        (this.frame, this.field) = (frame, field);
        Attributes = surface.Attributes;
        float[] weights = SkinWeighing.Weigh(surface, field, softness, 12);
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

    /// <summary>The coat: ribbons rooted in this skin, each following its root.</summary>
    public SkinnedShape Fur(Pelt pelt, Seed seed, int triangles)
    {
        QuadrupedDesign d = frame.Design;
        FurRibbons fur = FurGrower.Grow(Mesh.Positions, Mesh.Normals, Mesh.Indices, HairDensity,
            pelt.Growth(triangles, seed), root =>
        {
            float w = 1 - root.U - root.V;
            SdfAttributes a = Attributes[root.A], b = Attributes[root.B], c = Attributes[root.C];
            int nearest = w >= root.U && w >= root.V ? root.A : root.U >= root.V ? root.B : root.C;
            bool within = a.Part == b.Part && b.Part == c.Part;
            SdfAttributes most = Attributes[nearest];
            most.Along = within ? a.Along * w + b.Along * root.U + c.Along * root.V : most.Along;
            CoatPoint at = pelt.PointAt(Pelt.Astray(root.Position, d.Size), root.Normal, most);
            Rgb colour = pelt.Hair(at);
            float length = within
                ? HairLength[root.A] * w + HairLength[root.B] * root.U + HairLength[root.C] * root.V
                : HairLength[nearest];
            return new FurSample(colour * 0.72f, colour * 1.08f,
                pelt.Flow(at, a.Flow * w + b.Flow * root.U + c.Flow * root.V), length, pelt.Droop(at, length),
                pelt.Lift(at));
        });
        return StrandBinding.Bind(fur, Binding);
    }

    /// <summary>Gives the head's skin to the jaw by angle about its pivot, and turns the jaw shut: lips that were
    /// modelled apart meet.</summary>
    private void CloseMouth(SdfMesh surface, float[] weights)
    {
        int bones = frame.Skeleton.Count, head = frame.Bone("head"), jaw = frame.Bone("jaw");
        QuadrupedDesign d = frame.Design;
        Vec3 pivot = frame.HeadPoint(frame.JawPivot);
        Parallel.For(0, surface.Positions.Length, i =>
        {
            Span<float> w = weights.AsSpan(i * bones, bones);
            float ofHead = w[head] + w[jaw];
            if (ofHead > 0)
            {
                float share = JawShare(frame.HeadLocal(surface.Positions[i]) - frame.JawPivot, d);
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
    /// <param name="q">Head units from the jaw's pivot.</param>
    private static float JawShare(Vec3 q, QuadrupedDesign d)
    {
        float width = QuadrupedHead.MouthHalfWidth(d), x = MathF.Min(MathF.Abs(q.X), width);
        float down = Maths.Atan2(-(q.Y - QuadrupedHead.MouthBend(d) * x * x), MathF.Max(q.Z, 0.02f));
        float share = Maths.SmoothStep(0.30f * QuadrupedHead.JawDrop, 0.70f * QuadrupedHead.JawDrop, down);
        share *= Maths.SmoothStep(1.45f, 0.8f, down) * Maths.SmoothStep(0, 0.30f, q.Z);
        return share * Maths.SmoothStep(width + 0.45f, width + 0.02f, MathF.Abs(q.X));
    }
}
