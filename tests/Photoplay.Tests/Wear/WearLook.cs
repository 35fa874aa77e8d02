using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Casting;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Tests.Wear;

/// <summary>What was seen through what, how often and how deep it stood out.</summary>
internal sealed record WearFault(string Inner, string Outer, string Bone, int Rays, float Depth);

/// <summary>A dressed person in one pose looked at by rays from all around.</summary>
/// <param name="Rays">How many met what is worn or what shows through it.</param>
/// <param name="HatRays">How many met what is worn on the head, or hair through it.</param>
/// <param name="Holes">Of those that met the inside of what is worn behind where the body should be.</param>
internal sealed record WearView(int Rays, int HatRays, IReadOnlyList<WearFault> Holes, IReadOnlyList<WearFault> Faults)
{
    /// <summary>Rays that met skin or inner cloth through outer cloth, as a share of those that met what is worn.</summary>
    public float Through => Faults.Where(f => f.Inner != "hair").Sum(f => f.Rays) / MathF.Max(1, Rays);
    /// <summary>Rays that met hair through a hat, as a share of those that met hat.</summary>
    public float HairThrough => Faults.Where(f => f.Inner == "hair").Sum(f => f.Rays) / MathF.Max(1, HatRays);
    public float Hollow => Holes.Sum(f => f.Rays) / MathF.Max(1, Rays);
}

/// <summary>
/// Casts rays from all around at a dressed person. A fault is a ray that meets skin, hair or an inner garment where, less
/// than a hand's breadth behind it, comes the outside of something worn over it: what is beneath stands out of what is
/// above. Only pieces that lie on one another at rest are judged (a hand sunk in a coat's side is another matter).
/// </summary>
internal sealed class WearLook
{
    /// <summary>What stands out by less is not seen, metres: a third of a pixel of a full figure 1000 pixels high.</summary>
    public const float Tolerance = 0.002f;
    private const float Behind = 0.05f, Near = 0.15f, Away = 4;
    private static readonly string[] Rigged = ["glasses", "sunglasses", "eye-patch", "headphones", "earrings", "necklace",
        "watch", "bracelet", "crown"];
    private static readonly string[] NeverInner = ["brows", "lashes", "beard", "upper teeth", "lower mouth", "left eye",
        "right eye", "shirt collar", "polo-shirt collar", "checked-shirt collar"];
    private readonly Actor actor, naked;
    private readonly ModelCache models = new();
    private readonly float[] rank;
    private readonly WearAim[] aims;
    private readonly Dictionary<(int Part, int Shape), SkinBinding> bindings = [];

    /// <param name="actor">Dressed.</param>
    /// <param name="naked">The same person with nothing on, whose skin is whole.</param>
    public WearLook(Actor actor, Actor naked)
    {
        (this.actor, this.naked) = (actor, naked);
        rank = [.. actor.Parts.Select(p => Rank(p.Name))];
        aims = [.. actor.Parts.Select(p => new WearAim(p.Model))];
    }

    public WearView At(WearPose pose, int rays, ulong seed)
    {
        Performance played = WearPoses.Play(actor, pose);
        RayScene scene = new(
            new World { Entities = [.. played.World.Entities.Where(e => e.Name == "a")], Sky = new Dark() }, models);
        double time = WearPoses.TimeOf(pose);
        scene.MoveTo(time);
        ActorState state = played.Performers["a"].At(time);
        Affine[] bones = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(state.Pose, bones);
        for (int i = 0; i < bones.Length; i++) bones[i] = state.Pose.WorldFromActor * bones[i];
        int[] worn = [.. Enumerable.Range(0, actor.Parts.Count).Where(i => rank[i] >= 2 && actor.Parts[i].Name != "shoes")];
        RandomStream random = new Seed(seed).Derive(pose.Name).Stream();
        Dictionary<(string, string, string), (int, float)> faults = [], holes = [];
        RayScene body = BodyAt(pose);
        int met = 0, hat = 0;
        for (int i = 0; i < rays; i++)
        {
            int part = worn[random.Below(worn.Length)];
            Vec3 at = aims[part].At(scene, part, random), way = random.Direction();
            // Nobody looks from below the floor.
            if (way.Y < -0.25f) way = new(way.X, -way.Y, way.Z);
            Ray ray = new(at + way * Away, -way);
            if (!scene.Closest(ray, out Hit hit)) continue;
            if (rank[hit.Entity] >= 2) met++;
            if (IsHeadwear(hit.Entity)) hat++;
            if (Through(scene, ray, hit, out int outer, out float depth))
            {
                if (rank[hit.Entity] < 2) met++;
                if (IsHeadwear(outer)) hat++;
                Count(faults, actor.Parts[hit.Entity].Name, outer, ray.Origin + ray.Direction * hit.Distance, depth);
            }
            else if (rank[hit.Entity] >= 2 && Vec3.Dot(scene.FaceNormal(hit), ray.Direction) > 0
                && body.Closest(ray, out Hit skin) && skin.Distance < hit.Distance - Tolerance)
                Count(holes, "nothing", hit.Entity, ray.Origin + ray.Direction * skin.Distance, hit.Distance - skin.Distance);
        }
        return new(met, hat, Listed(holes), Listed(faults));

        void Count(Dictionary<(string, string, string), (int, float)> found, string inner, int outer, Vec3 at, float depth)
        {
            var key = (inner, actor.Parts[outer].Name, Nearest(bones, at));
            (int n, float most) = found.GetValueOrDefault(key);
            found[key] = (n + 1, MathF.Max(most, depth));
        }
        static IReadOnlyList<WearFault> Listed(Dictionary<(string, string, string), (int, float)> found)
            => [.. found.Select(f => new WearFault(f.Key.Item1, f.Key.Item2, f.Key.Item3, f.Value.Item1, f.Value.Item2))];
    }

    private RayScene BodyAt(WearPose pose)
    {
        Performance played = WearPoses.Play(naked, pose);
        Model skin = naked.Parts.First(p => p.Name == "skin").Model;
        RayScene scene = new(
            new World { Entities = [.. played.World.Entities.Where(e => e.Model == skin)], Sky = new Dark() }, models);
        scene.MoveTo(WearPoses.TimeOf(pose));
        return scene;
    }

    private bool Through(RayScene scene, in Ray ray, in Hit hit, out int outer, out float depth)
    {
        (outer, depth) = (-1, 0);
        int inner = hit.Entity;
        if (NeverInner.Contains(actor.Parts[inner].Name)) return false;
        Vec3 p = ray.Origin + ray.Direction * hit.Distance;
        if (actor.Parts[inner].Name == "hair") return HairThrough(scene, p, out outer, out depth);
        Vec3 n = scene.FaceNormal(hit);
        if (Vec3.Dot(n, ray.Direction) > 0) return false;
        Ray down = new(p - n * 1e-4f, -n, Behind);
        if (!scene.Closest(down, out Hit below) || rank[below.Entity] <= rank[inner] || below.Distance < Tolerance
            || Vec3.Dot(scene.FaceNormal(below), down.Direction) > 0 || IsTurnedIn(below) || !LieTogether(hit, below))
            return false;
        (outer, depth) = (below.Entity, below.Distance);
        return true;
    }

    /// <summary>Hair stands out of a hat if the hat's outside lies between it and the middle of the head.</summary>
    private bool HairThrough(RayScene scene, Vec3 p, out int outer, out float depth)
    {
        (outer, depth) = (-1, 0);
        for (int i = 0; i < rank.Length; i++)
        {
            if (!IsHeadwear(i)) continue;
            Vec3 head = scene.WorldFromObject(i).Point(actor.Skeleton.Bones[actor.Skeleton.Find("head")].Head
                + new Vec3(0, 0.8f * actor.Measures.HeadRadius, 0));
            Vec3 way = (head - p).Normalized;
            if (!scene.ClosestOf(i, new(p, way, 0.12f), out Hit hit) || hit.Distance < Tolerance
                || Vec3.Dot(scene.FaceNormal(hit), way) > 0) continue;
            (outer, depth) = (i, hit.Distance);
            return true;
        }
        return false;
    }

    /// <summary>Whether at rest the two places lie near one another, and neither is on a forearm or hand where the other is
    /// not: what a sleeve touches is another matter.</summary>
    private bool LieTogether(in Hit inner, in Hit outer)
        => Vec3.Distance(AtRest(inner), AtRest(outer)) < Near && OnForearm(inner) == OnForearm(outer);

    /// <summary>What is turned in behind a hem is the inside of a garment.</summary>
    private bool IsTurnedIn(in Hit hit)
    {
        (int shape, int triangle) = Located(hit);
        Mesh mesh = actor.Parts[hit.Entity].Model.Shapes[shape].Mesh;
        return mesh.Masks.Length > 0 && mesh.Indices.AsSpan(3 * triangle, 3).ToArray().All(v => mesh.Masks[v].B == Cloth.TurnedIn);
    }

    private bool OnForearm(in Hit hit)
    {
        ActorPart part = actor.Parts[hit.Entity];
        (int shape, int triangle) = Located(hit);
        if (part.Deformer is { } deformer && !bindings.ContainsKey((hit.Entity, shape)))
            bindings[(hit.Entity, shape)] = deformer.Binding(shape);
        int bone = part.Deformer is null ? part.Bone ?? 0 : bindings[(hit.Entity, shape)]
            .Bones[SkinBinding.Slots * part.Model.Shapes[shape].Mesh.Indices[3 * triangle]];
        for (; bone >= 0; bone = actor.Skeleton.Bones[bone].Parent)
            if (actor.Skeleton.Bones[bone].Name.EndsWith("LowerArm", StringComparison.Ordinal)) return true;
        return false;
    }

    private (int Shape, int Triangle) Located(in Hit hit)
    {
        Model model = actor.Parts[hit.Entity].Model;
        int shape = 0, triangle = hit.Triangle;
        while (triangle >= model.Shapes[shape].Mesh.TriangleCount) triangle -= model.Shapes[shape++].Mesh.TriangleCount;
        return (shape, triangle);
    }

    private Vec3 AtRest(in Hit hit)
    {
        (int shape, int triangle) = Located(hit);
        Mesh mesh = actor.Parts[hit.Entity].Model.Shapes[shape].Mesh;
        Vec3 a = mesh.Positions[mesh.Indices[3 * triangle]], b = mesh.Positions[mesh.Indices[3 * triangle + 1]],
            c = mesh.Positions[mesh.Indices[3 * triangle + 2]];
        return a + (b - a) * hit.U + (c - a) * hit.V;
    }

    private bool IsHeadwear(int part)
        => GarmentWords.PlaceOf(actor.Parts[part].Name) == "head" && actor.Parts[part].Name != "crown";

    /// <summary>Order from the skin outwards; equals are not judged against one another.</summary>
    private static float Rank(string part)
    {
        string garment = part.EndsWith(" collar", StringComparison.Ordinal) ? part[..^7] : part;
        if (Rigged.Contains(garment)) return 1;
        return garment switch
        {
            "dungarees" => 6,
            "skirt" or "sari" => 5,
            "tie" or "bow-tie" => 5,
            "straps" => 7,
            "sari end" => 9,
            "belt" or "sash" => 9.5f,
            "apron" => 10,
            "scarf" => 10.5f,
            "backpack" or "satchel" => 11,
            "cape" => 12,
            "shoes" => 2,
            "life support" or "shoulder straps" or "space helmet" => 13,
            "hijab fall" => 13,
            _ => GarmentWords.PlaceOf(garment) switch
            {
                "bottom" => 2,
                "top" => 4,
                "mid" => 6,
                "outer" => 8,
                "suit" => 6,
                "head" => 14,
                _ => 0,
            },
        };
    }

    private string Nearest(Affine[] bones, Vec3 p)
        => actor.Skeleton.Bones[Enumerable.Range(0, bones.Length).Where(i => !Small(actor.Skeleton.Bones[i].Name))
            .MinBy(i => Vec3.Distance(bones[i].T, p))].Name;

    private static bool Small(string bone)
        => bone.EndsWith("Eye", StringComparison.Ordinal) || bone.EndsWith("Proximal", StringComparison.Ordinal)
            || bone.EndsWith("Intermediate", StringComparison.Ordinal) || bone.EndsWith("Distal", StringComparison.Ordinal);

    private sealed class Dark : Sky
    {
        public override Rgb Radiance(Vec3 d) => default;
    }
}
