using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>The looks' sheet: the same shot in each look: an explorer before a lighthouse, late in the day.</summary>
internal sealed class ShowroomLooks
{
    private const double Time = 2;
    private readonly ShowroomCamera camera;
    private readonly CancellationToken cancel;
    private readonly int width, height;
    private readonly Location place;
    private readonly World world;
    private readonly ModelCache models = new();
    private readonly Camera at;

    public ShowroomLooks(ShowroomCamera camera, long seed, float scale, CancellationToken cancel)
    {
        (this.camera, this.cancel, width) = (camera, cancel, (int)(480 * scale));
        height = width * 9 / 16;
        place = LocationFactory.Build(new LocationSheet
        {
            Scenes = ["sheet"], Place = "lighthouse", Time = "golden-hour", Seed = seed
        });
        StagePlan stage = new(place.Plan, new Dictionary<string, Vec3>(), place.HeightAt);
        Vec3 spot = stage.OnGround(stage.Centre + stage.Across * 0.8f),
            toCamera = (place.Plan.Axis * -1 - stage.Across * 0.36f).Normalized;
        Track track = new()
        {
            Who = "one", Start = spot, Facing = (toCamera - stage.Across * 0.6f).Normalized, Cues = [],
            Emotion = "happy"
        };
        World bare = ShowroomCamera.Play(place,
            new Dictionary<string, Characters.Actor> { ["one"] = Showroom.Somebody("one", "explorer", seed) },
            new Dictionary<string, BuiltProp>(), 4, track).World;
        Vec3 eye = spot + toCamera * 2.5f + Vec3.UnitY * 1.4f,
            target = eye + place.Plan.Axis * 3 + Vec3.UnitY * 0.1f + stage.Across * 0.1f,
            lamp = eye - stage.Across * 1.2f + Vec3.UnitY * 0.9f;
        // A white board by the camera gives a third of the sun back to the face.
        Light board = new()
        {
            Name = "board", Form = LightForm.Rectangle, Radius = 0.8f, HalfHeight = 0.8f,
            Intensity = new Rgb(1, 0.95f, 0.88f)
                * ((place.Sky.Sun?.Irradiance.Luminance ?? 1) * 0.33f * (spot - lamp).LengthSquared),
            Place = Affine.LookAt(lamp, spot + Vec3.UnitY * 1.5f, Vec3.UnitY),
        };
        world = new()
        {
            Entities = bare.Entities, Lights = [.. bare.Lights, board], Sky = bare.Sky, Air = bare.Air,
            Volumes = bare.Volumes
        };
        at = new(Affine.LookAt(eye, target, Vec3.UnitY), 24, 4, 3);
    }

    public ContactCell Picture(string look) => new(look, "",
        camera.Take(world, models, at, Time, width, height, place.ExposureBias, cancel, look), width, height);
}
