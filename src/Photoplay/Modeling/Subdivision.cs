using Photoplay.Foundation;

namespace Photoplay.Modeling;

/// <summary>
/// One level of Catmull-Clark refinement (Catmull and Clark 1978; boundary rule of DeRose et al. 1998), kept as
/// stencils: each refined point is a fixed weighted sum of coarse points, so positions, colours and blend-shape
/// differences are refined alike. Refined points stand in the order: old points, one a face, one an edge.
/// </summary>
public sealed class Subdivision
{
    private readonly int[] start, source;
    private readonly float[] weight;
    private readonly Dictionary<long, int> edgePoint;

    private Subdivision(int coarseCount, int[] start, int[] source, float[] weight, int[][] faces,
        Dictionary<long, int> edgePoint)
        => (CoarseCount, this.start, this.source, this.weight, Faces, this.edgePoint) = (coarseCount, start, source,
            weight, faces, edgePoint);

    public int CoarseCount { get; }
    public int Count => start.Length - 1;
    /// <summary>Refined quads: for each coarse face, one a corner, in order.</summary>
    public int[][] Faces { get; }

    /// <summary>Plans the refinement of faces over <paramref name="count"/> points; open borders stay as
    /// cubic spline curves.</summary>
    public static Subdivision Plan(IReadOnlyList<int[]> faces, int count)
    {
        Dictionary<long, Edge> edges = [];
        List<long> order = [];
        for (int i = 0; i < faces.Count; i++)
            for (int k = 0; k < faces[i].Length; k++)
            {
                int a = faces[i][k], b = faces[i][(k + 1) % faces[i].Length];
                long key = Key(a, b);
                if (edges.TryGetValue(key, out Edge e)) edges[key] = e with { Right = i };
                else { edges.Add(key, new(a, b, i, -1)); order.Add(key); }
            }
        Dictionary<int, float>[] rows = new Dictionary<int, float>[count + faces.Count + order.Count];
        for (int i = 0; i < rows.Length; i++) rows[i] = [];
        Dictionary<long, int> edgePoint = [];
        List<int>[] around = [.. Enumerable.Range(0, count).Select(_ => new List<int>())],
            rim = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        for (int i = 0; i < faces.Count; i++) AddFace(rows[count + i], faces[i], 1);
        for (int n = 0; n < order.Count; n++)
        {
            Edge e = edges[order[n]];
            Dictionary<int, float> row = rows[count + faces.Count + n];
            edgePoint[order[n]] = count + faces.Count + n;
            around[e.A].Add(e.B);
            around[e.B].Add(e.A);
            if (e.Right < 0)
            {
                Weigh(row, e.A, 0.5f);
                Weigh(row, e.B, 0.5f);
                rim[e.A].Add(e.B);
                rim[e.B].Add(e.A);
                continue;
            }
            Weigh(row, e.A, 0.25f);
            Weigh(row, e.B, 0.25f);
            AddFace(row, faces[e.Left], 0.25f);
            AddFace(row, faces[e.Right], 0.25f);
        }
        List<int>[] facesOf = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        for (int i = 0; i < faces.Count; i++) foreach (int v in faces[i]) facesOf[v].Add(i);
        for (int v = 0; v < count; v++)
        {
            float n = facesOf[v].Count;
            if (rim[v].Count == 2)
            {
                Weigh(rows[v], v, 0.75f);
                Weigh(rows[v], rim[v][0], 0.125f);
                Weigh(rows[v], rim[v][1], 0.125f);
                continue;
            }
            if (rim[v].Count > 0 || n == 0) { Weigh(rows[v], v, 1); continue; }
            Weigh(rows[v], v, (n - 3) / n + 1 / n);
            foreach (int u in around[v]) Weigh(rows[v], u, 1 / (n * around[v].Count));
            foreach (int f in facesOf[v]) AddFace(rows[v], faces[f], 1 / (n * n));
        }
        return new(count, [.. Offsets(rows)], [.. rows.SelectMany(r => r.Keys)], [.. rows.SelectMany(r => r.Values)],
            Split(faces, count, edgePoint), edgePoint);
    }

    public Vec3[] Refine(ReadOnlySpan<Vec3> coarse)
    {
        Vec3[] fine = new Vec3[Count];
        for (int i = 0; i < fine.Length; i++) fine[i] = RefineOne(coarse, i);
        return fine;
    }

    /// <summary>Only the refined points of the given numbers.</summary>
    public Vec3[] Refine(ReadOnlySpan<Vec3> coarse, ReadOnlySpan<int> only)
    {
        Vec3[] fine = new Vec3[only.Length];
        for (int i = 0; i < fine.Length; i++) fine[i] = RefineOne(coarse, only[i]);
        return fine;
    }

    public float[] Refine(ReadOnlySpan<float> coarse)
    {
        float[] fine = new float[Count];
        for (int i = 0; i < fine.Length; i++)
        {
            float sum = 0;
            for (int k = start[i]; k < start[i + 1]; k++) sum += coarse[source[k]] * weight[k];
            fine[i] = sum;
        }
        return fine;
    }

    /// <summary>Polygons that use refined points everywhere but the fine quads only where asked: coarse faces beside
    /// them take in the points in the middle of shared edges (fans start there), so nothing cracks.</summary>
    /// <param name="fine">Of the number of a coarse face.</param>
    /// <param name="wanted">Which coarse faces to give at all; null for every one. Where a border is between two levels
    /// of refinement, the plan of each gives its side.</param>
    public List<int[]> MixedFaces(IReadOnlyList<int[]> coarseFaces, Func<int, bool> fine, Func<int, bool>? wanted = null)
    {
        HashSet<long> split = [];
        int first = 0;
        List<int[]> faces = [];
        for (int i = 0; i < coarseFaces.Count; i++)
        {
            int[] f = coarseFaces[i];
            if (fine(i))
                for (int k = 0; k < f.Length; k++)
                {
                    split.Add(Key(f[k], f[(k + 1) % f.Length]));
                    if (wanted is null || wanted(i)) faces.Add(Faces[first + k]);
                }
            first += f.Length;
        }
        for (int i = 0; i < coarseFaces.Count; i++)
        {
            if (fine(i) || wanted?.Invoke(i) == false) continue;
            int[] f = coarseFaces[i];
            List<int> polygon = [];
            for (int k = 0; k < f.Length; k++)
            {
                polygon.Add(f[k]);
                long key = Key(f[k], f[(k + 1) % f.Length]);
                if (split.Contains(key)) polygon.Add(edgePoint[key]);
            }
            int apex = Math.Max(0, polygon.FindIndex(v => v >= CoarseCount));
            faces.Add([.. polygon[apex..], .. polygon[..apex]]);
        }
        return faces;
    }

    private Vec3 RefineOne(ReadOnlySpan<Vec3> coarse, int point)
    {
        Vec3 sum = default;
        for (int k = start[point]; k < start[point + 1]; k++) sum += coarse[source[k]] * weight[k];
        return sum;
    }

    private readonly record struct Edge(int A, int B, int Left, int Right);

    private static long Key(int a, int b) => a < b ? ((long)a << 32) | (uint)b : ((long)b << 32) | (uint)a;
    private static void Weigh(Dictionary<int, float> row, int v, float w) => row[v] = row.GetValueOrDefault(v) + w;
    private static void AddFace(Dictionary<int, float> row, int[] face, float w)
    {
        foreach (int v in face) Weigh(row, v, w / face.Length);
    }

    private static IEnumerable<int> Offsets(Dictionary<int, float>[] rows)
    {
        int at = 0;
        yield return 0;
        foreach (Dictionary<int, float> r in rows) yield return at += r.Count;
    }

    private static int[][] Split(IReadOnlyList<int[]> faces, int count, Dictionary<long, int> edgePoint)
    {
        List<int[]> quads = [];
        for (int i = 0; i < faces.Count; i++)
        {
            int[] f = faces[i];
            for (int k = 0; k < f.Length; k++)
                quads.Add([f[k], edgePoint[Key(f[k], f[(k + 1) % f.Length])], count + i,
                    edgePoint[Key(f[(k + f.Length - 1) % f.Length], f[k])]]);
        }
        return [.. quads];
    }
}
