using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Worlds to measure with, each with a camera in it: the same every time.</summary>
public static class BenchStages
{
    public static IReadOnlyList<string> Names { get; } = ["forest", "city", "hair"];

    public static (World World, Camera Camera) Build(string name) => name switch
    {
        "forest" => Place("forest"),
        "city" => Place("street"),
        _ => Flank(),
    };

    /// <summary>The forest with more of its trees and plants around it, until it has so many triangles, counted as often
    /// as they stand there.</summary>
    public static (World World, Camera Camera, long Triangles) Crowd(long triangles)
    {
        (World world, Camera camera) = Place("forest");
        Entity[] repeated = [.. world.Entities.GroupBy(e => e.Model).Where(g => g.Count() > 1).SelectMany(g => g)
            .Where(e => e.IsStatic)];
        List<Entity> all = [.. world.Entities];
        long count = all.Sum(Triangles);
        for (int ring = 1; count < triangles; ring++)
            foreach (Entity e in repeated)
            {
                Vec3 away = new Vec3(ring % 3 - 1, 0, (ring / 3) % 3 - 1) * (40 * (1 + ring / 9));
                all.Add(e.At(Affine.Translation(away) * e.Place));
                count += Triangles(e);
            }
        return (new() { Entities = all, Lights = world.Lights, Sky = world.Sky, Air = world.Air }, camera, count);

        static long Triangles(Entity e) => e.Model.Shapes.Sum(s => (long)s.Mesh.Indices.Length / 3);
    }

    private static (World World, Camera Camera) Place(string place)
    {
        Location location = LocationFactory.Build(new LocationSheet { Scenes = ["bench"], Place = place, Seed = 1 });
        Vec3 eye = OnThePath(location), target = eye + location.Plan.Axis * 6 - Vec3.UnitY * 0.3f;
        World world =
            new() { Entities = location.Entities, Lights = location.Lights, Sky = location.Sky, Air = location.Air };
        return (world, new(Affine.LookAt(eye, target, Vec3.UnitY), 24, 8, 6));
    }

    /// <summary>Somebody of a kind, cast and built from the word alone.</summary>
    public static Actor Somebody(string kind) => Showroom.Somebody(kind, kind, 7);

    /// <summary>An actor alone, who walks.</summary>
    public static World Walking(Actor actor)
    {
        Location studio = ShowroomCamera.Studio();
        Track track = new()
        {
            Who = actor.Sheet.Id, Start = default, Facing = Vec3.UnitZ,
            Cues = [new Cue { Start = 0.2, Seconds = 3, Action = "walk", Path = [default, new(0, 0, 3.5f)] }]
        };
        Performance played = ShowroomCamera.Play(studio, new Dictionary<string, Actor> { [actor.Sheet.Id] = actor },
            new Dictionary<string, BuiltProp>(), 4, track);
        return new() { Entities = [.. played.World.Entities.Where(e => e.Name == actor.Sheet.Id)], Sky = studio.Sky };
    }

    /// <summary>A third of the way along the place's first path, at the height of eyes.</summary>
    internal static Vec3 OnThePath(Location place)
    {
        Vec3 at = place.Plan.Paths.Count > 0 ? place.Plan.Paths[0][place.Plan.Paths[0].Count / 3] : default;
        return new(at.X, place.HeightAt(at.X, at.Z) + 1.5f, at.Z);
    }

    /// <summary>A fox's coat that fills the picture.</summary>
    private static (World World, Camera Camera) Flank()
    {
        Role role = new("fox", "fox", "fox", []);
        CharacterSheet sheet = Casting.Design(new Screenplay { Title = "bench", Cast = [role], Scenes = [] },
            Catalogue.Vocabulary, new Seed(1)).Characters[0];
        Actor actor = ActorFactory.Build(sheet);
        Location studio = LocationFactory.Build(new LocationSheet { Scenes = ["bench"], Place = "meadow", Seed = 1 });
        Vec3 spot = new(0, studio.HeightAt(0, 0), 0);
        BoardScene scene = new()
        {
            Id = "bench", Duration = Rational.Whole(1), Shots = [], Tracks = [new Track
        {
            Who = sheet.Id, Start = spot, Facing = Vec3.UnitZ, Cues = []
        }]
        };
        Performance played = Player.Play(scene, new Dictionary<string, Actor> { [sheet.Id] = actor }, studio,
            new Dictionary<string, BuiltProp>(), new Recording { Lines = [] }, new Seed(1));
        HashSet<Entity> place = [.. studio.Entities];
        World alone = new() { Entities = [.. played.World.Entities.Where(e => !place.Contains(e))], Sky = studio.Sky };
        Vec3 flank = spot + Vec3.UnitY * (actor.Measures.Height * 0.62f), eye = flank + new Vec3(0.7f, 0.15f, 0.2f);
        return (alone, new(Affine.LookAt(eye, flank, Vec3.UnitY), 50, 8, 0.7f));
    }
}
