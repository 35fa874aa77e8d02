using Photoplay.Animation;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>The looks' sheet: the same shot in each look: a woman with a lantern in a forest, late in the day.</summary>
internal sealed class ShowroomLooks
{
    private const double Time = 2;
    private readonly ShowroomCamera camera;
    private readonly CancellationToken cancel;
    private readonly int width, height;
    private readonly Location forest;
    private readonly World world;
    private readonly ModelCache models = new();
    private readonly Camera at;

    public ShowroomLooks(ShowroomCamera camera, long seed, float scale, CancellationToken cancel)
    {
        (this.camera, this.cancel, width) = (camera, cancel, (int)(480 * scale));
        height = width * 9 / 16;
        forest = LocationFactory.Build(new LocationSheet { Scenes = ["sheet"], Place = "forest", Time = "golden-hour", Seed = seed });
        StagePlan stage = new(forest.Plan, new Dictionary<string, Vec3>(), forest.HeightAt);
        Vec3 spot = stage.OnGround(stage.Way[stage.Way.Count / 2]), toCamera = (forest.Plan.Axis * -1 + stage.Across * 0.35f).Normalized;
        Dictionary<string, BuiltProp> props = new() { ["thing"] = PropFactory.Build(new("thing", "lantern", seed)) };
        Track track = new()
        {
            Who = "woman", Start = spot, Facing = (toCamera + stage.Across * 0.5f).Normalized, Holding = new Dictionary<string, string> { ["rightHand"] = "thing" },
            Cues = [new() { Start = 0.2, Seconds = 3, Action = "hold", Target = "thing" }], Emotion = "curious",
        };
        world = ShowroomCamera.Play(forest, new Dictionary<string, Characters.Actor> { ["woman"] = Showroom.Somebody("woman", "woman", seed) }, props, 4, track).World;
        Vec3 eye = spot + toCamera * 2.7f + Vec3.UnitY * 1.5f, target = spot + Vec3.UnitY * 1.22f + stage.Across * 0.35f;
        at = new(Affine.LookAt(eye, target, Vec3.UnitY), 32, 2.8f, 2.6f);
    }

    public ContactCell Picture(string look) => new(look, "", camera.Take(world, models, at, Time, width, height, forest.ExposureBias, cancel, look), width, height);
}
