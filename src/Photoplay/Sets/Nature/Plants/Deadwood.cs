using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>Fallen trunks and stumps.</summary>
public static class Deadwood
{
    /// <summary>A trunk lying along X, a few stubs of branches on it; half sunk at y = 0.</summary>
    public static Model Log(Seed seed, float length, float radius, float snow)
    {
        FreeMesh bark = new(), cut = new(), cap = new();
        RandomStream random = seed.Stream();
        const int n = 16;
        Span<Vec3> p = stackalloc Vec3[n];
        Span<float> r = stackalloc float[n];
        for (int i = 0; i < n; i++)
        {
            float t = i / (n - 1f);
            p[i] = new(length * (t - 0.5f), radius * 0.75f + 0.05f * Maths.Sin(t * 6), 0.12f * Maths.Sin(t * 3 + 1));
            r[i] = radius * (1.1f - 0.45f * t);
        }
        bark.Tube(p, r, 14, new(0.13f, 0.105f, 0.082f), 0.6f, new(snow, 0, 0, 0));
        Disk(cut, p[0], -Vec3.UnitX, r[0], random);
        Disk(cut, p[n - 1], Vec3.UnitX, r[n - 1], random);
        for (int b = 0; b < 6; b++)
        {
            Vec3 at = p[2 + random.Below(n - 4)], way = (random.Direction() + Vec3.UnitY * 0.6f).Normalized;
            Span<Vec3> q = [at, at + way * (radius * 1.3f), at + way * (radius * (1.3f + random.Range(0.2f, 2)))
                + random.Direction() * 0.05f];
            Span<float> s = [radius * 0.28f, radius * 0.2f, radius * 0.08f];
            bark.Tube(q, s, 6, new(0.12f, 0.095f, 0.075f), 0.3f, new(snow, 0, 0, 0));
        }
        if (snow > 0.05f)
        {
            for (int i = 0; i < n; i++)
            {
                p[i] += Vec3.UnitY * (r[i] * 0.72f);
                r[i] *= random.Range(0.62f, 0.85f) * (i is 0 or n - 1 ? 0.3f : 1);
            }
            cap.Drift(p, r, 0.6f, random);
        }
        return Finish($"log {seed.Value:x} {length} {snow}", bark, cut, cap);
    }

    public static Model Stump(Seed seed, float height, float radius, float snow)
    {
        FreeMesh bark = new(), cut = new(), cap = new();
        RandomStream random = seed.Stream();
        Span<Vec3> p = [new(0, -0.1f, 0), new(0, 0.04f, 0), new(0, height * 0.3f, 0), new(0.01f, height * 0.7f, 0),
            new(0.02f, height, 0)];
        Span<float> r = [radius * 1.7f, radius * 1.45f, radius * 1.12f, radius, radius * 0.97f];
        bark.Tube(p, r, 18, new(0.13f, 0.105f, 0.082f), 0.9f, new(snow, 0, 0, 0));
        Disk(cut, p[4], Vec3.UnitY, radius * 0.97f, random);
        for (int i = 0; i < 6; i++)
        {
            float a = i * Maths.Tau / 6 + random.Range(-0.3f, 0.3f);
            Vec3 o = new(Maths.Cos(a), 0, Maths.Sin(a));
            bark.Tube([o * radius + Vec3.UnitY * 0.12f, o * (radius * 1.8f) + Vec3.UnitY * 0.03f, o * (radius * 2.8f)
                - Vec3.UnitY * 0.06f], [radius * 0.3f, radius * 0.2f,
                    radius * 0.1f], 7, new(0.12f, 0.1f, 0.08f), 0.5f, new(snow, 0, 0, 0));
        }
        if (snow > 0.05f)
        {
            FreeMesh dome = Boulder.Build(seed.Derive("cap"),
                new(radius * 1.02f, radius * 0.42f, radius * 1.02f), 18, 0);
            return new($"stump {seed.Value:x} {snow}", [new(bark.ToMesh(), PlantMaterials.Bark),
                new(Shifted(dome.ToMesh(), new(0.02f, height, 0)), SnowMaterial.Cap)]);
        }
        return Finish($"stump {seed.Value:x} {snow}", bark, cut, cap);
    }

    private static Mesh Shifted(Mesh m, Vec3 by)
    {
        for (int i = 0; i < m.Positions.Length; i++) m.Positions[i] += by;
        return m;
    }

    private static Model Finish(string name, FreeMesh bark, FreeMesh cut, FreeMesh cap)
    {
        List<Shape> shapes = [new(bark.ToMesh(), PlantMaterials.Bark)];
        if (cut.TriangleCount > 0) shapes.Add(new(cut.ToMesh(), Heartwood));
        if (cap.TriangleCount > 0) shapes.Add(new(cap.ToMesh(), SnowMaterial.Cap));
        return new(name, shapes);
    }

    /// <summary>Rings round the pith: mask A is the distance from it, 0..1.</summary>
    private static Material Heartwood { get; } = new ProceduralMaterial("sawn wood", static (in SurfacePoint p) =>
    {
        float ring = p.Masks.A * 11 + 0.6f * Noise.Perlin(p.Rest * 6, 3), f = ring - MathF.Floor(ring);
        Rgb c = Rgb.Lerp(new(0.30f, 0.20f, 0.11f), new(0.17f, 0.105f, 0.055f), Maths.SmoothStep(0.2f, 0.95f, f)) * (0.8f
            + 0.3f * Noise.Fbm(p.Rest * 9, 3, 5, p.Footprint * 9));
        return OpenPbr.Diffuse(Rgb.Lerp(c, new(0.07f, 0.06f, 0.05f),
            0.5f * Maths.SmoothStep(0.1f, 0.5f, Noise.Fbm(p.Rest * 4, 3, 6, p.Footprint * 4))), 0.8f);
    });

    private static void Disk(FreeMesh mesh, Vec3 centre, Vec3 normal, float radius, RandomStream random)
    {
        Vec3.Basis(normal, out Vec3 u, out Vec3 v);
        int c = mesh.Vertex(centre + normal * 0.004f, normal, Rgb.White), first = mesh.VertexCount;
        for (int i = 0; i < 20; i++)
        {
            float a = i * Maths.Tau / 20;
            mesh.Vertex(centre + (u * Maths.Cos(a) + v * Maths.Sin(a)) * (radius * 1.03f)
                + normal * random.Range(-0.006f, 0.006f), normal, Rgb.White, new(1, 0, 0, 0));
        }
        for (int i = 0; i < 20; i++) mesh.Triangle(c, first + i, first + (i + 1) % 20);
    }
}
