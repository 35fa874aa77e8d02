using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Insects;

/// <summary>Four wings as thin grids on a bone each, with their veins; painted like a butterfly's or clear like a
/// bee's.
/// Across the wing v runs from the leading edge (0) to the trailing (1), u from root to rim.</summary>
internal sealed class InsectWings(InsectFrame frame)
{
    private const int Long = 40, Wide = 40;
    private readonly InsectDesign d = frame.Design;
    private readonly List<Vec3> positions = [];
    private readonly List<Vec2> uvs = [];
    private readonly List<Rgb> paint = [];
    private readonly List<int> indices = [], boneOf = [];

    public SkinnedShape Build()
    {
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Wing(side, fore: false);
            Wing(side, fore: true);
        }
        Mesh mesh = new Mesh
        {
            Positions = [.. positions], Indices = [.. indices], Paint = [.. paint], Uvs = [.. uvs]
        }.WithSmoothNormals();
        SkinBinding binding = new(positions.Count);
        for (int i = 0; i < boneOf.Count; i++)
            (binding.Bones[i * SkinBinding.Slots], binding.Weights[i * SkinBinding.Slots]) = ((byte)boneOf[i], 1);
        return new(mesh, binding);
    }

    private void Wing(int side, bool fore)
    {
        int start = positions.Count, bone = frame.Bone(InsectFrame.Name(side, fore ? "Forewing" : "Hindwing"));
        Vec3 root = frame.WingRoot(side, fore);
        for (int j = 0; j <= Long; j++)
            for (int i = 0; i <= Wide; i++)
            {
                float u = j / (float)Long, v = i / (float)Wide;
                (float angle, float reach) = Outline(v, fore);
                (float s, float c) = Maths.SinCos(angle);
                Vec3 flat = new(side * c * reach * u, 0.03f * u * Maths.Sin(Maths.Pi * v) + (fore ? 0.004f : 0), s
                    * reach * u);
                positions.Add(frame.Point(root + flat));
                uvs.Add(new(v, u));
                paint.Add(Paint(u, v, fore));
                boneOf.Add(bone);
                if (i == Wide || j == Long) continue;
                int a = start + j * (Wide + 1) + i, b = a + 1, e = b + Wide + 1, f = e - 1;
                indices.AddRange(side > 0 ? [a, f, e, a, e, b] : [a, e, f, a, b, e]);
            }
    }

    /// <summary>Direction of a ray from the root (radians forward of straight out) and its length.</summary>
    private (float Angle, float Reach) Outline(float v, bool fore)
    {
        float span = fore ? d.Forewing : d.Hindwing, broad = fore ? d.ForewingBreadth : d.HindwingBreadth;
        float angle = fore ? Maths.Lerp(0.62f, 0.62f - 1.45f * broad, v) : Maths.Lerp(0.05f, 0.05f - 2.0f * broad, v);
        if (d.ClearWings)
            return (Maths.Lerp(fore ? 0.12f : -0.35f, fore ? -0.42f : -1.0f, v), span
                * (1 - 0.35f * v - 0.25f * MathF.Abs(2 * v - 0.7f)));
        // A forewing's tip is at its front and its rim is hollowed; a hindwing is round and scalloped.
        float reach = fore
            ? span * (1 - 0.42f * Maths.SmoothStep(0.05f, 0.55f, v) + 0.16f * Maths.SmoothStep(0.6f, 0.95f, v)
                - 0.20f * (1 - Maths.SmoothStep(0, 0.08f, v)))
            : span * (0.82f + 0.18f * Maths.Sin(Maths.Pi * v) + 0.018f * Maths.Sin(v * 40));
        return (angle, reach);
    }

    private Rgb Paint(float u, float v, bool fore)
    {
        Rgb wing = Rgb.Hex(d.Wing), dark = Rgb.Hex(d.Body), pale = Rgb.Hex(d.Body2);
        if (d.ClearWings) return Rgb.Lerp(wing, dark, 0.6f * (1 - Maths.SmoothStep(0, 0.06f, v)));
        float rim = MathF.Max(Maths.SmoothStep(0.74f, 0.82f, u + 0.03f * Maths.Sin(v * 40)), 1
            - Maths.SmoothStep(0.02f, 0.06f, v));
        if (fore) rim = MathF.Max(rim, Maths.SmoothStep(0.50f, 0.62f, u) * Maths.SmoothStep(0.42f, 0.25f, v));
        Rgb c = Rgb.Lerp(wing * (0.75f + 0.45f * u), dark, rim);
        // Two rows of pale spots along the dark rim.
        float lane = v * 15, across = lane - MathF.Floor(lane) - 0.5f;
        foreach (float row in (ReadOnlySpan<float>)[0.86f, 0.945f])
        {
            float r = MathF.Sqrt(across * across * 3.2f + (u - row) * (u - row) * 900);
            c = Rgb.Lerp(c, pale, 0.9f * Maths.SmoothStep(0.62f, 0.42f, r));
        }
        return c;
    }

    public static Material Of(InsectDesign d) => new ProceduralMaterial(
        FormattableString.Invariant($"insect wing {d.ClearWings} {d.Pattern}"), (in SurfacePoint p) =>
    {
        // Veins run from the root to the rim and branch once.
        float rays = MathF.Abs(Maths.Sin(p.Uv.X * 24)), branch = MathF.Abs(Maths.Sin(p.Uv.X * 48));
        float vein = Maths.SmoothStep(0.13f, 0.04f, rays) + Maths.SmoothStep(0.55f, 0.7f, p.Uv.Y)
            * Maths.SmoothStep(0.16f, 0.06f, branch);
        float cell = Maths.SmoothStep(0.035f, 0.012f, MathF.Abs(p.Uv.Y - 0.5f - 0.05f * Maths.Sin(p.Uv.X * 9)));
        vein = MathF.Min(1, MathF.Max(vein, cell));
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (1 - 0.85f * vein);
        m.ThinWalled = true;
        m.SubsurfaceWeight = 0.35f;
        m.SubsurfaceColor = p.Paint;
        m.SpecularRoughness = d.ClearWings ? 0.12f : 0.45f;
        if (d.ClearWings) m.Opacity = Maths.Lerp(0.22f, 0.9f, vein);
        return m;
    })
    { MayBeOpen = d.ClearWings };
}
