using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Contact sheets of what can be shown: a small picture of every creature, prop, place, action and look in the catalogue.</summary>
public sealed class Showroom(long seed, int width, int threads)
{
    public static IReadOnlyList<string> Sheets { get; } = ["cast", "props", "places", "actions", "looks"];
    private readonly Seed root = new((ulong)seed);
    private readonly Vocabulary vocabulary = Catalogue.Vocabulary;

    /// <summary>Every picture of a sheet with its caption, in the catalogue's order.</summary>
    public IEnumerable<(string Caption, byte[] Rgb, int Width, int Height)> Pictures(string sheet, CancellationToken cancel) => sheet switch
    {
        "cast" => vocabulary.Of(Kind.Creature).Select(e => (e.Id, Portrait(Design(e.Id), null, 0, cancel), width, width)),
        "props" => vocabulary.Of(Kind.Thing).Select(e => (e.Id, Prop(e.Id, cancel), width, width)),
        "places" => vocabulary.Of(Kind.Place).Select(e => (e.Id, Place(e.Id, cancel), width, width * 9 / 16)),
        "actions" => vocabulary.Of(Kind.Action).Select(e => (e.Id, Portrait(Design(e.Tags?.Contains("biped") == false && e.Tags.Contains("quadruped") ? "fox" : "person"), e.Id, 1.2, cancel), width, width)),
        _ => vocabulary.Of(Kind.Look).Select(e => (e.Id, Look(e.Id, cancel), width, width * 9 / 16)),
    };

    private CharacterSheet Design(string kind)
    {
        Role role = new(kind, kind, kind, []);
        return Casting.Design(new Screenplay { Title = "sheet", Cast = [role], Scenes = [] }, vocabulary, root).Characters[0];
    }

    /// <summary>A creature in the studio, at rest or in the middle of an action.</summary>
    private byte[] Portrait(CharacterSheet sheet, string? action, double at, CancellationToken cancel)
    {
        Actor actor = ActorFactory.Build(sheet);
        Location studio = Studio();
        Vec3 spot = new(0, studio.HeightAt(0, 0), 0);
        IReadOnlyList<Vec3> path = action is not null && vocabulary.Find(Kind.Action, action)?.Tags?.Contains("locomotion") == true ? [spot - Vec3.UnitZ * 1.5f, spot + Vec3.UnitZ * 1.5f] : [];
        Cue[] cues = action is null ? [] : [new Cue { Start = 0.2, Seconds = 2.4, Action = action, Path = path }];
        BoardScene scene = new()
        {
            Id = "sheet", Duration = Rational.Whole(3), Shots = [], Tracks = [new Track { Who = sheet.Id, Start = path.Count > 0 ? path[0] : spot, Facing = Vec3.UnitZ, Cues = cues }],
        };
        Performance p = Player.Play(scene, new Dictionary<string, Actor> { [sheet.Id] = actor }, studio, new Dictionary<string, BuiltProp>(), new Recording { Lines = [] }, root);
        Measures m = actor.Measures;
        float extent = MathF.Max(m.Height, m.Length) * 0.62f;
        Vec3 feet = p.Performers[sheet.Id].At(at).Pose.WorldFromActor.T;
        return Photograph(p.World, feet + Vec3.UnitY * (m.Height * 0.5f), extent, at, 1, studio, 12, cancel);
    }

    private byte[] Prop(string kind, CancellationToken cancel)
    {
        BuiltProp prop = PropFactory.Build(new PropSheet("prop", kind, seed));
        Location studio = Studio();
        Entity entity = new() { Name = "prop", Model = prop.Model, Place = Affine.Translation(0, studio.HeightAt(0, 0), 0) };
        World world = new() { Entities = [.. studio.Entities, entity], Lights = [.. studio.Lights, .. prop.Lights], Sky = studio.Sky, Air = studio.Air };
        return Photograph(world, new Vec3(0, studio.HeightAt(0, 0) + prop.Height * 0.5f, 0), MathF.Max(prop.Height * 0.62f, prop.Radius * 1.1f), 0, 1, studio, 12, cancel);
    }

    private byte[] Place(string place, CancellationToken cancel)
    {
        Location location = LocationFactory.Build(new LocationSheet { Scenes = ["sheet"], Place = place, Seed = seed });
        FloorPlan plan = location.Plan;
        Vec3 centre = new StagePlan(plan, new Dictionary<string, Vec3>(), location.HeightAt).Centre, eye = centre - plan.Axis * (plan.Inside is null ? 5 : 2.4f);
        if (plan.Inside is { } box) eye = Vec3.Max(box.Lo, Vec3.Min(box.Hi, eye));
        eye = new(eye.X, location.HeightAt(eye.X, eye.Z) + 1.5f, eye.Z);
        Vec3 target = centre + plan.Axis * 6;
        World world = new() { Entities = location.Entities, Lights = location.Lights, Sky = location.Sky, Air = location.Air };
        return Take(world, new Camera(Affine.LookAt(eye, new(target.X, eye.Y - 0.2f, target.Z), Vec3.UnitY), plan.Inside is null ? 28 : 20, 8, 6), 0, width * 9 / 16, location, 10, cancel, null);
    }

    private byte[] Look(string look, CancellationToken cancel)
    {
        Actor actor = ActorFactory.Build(Design("person"));
        Location studio = LocationFactory.Build(new LocationSheet { Scenes = ["sheet"], Place = "forest", Seed = seed });
        Vec3 spot = studio.Plan.Paths.Count > 0 ? studio.Plan.Paths[0][studio.Plan.Paths[0].Count / 3] : default;
        spot = new(spot.X, studio.HeightAt(spot.X, spot.Z), spot.Z);
        BoardScene scene = new() { Id = "sheet", Duration = Rational.Whole(3), Shots = [], Tracks = [new Track { Who = "person", Start = spot, Facing = -1 * studio.Plan.Axis, Cues = [] }] };
        Performance p = Player.Play(scene, new Dictionary<string, Actor> { ["person"] = actor }, studio, new Dictionary<string, BuiltProp>(), new Recording { Lines = [] }, root);
        Vec3 eye = spot - studio.Plan.Axis * 2.6f + Vec3.UnitY * 1.45f;
        return Take(p.World, new Camera(Affine.LookAt(eye, spot + Vec3.UnitY * 1.35f, Vec3.UnitY), 35, 2.8f, 2.6f), 1, width * 9 / 16, studio, 10, cancel, look);
    }

    private byte[] Photograph(World world, Vec3 target, float extent, double time, float aspect, Location place, int samples, CancellationToken cancel)
    {
        const float focal = 50, tan = 24.89f / (2 * focal);
        float distance = extent / (tan / aspect) * 1.05f;
        Vec3 eye = target + new Vec3(0.55f, 0.16f, 0.82f).Normalized * distance;
        eye = new(eye.X, MathF.Max(eye.Y, place.HeightAt(eye.X, eye.Z) + 0.1f), eye.Z);
        return Take(world, new Camera(Affine.LookAt(eye, target, Vec3.UnitY), focal, 8, distance), time, (int)(width / aspect), place, samples, cancel, null);
    }

    private byte[] Take(World world, Camera camera, double time, int height, Location place, int samples, CancellationToken cancel, string? look)
    {
        RenderSettings settings = Rendering.Looks.LookBook.Find(look).Adapt(new(width, height, samples, 4, threads));
        Picture picture = new Photographer(world, new ModelCache(), settings).Still(new Fixed(camera), time, 1 / 24.0, cancel);
        return Rendering.Looks.LookBook.Develop(picture, FilmBack.Meter([picture], place.ExposureBias), 0, Rendering.Looks.LookBook.Find(look));
    }

    private Location Studio() => LocationFactory.Build(new LocationSheet { Scenes = ["sheet"], Place = "studio", Seed = seed });

    private sealed class Fixed(Camera camera) : ICameraMove
    {
        public Camera At(double time) => camera;
    }
}
