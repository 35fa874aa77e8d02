using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>The shape of one mote: a small faceted flake, a falling streak, a folded leaf.</summary>
public enum MoteForm { Flake, Streak, Leaf }

/// <summary>A swarm of motes in a box that goes with the camera and wraps round, so that a few thousand fill the air however far one travels.</summary>
public sealed record MoteSwarm
{
    public required int Count { get; init; }
    /// <summary>Edges of the box, metres.</summary>
    public required Vec3 Box { get; init; }
    /// <summary>Metres a second.</summary>
    public required Vec3 Velocity { get; init; }
    /// <summary>Radius (half width of a streak), metres.</summary>
    public required float Size { get; init; }
    /// <summary>Length of a streak, metres.</summary>
    public float Length { get; init; }
    /// <summary>How far a mote strays from its straight way, metres.</summary>
    public float Wander { get; init; }
    /// <summary>No mote comes nearer to the lens than this, metres.</summary>
    public float Clear { get; init; } = 0.35f;
    public MoteForm Form { get; init; }
    public required Material Material { get; init; }

    private static readonly Vec3[] Octahedron = [new(1, 0, 0), new(-1, 0, 0), new(0, 1, 0), new(0, -1, 0), new(0, 0, 1), new(0, 0, -1)];
    private static readonly int[] OctahedronFaces = [2, 4, 0, 2, 1, 4, 2, 5, 1, 2, 0, 5, 3, 0, 4, 3, 4, 1, 3, 1, 5, 3, 5, 0];

    public int VerticesEach => Form switch { MoteForm.Flake => 6, MoteForm.Streak => 6, _ => 4 };

    /// <summary>Corner number v of a mote about its centre; turned by the quaternion unless it is a streak, which lies along its way.</summary>
    internal Vec3 Corner(int v, Quat turn, Vec3 along, float scale)
    {
        float s = Size * scale;
        switch (Form)
        {
            case MoteForm.Flake: return turn.Rotate(Octahedron[v] * new Vec3(s, s * 0.6f, s));
            case MoteForm.Streak:
                Vec3.Basis(along, out Vec3 a, out Vec3 b);
                float angle = v % 3 * (Maths.Tau / 3);
                return along * (v < 3 ? -0.5f * Length : 0.5f * Length) + (a * Maths.Cos(angle) + b * Maths.Sin(angle)) * (v < 3 ? s : s * 0.25f);
            default:
                Vec3 p = v switch { 0 => new(0, 0, -1), 1 => new(0, 0, 1), 2 => new(0.55f, 0.18f, 0), _ => new(-0.55f, 0.18f, 0) };
                return turn.Rotate(p * s);
        }
    }

    internal Model Model(string name, Seed seed)
    {
        int[] faces = Form switch { MoteForm.Flake => OctahedronFaces, MoteForm.Streak => [0, 1, 4, 0, 4, 3, 1, 2, 5, 1, 5, 4, 2, 0, 3, 2, 3, 5], _ => [0, 1, 2, 0, 3, 1] };
        int n = VerticesEach;
        int[] indices = new int[Count * faces.Length];
        Rgb[] paint = new Rgb[Count * n];
        for (int i = 0; i < Count; i++)
        {
            for (int k = 0; k < faces.Length; k++) indices[i * faces.Length + k] = i * n + faces[k];
            float u = seed.Derive(i).Uniform(9);
            for (int v = 0; v < n; v++) paint[i * n + v] = new(u, seed.Derive(i).Uniform(10), 0);
        }
        Vec3[] rest = new Vec3[Count * n];
        for (int i = 0; i < rest.Length; i++) rest[i] = Corner(i % n, Quat.Identity, -Vec3.UnitY, 1) + Box * 0.5f;
        return new(name, [new(new Mesh { Positions = rest, Indices = indices, Paint = paint, Normals = new Vec3[rest.Length] }, Material)]);
    }
}

/// <summary>Where every mote is at a time: a pure function of time, seed and the camera's way.</summary>
internal sealed class MoteDrift(MoteSwarm swarm, Seed seed, ICameraMove camera) : Deformation
{
    private readonly (Vec3 Start, float Phase, float Rate, float Scale, Vec3 Axis, float Fall)[] motes = [.. Enumerable.Range(0, swarm.Count).Select(i =>
    {
        RandomStream r = seed.Derive(i).Stream();
        return (new Vec3(r.Next(), r.Next(), r.Next()) * swarm.Box, r.Range(0, Maths.Tau), r.Range(0.5f, 1.4f), 0.55f + 1.0f * r.Next() * r.Next(), r.Direction(), r.Range(0.75f, 1.25f));
    })];

    public override void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals)
    {
        Affine lens = camera.At(time).WorldFromCamera;
        // The box reaches ahead of the lens more than behind it.
        Vec3 ahead = lens.Z * -1, low = lens.T + ahead * (0.42f * swarm.Box.X) - swarm.Box * 0.5f;
        float t = (float)time;
        int n = swarm.VerticesEach;
        for (int i = 0; i < motes.Length; i++)
        {
            var m = motes[i];
            Vec3 p = m.Start + swarm.Velocity * (t * m.Fall);
            if (swarm.Wander > 0)
                p += new Vec3(Maths.Sin(t * m.Rate + m.Phase), 0.35f * Maths.Sin(t * m.Rate * 1.7f + m.Phase * 2), Maths.Cos(t * m.Rate * 0.8f + m.Phase)) * swarm.Wander;
            p = low + new Vec3(Wrap(p.X - low.X, swarm.Box.X), Wrap(p.Y - low.Y, swarm.Box.Y), Wrap(p.Z - low.Z, swarm.Box.Z));
            float far = (p - lens.T).Length, scale = far < swarm.Clear ? 0 : m.Scale;
            Quat turn = swarm.Form == MoteForm.Streak ? Quat.Identity : Quat.AxisAngle(m.Axis, m.Phase + t * m.Rate * (swarm.Form == MoteForm.Leaf ? 3.2f : 1.5f));
            Vec3 along = swarm.Velocity.Normalized;
            for (int v = 0; v < n; v++)
            {
                Vec3 corner = scale == 0 ? default : swarm.Corner(v, turn, along, scale);
                positions[i * n + v] = p + corner;
                Vec3 normal = swarm.Form == MoteForm.Leaf ? turn.Rotate(Vec3.UnitY) : (corner - along * Vec3.Dot(corner, along)).Normalized;
                normals[i * n + v] = normal.LengthSquared > 0.5f ? normal : Vec3.UnitY;
            }
        }
    }

    private static float Wrap(float x, float size) => x - MathF.Floor(x / size) * size;
}

/// <summary>What motes are made of. Paint red and green carry two random numbers of the mote.</summary>
public static class MoteMaterials
{
    /// <summary>A flake scatters light all ways: half back, half through.</summary>
    public static Material Flake { get; } = new ProceduralMaterial("flake", static (in SurfacePoint p) =>
        OpenPbr.Diffuse(new(0.86f, 0.89f, 0.92f), 0.9f) with { ThinWalled = true, SubsurfaceWeight = 0.5f, SubsurfaceColor = new(0.9f), SpecularWeight = 0.1f });
    /// <summary>A drop is a lens of the bright sky behind it.</summary>
    public static Material Drop { get; } = new ProceduralMaterial("drop", static (in SurfacePoint p) =>
        OpenPbr.Diffuse(new(0.62f, 0.66f, 0.70f), 0.25f) with { ThinWalled = true, SubsurfaceWeight = 0.6f, SubsurfaceColor = new(0.85f), Opacity = 0.42f }) { MayBeOpen = true };
    public static Material Firefly { get; } = new ProceduralMaterial("firefly", static (in SurfacePoint p) =>
    {
        float beat = Maths.Sin(p.Time * (1.1f + p.Paint.R) + p.Paint.G * Maths.Tau);
        return OpenPbr.Diffuse(new(0.02f)) with { Emission = new Rgb(0.75f, 1, 0.18f) * (7 * Maths.SmoothStep(0.1f, 0.9f, beat)) };
    });
    public static Material Leaf(bool autumn) => new ProceduralMaterial($"blown leaf {autumn}", (in SurfacePoint p) =>
    {
        Rgb c = Nature.Foliage.Pick(autumn ? Nature.Foliage.Autumn : Nature.Foliage.Summer, p.Paint.R);
        return OpenPbr.Diffuse(c, 0.6f) with { ThinWalled = true, SubsurfaceWeight = 0.45f, SubsurfaceColor = c * 1.2f, SpecularWeight = 0.2f };
    });
}
