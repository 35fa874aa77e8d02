using System.Globalization;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Spiders;

/// <summary>Front body, abdomen, jaws, feelers and legs as one surface, its hair, and the eyes.</summary>
internal sealed class SpiderBody
{
    private enum Part { Prosoma, Abdomen, Leg, Bare }

    public Mesh Mesh { get; }
    public SkinBinding Binding { get; }

    private readonly SpiderFrame frame;
    private readonly SpiderDesign d;
    private readonly SdfSculptor clay = new([]);
    private readonly SdfAttributes[] attributes;

    public SpiderBody(SpiderFrame frame)
    {
        (this.frame, d) = (frame, frame.Design);
        Sculpt();
        SdfField field = new(clay.Primitives);
        SdfMesh m = SdfMesher.Mesh(field, MathF.Min(0.011f, 0.34f * d.Girth) * frame.L);
        attributes = m.Attributes;
        int n = m.Positions.Length, bones = frame.Skeleton.Count;
        float[] softness = new float[bones];
        Array.Fill(softness, 0.012f * frame.L);
        float[] weights = SkinWeighing.Weigh(m, field, softness, 3);
        Binding = new(n);
        Rgb[] paint = new Rgb[n];
        for (int i = 0; i < n; i++)
        {
            Binding.Set(i, weights.AsSpan(i * bones, bones));
            paint[i] = Colour(m.Positions[i], m.Attributes[i]) * 0.85f;
        }
        Mesh = new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices, Paint = paint };
    }

    private void Sculpt()
    {
        float l = frame.L;
        Vec3 p = d.Prosoma, a = d.Abdomen;
        (clay.Part, clay.Bone) = ((int)Part.Prosoma, frame.Bone("hips"));
        clay.Ellipsoid(frame.Point(default), p * l, 0);
        clay.Ellipsoid(frame.Point(new(0, 0.18f * p.Y, 0.55f * p.Z)), new Vec3(0.66f, 0.80f, 0.46f) * p * l,
            0.05f * l);
        clay.Capsule(frame.Point(new(0, -0.05f * p.Y, -0.8f * p.Z)), frame.Point(new(0, 0, -1.2f * p.Z)), 0.045f * l,
            0.045f * l, 0.03f * l);
        (clay.Part, clay.Bone) = ((int)Part.Abdomen, frame.Bone("tail1"));
        Vec3 middle = Middle;
        clay.Ellipsoid(middle, a * l, 0.015f * l, Quat.RotX(0.16f));
        clay.Ellipsoid(middle + new Vec3(0, 0.10f * a.Y, 0.35f * a.Z) * l, new Vec3(0.92f, 0.86f, 0.62f) * a * l, 0.06f * l);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            clay.Capsule(middle + new Vec3(side * 0.025f, -0.25f * a.Y, -0.90f * a.Z) * l,
                middle + new Vec3(side * 0.035f, -0.35f * a.Y, -1.10f * a.Z) * l, 0.022f * l, 0.010f * l, 0.012f * l);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Jaws(side, p, l);
            for (int pair = 1; pair <= SpiderFrame.Pairs; pair++) Leg(side, pair, l);
        }
    }

    public Vec3 Middle => frame.Point(new(0, 0.16f * d.Abdomen.Y, -1.12f * d.Prosoma.Z - 0.92f * d.Abdomen.Z));

    private void Jaws(int side, Vec3 p, float l)
    {
        (clay.Part, clay.Bone) = ((int)Part.Prosoma, frame.Bone("hips"));
        Vec3 root = frame.Point(new(side * 0.28f * p.X, -0.20f * p.Y, 0.92f * p.Z)),
            end = frame.Point(new(side * 0.24f * p.X, -1.05f * p.Y, 1.06f * p.Z));
        clay.Capsule(root, end, 0.26f * p.X * l, 0.18f * p.X * l, 0.012f * l);
        clay.Part = (int)Part.Bare;
        clay.Chain([end, end + new Vec3(-side * 0.006f, -0.030f, 0.008f) * l,
            end + new Vec3(-side * 0.020f, -0.055f, -0.006f) * l],
            [0.014f * l, 0.011f * l, 0.006f * l], 0.004f * l, 3);
        clay.Part = (int)Part.Leg;
        Vec3 palp = frame.Point(new(side * 0.55f * p.X, -0.35f * p.Y, 0.80f * p.Z));
        clay.Chain([palp, palp + new Vec3(side * 0.04f, 0.04f, 0.08f) * l, palp + new Vec3(side * 0.04f, -0.01f, 0.15f) * l,
            palp + new Vec3(side * 0.01f, -0.09f, 0.17f) * l],
            [0.7f * d.Girth * l, 0.62f * d.Girth * l, 0.56f * d.Girth * l, 0.46f * d.Girth * l], 0.008f * l, 4);
    }

    private void Leg(int side, int pair, float l)
    {
        string name = SpiderFrame.Name(side, pair.ToString(CultureInfo.InvariantCulture));
        Vec3 hip = frame.Hip(side, pair), knee = frame.Knee(side, pair), foot = frame.Foot(side, pair);
        float g = d.Girth * l;
        clay.Part = (int)Part.Leg;
        clay.Bone = frame.Bone("hips");
        clay.Capsule(Vec3.Lerp(frame.Point(default), hip, 0.55f), hip, 1.15f * g, 1.05f * g, 0.012f * l);
        (clay.Along, clay.Bone) = ((0, 0.45f), frame.Bone(name + "UpperLeg"));
        clay.Chain([hip, Vec3.Lerp(hip, knee, 0.5f) + new Vec3(0, 0.03f * l, 0), knee],
            [0.95f * g, 1.10f * g, 0.82f * g], 0.010f * l, 4);
        (clay.Along, clay.Bone) = ((0.45f, 1), frame.Bone(name + "LowerLeg"));
        // Tibia, metatarsus and tarsus: thinner and steeper towards the ground.
        Vec3 way = foot - knee, aside = new Vec3(way.X, 0, way.Z);
        clay.Ellipsoid(knee, new(0.92f * g), 0.006f * l);
        clay.Chain([knee, knee + way * 0.34f + aside * 0.09f + new Vec3(0, 0.012f * l, 0),
            knee + way * 0.70f + aside * 0.07f, foot],
            [0.80f * g, 0.78f * g, 0.52f * g, 0.34f * g], 0.008f * l, 5);
        clay.Along = (1, 1);
        clay.Bone = frame.Bone(name + "Foot");
        clay.Ellipsoid(foot, new(0.36f * g), 0.004f * l);
    }

    public SkinnedShape Hair(Seed seed)
    {
        float length = d.Hair * frame.L;
        float[] density = [.. attributes.Select((a, i) => (Part)a.Part is Part.Bare || AtEye(Mesh.Positions[i]) ? 0
            : (Part)a.Part is Part.Leg ? 1.5f : 1f)];
        FurGrowth growth = new()
        {
            Triangles = 80_000, Lift = 0.50f, Guard = 0.18f, ClumpSize = 0.012f * frame.L, Seed = seed
        };
        FurRibbons fur = FurGrower.Grow(Mesh.Positions, Mesh.Normals, Mesh.Indices, density, growth, r =>
        {
            SdfAttributes a = attributes[r.A];
            Rgb colour = Colour(r.Position, a);
            Vec3 flow = (Part)a.Part == Part.Leg ? new Vec3(r.Position.X, -0.4f * frame.L, r.Position.Z)
                : new Vec3(0, 0, -1);
            return new FurSample(colour * 0.7f, colour * 1.12f, flow, MathF.Max(0.00101f, length * ((Part)a.Part == Part.Leg
                ? Maths.Lerp(0.85f, 0.5f, a.Along) : 0.9f)));
        });
        return StrandBinding.Bind(fur, Binding);
    }

    private bool AtEye(Vec3 p)
        => frame.Eyes.Any(e => (new Vec3(MathF.Abs(p.X), p.Y, p.Z) - frame.Point(e)).Length < 0.036f * frame.L);

    /// <summary>All eight, black and bright, on the front body.</summary>
    public SkinnedShape Eyes()
    {
        SdfSculptor beads = new([]);
        for (int i = 0; i < frame.Eyes.Length; i++)
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
                beads.Ellipsoid(frame.Point(frame.Eye(side, i)),
                    new Vec3((i == 0 ? 0.027f : 0.019f) * frame.L), 0);
        SdfMesh m = SdfMesher.Mesh(new SdfField(beads.Primitives), 0.0055f * frame.L);
        return new(new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices },
            SkinBinding.Rigid(m.Positions.Length, frame.Bone("hips")));
    }

    private Rgb Colour(Vec3 at, in SdfAttributes a)
    {
        Rgb body = Rgb.Hex(d.Body), dark = Rgb.Hex(d.Dark), pale = Rgb.Hex(d.Pale);
        float mottle = Noise.Value(at * (9 / frame.L));
        switch ((Part)a.Part)
        {
            case Part.Bare: return Rgb.Hex(0x140C0A);
            case Part.Prosoma: return Rgb.Lerp(body, dark, 0.45f + 0.25f * mottle);
            case Part.Leg:
                if (d.Pattern == SpiderPattern.Velvet)
                    return Rgb.Lerp(dark, body, Maths.SmoothStep(0.10f, 0.03f, MathF.Abs(a.Along - 0.47f)));
                return Rgb.Lerp(body, dark, 0.9f * Maths.SmoothStep(-0.1f, 0.4f, Maths.Sin(a.Along * 30)));
        }
        Vec3 q = (at - Middle) / (d.Abdomen * frame.L);
        float top = Maths.SmoothStep(0.0f, 0.35f, q.Y);
        if (d.Pattern == SpiderPattern.Velvet) return Rgb.Lerp(dark, body, 0.25f * top * (0.5f + mottle));
        // A leaf of dark lobes down the back with a cross of white dots at its front.
        float edge = 0.52f - 0.30f * MathF.Max(0, -q.Z) + 0.07f * Maths.Sin(q.Z * 13),
            leaf = Maths.SmoothStep(edge, edge - 0.1f, MathF.Abs(q.X));
        Rgb colour = Rgb.Lerp(body * (1 + 0.2f * mottle), dark, 0.70f * leaf * top);
        float bar = Maths.SmoothStep(0.075f, 0.045f, MathF.Abs(q.X))
                * Maths.SmoothStep(0.52f, 0.47f, MathF.Abs(q.Z - 0.22f)),
            beam = Maths.SmoothStep(0.085f, 0.05f, MathF.Abs(q.Z - 0.40f))
                * Maths.SmoothStep(0.36f, 0.31f, MathF.Abs(q.X));
        float dots = Maths.SmoothStep(-0.5f, 0.1f, Noise.Value(at * (26 / frame.L)));
        return Rgb.Lerp(colour, pale, top * MathF.Max(bar, beam) * dots);
    }
}
