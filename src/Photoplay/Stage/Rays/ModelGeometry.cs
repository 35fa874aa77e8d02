using Photoplay.Foundation;

namespace Photoplay.Stage.Rays;

/// <summary>Triangles of all shapes of a model, numbered through; where its vertices have moved, at
/// their present places.</summary>
internal sealed class TriangleLookup(Model model)
{
    /// <summary>Where vertices are now, if they have moved.</summary>
    public Vec3[]? Moved { get; set; }
    private readonly int[] first = Starts(model, s => s.Mesh.TriangleCount);
    private readonly bool[] filtered =
        [.. model.Shapes.Select(s => s.Material.HasOpacity || s.Material.ShadowTransparent)];
    private readonly int[] firstVertex = Starts(model, s => s.Mesh.Positions.Length);
    private int last;

    public int Count => first[^1];

    public static int[] Starts(Model model, Func<Shape, int> size)
    {
        int[] at = new int[model.Shapes.Count + 1];
        for (int i = 0; i < model.Shapes.Count; i++) at[i + 1] = at[i] + size(model.Shapes[i]);
        return at;
    }

    private Mesh Find(ref int triangle)
    {
        if (triangle < first[last] || triangle >= first[last + 1])
        {
            int i = Array.BinarySearch(first, triangle);
            last = i >= 0 ? i : ~i - 1;
            while (first[last + 1] <= triangle) last++;
        }
        triangle -= first[last];
        return model.Shapes[last].Mesh;
    }

    public void Get(int triangle, out Vec3 a, out Vec3 b, out Vec3 c)
    {
        Mesh m = Find(ref triangle);
        int k = triangle * 3;
        ReadOnlySpan<Vec3> p = Moved is null ? m.Positions : Moved.AsSpan(firstVertex[last], m.Positions.Length);
        a = p[m.Indices[k]]; b = p[m.Indices[k + 1]]; c = p[m.Indices[k + 2]];
    }

    public bool IsFiltered(int triangle) { Find(ref triangle); return filtered[last]; }
}

/// <summary>A model made ready for rays: built once, shared by all its instances in all scenes. Immutable.</summary>
public sealed class ModelGeometry
{
    private readonly int[] firstTriangle, firstVertex;
    private readonly Lazy<int[]> indices, corners;

    internal ModelGeometry(Model model)
    {
        Model = model;
        firstTriangle = TriangleLookup.Starts(model, s => s.Mesh.TriangleCount);
        firstVertex = TriangleLookup.Starts(model, s => s.Mesh.Positions.Length);
        Tree = BvhBuilder.OverTriangles(new(model));
        indices = new(Flatten);
        corners = new(() => Tree.CornersOf(Flatten()));
    }

    /// <summary>The same meshes in other materials: everything but these is shared.</summary>
    internal ModelGeometry(Model dressed, ModelGeometry source)
    {
        (Model, firstTriangle, firstVertex, indices, corners, Tree) = (dressed, source.firstTriangle,
            source.firstVertex, source.indices, source.corners, source.Tree);
    }

    public Model Model { get; }
    internal Bvh Tree { get; }
    public int TriangleCount => firstTriangle[^1];
    public int VertexCount => firstVertex[^1];

    /// <summary>Where a shape's vertices start when all shapes' vertices stand in one array.</summary>
    public int FirstVertex(int shape) => firstVertex[shape];

    /// <summary>Vertex numbers of all triangles into that one array.</summary>
    internal int[] Indices => indices.Value;

    /// <summary>The same numbers in the order in which the tree's refit asks for them.</summary>
    internal int[] Corners => corners.Value;

    /// <summary>Which shape a triangle of the model belongs to, and its number there.</summary>
    public (int Shape, int Triangle) Locate(int triangle)
    {
        int lo = 0, hi = firstTriangle.Length - 2;
        while (lo < hi)
        {
            int mid = (lo + hi + 1) >> 1;
            if (firstTriangle[mid] <= triangle) lo = mid;
            else hi = mid - 1;
        }
        return (lo, triangle - firstTriangle[lo]);
    }

    private int[] Flatten()
    {
        int[] all = new int[TriangleCount * 3];
        int k = 0;
        for (int s = 0; s < Model.Shapes.Count; s++)
            foreach (int i in Model.Shapes[s].Mesh.Indices.AsSpan(0, Model.Shapes[s].Mesh.TriangleCount * 3))
                all[k++] = i + firstVertex[s];
        return all;
    }
}
