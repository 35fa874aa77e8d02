using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A finished <see cref="Landscape"/> under its sky.</summary>
public sealed class OutdoorLocation : Location
{
    private readonly Landscape land;
    private readonly Func<float, float, GroundKind> kinds;
    private readonly PhysicalSky sky;

    /// <param name="albedo">Mean colour of the land.</param>
    /// <param name="kinds">What a foot lands on at x, z.</param>
    /// <param name="mist">How much ground mist the place has of itself, 0 none .. 1 thick.</param>
    public OutdoorLocation(Landscape land, Rgb albedo, Func<float, float, GroundKind> kinds, float mist,
        IReadOnlyList<Seat>? seats = null) : base(land.Sheet)
    {
        this.land = land;
        this.kinds = kinds;
        sky = new PhysicalSky(land.Climate, land.Axis, albedo, land.Seed.Derive("sky"));
        // Land that lies at the water's level has its bank on the water.
        if (land.Climate.Weather == "mist")
            Volumes = [MistBank.Over(land.Seed.Derive("mist"), land.Terrain.HeightAt,
                land.Entities.Any(e => e.Name == "water") ? 0 : float.MinValue)];
        Air = Mist.Of(land.Climate, mist, land.Terrain.HeightAt(0, 0));
        Plan = new()
        {
            Axis = land.Axis, Walkable = land.StagePolygons(), Paths = [land.Trail.Points(land.Terrain.HeightAt)],
            Obstacles = land.Obstacles, Seats = seats ?? [],
            Marks = [new("centre", land.At(land.Trail.X(0), 0), -land.Axis),
                new("near", land.At(land.Trail.X(5), 5), -land.Axis),
                new("far", land.At(land.Trail.X(-14), -14), -land.Axis), .. land.Marks],
        };
    }

    public override FloorPlan Plan { get; }
    public override IReadOnlyList<Entity> Entities => land.Entities;
    public override IReadOnlyList<Light> Lights => land.Lights;
    public override Stage.Sky Sky => sky;
    public override IReadOnlyList<Volume> Volumes { get; } = [];
    public override Air Air { get; }
    /// <summary>Stops by which this place lies above mid-grey: snow and sand are bright.</summary>
    public float Lift { get; init; }
    /// <summary>What hangs into the picture where the camera stands among trees; null where nothing does.</summary>
    public Model? Bough { get; init; }
    /// <summary>Surface of the place's still water, metres; null where there is none.</summary>
    public float? WaterLevel { get; init; }
    public override float StillWaterAt(float x, float z) => WaterLevel is { } level && kinds(x, z) == GroundKind.Water
        ? MathF.Max(0, level - HeightAt(x, z)) : 0;
    public override float ExposureBias
        => Lift + HourLight.Of(land.Climate).Bias - (land.Climate.Weather == "storm" ? 0.7f : 0);
    public override float HeightAt(float x, float z) => land.Terrain.HeightAt(x, z);
    public override GroundKind GroundAt(float x, float z) => kinds(x, z);
    public override IReadOnlyList<Entity> WeatherAround(ICameraMove camera)
        => [.. Falling.Around(land.Climate, camera, land.Seed.Derive("weather"), land.Terrain.HeightAt, land.Lights),
            .. Bough is { } twig ? Boughs.Before(twig, camera, land.Seed, land.Obstacles) : []];
}
