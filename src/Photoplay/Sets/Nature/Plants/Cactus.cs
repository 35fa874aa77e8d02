using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A ribbed column cactus with a few arms.</summary>
public static class Cactus
{
    public static Model Build(Seed seed, float height)
    {
        FreeMesh mesh = new(), spines = new();
        RandomStream random = seed.Stream();
        Column(mesh, spines, [new(0, -0.1f, 0), new(0.02f, height * 0.5f, 0), new(0.03f, height, 0.02f)],
            height * 0.055f, random);
        int arms = 2 + random.Below(2);
        for (int i = 0; i < arms; i++)
        {
            float a = random.Range(0, Maths.Tau), y = height * random.Range(0.35f, 0.55f),
            l = height * random.Range(0.25f, 0.42f),
                o = height * 0.13f;
            Vec3 out_ = new(Maths.Cos(a), 0, Maths.Sin(a)), at = new(0.015f, y, 0);
            Column(mesh, spines,
                [at, at + out_ * (o * 0.8f) + Vec3.UnitY * 0.06f, at + out_ * (o * 1.15f) + Vec3.UnitY * (l * 0.45f), at
                + out_ * (o * 1.2f) + Vec3.UnitY * l], height * 0.04f, random);
        }
        return new($"cactus {seed.Value:x}", [new(mesh.ToMesh(), Skin), new(spines.ToMesh(), PlantMaterials.Blade)]);
    }

    private static Material Skin { get; } = new ProceduralMaterial("cactus skin", static (in SurfacePoint p) =>
    {
        Rgb c = Rgb.Lerp(new(0.055f, 0.095f, 0.04f), new(0.115f, 0.17f, 0.075f),
            Maths.Saturate(0.5f + 0.5f * Noise.Fbm(p.Rest * 5, 3, 4, p.Footprint * 5)) * p.Masks.A);
        return OpenPbr.Diffuse(Rgb.Lerp(c, new(0.20f, 0.15f, 0.09f), 0.6f * Maths.SmoothStep(0.45f, 0, p.Rest.Y)),
            0.55f);
    });

    private static void Column(FreeMesh mesh, FreeMesh spines, ReadOnlySpan<Vec3> way, float radius,
        RandomStream random)
    {
        const int rings = 26, ribs = 13, sides = ribs * 4;
        int first = mesh.VertexCount;
        for (int i = 0; i <= rings; i++)
        {
            float t = (float)i / rings, at = MathF.Min(t * (way.Length - 1), way.Length - 1.001f);
            Vec3 c = Spline(way, at), along = (Spline(way, MathF.Min(at + 0.05f, way.Length - 1.001f))
                - Spline(way, MathF.Max(0, at - 0.05f))).Normalized;
            Vec3 u = (Vec3.UnitX - along * along.X).Normalized, w = Vec3.Cross(along, u);
            if (u.LengthSquared < 0.5f) { u = Vec3.UnitZ; w = Vec3.Cross(along, u); }
            float cap = MathF.Sqrt(MathF.Max(0, 1 - Maths.Pow(Maths.SmoothStep(0.86f, 1.0f, t), 2) * 0.97f)),
                r = radius * cap * (0.86f + 0.2f * Maths.Sin(t * 2.6f));
            for (int j = 0; j < sides; j++)
            {
                float a = j * Maths.Tau / sides, rib = 0.5f + 0.5f * Maths.Cos(a * ribs);
                Vec3 out_ = u * Maths.Cos(a) + w * Maths.Sin(a);
                mesh.Vertex(c + out_ * (r * (0.84f + 0.16f * MathF.Sqrt(rib))), (out_ - u * (0.001f)).Normalized,
                    Rgb.White, new(0.35f + 0.65f * rib, 0, 0, 0));
                if (j % 4 == 0 && i % 2 == 0 && i < rings)
                    for (int k = 0; k < 3; k++)
                    {
                        Vec3 d = (out_ + random.Direction() * 0.7f).Normalized,
                        s = Vec3.Cross(d, random.Direction()).Normalized * 0.0016f,
                            root = c + out_ * r;
                        Rgb bone = new(0.62f, 0.54f, 0.40f);
                        spines.Triangle(spines.Vertex(root - s, out_, bone), spines.Vertex(root + s, out_, bone),
                            spines.Vertex(root + d * 0.04f, out_, bone));
                    }
            }
        }
        for (int i = 0; i < rings; i++)
            for (int j = 0; j < sides; j++)
            {
                int a = first + i * sides + j, b = first + i * sides + (j + 1) % sides;
                mesh.Quad(a, b, b + sides, a + sides);
            }
    }

    private static Vec3 Spline(ReadOnlySpan<Vec3> p, float at)
    {
        int i = Math.Clamp((int)at, 0, p.Length - 2);
        float t = at - i;
        Vec3 a = p[Math.Max(0, i - 1)], b = p[i], c = p[i + 1], d = p[Math.Min(p.Length - 1, i + 2)];
        return b + (c - a) * (0.5f * t) + (a * 2 - b * 5 + c * 4 - d) * (0.5f * t * t)
            + (b * 3 - a - c * 3 + d) * (0.5f * t * t * t);
    }
}
