using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Birds;

/// <summary>Flight feathers as curved blades, in rows on folded wings and fanned on the tail; each
/// follows one bone.</summary>
internal sealed class Feathers(BirdFrame frame, BirdPlumage plumage)
{
    private const int Long = 9, Wide = 5;
    private readonly List<Vec3> positions = [], tangents = [];
    private readonly List<Rgb> paint = [];
    private readonly List<Vec2> uvs = [];
    private readonly List<int> indices = [], boneOf = [];

    public SkinnedShape Build()
    {
        BirdDesign d = frame.Design;
        float s = d.Size;
        Vec3 x = frame.BodyTurn.Rotate(Vec3.UnitX), y = frame.BodyTurn.Rotate(Vec3.UnitY);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Vec3 a = frame.Shoulder(side), b = frame.WingTip(side), along = (b - a).Normalized;
            // Three rows: long flight feathers underneath, greater coverts, lesser coverts on top.
            for (int row = 2; row >= 0; row--)
            {
                int count = row == 2 ? 11 : row == 1 ? 9 : 7;
                for (int i = 0; i < count; i++)
                {
                    float u = i / (count - 1f),
                        seat = row == 2 ? 0.28f + 0.40f * u : row == 1 ? 0.14f + 0.42f * u : 0.02f + 0.38f * u;
                    float length = d.WingLength * s
                            * (row == 2 ? 0.56f + 0.20f * u : row == 1 ? 0.40f - 0.04f * u : 0.26f),
                        width = d.WingDepth * s * (row == 2 ? 0.34f : row == 1 ? 0.34f : 0.36f);
                    float low = d.WingDepth * s * (0.42f - 0.55f * u) * (row == 0 ? 0.7f : 1);
                    Vec3 root = Vec3.Lerp(a, b, seat) - y * low + x
                        * (side * (0.20f * d.WingDepth + 0.0022f + 0.0018f * (2 - row) + 0.0004f * (count - i)) * s);
                    Vec3 direction = (along - y * (0.34f * (1 - u)) + x * (side * -0.03f)).Normalized;
                    string bone = BirdFrame.Name(side, seat < 0.34f ? "UpperArm" : seat < 0.6f ? "LowerArm" : "Hand");
                    Blade(root, direction, x * side, length, width, frame.Bone(bone), row / 2f, false);
                }
            }
        }
        int fan = 9;
        for (int i = 0; i < fan; i++)
        {
            float u = 2f * i / (fan - 1) - 1;
            Vec3 root = frame.BodyPoint(new(0.12f * u, 0.24f - 0.03f * u * u, -0.92f)) + y * (0.0006f * i * s);
            Vec3 direction = (frame.BodyTurn.Rotate(new Vec3(0.30f * u, 0.10f, -1))).Normalized;
            Blade(root, direction, y, d.TailLength * s * (1 - 0.12f * u * u), d.TailWidth * s,
                frame.Bone("tail1"), 1, true);
        }
        Mesh mesh = new Mesh
        {
            Positions = [.. positions], Indices = [.. indices], Paint = [.. paint], Uvs = [.. uvs],
            Tangents = [.. tangents]
        }.WithSmoothNormals();
        SkinBinding binding = new(positions.Count);
        for (int i = 0; i < boneOf.Count; i++)
            (binding.Bones[i * SkinBinding.Slots], binding.Weights[i * SkinBinding.Slots]) = ((byte)boneOf[i], 1);
        return new(mesh, binding);
    }

    private void Blade(Vec3 root, Vec3 along, Vec3 outward, float length, float width, int bone, float row, bool tail)
    {
        Vec3 across = Vec3.Cross(outward, along).Normalized, up = Vec3.Cross(along, across).Normalized;
        int start = positions.Count;
        for (int j = 0; j <= Long; j++)
            for (int i = 0; i <= Wide; i++)
            {
                float t = j / (float)Long, x = 2f * i / Wide - 1;
                float outline = MathF.Sqrt(MathF.Max(0, t * (1.06f - t) * 4))
                    * (0.55f + 0.45f * Maths.SmoothStep(0, 0.45f, t));
                outline = t > 0.72f
                    ? MathF.Sqrt(MathF.Max(0, 1 - (t - 0.72f) * (t - 0.72f) / 0.0785f)) * 0.97f
                    : MathF.Min(outline, 0.97f);
                positions.Add(root + along * (length * t) + across * (width * 0.5f * outline * x)
                    + up * (width * (0.14f * (1 - x * x) - 0.20f * t * t)));
                tangents.Add((along + across * (0.7f * x)).Normalized);
                paint.Add(plumage.Feather(t, row, x, tail));
                uvs.Add(new(x, t));
                boneOf.Add(bone);
                if (i == Wide || j == Long) continue;
                int b = start + j * (Wide + 1) + i, n = b + Wide + 1;
                indices.AddRange([b, b + 1, n + 1, b, n + 1, n]);
            }
    }

    /// <summary>Barbs slant from the shaft; light passes through the vane.</summary>
    public static Material Material { get; } = new ProceduralMaterial("feather", (in SurfacePoint p) =>
    {
        float barbs = Maths.Sin((p.Uv.Y * 3 - MathF.Abs(p.Uv.X) * 0.8f) * 60);
        return OpenPbr.Default with
        {
            BaseColor = p.Paint * (1 + 0.10f * barbs),
            SpecularRoughness = 0.5f,
            ThinWalled = true,
            SubsurfaceWeight = 0.25f,
            SubsurfaceColor = p.Paint,
            FuzzWeight = 0.2f,
            FuzzColor = p.Paint,
        };
    });
}
