using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>Hair as it is asked for at a root: two colours, the way it lies, how long it is.</summary>
/// <param name="Flow">Direction it lies in; need not be tangent nor unit.</param>
/// <param name="Length">Metres; below a millimetre nothing grows.</param>
/// <param name="Droop">How far it sinks over the pelt's own <see cref="FurGrowth.Droop"/>: manes and tails hang.</param>
/// <param name="Lift">How far it stands off the skin over the pelt's own <see cref="FurGrowth.Lift"/>.</param>
public readonly record struct FurSample(Rgb Root, Rgb Tip, Vec3 Flow, float Length, float Droop = 1, float Lift = 1);

/// <summary>Where a strand stands: a point of a triangle of the skin (corners A, B, C; barycentric weights of
/// B and C).</summary>
public readonly record struct FurRoot(int A, int B, int C, float U, float V, Vec3 Position, Vec3 Normal);

/// <summary>Strands as ribbons: strand i has points FirstPoint[i] .. FirstPoint[i+1]-1 of the mesh.</summary>
public sealed record FurRibbons(Mesh Mesh, int[] FirstPoint, FurRoot[] Roots);

/// <summary>How a pelt grows. Lengths in metres.</summary>
public sealed record FurGrowth
{
    /// <summary>About how many triangles the pelt may have: strands grow sparser and broader with fewer.</summary>
    public int Triangles { get; init; } = 240_000;
    /// <summary>Sine of the angle between hair and skin at the root, about.</summary>
    public float Lift { get; init; } = 0.34f;
    /// <summary>Share of guard hairs, which are longer, stiffer, thinner and paler at the tip.</summary>
    public float Guard { get; init; } = 0.2f;
    /// <summary>How far tips sink under their weight.</summary>
    public float Droop { get; init; } = 0.25f;
    public float ClumpSize { get; init; } = 0.014f;
    /// <summary>0 no tufts .. 1 all tips of a tuft meet.</summary>
    public float Clump { get; init; } = 0.32f;
    /// <summary>0 straight .. 1 curled.</summary>
    public float Curl { get; init; }
    /// <summary>Breadth of a ribbon over what covers the skin once.</summary>
    public float Breadth { get; init; } = 1;
    public required Seed Seed { get; init; }
}

/// <summary>Grows fur on a surface: undercoat and guard hairs, tufted, tapering to a point. The same surface and growth
/// give the same fur on any number of threads.</summary>
public static class FurGrower
{
    private const int Chunks = 64;

    /// <param name="density">A vertex's strands per square metre over the pelt's mean; 0 grows nothing.</param>
    /// <param name="coat">Asked once a strand; must be pure.</param>
    public static FurRibbons Grow(ReadOnlySpan<Vec3> positions, ReadOnlySpan<Vec3> normals, ReadOnlySpan<int> indices,
        ReadOnlySpan<float> density, FurGrowth growth, Func<FurRoot, FurSample> coat)
    {
        Vec3[] p = positions.ToArray(), n = normals.ToArray();
        int[] triangles = indices.ToArray();
        float[] share = density.ToArray();
        double area = 0;
        for (int t = 0; t < triangles.Length; t += 3) area += Area(p, triangles, t) * Share(share, triangles, t);
        const float trianglesAStrand = 4.4f;
        float perArea = (float)(growth.Triangles / trianglesAStrand / Math.Max(area, 1e-9));
        FurPatch[] patches = new FurPatch[Chunks];
        int count = triangles.Length / 3;
        Parallel.For(0, Chunks, c =>
        {
            FurPatch patch = patches[c] = new(growth, perArea);
            for (int t = (int)((long)count * c / Chunks); t < (int)((long)count * (c + 1) / Chunks); t++)
            {
                float s = Share(share, triangles, t * 3);
                if (s > 0) Sow(patch, p, n, triangles, t * 3, Area(p, triangles, t * 3) * s * perArea, s, growth, coat);
            }
        });
        return FurPatch.Join(patches);
    }

    private static void Sow(FurPatch patch, Vec3[] p, Vec3[] n, int[] triangles, int t, float expected, float density,
        FurGrowth growth, Func<FurRoot, FurSample> coat)
    {
        (int a, int b, int c) = (triangles[t], triangles[t + 1], triangles[t + 2]);
        RandomStream random = growth.Seed.Derive("strand", t).Stream();
        int strands = (int)(expected + random.Next());
        for (int s = 0; s < strands; s++)
        {
            float u = random.Next(), v = random.Next();
            if (u + v > 1) (u, v) = (1 - u, 1 - v);
            Vec3 at = p[a] * (1 - u - v) + p[b] * u + p[c] * v;
            Vec3 normal = (n[a] * (1 - u - v) + n[b] * u + n[c] * v).Normalized;
            FurRoot root = new(a, b, c, u, v, at, normal);
            patch.Grow(root, coat(root), density, random);
        }
    }

    private static float Area(Vec3[] p, int[] triangles, int t)
        => Vec3.Cross(p[triangles[t + 1]] - p[triangles[t]], p[triangles[t + 2]] - p[triangles[t]]).Length * 0.5f;

    private static float Share(float[] density, int[] triangles, int t)
        => (density[triangles[t]] + density[triangles[t + 1]] + density[triangles[t + 2]]) / 3;
}
