using Photoplay.Characters.Birds;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>A bird's wings on a four-legged body, modelled spread: the arm as a solid, three tiers of feathers over it.
/// Primaries follow the fingers; secondaries and tertials hang in fans of their own (<c>WingPlume</c>), which stay turned
/// backwards when the arm folds, as quills do in their sockets.</summary>
internal sealed class FeatheredWings(QuadrupedFrame frame, BirdDesign bird)
{
    private const int Long = 9, Wide = 5, Primaries = 10, Secondaries = 12, Tertials = 5;
    private readonly BirdPlumage plumage = new(new BirdFrame(bird));
    private readonly float w = frame.Design.WingSpan * frame.Design.Size;
    private readonly List<Vec3> positions = [], tangents = [];
    private readonly List<Rgb> paint = [];
    private readonly List<Vec2> uvs = [];
    private readonly List<int> indices = [], boneOf = [];

    public SkinnedShape Arms()
    {
        SdfSculptor clay = new([]);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            string name = side > 0 ? "left" : "right";
            Vec3 root = frame.WingPoint(side, default), elbow = frame.WingPoint(side, QuadrupedFrame.WingElbow),
                wrist = frame.WingPoint(side, QuadrupedFrame.WingWrist);
            clay.Bone = frame.Bone(name + "Wing");
            clay.Capsule(root - new Vec3(side * 0.03f, 0.03f, 0) * w, elbow, 0.060f * w, 0.036f * w, 0.01f * w, 0.7f,
                Vec3.UnitY);
            clay.Bone = frame.Bone(name + "WingFore");
            clay.Capsule(elbow, wrist, 0.036f * w, 0.026f * w, 0.015f * w, 0.7f, Vec3.UnitY);
            clay.Bone = frame.Bone(name + "WingFinger1");
            clay.Capsule(wrist, frame.WingPoint(side, Hand(0.35f)), 0.026f * w, 0.010f * w, 0.012f * w, 0.7f, Vec3.UnitY);
        }
        SdfField field = new(clay.Primitives);
        SdfMesh m = SdfMesher.Mesh(field, 0.009f * w);
        int bones = frame.Skeleton.Count;
        float[] softness = new float[bones];
        Array.Fill(softness, 0.016f * w);
        float[] weights = SkinWeighing.Weigh(m, field, softness, 4);
        SkinBinding binding = new(m.Positions.Length);
        for (int i = 0; i < m.Positions.Length; i++) binding.Set(i, weights.AsSpan(i * bones, bones));
        Rgb[] colours = new Rgb[m.Positions.Length];
        Array.Fill(colours, plumage.Feather(0.35f, 0, 0, false));
        return new(new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices, Paint = colours }, binding);
    }

    /// <summary>Feathered skin: matt, the small feathers as a relief of scallops.</summary>
    public static Material Skin { get; } = new ProceduralMaterial("feathered skin", (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (1 + 0.10f * Noise.Value(p.Rest * 60));
        m.SpecularRoughness = 0.7f;
        m.FuzzWeight = 0.3f;
        m.FuzzColor = p.Paint;
        return m;
    });

    public SkinnedShape Blades()
    {
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            // Flight feathers first, then the greater and the lesser coverts, above and, shorter, below.
            for (int row = 2; row >= 0; row--)
            {
                Tier(side, row, above: true);
                if (row < 2) Tier(side, row, above: false);
            }
        Mesh mesh = new Mesh
        {
            Positions = [.. positions], Indices = [.. indices], Paint = [.. paint], Uvs = [.. uvs], Tangents = [.. tangents]
        }.WithSmoothNormals();
        SkinBinding binding = new(positions.Count);
        for (int i = 0; i < boneOf.Count; i++)
            (binding.Bones[i * SkinBinding.Slots], binding.Weights[i * SkinBinding.Slots]) = ((byte)boneOf[i], 1);
        return new(mesh, binding);
    }

    private void Tier(int side, int row, bool above)
    {
        string name = side > 0 ? "left" : "right";
        float share = row == 2 ? 1 : row == 1 ? 0.56f : 0.32f, lift = (2 - row) * 0.006f + 0.002f;
        for (int i = 0; i < Primaries; i++)
        {
            // From the leading edge inwards: they turn from out to back.
            float t = i / (Primaries - 1f);
            int finger = t < 0.34f ? 1 : t < 0.67f ? 2 : 3;
            Vec3 along = Vec3.Lerp(new(0.93f, -0.02f, -0.36f), new(0.26f, -0.02f, -0.96f), t);
            float length = (0.56f + 0.05f * Maths.Sin(Maths.Pi * MathF.Min(1, 2.2f * t)) - 0.17f * t) * share;
            Feather(side, Hand(0.35f * (1 - t)), along, length, 0.088f, $"{name}WingFinger{finger}", row, lift, i, above);
        }
        for (int i = 0; i < Secondaries; i++)
        {
            float t = (i + 0.5f) / Secondaries;
            int fan = t < 0.34f ? 1 : t < 0.67f ? 2 : 3;
            Vec3 root = Vec3.Lerp(QuadrupedFrame.WingWrist, QuadrupedFrame.WingElbow, t);
            Feather(side, root, Vec3.Lerp(new(0.24f, -0.02f, -0.97f), new(0.02f, -0.03f, -1), t),
                (0.41f - 0.06f * t) * share, 0.080f, $"{name}WingPlume{fan}", row, lift, Primaries + i, above);
        }
        for (int i = 0; i < Tertials; i++)
        {
            float t = (i + 0.5f) / Tertials;
            Feather(side, Vec3.Lerp(QuadrupedFrame.WingElbow, new(0.02f, 0, -0.02f), t),
                Vec3.Lerp(new(0.02f, -0.03f, -1), new(-0.10f, -0.05f, -1), t), (0.35f - 0.10f * t) * share, 0.085f,
                $"{name}WingPlume4", row, lift, Primaries + Secondaries + i, above);
        }
    }

    /// <summary>From the wrist (0) out along the hand, in shares of the span.</summary>
    private static Vec3 Hand(float t) => QuadrupedFrame.WingWrist + new Vec3(0.46f, -0.10f, -0.10f) * t;

    private void Feather(int side, Vec3 root, Vec3 along, float length, float width, string bone, int row, float lift,
        int order, bool above)
    {
        // Each lies a little over the next one inwards, so that blades do not cut one another.
        float height = (above ? lift : -lift) - 0.0007f * order;
        Vec3 at = frame.WingPoint(side, root + new Vec3(0, height, 0)), way = QuadrupedFrame.Mirror(along, side).Normalized;
        Blade(at, way, length * w * (above ? 1 : 0.9f), width * w, frame.Bone(bone), row / 2f, above ? 1 : 0.6f, side);
    }

    private void Blade(Vec3 root, Vec3 along, float length, float width, int bone, float row, float arch, int side)
    {
        Vec3 across = Vec3.Cross(Vec3.UnitY, along).Normalized, up = Vec3.Cross(along, across).Normalized;
        int start = positions.Count;
        // Long quills are pointed, coverts round.
        float tip = Maths.Lerp(0.75f, 0.50f, row);
        for (int j = 0; j <= Long; j++)
            for (int i = 0; i <= Wide; i++)
            {
                float t = j / (float)Long, x = 2f * i / Wide - 1;
                float outline = (0.45f + 0.55f * Maths.SmoothStep(0, 0.35f, t))
                    * (t > tip ? MathF.Sqrt(MathF.Max(0, 1 - (t - tip) * (t - tip) / (1.02f * (1 - tip) * (1 - tip)))) : 1);
                positions.Add(root + along * (length * t) + across * (width * 0.5f * outline * x)
                    + up * (width * arch * (0.10f * (1 - x * x) - 0.22f * t * t)));
                tangents.Add((along + across * (0.7f * x)).Normalized);
                paint.Add(plumage.Feather(t, row, x * side, false));
                uvs.Add(new(x, t));
                boneOf.Add(bone);
                if (i == Wide || j == Long) continue;
                int b = start + j * (Wide + 1) + i, n = b + Wide + 1;
                indices.AddRange([b, n + 1, b + 1, b, n, n + 1]);
            }
    }
}
