namespace Photoplay.Characters.People.Body;

/// <summary>
/// Takes back the last refinement of cloth where it does not show. Catmull-Clark refines around a limb as often as along
/// it, while folds run around: a sleeve of 64 columns is as round with 32. Each quad of the refinement before is left
/// whole, halved one way or quartered, by how far the points of the finer one stand off what would be drawn without them;
/// faces side by side share the points of their edge, so nothing cracks.
/// </summary>
/// <param name="faces">Of the last refinement, in the order of the faces they came from, each
/// [corner, edge, middle, edge] (see <see cref="Modeling.Subdivision"/>).</param>
/// <param name="off">How far the point stands off the middle of the others, metres.</param>
internal sealed class ClothThinning(int[][] faces, Site[][] corners, Func<int, int[], float> off)
{
    /// <summary>How far cloth may be moved to spare triangles, metres of the table's adult: half a pixel of a portrait.</summary>
    public const float Unseen = 0.0005f;
    private readonly HashSet<int> used = [];
    private readonly List<int[]> kept = [];
    private readonly List<Site[]> sites = [];

    /// <summary>The faces that are left. They begin at a point in the middle of an edge where they have one, so that no
    /// triangle of their fan is a line.</summary>
    /// <param name="tolerance">Metres.</param>
    public (int[][] Faces, Site[][] Corners) Thin(float tolerance)
    {
        List<(int First, int Count, Split Split)> coarse = [];
        for (int first = 0, next; first < faces.Length; first = next)
        {
            for (next = first + 1; next < faces.Length && faces[next][2] == faces[first][2]; next++) { }
            Split split = next - first == 4 ? SplitOf(first, tolerance) : Split.Both;
            coarse.Add((first, next - first, split));
            for (int k = 0; k < next - first; k++)
                if (split == Split.Both || split == (k % 2 == 0 ? Split.Even : Split.Odd)) used.Add(Edge(first, k));
        }
        foreach ((int first, int count, Split split) in coarse)
            if (split == Split.Both)
                for (int k = first; k < first + count; k++) { kept.Add(faces[k]); sites.Add(corners[k]); }
            else if (split == Split.None)
                Add(first, 0, 8);
            else
                foreach (int from in (ReadOnlySpan<int>)(split == Split.Even ? [1, 5] : [3, 7])) Add(first, from, 5);
        return ([.. kept], [.. sites]);
    }

    /// <summary>A face of some of what stands around a quad: corner 0, middle of edge 0, corner 1, ...</summary>
    private void Add(int quad, int from, int count)
    {
        int[] present = [.. Enumerable.Range(from, count).Select(i => i % 8)
            .Where(i => i % 2 == 0 || used.Contains(Edge(quad, i / 2)))];
        int apex = Math.Max(0, Array.FindIndex(present, i => i % 2 == 1));
        present = [.. present[apex..], .. present[..apex]];
        kept.Add([.. present.Select(i => faces[quad + i / 2][i % 2])]);
        sites.Add([.. present.Select(i => corners[quad + i / 2][i % 2])]);
    }

    /// <summary>How a quad is divided: by a line between its even edges, its odd ones, both, or not at all.</summary>
    private enum Split { None, Even, Odd, Both }

    private Split SplitOf(int quad, float tolerance)
    {
        bool Flat(int point, params int[] others) => off(point, others) <= tolerance;
        bool EdgeFlat(int k) => Flat(Edge(quad, k), Corner(quad, k), Corner(quad, (k + 1) % 4));
        int middle = faces[quad][2];
        bool even = EdgeFlat(0) && EdgeFlat(2), odd = EdgeFlat(1) && EdgeFlat(3);
        if (even && odd && Flat(middle, [.. Enumerable.Range(0, 4).Select(k => Corner(quad, k))])) return Split.None;
        if (odd && Flat(middle, Edge(quad, 0), Edge(quad, 2))) return Split.Even;
        return even && Flat(middle, Edge(quad, 1), Edge(quad, 3)) ? Split.Odd : Split.Both;
    }

    private int Corner(int quad, int k) => faces[quad + k][0];
    private int Edge(int quad, int k) => faces[quad + k][1];
}
