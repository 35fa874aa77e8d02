using Photoplay.Animation.Body;
using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Animation.Staging;

/// <summary>Where everything that can be meant by a cue is: roles, things, seats, marks.</summary>
internal sealed class StageView(Location location, IReadOnlyDictionary<string, BuiltProp> props,
    IReadOnlyDictionary<string, RoleScript> roles, IReadOnlyDictionary<string, ThingScript> things)
{
    public Location Location { get; } = location;
    public IReadOnlyDictionary<string, RoleScript> Roles { get; } = roles;
    private readonly RoleScript[] casting = [.. roles.Values];
    public IReadOnlyDictionary<string, ThingScript> Things { get; } = things;
    public IReadOnlyDictionary<string, BuiltProp> Props { get; } = props;

    /// <summary>Of the ground, metres, at x and z; one delegate, because poses hand it on at every instant.</summary>
    public Func<float, float, float> HeightAt { get; } = location.HeightAt;
    public Vec3 OnGround(Vec3 p) => new(p.X, HeightAt(p.X, p.Z), p.Z);

    /// <summary>World point one looks at or points to, over time; null when the name stands for nothing here.</summary>
    public Func<double, Vec3>? Look(string? name)
    {
        if (name is null) return null;
        if (Roles.TryGetValue(name, out RoleScript? role)) return t => role.Carry(role.EyeRest, t, HeightAt);
        if (Things.TryGetValue(name, out ThingScript? thing)) return t => InHand(name, t) ?? thing.Middle(t);
        return Fixed(name) is Vec3 p ? _ => p : null;
    }

    /// <summary>Where the thing of that name can be taken, or the body's middle.</summary>
    public Func<double, Vec3>? Touch(string? name)
    {
        if (name is not null && Roles.TryGetValue(name, out RoleScript? role))
        {
            Vec3 chest = role.Rig.RestAt(role.Rig.Spine.Length > 0 ? role.Rig.Spine[^1] : role.Rig.Hips);
            return t => role.Carry(chest, t, HeightAt);
        }
        if (name is not null && Things.TryGetValue(name, out ThingScript? thing))
            return t => InHand(name, t) ?? thing.Grip(t);
        return Look(name);
    }

    /// <summary>About where a held thing is: before the holder's chest, on the side of the hand.</summary>
    private Vec3? InHand(string thing, double time)
    {
        foreach (RoleScript role in casting)
        {
            if (role.Holding(thing, time) is not { } hold) continue;
            BodyRig rig = role.Rig;
            Vec3 chest = rig.RestAt(rig.Spine.Length > 0 ? rig.Spine[^1] : rig.Hips);
            float arm = rig.Arms[0].Exists ? rig.Arms[0].Length : 0.3f;
            return role.Carry(chest + new Vec3(hold.Hand == Side.Left ? 0.35f : -0.35f, -0.35f, 0.6f) * arm,
                time, HeightAt);
        }
        return null;
    }

    /// <summary>Ground place of it at a time.</summary>
    public Vec3? Ground(string? name, double time)
    {
        if (name is null) return null;
        if (Roles.TryGetValue(name, out RoleScript? role)) return OnGround(role.PlaceAt(time).At);
        return Look(name) is { } at ? OnGround(at(time)) : null;
    }

    /// <summary>Half of how far it reaches from its middle along the floor, metres.</summary>
    public float Extent(string name)
        => Roles.TryGetValue(name, out RoleScript? r) ? MathF.Max(0.1f, 0.5f * r.Rig.Actor.Measures.Length)
        : Props.TryGetValue(name, out BuiltProp? p) ? p.Radius : 0.1f;

    public Seat? Seat(string? name) => name is null ? null
        : Location.Plan.Seats.FirstOrDefault(s => s.Name == name)
            ?? Location.Plan.Seats.FirstOrDefault(s => s.Name.Contains(name, StringComparison.OrdinalIgnoreCase));

    private Vec3? Fixed(string name)
    {
        if (Seat(name) is { } seat) return seat.At + new Vec3(0, 0.1f, 0);
        Mark? mark = Location.Plan.Marks.Concat(Location.Plan.Doors).FirstOrDefault(m => m.Name == name)
            ?? Location.Plan.Marks.Concat(Location.Plan.Doors).FirstOrDefault(m => FloorPlan.Means(name, m.Name));
        if (mark is not null) return OnGround(mark.At) + new Vec3(0, 1.2f, 0);
        Obstacle? obstacle = Location.Plan.Obstacles.FirstOrDefault(o => FloorPlan.Means(name, o.Name));
        if (obstacle is not null) return OnGround(obstacle.At) + new Vec3(0, 0.6f * obstacle.Height, 0);
        return name switch
        {
            "sky" or "star" or "stars" or "moon" or "sun" or "cloud" => new Vec3(0, 60, 0) + Location.Plan.Axis * 80,
            "horizon" or "sea" or "mountain" or "valley" or "city" => new Vec3(0, 2, 0) + Location.Plan.Axis * 200,
            _ => null,
        };
    }
}
