using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>The places' sheet: each place in a wide shot by day, with somebody in it for the scale.</summary>
internal sealed class ShowroomPlaces(ShowroomCamera camera, long seed, float scale, CancellationToken cancel)
{
    private readonly Actor somebody = Showroom.Somebody("person", "person", seed);

    public ContactCell Picture(string place)
    {
        Location location = LocationFactory.Build(new LocationSheet { Scenes = ["sheet"], Place = place, Seed = seed });
        int width = (int)(384 * scale), height = width * 9 / 16;
        FloorPlan plan = location.Plan;
        StagePlan stage = new(plan, new Dictionary<string, Vec3>(), location.HeightAt);
        bool inside = plan.Inside is not null;
        Vec3 spot = stage.OnGround(stage.Centre + plan.Axis * (inside ? 0.5f : 0.5f)
            + stage.Across * (inside ? 0.45f : 0.9f));
        Track track = new()
        {
            Who = "person", Start = spot, Facing = (plan.Axis * -1 - stage.Across * 0.8f).Normalized, Cues = []
        };
        Performance performance = ShowroomCamera.Play(location, new Dictionary<string, Actor> { ["person"] = somebody },
            new Dictionary<string, BuiltProp>(), 3, track);
        Camera at = Wide(location, stage, inside);
        World bare = performance.World, world = new()
        {
            Entities = [.. bare.Entities, .. location.WeatherAround(new FixedCamera(at))], Lights = bare.Lights,
            Sky = bare.Sky, Air = bare.Air, Volumes = bare.Volumes
        };
        return new(place, "", camera.Take(world, new ModelCache(), at, 1, width, height, location.ExposureBias, cancel),
            width, height);
    }

    /// <summary>Along the axis of the place from as far back as it has room, at the height of the eyes.</summary>
    private static Camera Wide(Location location, StagePlan stage, bool inside)
    {
        FloorPlan plan = location.Plan;
        Vec3 eye = stage.Centre - plan.Axis * (inside ? 3.2f : 6) - stage.Across * (inside ? 0.5f : 0.6f);
        if (plan.Inside is { } box) eye = Vec3.Max(box.Lo, Vec3.Min(box.Hi, eye));
        eye = stage.OnGround(eye) + Vec3.UnitY * 1.5f;
        Vec3 target = stage.OnGround(stage.Centre + plan.Axis * 4) + Vec3.UnitY * 1.2f;
        return new(Affine.LookAt(eye, target, Vec3.UnitY), inside ? 16 : 22, 8, inside ? 3.4f : 6.6f);
    }
}
