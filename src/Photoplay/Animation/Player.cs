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
    /// <param name="actors">By role id.</param>
    /// <param name="props">By thing id.</param>
    public static Performance Play(BoardScene scene, IReadOnlyDictionary<string, Actor> actors, Location location,
        IReadOnlyDictionary<string, BuiltProp> props, Recording recording, Seed seed)
    {
        Dictionary<string, Performer> performers = [];
        Dictionary<string, BodySolution> bodies = [];
        foreach (Track track in scene.Tracks)
        {
            if (!actors.TryGetValue(track.Who, out Actor? actor)) continue;
            performers[track.Who] = new StandIn(actor, track, location);
            bodies[track.Who] = new(performers[track.Who]);
        }
        List<Entity> entities = [.. location.Entities];
        foreach ((string who, Performer performer) in performers.OrderBy(p => p.Key, StringComparer.Ordinal))
            entities.AddRange(ActorEntities.Of(who, performer, bodies[who], seed));
        return new Performance
        {
            SceneId = scene.Id,
            Performers = performers,
            Things = new Dictionary<string, Func<double, Affine>>(),
            World = new World { Entities = entities, Sky = location.Sky, Lights = location.Lights, Air = location.Air },
        };
    }

    /// <summary>Moves along its cues' paths at an even pace.</summary>
    private sealed class StandIn(Actor actor, Track track, Location location) : Performer(actor)
    {
        public override ActorState At(double time)
        {
            Vec3 at = track.Start, facing = track.Facing;
            foreach (Cue cue in track.Cues.Where(c => c.Path.Count > 1 && c.Start < time))
            {
                float left = (float)Maths.SmoothStep(0, 1, (time - cue.Start) / cue.Seconds) * cue.Path.Zip(cue.Path.Skip(1), Vec3.Distance).Sum();
                for (int i = 1; i < cue.Path.Count && left > 0; i++)
                {
                    float length = Vec3.Distance(cue.Path[i - 1], cue.Path[i]), step = MathF.Min(left, length);
                    facing = cue.Path[i] - cue.Path[i - 1];
                    at = cue.Path[i - 1] + facing.Normalized * step;
                    left -= length;
                }
            }
            Pose pose = new(Actor.Skeleton.Count)
            {
                WorldFromActor = Affine.Trs(new(at.X, location.HeightAt(at.X, at.Z), at.Z), Quat.LookAlong(new(facing.X, 0, facing.Z), Vec3.UnitY)),
            };
            return new(pose, new Face());
        }
    }
}
