using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Tests.Wear;

/// <summary>Points of a model to aim rays at, every square centimetre at rest as often as any other. Inside triangles: a
/// ray that meets a corner to the last bit slips through between them.</summary>
internal sealed class WearAim
{
    private readonly Model model;
    private readonly double[] below;

    public WearAim(Model model)
    {
        this.model = model;
        double sum = 0;
        below = [.. model.Shapes.SelectMany(s => Areas(s.Mesh)).Select(a => sum += a)];
    }

    /// <summary>A point in the pose the scene is in, world space.</summary>
    public Vec3 At(RayScene scene, int entity, RandomStream random)
    {
        int triangle = Array.BinarySearch(below, random.Next() * below[^1]), shape = 0;
        triangle = Math.Min(triangle < 0 ? ~triangle : triangle, below.Length - 1);
        while (triangle >= model.Shapes[shape].Mesh.TriangleCount) triangle -= model.Shapes[shape++].Mesh.TriangleCount;
        ReadOnlySpan<Vec3> points = scene.PresentPositions(entity, shape);
        ReadOnlySpan<int> corners = model.Shapes[shape].Mesh.Indices.AsSpan(3 * triangle, 3);
        float u = random.Next(), v = random.Next();
        if (u + v > 1) (u, v) = (1 - u, 1 - v);
        Vec3 a = points[corners[0]];
        return scene.WorldFromObject(entity).Point(a + (points[corners[1]] - a) * u + (points[corners[2]] - a) * v);
    }

    private static IEnumerable<double> Areas(Mesh mesh)
    {
        for (int i = 0; i < mesh.Indices.Length; i += 3)
        {
            Vec3 a = mesh.Positions[mesh.Indices[i]], b = mesh.Positions[mesh.Indices[i + 1]],
                c = mesh.Positions[mesh.Indices[i + 2]];
            yield return Vec3.Cross(b - a, c - a).Length / 2;
        }
    }
}
