using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>
/// Gathers the parts of a hard-surface model, one mesh a material. The forms (box, lathe, sweep, surface, extrusion)
/// are extension methods beside it. Every part carries its own coordinates for <see cref="Materials.PartMaterial"/>:
/// rest position in metres with +X along the grain, the normal in the same space (masks A, B, C), the grain's direction
/// (tangent), edge wear 0..1 (mask D), a random number of the part (Uv.X) and a tint (paint).
/// </summary>
public sealed class ModelBuilder(string name, Seed seed)
{
    private readonly List<(Material Material, MeshBuffer Mesh)> meshes = [];
    private MeshBuffer current = new();
    private Affine modelFromPart = Affine.Identity;
    private bool mirrored, keepPart;

    public Seed Seed { get; } = seed;
    /// <summary>For disorder: tilts, offsets, picks.</summary>
    public RandomStream Random { get; } = seed.Derive("disorder").Stream();
    /// <summary>Colour handed to the material of the parts that follow; white leaves the material its own.</summary>
    public Rgb Tint { get; set; } = Rgb.White;
    public float PartSeed { get; private set; }
    public Affine ModelFromPart => modelFromPart;
    public int TriangleCount => meshes.Sum(m => m.Mesh.Indices.Count / 3);

    /// <summary>Parts made until the scope is disposed stand in this place of the surrounding one.</summary>
    public Scope At(Affine place)
    {
        Scope scope = new(this, modelFromPart, keepPart, PartSeed);
        SetPlace(modelFromPart * place);
        return scope;
    }

    public Scope At(float x, float y, float z, float yaw = 0, float pitch = 0, float roll = 0, float scale = 1)
        => At(Affine.Trs(new(x, y, z), Quat.YawPitchRoll(yaw, pitch, roll), scale));

    /// <summary>Everything made until the scope is disposed is one piece of stuff: same part seed.</summary>
    public Scope OnePart()
    {
        Scope scope = new(this, modelFromPart, keepPart, PartSeed);
        PartSeed = Random.Next();
        keepPart = true;
        return scope;
    }

    /// <summary>Starts a part of that material.</summary>
    public void Begin(Material material)
    {
        if (!keepPart) PartSeed = Random.Next();
        int i = meshes.FindIndex(m => ReferenceEquals(m.Material, material));
        if (i < 0) { meshes.Add((material, new())); i = meshes.Count - 1; }
        current = meshes[i].Mesh;
    }

    /// <summary>Adds a vertex given in part space; returns its number within the current material.</summary>
    public int Vertex(Vec3 position, Vec3 normal, Vec3 texture, Vec3 textureNormal, Vec3 grain, float wear = 0)
    {
        Vec3 n = modelFromPart.Normal(normal).Normalized;
        current.Positions.Add(modelFromPart.Point(position));
        current.Normals.Add(mirrored ? -n : n);
        current.Rest.Add(texture);
        current.Tangents.Add(modelFromPart.Vector(grain).Normalized);
        current.Uvs.Add(new(PartSeed, 0));
        current.Masks.Add(new(textureNormal.X, textureNormal.Y, textureNormal.Z, wear));
        current.Paint.Add(Tint);
        return current.Positions.Count - 1;
    }

    /// <summary>A vertex whose texture space is the part's own.</summary>
    public int Vertex(Vec3 position, Vec3 normal) => Vertex(position, normal, position, normal, Vec3.UnitX);

    /// <summary>Counter-clockwise seen from outside, in part space.</summary>
    public void Triangle(int a, int b, int c)
    {
        current.Indices.Add(a);
        current.Indices.Add(mirrored ? c : b);
        current.Indices.Add(mirrored ? b : c);
    }

    /// <summary>A grid of rows of vertices numbered from <paramref name="first"/>, columns + 1 a row; outside is where
    /// column x row points.</summary>
    public void Grid(int first, int columns, int rows)
    {
        for (int j = 0; j < rows; j++)
        {
            for (int i = 0; i < columns; i++)
            {
                int a = first + j * (columns + 1) + i, d = a + columns + 1;
                Triangle(a, a + 1, d);
                Triangle(a + 1, d + 1, d);
            }
        }
    }

    public Model Build() => new(name,
        [.. meshes.Where(m => m.Mesh.Indices.Count > 0).Select(m => new Shape(m.Mesh.ToMesh(), m.Material))]);

    private void SetPlace(Affine place)
    {
        modelFromPart = place;
        mirrored = place.Determinant < 0;
    }

    /// <summary>Ends a place or a part when disposed.</summary>
    public readonly struct Scope(ModelBuilder builder, Affine place, bool keepPart, float partSeed) : IDisposable
    {
        public void Dispose()
        {
            builder.SetPlace(place);
            builder.keepPart = keepPart;
            builder.PartSeed = partSeed;
        }
    }
}

/// <summary>Growing arrays of one mesh.</summary>
internal sealed class MeshBuffer
{
    public List<Vec3> Positions { get; } = [];
    public List<Vec3> Normals { get; } = [];
    public List<Vec3> Rest { get; } = [];
    public List<Vec3> Tangents { get; } = [];
    public List<Vec2> Uvs { get; } = [];
    public List<Masks> Masks { get; } = [];
    public List<Rgb> Paint { get; } = [];
    public List<int> Indices { get; } = [];

    public Mesh ToMesh() => new()
    {
        Positions = [.. Positions], Normals = [.. Normals], Rest = [.. Rest],
        Tangents = [.. Tangents], Uvs = [.. Uvs], Masks = [.. Masks],
        Paint = [.. Paint], Indices = [.. Indices],
    };
}
