using Photoplay.Foundation;

namespace Photoplay.Stage.Rays;

/// <summary>One entity as rays see it at the present instant.</summary>
internal struct Instance
{
    public Affine ObjectFromWorld;
    public Bvh Tree;
    public int Entity;
    public RayKinds Stops;
}

/// <summary>
/// A world made ready for rays at one instant at a time. What stands still is built once; <see cref="MoveTo"/> updates
/// only what moves or deforms. Casting is safe from several threads; moving is not.
/// </summary>
public sealed class RayScene
{
    private readonly World world;
    private readonly ModelCache models;
    private readonly Affine[] worldFromObject;
    private readonly ModelGeometry[] geometry;
    private readonly DeformedBody?[] bodies;
    private readonly Instance[] still, moving;
    private readonly Bounds[] movingBoxes;
    private readonly Bvh stillTree;
    private readonly BvhBuilder movingBuilder = BvhBuilder.ForBoxes();
    private Bvh movingTree;
    private readonly int threads;

    public RayScene(World world, ModelCache models, int threads = 1)
    {
        (this.world, this.models, this.threads) = (world, models, Math.Max(1, threads));
        models.Prepare(world.Entities.Select(e => e.Model), this.threads);
        int n = world.Entities.Count;
        geometry = new ModelGeometry[n];
        bodies = new DeformedBody?[n];
        worldFromObject = new Affine[n];
        List<Instance> fixedOnes = [], movingOnes = [];
        List<Bounds> fixedBoxes = [];
        for (int i = 0; i < n; i++)
        {
            Entity e = world.Entities[i];
            geometry[i] = models.Get(e.Model);
            Instance instance = new() { Entity = i, Tree = geometry[i].Tree, Stops = Stops(e) };
            worldFromObject[i] = e.Place;
            if (e.IsStatic)
            {
                instance.ObjectFromWorld = e.Place.Inverse;
                fixedOnes.Add(instance);
                fixedBoxes.Add(IsUsable(e.Place) ? geometry[i].Tree.Placed(e.Place) : Bounds.Empty);
                continue;
            }
            if (e.Deformation is not null)
            {
                bodies[i] = new DeformedBody(e, geometry[i]);
                instance.Tree = bodies[i]!.Tree;
            }
            movingOnes.Add(instance);
        }
        still = [.. fixedOnes];
        moving = [.. movingOnes];
        movingBoxes = new Bounds[moving.Length];
        stillTree = BvhBuilder.OverBoxes(fixedBoxes.ToArray());
        movingTree = movingBuilder.Over([]);
        Time = double.NaN;
    }

    public World World => world;
    public ModelCache Models => models;
    /// <summary>The instant the scene stands at (scene clock, seconds).</summary>
    public double Time { get; private set; }

    public Affine WorldFromObject(int entity) => worldFromObject[entity];
    public ModelGeometry Geometry(int entity) => geometry[entity];
    internal DeformedBody? Body(int entity) => bodies[entity];
    /// <summary>About all that moves or deforms, world space, at the present instant.</summary>
    internal ReadOnlySpan<Bounds> MovingBoxes => movingBoxes;

    /// <summary>Object-space vertices of a shape at the present instant.</summary>
    public ReadOnlySpan<Vec3> PresentPositions(int entity, int shape)
        => bodies[entity] is { } body ? body.Positions(shape) : geometry[entity].Model.Shapes[shape].Mesh.Positions;

    /// <summary>Object-space normals of a shape's vertices at the frame's time; empty if it has none.</summary>
    public ReadOnlySpan<Vec3> PresentNormals(int entity, int shape)
        => bodies[entity] is { } body
            ? body.Part(body.Normals, shape)
            : geometry[entity].Model.Shapes[shape].Mesh.Normals;

    public bool IsDeforming(int entity) => bodies[entity] is not null;

    /// <summary>Brings everything to an instant. Deforming bodies are posed exactly there.</summary>
    public void MoveTo(double time) => MoveTo(time, time, 0);

    /// <summary>Brings everything to an instant within a frame. Deforming bodies run on the parabola through their
    /// poses one frame before, at and after the frame's time, so that slices of a shutter cost no posing (0 frame
    /// seconds: posed exactly).</summary>
    public void MoveTo(double time, double frameTime, double frameSeconds)
    {
        SideBySide.For(moving.Length, threads, (Scene: this, time, frameTime, frameSeconds),
            static (at, i) => at.Scene.Move(i, at.time, at.frameTime, at.frameSeconds));
        movingTree = movingBuilder.Over(movingBoxes);
        Time = time;
    }

    private void Move(int i, double time, double frameTime, double frameSeconds)
    {
        int entity = moving[i].Entity;
        Affine place = world.Entities[entity].WorldFromObject(time);
        worldFromObject[entity] = place;
        moving[i].ObjectFromWorld = place.Inverse;
        if (bodies[entity] is { } body)
        {
            body.MoveTo(time, frameTime, frameSeconds);
            moving[i].Tree = body.Tree;
        }
        movingBoxes[i] = IsUsable(place) ? moving[i].Tree.Bounds.Transformed(place) : Bounds.Empty;
    }

    /// <summary>Nearest surface within the ray's range.</summary>
    public bool Closest(in Ray ray, out Hit hit, RayKinds kind = RayKinds.Bounce)
    {
        hit = default;
        bool found = stillTree.ClosestInstance(ray, ref hit, still, kind);
        Ray rest = ray;
        if (found) rest.Far = hit.Distance;
        return movingTree.ClosestInstance(rest, ref hit, moving, kind) || found;
    }

    /// <summary>The same among what stands still.</summary>
    public bool ClosestStill(in Ray ray, out Hit hit, RayKinds kind)
    {
        hit = default;
        return stillTree.ClosestInstance(ray, ref hit, still, kind);
    }

    /// <summary>Whether something that moves or deforms stands anywhere on the ray.</summary>
    public bool MeetsMoving(in Ray ray, RayKinds kind)
    {
        Hit hit = default;
        return movingTree.ClosestInstance(ray, ref hit, moving, kind);
    }

    /// <summary>False only where nothing that moves or deforms stands on any ray of a bundle: told by its bounds.</summary>
    public bool MayMeetMoving(in RayCone rays, RayKinds kind)
    {
        for (int i = 0; i < moving.Length; i++)
            if ((moving[i].Stops & kind) != RayKinds.None && rays.MayMeet(movingBoxes[i])) return true;
        return false;
    }

    /// <summary>Nearest surface of one entity alone.</summary>
    public bool ClosestOf(int entity, in Ray ray, out Hit hit)
    {
        Affine toObject = worldFromObject[entity].Inverse;
        hit = new() { Entity = entity };
        Ray local = new(toObject.Point(ray.Origin), toObject.Vector(ray.Direction), ray.Far, ray.Near);
        return (bodies[entity]?.Tree ?? geometry[entity].Tree).Closest(local, ref hit);
    }

    /// <summary>Whether something stops the ray; surfaces that let light pass are put to the filter.</summary>
    public bool Blocked<TFilter>(in Ray ray, ref TFilter filter) where TFilter : struct, IShadowFilter
        => stillTree.BlockedInstance(ray, still, ref filter) || movingTree.BlockedInstance(ray, moving, ref filter);

    /// <summary>The same among what stands still.</summary>
    public bool BlockedByStill<TFilter>(in Ray ray, ref TFilter filter) where TFilter : struct, IShadowFilter
        => stillTree.BlockedInstance(ray, still, ref filter);

    /// <summary>Whether anything opaque stands on the ray; whatever may let light pass does not count.</summary>
    public bool Blocked(in Ray ray)
    {
        PassAll filter = default;
        return Blocked(ray, ref filter);
    }

    /// <summary>Unit geometric normal of a hit's triangle, world space, on the side its
    /// vertices turn counter-clockwise.</summary>
    public Vec3 FaceNormal(in Hit hit)
    {
        (int shape, int triangle) = geometry[hit.Entity].Locate(hit.Triangle);
        Mesh mesh = geometry[hit.Entity].Model.Shapes[shape].Mesh;
        ReadOnlySpan<Vec3> p = PresentPositions(hit.Entity, shape);
        Vec3 a = p[mesh.Indices[triangle * 3]], b = p[mesh.Indices[triangle * 3 + 1]],
            c = p[mesh.Indices[triangle * 3 + 2]];
        return worldFromObject[hit.Entity].Normal(Vec3.Cross(b - a, c - a)).Normalized;
    }

    private struct PassAll : IShadowFilter
    {
        public readonly bool Pass(in Hit hit, in Ray ray) => true;
    }

    private static RayKinds Stops(Entity e)
        => RayKinds.Bounce | (e.VisibleToCamera ? RayKinds.Camera : RayKinds.None)
            | (e.CastsShadow ? RayKinds.Shadow : RayKinds.None);

    private static bool IsUsable(Affine m)
    {
        float d = m.Determinant;
        return m.T.IsFinite && float.IsFinite(d) && d != 0 && float.IsFinite(1 / d);
    }
}
