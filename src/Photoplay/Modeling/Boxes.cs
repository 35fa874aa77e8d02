using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>Boxes with rounded edges: planks, panels, walls, frames.</summary>
public static class Boxes
{
    // Tangents of the angles at which a rounded edge is cut: 45 degrees (its middle) down to 0 (the flat).
    private static readonly float[][] Arcs = [[1, 0], [1, 0.41421356f, 0], [1, 0.57735027f, 0.26794919f, 0]];

    /// <summary>A box about (x, y, z) of full size (sx, sy, sz), edges rounded by <paramref name="bevel"/> metres in 2
    /// x <paramref name="segments"/> (1..3) cuts. The grain runs along the longest side, or along
    /// <paramref name="grain"/> (0 x, 1 y, 2 z).
    /// <paramref name="continuous"/>: the pattern runs on from neighbouring boxes instead of starting in its middle
    /// (walls in pieces).</summary>
    public static void Box(this ModelBuilder b, Material material, float x, float y, float z, float sx, float sy,
        float sz, float bevel, int segments = 1, int grain = -1, bool continuous = false)
    {
        b.Begin(material);
        Vec3 centre = new(x, y, z), half = new Vec3(sx, sy, sz) * 0.5f;
        float round = MathF.Min(bevel, MathF.Min(half.X, MathF.Min(half.Y, half.Z)) * 0.98f);
        Vec3 inner = half - new Vec3(round);
        int axis = grain >= 0 ? grain : sx >= sy && sx >= sz ? 0 : sy >= sz ? 1 : 2;
        float[] arc = Arcs[segments - 1];
        for (int face = 0; face < 3; face++)
        {
            Face(b, centre, continuous ? centre : default, inner, round, arc, axis, face, 1);
            Face(b, centre, continuous ? centre : default, inner, round, arc, axis, face, -1);
        }
    }

    private static void Face(ModelBuilder b, Vec3 centre, Vec3 pattern, Vec3 inner, float round, float[] arc, int grain,
        int axis, int side)
    {
        int u = (axis + 1) % 3, v = (axis + 2) % 3, n = arc.Length * 2, first = -1;
        float Along(int k, int a) => k < arc.Length ? -(inner[a] + round * arc[k]) : inner[a] + round * arc[n - 1 - k];
        for (int j = 0; j < n; j++)
        {
            for (int i = 0; i < n; i++)
            {
                float[] p = new float[3];
                p[axis] = side * (inner[axis] + round);
                p[u] = Along(side > 0 ? i : n - 1 - i, u);
                p[v] = Along(j, v);
                Vec3 far = new(p[0], p[1], p[2]), core = Vec3.Max(-inner, Vec3.Min(inner, far)),
                    normal = (far - core).Normalized;
                Vec3 at = core + normal * round;
                float wear = MathF.Max(Edge(arc, i), Edge(arc, j));
                int id = b.Vertex(centre + at, normal, Turn(pattern + at, grain), Turn(normal, grain),
                    Axis(grain), wear);
                if (first < 0) first = id;
            }
        }
        b.Grid(first, n - 1, n - 1);
    }

    private static float Edge(float[] arc, int k) => arc[Math.Min(k, arc.Length * 2 - 1 - k)];
    private static Vec3 Axis(int a) => new(a == 0 ? 1 : 0, a == 1 ? 1 : 0, a == 2 ? 1 : 0);

    /// <summary>The turn that brings the grain axis to +X, keeping handedness.</summary>
    internal static Vec3 Turn(Vec3 p, int grain)
        => grain == 0 ? p : grain == 1 ? new(p.Y, p.Z, p.X) : new(p.Z, p.X, p.Y);
}
