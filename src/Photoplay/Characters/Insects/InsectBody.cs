using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Insects;

/// <summary>Head, thorax, abdomen, legs and antennae, and the fuzz on them.</summary>
internal sealed class InsectBody
{
    private enum Part { Soft, Hard }

    public Mesh Mesh { get; }
    public SkinBinding Binding { get; }

    private readonly InsectFrame frame;
    private readonly InsectDesign d;
    private readonly SdfSculptor clay;
    private readonly SdfAttributes[] attributes;

    public InsectBody(InsectFrame frame)
    {
        this.frame = frame;
        d = frame.Design;
        clay = new([]) { Unit = frame.L, Origin = frame.Point(default) };
        Sculpt();
        SdfField field = new(clay.Primitives);
        SdfMesh m = SdfMesher.Mesh(field, 0.0085f * frame.L);
        attributes = m.Attributes;
        float[] softness = new float[frame.Skeleton.Count];
        Array.Fill(softness, 0.02f * frame.L);
        float[] weights = SkinWeighing.Weigh(m, field, softness, 3);
        int n = m.Positions.Length, bones = frame.Skeleton.Count;
        Binding = new(n);
        Rgb[] paint = new Rgb[n];
        for (int i = 0; i < n; i++)
        {
            Binding.Set(i, weights.AsSpan(i * bones, bones));
            paint[i] = Colour(m.Positions[i], (Part)m.Attributes[i].Part == Part.Soft);
        }
        Mesh = new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices, Paint = paint };
    }

    public SkinnedShape Fuzz(Seed seed)
    {
        float length = d.Fuzz * frame.L;
        float[] density = [.. attributes.Select((a, i) => (Part)a.Part == Part.Soft && !AtEye(Mesh.Positions[i]) ? 1f
            : 0)];
        FurGrowth growth = new()
        {
            Triangles = 40_000, Lift = 0.55f, Guard = 0.1f, ClumpSize = 0.02f * frame.L,
            Seed = seed
        };
        FurRibbons fur = FurGrower.Grow(Mesh.Positions, Mesh.Normals, Mesh.Indices, density, growth, r =>
        {
            Rgb colour = Colour(r.Position, true);
            bool abdomen = r.Position.Z < -d.Thorax * frame.L;
            return new FurSample(colour * 0.7f, colour * 1.1f, new(0, 0, -1),
                MathF.Max(0.00101f, length * (abdomen ? 0.5f : 1)));
        });
        return StrandBinding.Bind(fur, Binding);
    }

    /// <summary>Round the eyes nothing grows that would fall over them.</summary>
    private bool AtEye(Vec3 p)
        => new[] { "leftEye", "rightEye" }.Any(e => (p - frame.Joint(e)).Length < (1.2f * d.EyeRadius + 0.6f
            * d.Fuzz) * frame.L);

    private void Sculpt()
    {
        (clay.Part, clay.Bone) = ((int)Part.Soft, frame.Bone("hips"));
        clay.Ellipsoid(default, new(d.Thorax, d.Thorax, 1.25f * d.Thorax), 0);
        clay.Bone = frame.Bone("tail1");
        if (d.Pattern == InsectPattern.Darner) clay.Part = (int)Part.Hard;
        float reach = 1 - 2 * d.Thorax - 2 * d.Head;
        clay.Chain([new(0, -0.02f, -1.05f * d.Thorax), new(0, -0.03f, -1.1f * d.Thorax - 0.35f * reach),
            new(0, -0.06f, -1.1f * d.Thorax - 0.75f * reach), new(0, -0.09f, -1.1f * d.Thorax - reach)],
            [0.45f * d.Abdomen, d.Abdomen, 0.86f * d.Abdomen, 0.22f * d.Abdomen], 0.02f, 5);
        clay.Part = (int)Part.Soft;
        clay.Bone = frame.Bone("head");
        clay.Ellipsoid(frame.HeadAt, new(d.Head, 0.92f * d.Head, 0.82f * d.Head), 0.02f);
        clay.Part = (int)Part.Hard;
        // Bristles rather than feelers on who goes by its eyes.
        float stem = MathF.Min(1, d.Antenna / 0.2f);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            clay.Bone = frame.Bone("head");
            Vec3 brow = frame.HeadAt + new Vec3(side * 0.32f, 0.75f, 0.45f) * d.Head;
            Vec3 tip = brow + new Vec3(side * 0.42f, 0.45f, 0.80f) * d.Antenna;
            clay.Chain([brow, Vec3.Lerp(brow, tip, 0.5f) + new Vec3(0, 0.06f, 0), tip],
                [0.010f * stem, 0.008f * stem, 0.008f * stem], 0, 5);
            float end = d.Club * stem;
            clay.Ellipsoid(tip, new(0.009f * end, 0.009f * end, 0.016f * end), 0.004f);
            clay.Bone = frame.Bone("hips");
            for (int leg = 0; leg < 3; leg++)
            {
                float z = (0.6f - 0.6f * leg) * d.Thorax, back = -0.05f - 0.08f * leg;
                clay.Chain([new(side * 0.4f * d.Thorax, -0.8f * d.Thorax, z),
                    new(side * (d.Thorax + 0.06f), -1.15f * d.Thorax, z + 0.4f * back),
                    new(side * (d.Thorax + 0.03f), -1.15f * d.Thorax - 0.12f, z + back),
                    new(side * (d.Thorax + 0.05f), -1.15f * d.Thorax - 0.16f, z + back - 0.05f)],
                    [0.018f * d.Limbs, 0.013f * d.Limbs, 0.009f * d.Limbs, 0.007f * d.Limbs], 0.006f, 4);
            }
        }
    }

    private Rgb Colour(Vec3 p, bool soft)
    {
        Vec3 q = (p - frame.Point(default)) / frame.L;
        Rgb dark = Rgb.Hex(d.Body), pale = Rgb.Hex(d.Body2);
        if (d.Pattern == InsectPattern.Darner)
        {
            // Rings along the stick of the abdomen, stripes on the sides of the thorax.
            if (q.Z < -1.05f * d.Thorax && MathF.Abs(q.X) < 1.6f * d.Abdomen)
                return Rgb.Lerp(pale, dark, Maths.SmoothStep(0.2f, 0.6f, Maths.Sin((q.Z + 0.2f) * 62)));
            if (!soft) return dark * 0.8f;
            return Rgb.Lerp(dark, pale, Maths.SmoothStep(0.1f, 0.5f, Maths.Sin((q.Y + 0.6f * q.Z) * 55)));
        }
        if (!soft) return dark * 0.8f;
        if (d.Pattern == InsectPattern.Honeybee)
        {
            if (q.Z > -d.Thorax) return Rgb.Lerp(pale, dark, Maths.SmoothStep(0.3f, 0.8f, q.Y / d.Thorax) * 0.4f);
            return Rgb.Lerp(pale, dark, Maths.SmoothStep(-0.15f, 0.25f, Maths.Sin((q.Z + 0.1f) * 52)));
        }
        (float near, _, _) = Noise.Worley(q * 22, 7);
        float spots = q.Z > -d.Thorax ? Maths.SmoothStep(0.25f, 0.18f, near) : 0.5f
            * Maths.SmoothStep(0.6f, 0.9f, Maths.Sin(q.Z * 60));
        return Rgb.Lerp(dark, pale, spots);
    }
}
