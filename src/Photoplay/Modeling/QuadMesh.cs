using Photoplay.Foundation;

namespace Photoplay.Modeling;

/// <summary>A control cage: points and polygons (mostly quads), counter-clockwise seen from outside. Built by adding
/// loops and bridging them, then refined by <see cref="Subdivision"/>.</summary>
public sealed class QuadMesh
{
    public List<Vec3> Positions { get; } = [];
    public List<int[]> Faces { get; } = [];

    public int Add(Vec3 p) { Positions.Add(p); return Positions.Count - 1; }
    public int[] AddLoop(int count, Func<int, Vec3> at)
    {
        int[] loop = new int[count];
        for (int k = 0; k < count; k++) loop[k] = Add(at(k));
        return loop;
    }
    public void Face(params int[] corners) => Faces.Add(corners);

    /// <summary>Joins two closed loops of equal length by quads a[i], a[i+1], b[i+1], b[i]; <paramref name="flip"/>
    /// turns them over.</summary>
    public void Bridge(ReadOnlySpan<int> a, ReadOnlySpan<int> b, bool flip = false)
    {
        for (int i = 0; i < a.Length; i++)
        {
            int j = (i + 1) % a.Length;
            if (flip) Face(a[j], a[i], b[i], b[j]);
            else Face(a[i], a[j], b[j], b[i]);
        }
    }

    /// <summary>Appends another cage; returns the number its first point has here.</summary>
    public int Append(QuadMesh other)
    {
        int first = Positions.Count;
        Positions.AddRange(other.Positions);
        foreach (int[] f in other.Faces) Faces.Add([.. f.Select(v => v + first)]);
        return first;
    }

    /// <summary>Drops points no face uses; returns for each old point its new number, or -1.</summary>
    public int[] Compact()
    {
        int[] map = new int[Positions.Count];
        Array.Fill(map, -1);
        List<Vec3> kept = [];
        foreach (int[] f in Faces)
            for (int i = 0; i < f.Length; i++)
            {
                if (map[f[i]] < 0) { map[f[i]] = kept.Count; kept.Add(Positions[f[i]]); }
                f[i] = map[f[i]];
            }
        Positions.Clear();
        Positions.AddRange(kept);
        return map;
    }

    /// <summary>For each point, the points it shares an edge with, ascending.</summary>
    public int[][] Neighbours()
    {
        SortedSet<int>[] sets = [.. Enumerable.Range(0, Positions.Count).Select(_ => new SortedSet<int>())];
        foreach (int[] f in Faces)
            for (int i = 0; i < f.Length; i++) { int j = f[(i + 1) % f.Length]; sets[f[i]].Add(j); sets[j].Add(f[i]); }
        return [.. sets.Select(s => s.ToArray())];
    }

    /// <summary>Fans of triangles over faces.</summary>
    public static int[] Triangulate(IReadOnlyList<int[]> faces)
    {
        List<int> triangles = new(faces.Count * 6);
        foreach (int[] f in faces)
            for (int k = 1; k + 1 < f.Length; k++)
            {
                triangles.Add(f[0]);
                triangles.Add(f[k]);
                triangles.Add(f[k + 1]);
            }
        return [.. triangles];
    }
}
