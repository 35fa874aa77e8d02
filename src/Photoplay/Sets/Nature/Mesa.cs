using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A table mountain: cliff over a skirt of scree, flat top, its outline cut by gullies.</summary>
public static class Mesa
{
    public static Mesh Build(Seed seed, float radius, float height)
    {
        FreeMesh mesh = new();
        const int rings = 44, sides = 150;
        Vec3 o = seed.Stream().Direction() * 50;
        for (int i = 0; i <= rings; i++)
        {
            float t = (float)i / rings;
            // Profile from foot to rim: scree, cliff with ledges, top.
            float y, r;
            if (t < 0.35f) { float u = t / 0.35f; y = 0.38f * u * u; r = 1.75f - 0.68f * u; }
            else if (t < 0.85f)
            {
                float u = (t - 0.35f) / 0.5f;
                y = 0.38f + 0.60f * u;
                r = 1.07f - 0.07f * u - 0.045f * MathF.Floor(u * 4) / 4;
            }
            else { float u = (t - 0.85f) / 0.15f; y = 0.98f + 0.02f * u; r = (1 - u) * 0.955f; }
            for (int j = 0; j < sides; j++)
            {
                float a = j * Maths.Tau / sides;
                Vec3 d = new(Maths.Cos(a), 0, Maths.Sin(a));
                float plan = 1 + 0.42f * Noise.Fbm(d * 1.1f + o, 2, 3),
                    gully = Noise.Ridged(d * 4.5f + o + Vec3.UnitY * (y * 0.35f), 3, 5)
                    - 0.5f;
                float rr = radius * r * (plan + 0.16f * gully * (t < 0.85f ? 1 : 1 - (t - 0.85f) / 0.15f))
                    + radius * 0.03f * Noise.Fbm(new Vec3(d.X * 9, y * 16, d.Z * 9) + o, 2, 7);
                mesh.Vertex(new(d.X * rr, height * (y + 0.05f * Noise.Fbm(d * 2 + o, 2, 9) * y), d.Z * rr),
                    d, Rgb.White);
            }
        }
        for (int i = 0; i < rings; i++)
            for (int j = 0; j < sides; j++)
            {
                int a = i * sides + j, b = i * sides + (j + 1) % sides;
                mesh.Quad(a, a + sides, b + sides, b);
            }
        mesh.Smooth(new(0, height * 0.2f, 0));
        return mesh.ToMesh();
    }
}
