using Photoplay.Foundation;

namespace Photoplay.Modeling;

/// <summary>Triangles of a field's surface, with the field's attributes at each vertex.</summary>
public sealed record SdfMesh(Vec3[] Positions, Vec3[] Normals, int[] Indices, SdfAttributes[] Attributes);

/// <summary>
/// Surface nets (Gibson 1998) over a grid with uneven planes: one vertex in every cell the surface crosses, one quad
/// across every grid edge it crosses; then each vertex is moved to the middle of its neighbours and back onto the
/// field, so triangles are even and lie on the true surface. Blocks of cells know which primitives can matter to them.
/// </summary>
public sealed class SdfMesher
{
    public const int BlockSize = 8;
    private const float Outside = 1e9f;

    private readonly SdfPrimitive[] all;
    private readonly float[] xs, ys, zs;
    private readonly int nx, ny, nz, bx, by, bz;
    private readonly SdfPrimitive[][] blocks;
    private readonly float[] field;

    private SdfMesher(SdfField source, float[] xs, float[] ys, float[] zs)
    {
        (this.xs, this.ys, this.zs) = (xs, ys, zs);
        (nx, ny, nz) = (xs.Length, ys.Length, zs.Length);
        (bx, by, bz) = (nx / BlockSize, ny / BlockSize, nz / BlockSize);
        all = [.. source.Primitives];
        blocks = new SdfPrimitive[bx * by * bz][];
        field = new float[nx * ny * nz];
        Array.Fill(field, Outside);
    }

    /// <summary>Meshes a field over planes made by <see cref="SdfAxis.Planes"/>.</summary>
    /// <param name="relaxations">How often vertices are evened out and put back on the surface.</param>
    public static SdfMesh Mesh(SdfField field, float[] xs, float[] ys, float[] zs, int relaxations = 2)
    {
        SdfMesher m = new(field, xs, ys, zs);
        Parallel.For(0, m.bz, m.FillLayer);
        (Vec3[] positions, int[] quads) = m.Net();
        Vec3[] normals = m.Settle(positions, quads, relaxations);
        SdfAttributes[] attributes = new SdfAttributes[positions.Length];
        Parallel.For(0, positions.Length,
            i => attributes[i] = SdfField.Attributes(m.ListAt(positions[i]), positions[i]));
        int[] indices = new int[quads.Length / 4 * 6];
        for (int q = 0, t = 0; q < quads.Length; q += 4, t += 6)
        {
            (int a, int b, int c, int d) = (quads[q], quads[q + 1], quads[q + 2], quads[q + 3]);
            bool shorter = (positions[a] - positions[c]).LengthSquared <= (positions[b] - positions[d]).LengthSquared;
            ReadOnlySpan<int> six = shorter ? [a, b, c, a, c, d] : [a, b, d, b, c, d];
            six.CopyTo(indices.AsSpan(t));
        }
        return new(positions, normals, indices, attributes);
    }

    /// <summary>An even grid over the whole field.</summary>
    public static SdfMesh Mesh(SdfField field, float cell, int relaxations = 2)
    {
        Bounds b = field.Bounds;
        return Mesh(field, SdfAxis.Planes(b.Lo.X, b.Hi.X, cell), SdfAxis.Planes(b.Lo.Y, b.Hi.Y, cell),
            SdfAxis.Planes(b.Lo.Z, b.Hi.Z, cell), relaxations);
    }

    private void FillLayer(int k)
    {
        List<SdfPrimitive> near = [];
        for (int j = 0; j < by; j++)
            for (int i = 0; i < bx; i++)
            {
                Vec3 lo = new(xs[i * BlockSize], ys[j * BlockSize], zs[k * BlockSize]);
                Vec3 hi = new(xs[(i + 1) * BlockSize], ys[(j + 1) * BlockSize], zs[(k + 1) * BlockSize]);
                Vec3 centre = (lo + hi) * 0.5f;
                float radius = (hi - lo).Length * 0.58f;
                near.Clear();
                foreach (SdfPrimitive p in all)
                {
                    float reach = radius + p.Blend;
                    if ((centre - p.Centre).Length - p.Reach > reach) continue;
                    // Ellipsoids and wedges give a bound only: far from them it may overstate the distance.
                    float trust = p.Form is SdfForm.Ellipsoid or SdfForm.Wedge ? 0.6f : 1;
                    if (p.Distance(centre, out _) * trust < reach) near.Add(p);
                }
                SdfPrimitive[] list = blocks[(k * by + j) * bx + i] = [.. near];
                if (list.Length == 0) continue;
                float d = SdfField.Distance(list, centre);
                if (MathF.Abs(d) > radius * 1.7f) FillBlock(i, j, k, _ => d);
                else FillBlock(i, j, k, p => SdfField.Distance(list, p));
            }
    }

    private void FillBlock(int i, int j, int k, Func<Vec3, float> value)
    {
        for (int z = k * BlockSize; z < (k + 1) * BlockSize; z++)
            for (int y = j * BlockSize; y < (j + 1) * BlockSize; y++)
            {
                int row = (z * ny + y) * nx;
                for (int x = i * BlockSize; x < (i + 1) * BlockSize; x++)
                    field[row + x] = value(new(xs[x], ys[y], zs[z]));
            }
    }

    private (Vec3[] Positions, int[] Quads) Net()
    {
        int[] vertexOf = new int[field.Length];
        List<Vec3> positions = [];
        ReadOnlySpan<int> offset = [0, 1, nx, nx + 1, nx * ny, nx * ny + 1, nx * ny + nx, nx * ny + nx + 1];
        for (int z = 0; z < nz - 1; z++)
            for (int y = 0; y < ny - 1; y++)
                for (int x = 0; x < nx - 1; x++)
                {
                    int b = (z * ny + y) * nx + x, inside = 0;
                    for (int c = 0; c < 8; c++) if (field[b + offset[c]] < 0) inside |= 1 << c;
                    if (inside is 0 or 255) continue;
                    vertexOf[b] = positions.Count + 1;
                    positions.Add(CellVertex(x, y, z, b, inside, offset));
                }
        return ([.. positions], Quads(vertexOf));
    }

    private Vec3 CellVertex(int x, int y, int z, int b, int inside, ReadOnlySpan<int> offset)
    {
        Vec3 sum = default;
        int n = 0;
        for (int c = 0; c < 8; c++)
            for (int axis = 0; axis < 3; axis++)
            {
                int e = c | 1 << axis;
                if (e == c || (inside >> c & 1) == (inside >> e & 1)) continue;
                float f0 = field[b + offset[c]], f1 = field[b + offset[e]], t = Maths.Saturate(f0 / (f0 - f1));
                float u = axis == 0 ? t : c & 1, v = axis == 1 ? t : c >> 1 & 1, w = axis == 2 ? t : c >> 2;
                sum += new Vec3(u, v, w);
                n++;
            }
        Vec3 m = sum / n;
        return new(xs[x] + (xs[x + 1] - xs[x]) * m.X, ys[y] + (ys[y + 1] - ys[y]) * m.Y,
            zs[z] + (zs[z + 1] - zs[z]) * m.Z);
    }

    private int[] Quads(int[] vertexOf)
    {
        List<int> quads = [];
        ReadOnlySpan<int> stride = [1, nx, nx * ny];
        for (int z = 1; z < nz - 1; z++)
            for (int y = 1; y < ny - 1; y++)
                for (int x = 1; x < nx - 1; x++)
                {
                    int b = (z * ny + y) * nx + x;
                    bool inside = field[b] < 0;
                    for (int axis = 0; axis < 3; axis++)
                    {
                        if (inside == field[b + stride[axis]] < 0) continue;
                        int u = stride[(axis + 1) % 3], v = stride[(axis + 2) % 3];
                        int p = vertexOf[b] - 1, q = vertexOf[b - u] - 1, r = vertexOf[b - u - v] - 1,
                            s = vertexOf[b - v] - 1;
                        if (p < 0 || q < 0 || r < 0 || s < 0) continue;
                        ReadOnlySpan<int> four = inside ? [p, q, r, s] : [p, s, r, q];
                        quads.AddRange(four);
                    }
                }
        return [.. quads];
    }

    private Vec3[] Settle(Vec3[] positions, int[] quads, int relaxations)
    {
        int n = positions.Length;
        Vec3[] normals = new Vec3[n], sums = new Vec3[n];
        int[] counts = new int[n];
        for (int round = 0; round <= relaxations; round++)
        {
            if (round > 0)
            {
                Array.Clear(sums);
                Array.Clear(counts);
                for (int q = 0; q < quads.Length; q++)
                {
                    int a = quads[q], b = quads[(q & 3) == 3 ? q - 3 : q + 1];
                    sums[a] += positions[b]; counts[a]++;
                    sums[b] += positions[a]; counts[b]++;
                }
            }
            Parallel.For(0, n, i =>
            {
                Vec3 p = positions[i];
                if (counts[i] > 0)
                {
                    Vec3 move = sums[i] / counts[i] - p;
                    p += (move - normals[i] * Vec3.Dot(move, normals[i])) * 0.6f;
                }
                (positions[i], normals[i]) = OntoSurface(p, normals[i]);
            });
        }
        return normals;
    }

    private (Vec3 Position, Vec3 Normal) OntoSurface(Vec3 p, Vec3 normal)
    {
        SdfPrimitive[] list = ListAt(p);
        float cell = CellAt(p), d = SdfField.Distance(list, p);
        Vec3 g = SdfField.Gradient(list, p, cell * 0.4f);
        float l = g.LengthSquared;
        if (l < 1e-3f || d > 1) return (p, normal);
        Vec3 step = g * (d / MathF.Max(l, 0.15f));
        float length = step.Length;
        return (p - (length > cell ? step * (cell / length) : step), g.Normalized);
    }

    private SdfPrimitive[] ListAt(Vec3 p)
    {
        SdfPrimitive[]? list = blocks[(BlockOf(zs, p.Z) * by + BlockOf(ys, p.Y)) * bx + BlockOf(xs, p.X)];
        return list is null or { Length: 0 } ? all : list;
    }

    private float CellAt(Vec3 p)
    {
        static float Width(float[] planes, float x)
        {
            int i = Math.Clamp(Cell(planes, x), 0, planes.Length - 2);
            return planes[i + 1] - planes[i];
        }
        return MathF.Min(Width(xs, p.X), MathF.Min(Width(ys, p.Y), Width(zs, p.Z)));
    }

    private static int Cell(float[] planes, float x)
    {
        int i = Array.BinarySearch(planes, x);
        return i >= 0 ? i : ~i - 1;
    }

    private static int BlockOf(float[] planes, float x)
        => Math.Clamp(Cell(planes, x) / BlockSize, 0, planes.Length / BlockSize - 1);
}
