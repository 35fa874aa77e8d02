using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>A place with the story's things in it: all else is the bare place's.</summary>
internal sealed class DressedLocation : Location
{
    private readonly Location bare;

    public DressedLocation(Location bare, IReadOnlyList<Entity> things, IReadOnlyList<Light> lamps,
        IReadOnlyList<Obstacle> obstacles, IReadOnlyList<Seat> seats, IReadOnlyList<Volume> volumes) : base(bare.Sheet)
    {
        this.bare = bare;
        Entities = [.. bare.Entities, .. things];
        Lights = [.. bare.Lights, .. lamps];
        Volumes = [.. bare.Volumes, .. volumes];
        Plan = bare.Plan with
        {
            Obstacles = [.. bare.Plan.Obstacles, .. obstacles],
            Seats = [.. bare.Plan.Seats, .. seats]
        };
    }

    public override FloorPlan Plan { get; }
    public override IReadOnlyList<Entity> Entities { get; }
    public override IReadOnlyList<Light> Lights { get; }
    public override IReadOnlyList<Volume> Volumes { get; }
    public override Stage.Sky Sky => bare.Sky;
    public override Air Air => bare.Air;
    public override float ExposureBias => bare.ExposureBias;
    public override float HeightAt(float x, float z) => bare.HeightAt(x, z);
    public override float StillWaterAt(float x, float z) => bare.StillWaterAt(x, z);
    public override GroundKind GroundAt(float x, float z) => bare.GroundAt(x, z);
    public override IReadOnlyList<Entity> WeatherAround(ICameraMove camera) => bare.WeatherAround(camera);
}
