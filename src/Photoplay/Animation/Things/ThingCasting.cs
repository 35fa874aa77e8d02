using Photoplay.Animation.Staging;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;

namespace Photoplay.Animation.Things;

/// <summary>Finds the story's things of a scene and where they are at its start.</summary>
internal static class ThingCasting
{
    /// <summary>Shoulder to grip of a grown person, metres.</summary>
    private const float PersonArm = 0.70f;

    public static SortedDictionary<string, ThingScript> Of(BoardScene scene, Location location,
        IReadOnlyDictionary<string, BuiltProp> props, IReadOnlyDictionary<string, RoleScript> roles)
    {
        SortedDictionary<string, ThingScript> things = new(StringComparer.Ordinal);
        foreach (Entity e in location.Entities)
            if (props.ContainsKey(e.Name)) things.TryAdd(e.Name, new(e.Name, Fitted(e.Name), e.WorldFromObject(0)));
        foreach (Track track in scene.Tracks)
        {
            if (!roles.ContainsKey(track.Who) && !things.ContainsKey(track.Who)
                && props.TryGetValue(track.Who, out BuiltProp? prop))
                things[track.Who] = new(track.Who, prop, Affine.Trs(new(track.Start.X, location.HeightAt(track.Start.X,
                    track.Start.Z), track.Start.Z), Quat.LookAlong(track.Facing, Vec3.UnitY)));
            foreach (string held in track.Holding.Values)
                if (props.ContainsKey(held))
                    things.TryAdd(held, new(held, Fitted(held), Affine.Translation(track.Start)));
        }
        return things;

        // What belongs to an animal that goes upright from the beginning was made for its hands.
        BuiltProp Fitted(string id)
            => scene.Tracks.FirstOrDefault(t => t.Holding.Values.Contains(id)) is { } owner
                && roles.TryGetValue(owner.Who, out RoleScript? role) && role.Rig.Actor.Sheet.Stance is not null
                    ? props[id].Sized(Math.Clamp(role.Rig.Arms[0].Length / PersonArm, 0.45f, 1.25f))
                    : props[id];
    }
}
