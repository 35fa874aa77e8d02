using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Photoplay.Foundation;

/// <summary>Deterministic noises of position, for textures and shapes. All are hash-based: no
/// tables, any seed.</summary>
public static class Noise
{
    /// <summary>Uniform in [0, 1) for a lattice cell.</summary>
    public static float Hash(int x, int y, int z, uint seed = 0)
    {
        uint h = seed * 0x9E3779B9u + (uint)x * 0x85EBCA6Bu;
        h = (h ^ (h >> 15)) * 0x2C1B3C6Du + (uint)y * 0xC2B2AE35u;
        h = (h ^ (h >> 13)) * 0x297A2D39u + (uint)z * 0x27D4EB2Fu;
        h = (h ^ (h >> 16)) * 0x7FEB352Du;
        h = (h ^ (h >> 15)) * 0x846CA68Bu;
        h ^= h >> 16;
        return (h >> 8) * (1f / 16777216f);
    }

    /// <summary>Value noise with quintic fade, in [-1, 1], wavelength 1.</summary>
    public static float Value(Vec3 p, uint seed = 0)
    {
        float fx = MathF.Floor(p.X), fy = MathF.Floor(p.Y), fz = MathF.Floor(p.Z);
        Vector256<uint> i = Vector256.Create(0u, 1, 0, 1, 0, 1, 0, 1), j = Vector256.Create(0u, 0, 1, 1, 0, 0, 1, 1),
            k = Vector256.Create(0u, 0, 0, 0, 1, 1, 1, 1);
        Vector256<float> c = HashWide(Vector256.Create((uint)(int)fx) + i, Vector256.Create((uint)(int)fy) + j,
            Vector256.Create((uint)(int)fz) + k, seed);
        return 2 * Between(c, Fade(p.X - fx), Fade(p.Y - fy), Fade(p.Z - fz)) - 1;
    }

    /// <summary><see cref="Hash"/> of eight cells at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> HashWide(Vector256<uint> x, Vector256<uint> y, Vector256<uint> z, uint seed)
    {
        Vector256<uint> h = Vector256.Create(seed * 0x9E3779B9u) + x * 0x85EBCA6Bu;
        h = (h ^ (h >>> 15)) * 0x2C1B3C6Du + y * 0xC2B2AE35u;
        h = (h ^ (h >>> 13)) * 0x297A2D39u + z * 0x27D4EB2Fu;
        h = (h ^ (h >>> 16)) * 0x7FEB352Du;
        h = (h ^ (h >>> 15)) * 0x846CA68Bu;
        h ^= h >>> 16;
        return Vector256.ConvertToSingle((h >>> 8).AsInt32()) * (1f / 16777216f);
    }

    /// <summary>Gradient noise (Perlin 2002 with hashed gradients), about [-1, 1], wavelength 1.</summary>
    public static float Perlin(Vec3 p, uint seed = 0)
        => Vector256.IsHardwareAccelerated ? PerlinWide(p, seed) : PerlinScalar(p, seed);

    /// <summary>The eight corners of the cell in the eight lanes, x fastest: the same operations in the same order as
    /// the scalar form.</summary>
    internal static float PerlinWide(Vec3 p, uint seed)
    {
        float fx = MathF.Floor(p.X), fy = MathF.Floor(p.Y), fz = MathF.Floor(p.Z);
        Vector256<uint> i = Vector256.Create(0u, 1, 0, 1, 0, 1, 0, 1), j = Vector256.Create(0u, 0, 1, 1, 0, 0, 1, 1),
            k = Vector256.Create(0u, 0, 0, 0, 1, 1, 1, 1);
        Vector256<float> unit = HashWide(Vector256.Create((uint)(int)fx) + i, Vector256.Create((uint)(int)fy) + j,
            Vector256.Create((uint)(int)fz) + k, seed);
        Vector256<int> g = Vector256.ConvertToInt32(unit * 12f);
        float dx = p.X - fx, dy = p.Y - fy, dz = p.Z - fz;
        Vector256<float> x = Vector256.Create(dx) - Vector256.ConvertToSingle(i.AsInt32()),
            y = Vector256.Create(dy) - Vector256.ConvertToSingle(j.AsInt32()),
            z = Vector256.Create(dz) - Vector256.ConvertToSingle(k.AsInt32());
        Vector256<float> a = Vector256.ConditionalSelect(Vector256.LessThan(g, Vector256.Create(8)).AsSingle(), x, y);
        Vector256<float> b = Vector256.ConditionalSelect(Vector256.LessThan(g, Vector256.Create(4)).AsSingle(), y, z);
        // The low bits of g are the signs: moved to the floats' sign bits.
        Vector256<float> c = (a.AsInt32() ^ (g << 31)).AsSingle() + (b.AsInt32() ^ ((g >> 1) << 31)).AsSingle();
        return Between(c, Fade(dx), Fade(dy), Fade(dz));
    }

    /// <summary>Trilinear among eight corners, x fastest: between the faces in z first, then the edges in y, then the
    /// ends in x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Between(Vector256<float> corners, float u, float v, float w)
    {
        Vector128<float> face = corners.GetLower() + (corners.GetUpper() - corners.GetLower()) * w,
            edge = face + (Vector128.Shuffle(face, Vector128.Create(2, 3, 2, 3)) - face) * v;
        float near = edge.ToScalar();
        return near + (edge[1] - near) * u;
    }

    internal static float PerlinScalar(Vec3 p, uint seed)
    {
        float fx = MathF.Floor(p.X), fy = MathF.Floor(p.Y), fz = MathF.Floor(p.Z);
        int x = (int)fx, y = (int)fy, z = (int)fz;
        float dx = p.X - fx, dy = p.Y - fy, dz = p.Z - fz;
        float u = Fade(dx), v = Fade(dy), w = Fade(dz);
        // The twelve gradients point to the middles of a cube's edges: two of the three offsets, with signs.
        float Corner(int i, int j, int k)
        {
            int g = (int)(Hash(x + i, y + j, z + k, seed) * 12);
            float a = g < 8 ? dx - i : dy - j, b = g < 4 ? dy - j : dz - k;
            return ((g & 1) == 0 ? a : -a) + ((g & 2) == 0 ? b : -b);
        }
        float Edge(int i, int j) { float a = Corner(i, j, 0); return a + (Corner(i, j, 1) - a) * w; }
        float End(int i) { float a = Edge(i, 0); return a + (Edge(i, 1) - a) * v; }
        float near = End(0);
        return near + (End(1) - near) * u;
    }

    /// <summary>Sum of octaves of <see cref="Perlin"/>, each at twice the frequency and half the height;
    /// about [-1, 1].</summary>
    /// <param name="footprint">Width of the pixel in wavelengths of the first octave: what is finer is left out.</param>
    public static float Fbm(Vec3 p, int octaves = 5, uint seed = 0, float footprint = 0)
    {
        float sum = 0, amplitude = 0.55f;
        for (int i = 0; i < octaves; i++)
        {
            float keep = Keep(footprint);
            if (keep <= 0) break;
            sum += amplitude * keep * Perlin(p, seed + (uint)i * 131u);
            p = p * 2.03f + new Vec3(17.3f, 9.1f, 5.7f);
            amplitude *= 0.5f;
            footprint *= 2.03f;
        }
        return sum;
    }

    /// <summary>How much of a wave a pixel so many wavelengths wide shows: 1 while it is resolved, 0 where it is finer
    /// than the pixel (after Perlin 1985, "An Image Synthesizer": octaves end at the footprint).</summary>
    public static float Keep(float footprint)
        => footprint <= 0.3f ? 1 : footprint >= 0.9f ? 0 : 1 - Maths.SmoothStep(0.3f, 0.9f, footprint);

    /// <summary>Ridged multifractal in [0, 1]: sharp crests.</summary>
    public static float Ridged(Vec3 p, int octaves = 5, uint seed = 0)
    {
        float sum = 0, amplitude = 0.5f;
        for (int i = 0; i < octaves; i++)
        {
            float r = 1 - MathF.Abs(Perlin(p, seed + (uint)i * 131u));
            sum += amplitude * r * r;
            p = p * 2.07f + new Vec3(3.1f, 11.7f, 7.9f);
            amplitude *= 0.5f;
        }
        return sum;
    }

    /// <summary>Cellular noise (Worley 1996): distances to the nearest and second nearest feature point, and the
    /// nearest one's id in [0,1).</summary>
    public static (float F1, float F2, float Id) Worley(Vec3 p, uint seed = 0)
    {
        int x = (int)MathF.Floor(p.X), y = (int)MathF.Floor(p.Y), z = (int)MathF.Floor(p.Z);
        float f1 = 9, f2 = 9;
        int nearest = 0;
        for (int from = 0; from < 27; from += 8)
        {
            Vector256<int> n = Vector256.Create(from) + Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);
            // Cell n is (n % 3, n / 3 % 3, n / 9); by multiplying, right for n below 32.
            Vector256<int> third = (n * 11) >> 5, k = (third * 11) >> 5;
            Vector256<int> cx = Vector256.Create(x - 1) + n - third * 3, cy = Vector256.Create(y - 1) + third - k * 3,
                cz = Vector256.Create(z - 1) + k;
            Vector256<float> qx = Vector256.ConvertToSingle(cx)
                + HashWide(cx.AsUInt32(), cy.AsUInt32(), cz.AsUInt32(), seed) - Vector256.Create(p.X);
            Vector256<float> qy = Vector256.ConvertToSingle(cy)
                + HashWide(cx.AsUInt32(), cy.AsUInt32(), cz.AsUInt32(), seed + 1) - Vector256.Create(p.Y);
            Vector256<float> qz = Vector256.ConvertToSingle(cz)
                + HashWide(cx.AsUInt32(), cy.AsUInt32(), cz.AsUInt32(), seed + 2) - Vector256.Create(p.Z);
            Vector256<float> d = Vector256.Sqrt(qx * qx + qy * qy + qz * qz);
            for (int lane = 0; lane < 8 && from + lane < 27; lane++)
            {
                float here = d[lane];
                if (here < f1) { f2 = f1; f1 = here; nearest = from + lane; }
                else if (here < f2) f2 = here;
            }
        }
        float id = f1 < 9 ? Hash(x - 1 + nearest % 3, y - 1 + nearest / 3 % 3, z - 1 + nearest / 9, seed + 3) : 0;
        return (f1, f2, id);
    }

    private static float Fade(float t) => t * t * t * (t * (t * 6 - 15) + 10);
}
