using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Where the film plays: one sheet a scene. A person may edit it.</summary>
public sealed record Locations : Document
{
    public override string Schema => "photoplay.locations.1";
    public required IReadOnlyList<LocationSheet> Places { get; init; }
}

/// <summary>A place to build. Equal sheets build equal places: scenes in the same place share one.</summary>
public sealed record LocationSheet
{
    /// <summary>Scenes that play here.</summary>
    public required IReadOnlyList<string> Scenes { get; init; }
    /// <summary>Vocabulary id of the place.</summary>
    public required string Place { get; init; }
    public string Time { get; init; } = "day";
    public string Weather { get; init; } = "clear";
    public string? Season { get; init; }
    public required long Seed { get; init; }
    /// <summary>Free qualities: "old", "red", "cosy" ...</summary>
    public IReadOnlyList<string> Qualities { get; init; } = [];
    public IReadOnlyList<string> Light { get; init; } = [];
    /// <summary>Story things that stand here at the start.</summary>
    public IReadOnlyList<PropSheet> Props { get; init; } = [];
}

/// <summary>A story object. <paramref name="Kind"/> is a vocabulary id; colour is sRGB "#rrggbb" or null
/// for its own.</summary>
public sealed record PropSheet(string Id, string Kind, long Seed, string? Colour = null, string? Material = null,
    float Size = 1)
{
    /// <summary>Fixed place; null lets the floor plan find one.</summary>
    public Vec3? At { get; init; }
    public float Turn { get; init; }
    public string? Relation { get; init; }
    public string? RelativeTo { get; init; }
}

/// <summary>Where one can walk, stand and sit. The stage's centre is the origin; by default the action runs along the
/// Axis and the camera looks along it. y is up and comes from the ground.</summary>
public sealed record FloorPlan
{
    /// <summary>Unit direction (xz) into the depth of the set: from the camera's side to the background
    /// it should see.</summary>
    public Vec3 Axis { get; init; } = new(0, 0, -1);
    /// <summary>Free ground: action stays within these convex polygons (xz), first the best.</summary>
    public required IReadOnlyList<IReadOnlyList<Vec3>> Walkable { get; init; }
    public IReadOnlyList<Mark> Marks { get; init; } = [];
    public IReadOnlyList<Seat> Seats { get; init; } = [];
    public IReadOnlyList<Mark> Doors { get; init; } = [];
    /// <summary>Nice ways through the place, as points in order (a forest path, a pavement).</summary>
    public IReadOnlyList<IReadOnlyList<Vec3>> Paths { get; init; } = [];
    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];
    /// <summary>Whether a word of the story means something of the plan by that name: the kitchen table is the table,
    /// and the chair may be the left chair.</summary>
    public static bool Means(string name, string planned)
        => planned.Contains(name, StringComparison.OrdinalIgnoreCase)
            || name.Contains(planned, StringComparison.OrdinalIgnoreCase);
    /// <summary>Interiors: the box cameras must stay in (a little inside the walls).</summary>
    public Bounds? Inside { get; init; }
    /// <summary>Whether the box is a room, with a ceiling; a street between its houses has none.</summary>
    public bool IsRoom => Inside is { } box && box.Size.Y < 5;
}

/// <param name="Facing">Unit direction (xz) one naturally faces there.</param>
public sealed record Mark(string Name, Vec3 At, Vec3 Facing);

/// <param name="At">The place under the sitter's hips, on the seat's surface.</param>
public sealed record Seat(string Name, Vec3 At, Vec3 Facing);

/// <summary>Something to walk round, seen from above.</summary>
public sealed record Obstacle(string Name, Vec3 At, float Radius, float Height);

/// <summary>What a foot lands on: the sound and the dust of it.</summary>
public enum GroundKind { Earth, Grass, Snow, Sand, Gravel, Stone, Wood, Carpet, Water, Leaves, Asphalt, Metal }

/// <summary>A place, built.</summary>
public abstract class Location(LocationSheet sheet)
{
    public LocationSheet Sheet { get; } = sheet;
    public abstract FloorPlan Plan { get; }
    /// <summary>Everything that stands there, story props included (entity name = prop id for those).</summary>
    public abstract IReadOnlyList<Entity> Entities { get; }
    public abstract IReadOnlyList<Light> Lights { get; }
    /// <summary>Smoke, steam and fire that stand over its things.</summary>
    public virtual IReadOnlyList<Volume> Volumes => [];
    public abstract Sky Sky { get; }
    public virtual Air Air => Air.Clear;
    /// <summary>Ground height, metres.</summary>
    public virtual float HeightAt(float x, float z) => 0;
    public virtual GroundKind GroundAt(float x, float z) => GroundKind.Earth;
    /// <summary>Depth over the ground of water that is calm enough for boats to lie in, metres; 0 on land and in
    /// surf.</summary>
    public virtual float StillWaterAt(float x, float z) => 0;
    /// <summary>Falling or drifting things (flakes, drops, leaves, dust) around a camera, for one shot.</summary>
    public virtual IReadOnlyList<Entity> WeatherAround(ICameraMove camera) => [];
    /// <summary>Stops by which the film back should lift (+) or lower the picture to keep the place's mood; 0 for a
    /// sunny day.</summary>
    public virtual float ExposureBias => 0;
}

/// <summary>A prop, built: what to photograph, how it stands and is held.</summary>
/// <param name="Height">Metres.</param>
/// <param name="Grip">Object space: where a hand takes it (origin of the grip, +Y its upright).</param>
/// <param name="SeatHeight">Where one sits on it, if one can.</param>
public sealed record BuiltProp(Model Model, float Height, float Radius, Affine Grip, IReadOnlyList<Light> Lights,
    float? SeatHeight = null)
{
    /// <summary>Object-space height of the surface things may stand on (table top), if any.</summary>
    public float? TopHeight { get; init; }
    /// <summary>Object space: where lips meet what is blown; its bell points to +X. Null for what is not.</summary>
    public Vec3? Mouthpiece { get; init; }
    /// <summary>How large it is over its model.</summary>
    public float Scale { get; init; } = 1;
    /// <summary>How deep a boat lies in water, metres; null for what does not float.</summary>
    public float? Draught { get; init; }
    /// <summary>How far water lifts it over the ground.</summary>
    public float LiftAt(Location place, float x, float z)
        => Draught is { } draught ? MathF.Max(0, place.StillWaterAt(x, z) - draught) : 0;
    /// <summary>The same thing made for larger or smaller hands.</summary>
    public BuiltProp Sized(float by) => by == 1 ? this : this with
    {
        Scale = Scale * by,
        Height = Height * by,
        Radius = Radius * by,
        Grip = Grip with { T = Grip.T * by },
        Mouthpiece = Mouthpiece * by,
    };
    /// <summary>A vehicle's or machine's moving parts: model, object-space pivot and
    /// axis (wheels, propellers).</summary>
    public IReadOnlyList<MovingPart> Moving { get; init; } = [];
    /// <summary>Smoke, steam or fire over it, object space.</summary>
    public IReadOnlyList<Volume> Volumes { get; init; } = [];
}

public sealed record MovingPart(string Name, Model Model, Vec3 Pivot, Vec3 Axis, float RadiusForRolling);
