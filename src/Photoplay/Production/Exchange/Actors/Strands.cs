using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>Hair and fur as ribbons another program can carry: within a budget of triangles, strands are left out and
/// those that stay grow broader, so that as much is covered.</summary>
internal static class Strands
{
    /// <summary>How much broader a strand may get, over its own width.</summary>
    private const float Broadest = 2;

    /// <summary>Points of each strand, root to tip: two a step, one at a pointed tip.</summary>
    public static IReadOnlyList<Range> Of(Mesh mesh)
    {
        int n = mesh.Positions.Length;
        int[] reach = new int[n];
        for (int i = 0; i < n; i++) reach[i] = i;
        // Strands are laid one after another, so one ends where no triangle reaches further.
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            int a = mesh.Indices[t], b = mesh.Indices[t + 1], c = mesh.Indices[t + 2];
            int first = Math.Min(a, Math.Min(b, c));
            reach[first] = Math.Max(reach[first], Math.Max(a, Math.Max(b, c)));
        }
        List<Range> strands = [];
        for (int start = 0; start < n;)
        {
            int end = reach[start];
            for (int i = start; i <= end; i++) end = Math.Max(end, reach[i]);
            strands.Add(start..(end + 1));
            start = end + 1;
        }
        return strands;
    }

    /// <param name="budget">Triangles.</param>
    public static TakenShape Thinned(TakenShape shape, int budget)
    {
        Mesh mesh = shape.Shape.Mesh;
        if (mesh.TriangleCount <= budget) return shape;
        float kept = budget / (float)mesh.TriangleCount;
        Seed seed = new Seed(1).Derive("strands");
        int[] newNumber = new int[mesh.Positions.Length];
        Array.Fill(newNumber, -1);
        List<int> points = [];
        List<Vec3> positions = [];
        float broader = MathF.Min(Broadest, 1 / MathF.Sqrt(kept));
        IReadOnlyList<Range> strands = Of(mesh);
        for (int s = 0; s < strands.Count; s++)
        {
            if (seed.Derive("strand", s).Uniform("kept") >= kept) continue;
            (int start, int length) = strands[s].GetOffsetAndLength(mesh.Positions.Length);
            for (int i = start; i < start + length; i++)
            {
                newNumber[i] = points.Count;
                points.Add(i);
                int pair = start + ((i - start) ^ 1);
                Vec3 at = shape.Positions[i],
                    middle = pair < start + length ? (at + shape.Positions[pair]) * 0.5f : at;
                positions.Add(middle + (at - middle) * broader);
            }
        }
        SkinBinding binding = new(points.Count);
        for (int i = 0; i < points.Count; i++)
            for (int k = 0; k < SkinBinding.Slots; k++)
            {
                int from = points[i] * SkinBinding.Slots + k, to = i * SkinBinding.Slots + k;
                (binding.Bones[to], binding.Weights[to]) = (shape.Binding.Bones[from], shape.Binding.Weights[from]);
            }
        T[] Kept<T>(T[] values) => values.Length == 0 ? [] : [.. points.Select(i => values[i])];
        Mesh thin = new()
        {
            Positions = Kept(mesh.Positions), Normals = Kept(mesh.Normals), Uvs = Kept(mesh.Uvs),
            Tangents = Kept(mesh.Tangents), Paint = Kept(mesh.Paint), Masks = Kept(mesh.Masks), Rest = Kept(mesh.Rest),
            Indices = [.. mesh.Indices.Where(i => newNumber[i] >= 0).Select(i => newNumber[i])],
        };
        return new(shape.Shape with { Mesh = thin }, [.. positions], Kept(shape.Normals), binding,
            [.. shape.Morphs.Select(m => KeptOf(m, newNumber)).Where(m => m.Points.Length > 0)]);
    }

    private static MorphTarget KeptOf(MorphTarget m, int[] newNumber)
    {
        int[] kept = [.. Enumerable.Range(0, m.Points.Length).Where(i => newNumber[m.Points[i]] >= 0)];
        return new(m.Weight, [.. kept.Select(i => newNumber[m.Points[i]])], [.. kept.Select(i => m.Moves[i])],
            [.. kept.Select(i => m.NormalMoves[i])]);
    }
}
