using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>
/// Ground as a height field on a grid of unequal lines: fine where the action is, growing geometrically towards the
/// horizon, so one mesh serves the foot and the far hill. <see cref="HeightAt"/> interpolates the very triangles that
/// are photographed.
/// </summary>
public sealed class Terrain
{
    private readonly float[] xs, zs, heights;

    public Mesh Mesh { get; }

    /// <param name="height">Ground height (metres) at x, z.</param>
    /// <param name="masks">Four numbers a vertex for the ground's material, given x, z and the height.</param>
    public Terrain(TerrainGrid grid, Func<float, float, float> height, Func<float, float, float, Masks> masks)
    {
        xs = Lines(grid.FineX0, grid.FineX1, grid.StepX, grid.Reach, grid.Growth);
        zs = Lines(grid.FineZ0, grid.FineZ1, grid.StepZ, grid.Reach, grid.Growth);
        int nx = xs.Length, nz = zs.Length;
        heights = new float[nx * nz];
        Vec3[] positions = new Vec3[nx * nz];
        Masks[] mask = new Masks[nx * nz];
        for (int j = 0; j < nz; j++)
        {
            for (int i = 0; i < nx; i++)
            {
                float y = height(xs[i], zs[j]);
                heights[j * nx + i] = y;
                positions[j * nx + i] = new(xs[i], y, zs[j]);
                mask[j * nx + i] = masks(xs[i], zs[j], y);
            }
        }
        Mesh = new Mesh { Positions = positions, Indices = Weave(nx, nz), Masks = mask }.WithSmoothNormals();
    }

    /// <summary>Height of the mesh at x, z; beyond its edge, the edge's.</summary>
    public float HeightAt(float x, float z)
    {
        int nx = xs.Length, i = Cell(xs, x), j = Cell(zs, z);
        float u = Maths.Saturate((x - xs[i]) / (xs[i + 1] - xs[i])),
            v = Maths.Saturate((z - zs[j]) / (zs[j + 1] - zs[j]));
        int a = j * nx + i;
        float h00 = heights[a], h10 = heights[a + 1], h01 = heights[a + nx], h11 = heights[a + nx + 1];
        // The quad is split along its diagonal from (1,0) to (0,1), as in Weave.
        return u + v <= 1
            ? h00 + (h10 - h00) * u + (h01 - h00) * v
            : h11 + (h01 - h11) * (1 - u) + (h10 - h11) * (1 - v);
    }

    /// <summary>Unit normal of the ground at x, z over a span of 2 * <paramref name="reach"/> metres.</summary>
    public Vec3 NormalAt(float x, float z, float reach = 0.15f)
        => new Vec3(HeightAt(x - reach, z) - HeightAt(x + reach, z), 2 * reach,
            HeightAt(x, z - reach) - HeightAt(x, z + reach)).Normalized;

    private static int[] Weave(int nx, int nz)
    {
        int[] indices = new int[(nx - 1) * (nz - 1) * 6];
        int n = 0;
        for (int j = 0; j < nz - 1; j++)
        {
            for (int i = 0; i < nx - 1; i++)
            {
                int a = j * nx + i, b = a + 1, c = a + nx, d = c + 1;
                indices[n++] = a; indices[n++] = c; indices[n++] = b;
                indices[n++] = b; indices[n++] = c; indices[n++] = d;
            }
        }
        return indices;
    }

    private static float[] Lines(float fine0, float fine1, float step, float reach, float growth)
    {
        List<float> lines = [];
        for (float s = step, x = fine0 - s; x > -reach; s *= growth, x -= s) lines.Add(x);
        lines.Add(-reach);
        lines.Reverse();
        int n = Math.Max(1, (int)MathF.Round((fine1 - fine0) / step));
        for (int i = 0; i <= n; i++) lines.Add(fine0 + (fine1 - fine0) * i / n);
        for (float s = step, x = fine1 + s; x < reach; s *= growth, x += s) lines.Add(x);
        lines.Add(reach);
        return [.. lines];
    }

    private static int Cell(float[] lines, float x)
    {
        int i = Array.BinarySearch(lines, x);
        return Math.Clamp(i >= 0 ? i : ~i - 1, 0, lines.Length - 2);
    }
}

/// <summary>Where the grid's lines stand: steps (metres) inside the fine rectangle, then each step <see cref="Growth"/>
/// times the one before, out to <see cref="Reach"/>.</summary>
public sealed record TerrainGrid(float FineX0, float FineX1, float FineZ0, float FineZ1)
{
    public float StepX { get; init; } = 0.06f;
    public float StepZ { get; init; } = 0.075f;
    public float Reach { get; init; } = 420;
    public float Growth { get; init; } = 1.075f;
}
