using Photoplay.Animation.Staging;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;

namespace Photoplay.Animation.Things;

/// <summary>Finds the story's things of a scene and where they are at its start.</summary>
internal static class ThingCasting
{
    public static SortedDictionary<string, ThingScript> Of(BoardScene scene, Location location,
        IReadOnlyDictionary<string, BuiltProp> props, IReadOnlyDictionary<string, RoleScript> roles)
    {
        SortedDictionary<string, ThingScript> things = new(StringComparer.Ordinal);
        foreach (Entity e in location.Entities)
            if (props.ContainsKey(e.Name)) things.TryAdd(e.Name, new(e.Name, props[e.Name], e.WorldFromObject(0)));
        foreach (Track track in scene.Tracks)
        {
            if (!roles.ContainsKey(track.Who) && !things.ContainsKey(track.Who)
                && props.TryGetValue(track.Who, out BuiltProp? prop))
                things[track.Who] = new(track.Who, prop, Affine.Trs(new(track.Start.X, location.HeightAt(track.Start.X,
                    track.Start.Z), track.Start.Z), Quat.LookAlong(track.Facing, Vec3.UnitY)));
            foreach (string held in track.Holding.Values)
                if (props.TryGetValue(held, out BuiltProp? p))
                    things.TryAdd(held, new(held, p, Affine.Translation(track.Start)));
        }
        return things;
    }
}
