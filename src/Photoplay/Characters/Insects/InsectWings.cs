using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Insects;

/// <summary>Four wings as thin grids on a bone each, with their veins; painted like a butterfly's or clear like a
/// bee's. Across the wing v runs from the leading edge (0) to the trailing (1), u from root to rim.</summary>
/// <param name="length">Of the body by which the wings are measured, metres.</param>
/// <param name="root">Where a wing hinges, actor space: by side (1 left, -1 right) and whether it is the fore one.
/// </param>
/// <param name="bone">Number of the bone of that name.</param>
internal sealed class InsectWings(InsectDesign d, float length, Func<int, bool, Vec3> root, Func<string, int> bone)
{
    private const int Long = 40, Wide = 40;
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
        int start = positions.Count, hinge = bone(InsectFrame.Name(side, fore ? "Forewing" : "Hindwing"));
        Vec3 from = root(side, fore);
        for (int j = 0; j <= Long; j++)
            for (int i = 0; i <= Wide; i++)
            {
                float u = j / (float)Long, v = i / (float)Wide;
                Vec3 flat = d.Netted ? Blade(u, v, fore) : Fan(u, v, fore);
                positions.Add(from + new Vec3(side * flat.X, flat.Y + (fore ? 0.004f : 0), flat.Z) * length);
                uvs.Add(new(v, u));
                paint.Add(Paint(u, v, fore));
                boneOf.Add(hinge);
                if (i == Wide || j == Long) continue;
                int a = start + j * (Wide + 1) + i, b = a + 1, e = b + Wide + 1, f = e - 1;
                indices.AddRange(side > 0 ? [a, f, e, a, e, b] : [a, e, f, a, b, e]);
            }
    }

    private Vec3 Fan(float u, float v, bool fore)
    {
        (float angle, float reach) = Outline(v, fore);
        (float s, float c) = Maths.SinCos(angle);
        return new(c * reach * u, 0.03f * u * Maths.Sin(Maths.Pi * v), s * reach * u);
    }

    /// <summary>A dragonfly's: long and narrow with a straight leading edge; the hind one is broad at its root. Pleated
    /// along its veins.</summary>
    private Vec3 Blade(float u, float v, bool fore)
    {
        float span = fore ? d.Forewing : d.Hindwing, broad = fore ? d.ForewingBreadth : d.HindwingBreadth;
        float chord = broad * MathF.Sqrt(MathF.Max(0, 1 - Maths.Pow(u, 7)))
            * (fore ? 0.30f + 0.70f * Maths.SmoothStep(0, 0.55f, u) : Maths.Lerp(0.45f, 1, Maths.SmoothStep(0, 0.14f, u))
                * (1 - 0.22f * Maths.SmoothStep(0.3f, 0.9f, u)));
        float lead = (fore ? 0.05f : -0.06f) * u - 0.02f * u * u;
        return new(span * u, 0.012f * broad * Maths.Sin(v * 19) * (1 - v) * Maths.SmoothStep(0, 0.1f, u), lead - chord * v);
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
        if (d.Netted)
        {
            // The cell near the tip that is filled with colour (pterostigma), and an amber root.
            float stigma = v < 0.16f ? Maths.SmoothStep(0.835f, 0.845f, u) * Maths.SmoothStep(0.915f, 0.905f, u) : 0;
            Rgb clear = Rgb.Lerp(wing, Rgb.Hex(0xC89A4A), 0.5f * Maths.SmoothStep(0.18f, 0, u));
            return Rgb.Lerp(clear, dark, MathF.Max(stigma, 0.7f * (1 - Maths.SmoothStep(0, 0.04f, v))));
        }
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
        if (d.Netted) return Net(p);
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

    /// <summary>Strong veins along the wing and a net of cells between, in a clear skin that shines in the colours of a
    /// thin film.</summary>
    private static OpenPbr Net(in SurfacePoint p)
    {
        float v = p.Uv.X, u = p.Uv.Y;
        float along = Maths.SmoothStep(0.24f, 0.10f, MathF.Abs(Maths.Sin(v * 15.7f))) * Maths.SmoothStep(0.75f, 0.35f, v);
        (float near, float next, _) = Noise.Worley(new(u * 30, v * 8, 0.5f));
        float vein = MathF.Max(along, Maths.SmoothStep(0.15f, 0.06f, next - near));
        float stigma = v < 0.16f ? Maths.SmoothStep(0.835f, 0.845f, u) * Maths.SmoothStep(0.915f, 0.905f, u) : 0;
        OpenPbr m = OpenPbr.Default;
        // Orders of interference drift with the skin's thickness.
        float order = Maths.Tau * (1.6f * u + 1.1f * v + 0.25f * Noise.Perlin(new(u * 5, v * 4, 2)));
        Rgb film = new(0.55f + 0.4f * Maths.Cos(order), 0.60f + 0.35f * Maths.Cos(order - 2.1f),
            0.70f + 0.3f * Maths.Cos(order - 4.2f));
        m.BaseColor = Rgb.Lerp(p.Paint, film, 0.5f * (1 - stigma)) * (1 - 0.85f * vein);
        m.ThinWalled = true;
        m.SubsurfaceWeight = 0.3f;
        m.SubsurfaceColor = m.BaseColor;
        m.SpecularRoughness = 0.10f;
        m.Opacity = MathF.Max(Maths.Lerp(0.36f, 0.95f, vein), 0.95f * stigma);
        return m;
    }
}
