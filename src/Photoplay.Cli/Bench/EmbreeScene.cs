using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cli.Bench;

/// <summary>The triangles of a <see cref="RayScene"/> at its present instant, given to Embree in the same two levels:
/// one tree a model, one instance an entity.</summary>
internal sealed unsafe class EmbreeScene : IDisposable
{
    private readonly nint device, top;
    private readonly List<nint> scenes = [];

    public EmbreeScene(RayScene scene)
    {
        device = Embree.NewDevice(null);
        top = Embree.NewScene(device);
        scenes.Add(top);
        Dictionary<Model, nint> known = [];
        for (int e = 0; e < scene.World.Entities.Count; e++)
        {
            Model model = scene.World.Entities[e].Model;
            nint tree;
            if (scene.IsDeforming(e)) tree = TreeOf(scene, e);
            else if (!known.TryGetValue(model, out tree)) known[model] = tree = TreeOf(scene, e);
            nint instance = Embree.NewGeometry(device, Embree.Instance);
            Embree.SetInstancedScene(instance, tree);
            Affine m = scene.WorldFromObject(e);
            // Four columns of three floats each, as they lie in the struct.
            Embree.SetTransform(instance, 0, Embree.ColumnMajor34, (float*)&m);
            Attach(top, instance);
        }
        Embree.CommitScene(top);
        int error = Embree.GetDeviceError(device);
        if (error != 0)
            throw new PhotoplayException(Fault.Machine, $"Embree reports error {error}",
                "run without it: remove " + Embree.Package);
    }

    private nint TreeOf(RayScene scene, int entity)
    {
        nint tree = Embree.NewScene(device);
        scenes.Add(tree);
        IReadOnlyList<Shape> shapes = scene.World.Entities[entity].Model.Shapes;
        for (int s = 0; s < shapes.Count; s++)
        {
            ReadOnlySpan<Vec3> points = scene.PresentPositions(entity, s);
            int triangles = shapes[s].Mesh.TriangleCount;
            if (triangles == 0) continue;
            nint geometry = Embree.NewGeometry(device, Embree.Triangles);
            void* vertices = Embree.NewBuffer(geometry, Embree.VertexBuffer, 0, Embree.Float3, 12,
                (nuint)points.Length);
            void* indices = Embree.NewBuffer(geometry, Embree.IndexBuffer, 0, Embree.UInt3, 12, (nuint)triangles);
            points.CopyTo(new(vertices, points.Length));
            shapes[s].Mesh.Indices.AsSpan(0, triangles * 3).CopyTo(new(indices, triangles * 3));
            Attach(tree, geometry);
        }
        Embree.CommitScene(tree);
        return tree;
    }

    private static void Attach(nint scene, nint geometry)
    {
        Embree.CommitGeometry(geometry);
        _ = Embree.AttachGeometry(scene, geometry);
        Embree.ReleaseGeometry(geometry);
    }

    /// <summary>Casts every stride-th ray; returns how many met something and the sum of their distances.</summary>
    public (int Hits, double Distance) Closest(Ray[] rays, int first, int stride)
    {
        byte* room = stackalloc byte[sizeof(Embree.RayHit) + 16];
        Embree.RayHit* hit = (Embree.RayHit*)(((nint)room + 15) & ~15);
        Embree.Context context = new() { InstanceId = Embree.None };
        int hits = 0;
        double distance = 0;
        for (int i = first; i < rays.Length; i += stride)
        {
            Set(&hit->Ray, rays[i]);
            hit->Geometry = hit->InstanceId = Embree.None;
            Embree.Intersect(top, &context, hit);
            if (hit->Geometry == Embree.None) continue;
            hits++;
            distance += hit->Ray.Far;
        }
        return (hits, distance);
    }

    public (int Hits, double Distance) Blocked(Ray[] rays, int first, int stride)
    {
        byte* room = stackalloc byte[sizeof(Embree.Ray) + 16];
        Embree.Ray* ray = (Embree.Ray*)(((nint)room + 15) & ~15);
        Embree.Context context = new() { InstanceId = Embree.None };
        int hits = 0;
        for (int i = first; i < rays.Length; i += stride)
        {
            Set(ray, rays[i]);
            Embree.Occluded(top, &context, ray);
            if (ray->Far < 0) hits++;
        }
        return (hits, 0);
    }

    private static void Set(Embree.Ray* to, in Ray from)
    {
        (to->OX, to->OY, to->OZ, to->Near) = (from.Origin.X, from.Origin.Y, from.Origin.Z, from.Near);
        (to->DX, to->DY, to->DZ, to->Far) = (from.Direction.X, from.Direction.Y, from.Direction.Z, from.Far);
        (to->Time, to->Mask, to->Id, to->Flags) = (0, uint.MaxValue, 0, 0);
    }

    public void Dispose()
    {
        foreach (nint s in scenes) Embree.ReleaseScene(s);
        Embree.ReleaseDevice(device);
    }
}
