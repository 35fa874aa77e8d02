using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Robots;

/// <summary>Solids that each ride on one bone, gathered by what they are made of: one mesh a material.</summary>
internal sealed class RigidPieces(Skeleton skeleton)
{
    private sealed class Heap
    {
        public readonly List<Vec3> Positions = [], Normals = [];
        public readonly List<int> Indices = [], Bones = [];
        public readonly List<Rgb> Paint = [];
        public readonly List<Masks> Masks = [];
    }

    private readonly Dictionary<string, Heap> heaps = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <param name="material">Heap the piece joins.</param>
    /// <param name="cell">Edge of the meshing cells, metres.</param>
    /// <param name="sculpt">Adds the piece's primitives in actor space at rest.</param>
    public void Add(string material, string bone, Rgb colour, float cell, Action<SdfSculptor> sculpt)
    {
        SdfSculptor clay = new([]);
        sculpt(clay);
        SdfMesh m = SdfMesher.Mesh(new SdfField(clay.Primitives), cell);
        if (!heaps.TryGetValue(material, out Heap? heap))
        {
            heaps.Add(material, heap = new Heap());
            order.Add(material);
        }
        int first = heap.Positions.Count, b = skeleton.Find(bone);
        float[] edge = Convexity(m, cell);
        heap.Positions.AddRange(m.Positions);
        heap.Normals.AddRange(m.Normals);
        foreach (int i in m.Indices) heap.Indices.Add(first + i);
        for (int i = 0; i < m.Positions.Length; i++)
        {
            heap.Bones.Add(b);
            heap.Paint.Add(colour);
            heap.Masks.Add(new(MathF.Max(0, edge[i]), MathF.Max(0, -edge[i]), 0, 0));
        }
    }

    public IEnumerable<(string Material, SkinnedShape Shape)> Shapes()
    {
        foreach (string name in order)
        {
            Heap h = heaps[name];
            Mesh mesh = new()
            {
                Positions = [.. h.Positions], Normals = [.. h.Normals], Indices = [.. h.Indices], Paint = [.. h.Paint],
                Masks = [.. h.Masks]
            };
            SkinBinding binding = new(h.Bones.Count);
            for (int i = 0; i < h.Bones.Count; i++)
                (binding.Bones[i * SkinBinding.Slots], binding.Weights[i * SkinBinding.Slots]) = ((byte)h.Bones[i], 1);
            yield return (name, new SkinnedShape(mesh, binding));
        }
    }

    /// <summary>How far a vertex stands out of its neighbours' plane, in cells, twice smoothed: above 0 on edges, below
    /// 0 in grooves; about -1..1.</summary>
    private static float[] Convexity(SdfMesh m, float cell)
    {
        int n = m.Positions.Length;
        float[] value = new float[n];
        Vec3[] sum = new Vec3[n];
        int[] count = new int[n];
        for (int t = 0; t < m.Indices.Length; t += 3)
            for (int k = 0; k < 3; k++)
            {
                int a = m.Indices[t + k], b = m.Indices[t + (k + 1) % 3];
                sum[a] += m.Positions[b];
                count[a]++;
            }
        for (int i = 0; i < n; i++)
            if (count[i] > 0)
                value[i] = Math.Clamp(Vec3.Dot(m.Positions[i] - sum[i] / count[i], m.Normals[i]) / cell * 5, -1, 1);
        for (int round = 0; round < 2; round++)
        {
            float[] next = new float[n];
            for (int t = 0; t < m.Indices.Length; t += 3)
                for (int k = 0; k < 3; k++) next[m.Indices[t + k]] += value[m.Indices[t + (k + 1) % 3]];
            for (int i = 0; i < n; i++) if (count[i] > 0) value[i] = 0.5f * value[i] + 0.5f * next[i] / count[i];
        }
        return value;
    }
}
