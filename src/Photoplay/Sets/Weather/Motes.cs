using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>The shape of one mote: a small faceted flake, a falling streak, a folded leaf.</summary>
public enum MoteForm { Flake, Streak, Leaf }

/// <summary>
/// A swarm of motes in a box that goes with the camera and wraps round, so that a few thousand fill the air however far
/// one travels. Motes move in clouds: each cloud is one entity that falls, strays and turns as a whole, and its place
/// is a pure function of time.
/// </summary>
public sealed record MoteSwarm
{
    /// <summary>Clouds along x, y and z of the box, and motes in each.</summary>
    public required (int X, int Y, int Z) Clouds { get; init; }
    public required int Each { get; init; }
    /// <summary>Edges of the box, metres.</summary>
    public required Vec3 Box { get; init; }
    /// <summary>Metres a second.</summary>
    public required Vec3 Velocity { get; init; }
    /// <summary>Radius (half width of a streak), metres.</summary>
    public required float Size { get; init; }
    /// <summary>Length of a streak, metres.</summary>
    public float Length { get; init; }
    /// <summary>How far a cloud strays from its straight way, metres.</summary>
    public float Wander { get; init; }
    /// <summary>Radians a second it turns about its own centre.</summary>
    public float Spin { get; init; }
    public MoteForm Form { get; init; }
    public required Material Material { get; init; }

    /// <summary>The clouds around a camera.</summary>
    public IEnumerable<Entity> Around(string name, Seed seed, ICameraMove camera)
    {
        Vec3 cell = Box / new Vec3(Clouds.X, Clouds.Y, Clouds.Z);
        Model[] kinds = [.. Enumerable.Range(0, 3).Select(i => Cloud($"{name} {i}", seed.Derive("kind", i), cell))];
        int n = 0;
        for (int x = 0; x < Clouds.X; x++)
            for (int y = 0; y < Clouds.Y; y++)
                for (int z = 0; z < Clouds.Z; z++)
                {
                    Seed own = seed.Derive(n++);
                    Vec3 start = cell * new Vec3(x + 0.5f, y + 0.5f, z + 0.5f);
                    yield return new()
                    {
                        Name = name, Model = kinds[(int)(own.Uniform(0) * kinds.Length)],
                        CastsShadow = false, Random = own.Uniform(1),
                        Motion = t => Place(start, own, (float)t, camera.At(t).WorldFromCamera),
                    };
                }
    }

    private Affine Place(Vec3 start, Seed own, float t, Affine lens)
    {
        // The box reaches ahead of the lens more than behind it.
        Vec3 low = lens.T - lens.Z * (0.42f * Box.X) - Box * 0.5f,
            p = start + Velocity * (t * (0.88f + 0.24f * own.Uniform(2)));
        float phase = own.Uniform(3) * Maths.Tau, rate = 0.6f + 0.8f * own.Uniform(4);
        if (Wander > 0) p += new Vec3(Maths.Sin(t * rate + phase), 0.35f * Maths.Sin(t * rate * 1.7f + phase * 2),
            Maths.Cos(t * rate * 0.8f + phase)) * Wander;
        p = low + new Vec3(Wrap(p.X - low.X, Box.X), Wrap(p.Y - low.Y, Box.Y), Wrap(p.Z - low.Z, Box.Z));
        if (Form == MoteForm.Streak) return Affine.Translation(p);
        Vec3 axis = Spin > 1 ? own.Derive("axis").Stream().Direction() : Vec3.UnitY;
        return Affine.Trs(p, Quat.AxisAngle(axis, phase + t * rate * Spin));
    }

    private Model Cloud(string name, Seed seed, Vec3 cell)
    {
        FreeMesh mesh = new();
        RandomStream random = seed.Stream();
        for (int i = 0; i < Each; i++)
        {
            Vec3 at =
                Each == 1 ? default : (new Vec3(random.Next(), random.Next(), random.Next()) - new Vec3(0.5f)) * cell;
            float s = Size * (0.55f + random.Next() * random.Next());
            Rgb own = new(random.Next(), random.Next(), 0);
            if (Form == MoteForm.Streak) Streak(mesh, at, s, own, random);
            else if (Form == MoteForm.Leaf)
                mesh.Leaf(at - Vec3.UnitZ * s, Vec3.UnitZ, Vec3.UnitY, 2 * s, 1.1f * s, 0.09f, own);
            else Flake(mesh, at, s, own, random);
        }
        return new(name, [new(mesh.ToMesh(), Material)]);
    }

    /// <summary>A flattened octahedron.</summary>
    private static void Flake(FreeMesh mesh, Vec3 at, float s, Rgb own, RandomStream random)
    {
        Quat turn = Quat.FromTo(Vec3.UnitY, random.Direction());
        Span<int> v = stackalloc int[6];
        for (int k = 0; k < 6; k++)
        {
            Vec3 d = turn.Rotate(new Vec3(k == 0 ? 1 : k == 1 ? -1 : 0, k == 2 ? 0.6f : k == 3 ? -0.6f : 0,
                k == 4 ? 1 : k == 5 ? -1 : 0));
            v[k] = mesh.Vertex(at + d * s, d.Normalized, own);
        }
        for (int i = 0; i < 8; i++)
        {
            int x = i & 1, y = 2 + (i >> 1 & 1), z = 4 + (i >> 2 & 1);
            if ((x ^ (y - 2) ^ (z - 4)) == 0) mesh.Triangle(v[x], v[y], v[z]); else mesh.Triangle(v[x], v[z], v[y]);
        }
    }

    /// <summary>A three-sided needle along the way it falls, thin at its tail.</summary>
    private void Streak(FreeMesh mesh, Vec3 at, float s, Rgb own, RandomStream random)
    {
        Vec3 along = Velocity.Normalized * (Length * random.Range(0.6f, 1.2f) * 0.5f);
        Vec3.Basis(Velocity.Normalized, out Vec3 a, out Vec3 b);
        int first = mesh.VertexCount;
        for (int k = 0; k < 6; k++)
        {
            float angle = k % 3 * (Maths.Tau / 3);
            Vec3 out_ = a * Maths.Cos(angle) + b * Maths.Sin(angle);
            mesh.Vertex(at + (k < 3 ? -along : along) + out_ * (k < 3 ? s * 0.25f : s), out_, own);
        }
        for (int k = 0; k < 3; k++) mesh.Quad(first + k, first + (k + 1) % 3, first + 3 + (k + 1) % 3, first + 3 + k);
    }

    private static float Wrap(float x, float size) => x - MathF.Floor(x / size) * size;
}

/// <summary>What motes are made of. Paint red and green carry two random numbers of the mote.</summary>
public static class MoteMaterials
{
    /// <summary>A flake scatters light all ways: half back, half through.</summary>
    public static Material Flake { get; } = new ProceduralMaterial("flake", static (in SurfacePoint p) =>
        OpenPbr.Diffuse(new(0.86f, 0.89f, 0.92f), 0.9f) with
        {
            ThinWalled = true,
            SubsurfaceWeight = 0.5f,
            SubsurfaceColor = new(0.9f),
            SpecularWeight = 0.1f
        });
    /// <summary>A drop is a lens of the bright sky behind it.</summary>
    public static Material Drop { get; } = new ProceduralMaterial("drop", static (in SurfacePoint p) =>
        OpenPbr.Diffuse(new(0.62f, 0.66f, 0.70f), 0.25f) with
        {
            ThinWalled = true,
            SubsurfaceWeight = 0.6f,
            SubsurfaceColor = new(0.85f),
            Opacity = 0.42f
        })
    { MayBeOpen = true };
    public static Material Firefly { get; } = new ProceduralMaterial("firefly", static (in SurfacePoint p) =>
    {
        float beat = Maths.Sin(p.Time * (1.1f + p.InstanceRandom) + p.InstanceRandom * 40);
        return OpenPbr.Diffuse(new(0.02f)) with
        {
            Emission = new Rgb(0.75f, 1, 0.18f) * (7 * Maths.SmoothStep(0.1f, 0.9f, beat))
        };
    })
    { Varies = true };
    public static Material Leaf(bool autumn) => new ProceduralMaterial($"blown leaf {autumn}", (in SurfacePoint p) =>
    {
        Rgb c = Nature.Foliage.Pick(autumn ? Nature.Foliage.Autumn : Nature.Foliage.Summer, p.InstanceRandom);
        return OpenPbr.Diffuse(c, 0.6f) with
        {
            ThinWalled = true,
            SubsurfaceWeight = 0.45f,
            SubsurfaceColor = c * 1.2f,
            SpecularWeight = 0.2f
        };
    });
}
