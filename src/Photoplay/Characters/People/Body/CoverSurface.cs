using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>The outside of a piece of cloth, to be gone over from triangle to triangle.</summary>
internal sealed class CoverSurface
{
    /// <summary>Cosine of how far the cloth may turn from where one began: a collar is not followed over its fold.</summary>
    private const float Turned = 0.3f;
    private readonly int[] beside;
    private readonly Vec3[] normals;

    public CoverSurface(Skinned cloth)
    {
        Cloth = cloth;
        Corners = [.. cloth.Rest.Indices.Select(cloth.PointOf)];
        Vec3[] p = cloth.Rest.Positions;
        normals = [.. Enumerable.Range(0, Corners.Length / 3).Select(t => Vec3.Cross(p[Corners[3 * t + 1]] - p[Corners[3 * t]],
            p[Corners[3 * t + 2]] - p[Corners[3 * t]]).Normalized)];
        beside = new int[Corners.Length];
        Dictionary<(int, int), int> edges = [];
        for (int i = 0; i < Corners.Length; i++) edges[(Corners[i], Corners[Next(i)])] = i;
        for (int i = 0; i < Corners.Length; i++)
            beside[i] = edges.TryGetValue((Corners[Next(i)], Corners[i]), out int other) ? other / 3 : -1;
    }

    public Skinned Cloth { get; }
    /// <summary>Points of the triangles, three each.</summary>
    public int[] Corners { get; }

    /// <summary>Unit normal at rest.</summary>
    public Vec3 Normal(int triangle) => normals[triangle];

    /// <summary>The triangle across the edge that starts at corner number <paramref name="corner"/>; -1 where the cloth ends, or
    /// turns away from where one began.</summary>
    public int Across(int corner, int began)
        => beside[corner] is >= 0 and var next && Vec3.Dot(normals[next], normals[began]) > Turned ? next : -1;

    private static int Next(int corner) => corner % 3 == 2 ? corner - 2 : corner + 1;
}

/// <summary>Such a surface in a pose. Points are solved as they are asked for.</summary>
/// <param name="solved">Memory of the caller's: not a number where a point is not solved yet.</param>
internal readonly ref struct PosedCover(CoverSurface surface, SkinnedPose pose, Vec3[] solved)
{
    private const int MostSteps = 24;
    /// <summary>What lies deeper beneath where one began is not gone after, metres.</summary>
    private const float Deep = 0.05f;
    private readonly CoverSurface surface = surface;
    private readonly SkinnedPose pose = pose;
    private readonly Vec3[] solved = solved;

    /// <summary>The cover over a point.</summary>
    /// <param name="triangle">Where to begin.</param>
    /// <param name="deep">What lies deeper beneath where one began is not gone after, metres.</param>
    /// <param name="high">Nor is what lies higher over it, metres.</param>
    /// <returns>The way out, how high the point stands over the cover, and how far past its edge, metres.</returns>
    public (Vec3 Out, float Height, float Past) Over(Vec3 at, int triangle, float deep = Deep, float high = float.PositiveInfinity)
    {
        int before = -1, began = triangle;
        for (int step = 0; ; step++)
        {
            int first = 3 * triangle;
            Vec3 a = Corner(first), b = Corner(first + 1), c = Corner(first + 2), n = Vec3.Cross(b - a, c - a).Normalized;
            if (before < 0 && Vec3.Dot(at - a, n) is var height && (height < -deep || height > high)) return (n, height, 0);
            float ab = Beyond(at, a, b, n), bc = Beyond(at, b, c, n), ca = Beyond(at, c, a, n),
                past = MathF.Max(0, MathF.Max(ab, MathF.Max(bc, ca)));
            int edge = past == ab ? first : past == bc ? first + 1 : first + 2, across = past > 0 ? surface.Across(edge, began) : -1;
            if (across < 0 || across == before || step == MostSteps)
                return (n, Vec3.Dot(at - a, n), across < 0 ? past : 0);
            (before, triangle) = (triangle, across);
        }
    }

    /// <summary>How far a point lies outside of an edge, in the triangle's plane.</summary>
    private static float Beyond(Vec3 at, Vec3 from, Vec3 to, Vec3 normal)
        => Vec3.Dot(at - from, Vec3.Cross(to - from, normal).Normalized);

    private Vec3 Corner(int corner)
    {
        ref Vec3 at = ref solved[surface.Corners[corner]];
        if (float.IsNaN(at.X)) at = pose.At(surface.Corners[corner], out _);
        return at;
    }
}
