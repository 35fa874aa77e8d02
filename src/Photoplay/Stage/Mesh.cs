using Photoplay.Foundation;

namespace Photoplay.Stage;

/// <summary>
/// Triangles in object space, metres. Arrays are per vertex unless said otherwise and are either empty or as long as
/// <see cref="Positions"/>. Immutable once it stands in a <see cref="Model"/>; a deforming body writes its own
/// copy of positions.
/// </summary>
public sealed class Mesh
{
    public required Vec3[] Positions { get; init; }
    /// <summary>Three vertex numbers a triangle, counter-clockwise seen from outside.</summary>
    public required int[] Indices { get; init; }
    /// <summary>Unit shading normals; empty means flat faces.</summary>
    public Vec3[] Normals { get; set; } = [];
    public Vec2[] Uvs { get; init; } = [];
    /// <summary>Along the fibre for hair and fur, along the grain for wood; unit length or zero.</summary>
    public Vec3[] Tangents { get; init; } = [];
    /// <summary>Colour painted on the surface, handed to the material as <see cref="SurfacePoint.Paint"/>.</summary>
    public Rgb[] Paint { get; init; } = [];
    /// <summary>Four free numbers for the material (for example blush, wetness, wear, hair depth).</summary>
    public Masks[] Masks { get; init; } = [];
    /// <summary>Where the vertex stood when the thing was modelled: textures are looked up here, so they stick to a
    /// body that deforms. Empty means <see cref="Positions"/>.</summary>
    public Vec3[] Rest { get; init; } = [];

    /// <summary>The same surface, painted the same, with its vertices elsewhere.</summary>
    public Mesh MovedTo(Vec3[] positions, Vec3[] normals) => new()
    {
        Positions = positions, Normals = normals, Indices = Indices, Uvs = Uvs, Tangents = Tangents, Paint = Paint,
        Masks = Masks, Rest = Rest,
    };

    public int TriangleCount => Indices.Length / 3;
    public Bounds ComputeBounds() { Bounds b = Bounds.Empty; foreach (Vec3 p in Positions) b = b.Include(p); return b; }

    /// <summary>Area-weighted smooth normals for the given positions.</summary>
    public static void ComputeNormals(ReadOnlySpan<Vec3> positions, ReadOnlySpan<int> indices, Span<Vec3> normals)
    {
        normals.Clear();
        for (int i = 0; i < indices.Length; i += 3)
        {
            int a = indices[i], b = indices[i + 1], c = indices[i + 2];
            Vec3 n = Vec3.Cross(positions[b] - positions[a], positions[c] - positions[a]);
            normals[a] += n; normals[b] += n; normals[c] += n;
        }
        WideVec3.Normalize(normals);
    }

    public Mesh WithSmoothNormals()
    {
        Normals = new Vec3[Positions.Length];
        ComputeNormals(Positions, Indices, Normals);
        return this;
    }
}

/// <summary>Four free numbers a vertex.</summary>
public readonly record struct Masks(float A, float B, float C, float D)
{
    public static Masks Mix(Masks a, Masks b, Masks c, float u, float v)
    {
        float w = 1 - u - v;
        return new(a.A * w + b.A * u + c.A * v, a.B * w + b.B * u + c.B * v, a.C * w + b.C * u + c.C * v,
            a.D * w + b.D * u + c.D * v);
    }
}

/// <summary>A mesh and what it is made of.</summary>
public sealed record Shape(Mesh Mesh, Material Material);

/// <summary>Shapes that move as one. Shared by every instance of it; the renderer builds its hierarchy
/// once a model.</summary>
public sealed class Model(string name, IReadOnlyList<Shape> shapes)
{
    public string Name { get; } = name;
    public IReadOnlyList<Shape> Shapes { get; } = shapes;
    /// <summary>The model whose very meshes this one wears other materials on; its geometry is shared.</summary>
    public Model? Source { get; private init; }
    private Bounds? bounds;
    public Bounds Bounds => bounds ??= Shapes.Aggregate(Bounds.Empty, (b, s) => b.Include(s.Mesh.ComputeBounds()));
    public int TriangleCount => Shapes.Sum(s => s.Mesh.TriangleCount);

    /// <summary>The same meshes in other materials.</summary>
    public Model Dressed(Func<Material, Material> material)
        => new(Name, [.. Shapes.Select(s => s with { Material = material(s.Material) })]) { Source = Source ?? this };
}
