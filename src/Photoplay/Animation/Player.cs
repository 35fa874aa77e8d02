using Photoplay.Animation.Staging;
using Photoplay.Animation.Things;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Voices;

namespace Photoplay.Animation;

/// <summary>Plays a scene: turns its cues into motion.</summary>
public static class Player
{
    /// <summary>Works out the whole scene; what comes back answers for any instant of it.</summary>
    /// <param name="actors">By role id; a role without actor is not played.</param>
    /// <param name="props">By thing id.</param>
    public static Performance Play(BoardScene scene, IReadOnlyDictionary<string, Actor> actors, Location location,
        IReadOnlyDictionary<string, BuiltProp> props, Recording recording, Seed seed)
    {
        double duration = scene.Duration.Seconds;
        Seed sceneSeed = seed.Derive("animation").Derive(scene.Id);
        SortedDictionary<string, RoleScript> roles = new(StringComparer.Ordinal);
        foreach (Track track in scene.Tracks)
            if (actors.TryGetValue(track.Who, out Actor? actor)) roles[track.Who] = new(track, actor, sceneSeed);
        SortedDictionary<string, ThingScript> things = ThingCasting.Of(scene, location, props, roles);

        StageView stage = new(location, props, roles, things);
        Rehearsal rehearsal = new(stage, recording, duration);
        rehearsal.Run();

        Dictionary<string, Performer> performers = [];
        SortedDictionary<string, BodySolution> bodies = new(StringComparer.Ordinal);
        foreach ((string who, RoleScript role) in roles)
        {
            performers[who] = new BodyPerformer(role, rehearsal.Gaze(role), location.HeightAt, duration);
            bodies[who] = new(performers[who]);
        }
        foreach ((string who, RoleScript role) in roles) Carrying.Attach(role, bodies[who], things);
        foreach (Track track in scene.Tracks)
            if (things.TryGetValue(track.Who, out ThingScript? thing))
                ThingTravel.Follow(thing, track, location, sceneSeed);

        // Under a roof one is dry; fog wets nobody through.
        float damp = new Climate(location.Sheet).Wet, wet = !location.Plan.IsRoom && damp > 0.5f ? damp : 0;
        List<Entity> entities = [.. ThingEntities.Of(location, things, sceneSeed)];
        foreach ((string who, BodySolution body) in bodies)
            entities.AddRange(ActorEntities.Of(who, performers[who], body, sceneSeed, wet));
        return new Performance
        {
            SceneId = scene.Id,
            Performers = performers,
            Things = things.Values.Where(t => t.Moves)
                .ToDictionary(t => t.Id, t => (Func<double, Affine>)t.At, StringComparer.Ordinal),
            Contacts = Carrying.Contacts(roles, duration),
            World = new World
            {
                Entities = entities, Sky = location.Sky, Lights = ThingEntities.Lights(location, things),
                Air = location.Air, Volumes = ThingEntities.Volumes(location, things)
            },
        };
    }
}
