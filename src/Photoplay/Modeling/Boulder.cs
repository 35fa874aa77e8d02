using Photoplay.Foundation;

namespace Photoplay.Modeling;

/// <summary>A weathered stone: a sphere cut by random planes (fracture faces), roughened by noise, squashed.</summary>
public static class Boulder
{
    /// <param name="size">Half extents, metres, before cutting.</param>
    /// <param name="detail">Rings from pole to pole; triangles are about 3 * detail squared.</param>
    /// <param name="angular">0 river pebble .. 1 broken rock.</param>
    /// <param name="strata">0..1: ledges of horizontal layers.</param>
    public static FreeMesh Build(Seed seed, Vec3 size, int detail, float angular, float strata = 0)
    {
        RandomStream random = seed.Stream();
        Vec3 offset = random.Direction() * 40;
        int cuts = 4 + (int)(angular * 10);
        Vec3[] faces = new Vec3[cuts];
        float[] depth = new float[cuts];
        for (int c = 0; c < cuts; c++)
        {
            faces[c] = random.Direction();
            depth[c] = random.Range(0.62f, 0.9f) - 0.18f * angular;
        }
        FreeMesh mesh = new();
        int nv = detail, nu = detail * 3 / 2;
        for (int j = 0; j <= nv; j++)
        {
            for (int i = 0; i < nu; i++)
            {
                float th = Maths.Pi * j / nv, ph = Maths.Tau * (i + 0.5f * (j & 1)) / nu, st = Maths.Sin(th);
                Vec3 d = new(st * Maths.Cos(ph), Maths.Cos(th), st * Maths.Sin(ph));
                float k = 1 + 0.28f * Noise.Fbm(d * 1.3f + offset, 2);
                for (int c = 0; c < cuts; c++)
                {
                    float over = Vec3.Dot(d, faces[c]) * k - depth[c];
                    if (over > 0) k -= over * (0.55f + 0.45f * angular) / MathF.Max(0.3f, Vec3.Dot(d, faces[c]));
                }
                k += (0.045f + 0.05f * angular) * Noise.Fbm(d * 4.2f + offset, 4);
                if (strata > 0)
                {
                    float layer = d.Y * k * 6 + 0.6f * Noise.Perlin(d * 2 + offset), f = layer - MathF.Floor(layer);
                    k *= 1 - strata * 0.10f * (Maths.SmoothStep(0, 0.25f, f) - f)
                        - strata * 0.07f * Noise.Hash((int)MathF.Floor(layer), 3, 9);
                }
                mesh.Vertex(d * k * size, d, Rgb.White);
            }
        }
        for (int j = 0; j < nv; j++)
        {
            for (int i = 0; i < nu; i++)
            {
                int a = j * nu + i, b = j * nu + (i + 1) % nu, c = a + nu, e = b + nu;
                if ((j & 1) == 0) { mesh.Triangle(a, b, c); mesh.Triangle(b, e, c); }
                else { mesh.Triangle(a, b, e); mesh.Triangle(a, e, c); }
            }
        }
        mesh.Smooth(default);
        return mesh;
    }
}
