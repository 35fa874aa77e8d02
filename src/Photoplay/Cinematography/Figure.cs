using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Cinematography;

/// <summary>What the camera needs to know of a subject at an instant. World space, metres.</summary>
/// <param name="Facing">Unit, level.</param>
/// <param name="Eyes">Between the eyes; of a thing, its centre.</param>
/// <param name="Look">Unit: where the face points.</param>
internal sealed record Figure(Vec3 Feet, Vec3 Eyes, Vec3 LeftEye, Vec3 RightEye, Vec3 Facing, Vec3 Look, float Height,
    float Length, float HeadRadius, bool IsBiped, bool IsThing)
{
    /// <summary>From the eyes to the highest of hair, hat, ears and horns, metres.</summary>
    public float Crown { get; init; } = HeadRadius;
    public Vec3 Centre => IsThing ? Eyes : Feet + Vec3.UnitY * (Height * 0.5f);
    public float Extent => IsBiped ? Height : MathF.Max(Height, Length * 0.8f);
}

/// <summary>Finds subjects on the stage: roles by their performers, things by their motion or their place
/// in the set.</summary>
internal sealed class Figures(Performance performance)
{
    private readonly Dictionary<Actor, float> crowns = [];

    public bool Knows(string id)
        => performance.Performers.ContainsKey(id) || performance.Things.ContainsKey(id) || Standing(id) is not null;

    /// <summary>Whether an entity is part of somebody who acts.</summary>
    public bool IsActor(string entity)
        => performance.Performers.ContainsKey(entity.IndexOf('/') is > 0 and int end ? entity[..end] : entity);

    public Figure? At(string id, double time)
    {
        if (performance.Performers.TryGetValue(id, out Performer? performer)) return OfActor(performer, time);
        Entity? entity = Standing(id);
        Affine? place = performance.Things.TryGetValue(id, out Func<double, Affine>? motion)
            ? motion(time)
            : entity?.WorldFromObject(time);
        if (place is not { } p) return null;
        Bounds b = entity is null
            ? new Bounds(new Vec3(-0.15f, 0, -0.15f), new Vec3(0.15f, 0.3f, 0.15f))
            : entity.Model.Bounds;
        Vec3 centre = p.Point(b.Centre);
        float height = MathF.Max(0.1f, b.Size.Y * p.Y.Length), length = MathF.Max(b.Size.X, b.Size.Z) * p.X.Length;
        return new Figure(centre - Vec3.UnitY * (height * 0.5f), centre, centre, centre, Level(p.Z), Level(p.Z), height,
            length, height * 0.4f, false, true);
    }

    /// <summary>Mean of the subject's place over a window around the time, so that steps and sway do not
    /// shake the camera.</summary>
    public Figure? Smooth(string id, double time, double window, double from, double to)
    {
        Figure? now = At(id, Math.Clamp(time, from, to));
        if (now is null) return null;
        const int taps = 5;
        Vec3 feet = default, eyes = default, facing = default;
        for (int i = 0; i < taps; i++)
        {
            Figure f = At(id, Math.Clamp(time + window * (i - (taps - 1) / 2.0) / (taps - 1), from, to))!;
            feet += f.Feet; eyes += f.Eyes; facing += f.Facing;
        }
        Vec3 mean = eyes / taps;
        return now with
        {
            Feet = feet / taps,
            Eyes = mean,
            Facing = facing.LengthSquared > 0.01f ? facing.Normalized : now.Facing
        };
    }

    /// <summary>Mean direction of the face through a time, level; null if it points everywhere.</summary>
    public Vec3? Look(string id, double from, double to)
    {
        const int taps = 7;
        Vec3 sum = default;
        for (int i = 0; i < taps; i++)
        {
            if (At(id, from + (to - from) * (i + 0.5) / taps) is not { } f) return null;
            sum += new Vec3(f.Look.X, 0, f.Look.Z);
        }
        return sum.Length > 0.4f * taps ? sum.Normalized : null;
    }

    private Entity? Standing(string id) => performance.World.Entities.FirstOrDefault(e => e.Name == id);

    private Figure OfActor(Performer performer, double time)
    {
        Actor actor = performer.Actor;
        Pose pose = performer.At(time).Pose;
        Span<Affine> bones = stackalloc Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(pose, bones);
        Vec3 left = Eye(actor, pose, bones, "leftEye"), right = Eye(actor, pose, bones, "rightEye"),
            eyes = (left + right) * 0.5f;
        Measures m = actor.Measures;
        return new Figure(pose.WorldFromActor.T, eyes, left, right, Level(pose.WorldFromActor.Z),
            Face(actor, pose, bones), m.Height, m.Length, m.HeadRadius, actor.Plan == BodyPlan.Biped, false)
        {
            Crown = crowns.TryGetValue(actor, out float crown) ? crown : crowns[actor] = CrownOf(actor)
        };
    }

    /// <summary>At rest, of all that stands over the head itself: a tail or wings may be higher.</summary>
    private static float CrownOf(Actor actor)
    {
        const float Aside = 1.5f, Most = 4;
        float r = actor.Measures.HeadRadius;
        int bone = actor.Skeleton.Find("leftEye"), head = bone >= 0 ? bone : actor.Skeleton.Find("head");
        if (head < 0) return r;
        Vec3 rest = actor.Skeleton.Bones[head].Head,
            eyes = new(0, bone >= 0 ? rest.Y : actor.Measures.EyeHeight, bone >= 0 ? rest.Z - 0.5f * r : rest.Z);
        float top = r;
        foreach (Shape shape in actor.Parts.SelectMany(p => p.Model.Shapes))
            foreach (Vec3 p in shape.Mesh.Positions)
                if (p.Y - eyes.Y > top && new Vec3(p.X, 0, p.Z - eyes.Z).Length < Aside * r) top = p.Y - eyes.Y;
        return MathF.Min(top, Most * r);
    }

    private static Vec3 Face(Actor actor, Pose pose, ReadOnlySpan<Affine> bones)
    {
        int head = actor.Skeleton.Find("head");
        return pose.WorldFromActor.Vector(head >= 0 ? bones[head].Z : Vec3.UnitZ).Normalized;
    }

    private static Vec3 Eye(Actor actor, Pose pose, ReadOnlySpan<Affine> bones, string name)
    {
        int bone = actor.Skeleton.Find(name);
        if (bone >= 0) return pose.WorldFromActor.Point(bones[bone].T);
        int head = actor.Skeleton.Find("head");
        Vec3 rest = new(0, actor.Measures.EyeHeight,
            head >= 0 ? actor.Skeleton.Bones[head].Head.Z + actor.Measures.HeadRadius * 0.5f : 0);
        return pose.WorldFromActor.Point(head >= 0 ? bones[head].Point(rest - actor.Skeleton.Bones[head].Head) : rest);
    }

    private static Vec3 Level(Vec3 v)
    {
        Vec3 l = new Vec3(v.X, 0, v.Z).Normalized;
        return l.LengthSquared > 0.5f ? l : Vec3.UnitZ;
    }
}
