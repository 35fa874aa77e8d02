using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>A turtle's shell: a dome of horny scutes with their growth rings on a flared rim, and the flat plastron
/// below. One closed solid that rides on the back.</summary>
internal static class Carapace
{
    private const int Rings = 60, Around = 144, Under = 14;

    /// <summary>Middles of the scutes on the disc seen from above (x to the left over the half-width, z forward over
    /// the
    /// half-length): five along the spine, four pairs beside them.</summary>
    private static readonly Vec2[] Scutes = [new(0, 0.70f), new(0, 0.36f), new(0, 0), new(0, -0.36f), new(0, -0.70f),
        new(0.50f, 0.54f), new(0.58f, 0.18f), new(0.58f, -0.18f), new(0.50f, -0.54f),
        new(-0.50f, 0.54f), new(-0.58f, 0.18f), new(-0.58f, -0.18f), new(-0.50f, -0.54f)];

    /// <summary>Null for animals without.</summary>
    public static Mesh? Build(QuadrupedFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        if (d.Shell <= 0) return null;
        float s = d.Size, half = (d.Trunk * 0.5f + 0.105f) * s, wide = (d.ChestRadius * 1.05f + 0.105f) * s,
            tall = d.Shell * s, rim = frame.Back(0) - 0.010f * s, mid = 0.005f * s;
        CoatPalette palette = CoatPalette.Of(d.ShellCoat ?? d.Coat);
        int rows = Rings + Under + 1;
        Vec3[] positions = new Vec3[rows * Around];
        Rgb[] paint = new Rgb[positions.Length];
        List<int> indices = [];
        for (int j = 0; j < rows; j++)
            for (int i = 0; i < Around; i++)
            {
                float angle = Maths.Tau * i / Around;
                (float sin, float cos) = Maths.SinCos(angle);
                int v = j * Around + i;
                (positions[v], paint[v]) = j <= Rings ? Top(j / (float)Rings, sin, cos)
                    : Below((j - Rings) / (float)Under, sin, cos);
                if (j + 1 == rows) continue;
                int n = (i + 1) % Around, b = j * Around;
                indices.AddRange([b + i, b + Around + n, b + n, b + i, b + Around + i, b + Around + n]);
            }
        return new Mesh { Positions = positions, Indices = [.. indices], Paint = paint }.WithSmoothNormals();

        (Vec3, Rgb) Top(float r, float sin, float cos)
        {
            (float groove, float ring, float edge, float id) = Scute(new(cos * r, sin * r), r, sin, cos);
            float flare = Maths.SmoothStep(0.86f, 1, r);
            float height = tall * (Maths.Pow(MathF.Max(0, 1 - r * r), 0.62f) - 0.05f * flare)
                + Arch(sin) * Maths.SmoothStep(0.4f, 1, r);
            // Each scute swells a little out of its seams; rings of growth step down to them.
            height += s * (0.0075f * (groove - 1) + 0.0012f * ring * (1 - flare));
            Vec3 p = new(cos * wide * (r + 0.03f * flare), rim + height, mid + sin * half * (r + 0.02f * flare));
            Rgb colour = Rgb.Lerp(palette.Dark, palette.EarInside, 0.85f * edge * (0.75f + 0.5f * id));
            return (p, colour * (0.45f + 0.55f * groove) * (1 + 0.10f * ring));
        }

        (Vec3, Rgb) Below(float t, float sin, float cos)
        {
            float r = Maths.Lerp(1.0f, 0, t), tuck = Maths.SmoothStep(0, 0.3f, t);
            float y = rim - tall * 0.05f + Arch(sin) * (1 - tuck) - 0.052f * s * tuck - 0.006f * s
                * Maths.SmoothStep(0, 0.12f, t);
            float seam = Maths.SmoothStep(0.01f, 0.04f,
                MathF.Min(MathF.Abs(cos * r), MathF.Abs(MathF.Abs(sin * r) - 0.3f)));
            return (new(cos * wide * r * (1.03f - 0.16f * tuck), y, mid + sin * half * r * (1.02f - 0.10f * tuck)),
                palette.Pale * (0.55f + 0.45f * seam) * Maths.Lerp(0.75f, 1, tuck));
        }

        // The rim rises over neck and tail and sinks to the flanks.
        float Arch(float sin) => 0.020f * s * (sin * sin * sin * sin - 0.4f);
    }

    /// <summary>Where on its scute a place is: 0 in the seam .. 1 off it; rings of growth, -1..1; 1 in the middle .. 0
    /// at the edge; a number of the scute's own.</summary>
    private static (float Groove, float Ring, float Edge, float Id) Scute(Vec2 q, float r, float sin, float cos)
    {
        const float margin = 0.84f;
        if (r > margin)
        {
            float sector = Maths.Atan2(sin, cos) / Maths.Tau * 24 + 0.5f,
                across = MathF.Abs(sector - MathF.Floor(sector) - 0.5f);
            float seam = MathF.Min((0.5f - across) * 0.26f, r - margin);
            return (Maths.SmoothStep(0, 0.018f, seam), 0, Maths.SmoothStep(0.5f, 0.1f, across),
                Noise.Hash((int)MathF.Floor(sector), 3, 7));
        }
        float near = 9, next = 9;
        int which = 0;
        for (int i = 0; i < Scutes.Length; i++)
        {
            float dx = (q.X - Scutes[i].X) * 0.9f, dz = (q.Y - Scutes[i].Y) * 1.25f, d = MathF.Sqrt(dx * dx + dz * dz);
            if (d < near) (near, next, which) = (d, near, i);
            else if (d < next) next = d;
        }
        float gap = MathF.Min(next - near, 2 * (margin - r)), inner = Maths.Saturate(gap / 0.36f);
        return (Maths.SmoothStep(0, 0.045f, gap), Maths.Sin(inner * 34), Maths.SmoothStep(0.15f, 0.95f, inner),
            Noise.Hash(which, 1, 5));
    }

    public static Material Material { get; } = new ProceduralMaterial("shell", (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (1 + 0.14f * Noise.Fbm(p.Rest * 120, 2, 3, p.Footprint * 120));
        m.SpecularRoughness = 0.34f;
        m.CoatWeight = 0.4f;
        m.CoatRoughness = 0.2f;
        return m;
    });
}
