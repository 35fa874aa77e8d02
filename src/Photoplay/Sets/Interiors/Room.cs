using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Interiors;

/// <summary>A room in the making: shell, dresser, daylight and floor plan. The action's middle is the origin, the
/// camera looks along -Z.</summary>
internal sealed class Room
{
    private readonly IReadOnlyList<Vec2> corners;
    private readonly RoomShell shell;
    private readonly List<Opening> openings = [];
    private readonly WindowSky sky;
    private readonly HourLight hour;

    public Room(LocationSheet sheet, IReadOnlyList<Vec2> corners, float height, RoomFabric fabric, Vec3 sunward)
    {
        (Sheet, this.corners, Height) = (sheet, corners, height);
        Climate climate = new(sheet);
        Seed = new((ulong)sheet.Seed);
        Night = climate.Night;
        Dark = climate.Time is "night" or "dusk" or "dawn" or "sunset" || climate.Weather is "storm" or "rain" or "fog";
        Dress = new(sheet.Place, Seed, lampsOn: true);
        hour = HourLight.Of(climate);
        // The hour's azimuth is turned back, so that the sun stands exactly there.
        float turn = Maths.Radians(hour.Azimuth);
        Vec3 axis = sunward * Maths.Cos(turn) - Vec3.Cross(sunward, Vec3.UnitY) * Maths.Sin(turn);
        // Eyes that are set for lamps see little of the night outside.
        sky = new(new PhysicalSky(climate, axis, new Rgb(0.2f, 0.22f, 0.14f), Seed.Derive("sky")),
            Night ? 0.15f : Dark ? 0.42f : 0.5f);
        shell = new(Dress.Own, corners, height, fabric);
        Thickness = fabric.Thickness;
    }

    public LocationSheet Sheet { get; }
    public Seed Seed { get; }
    public float Height { get; }
    public float Thickness { get; }
    /// <summary>Lamps carry the picture.</summary>
    public bool Dark { get; }
    public bool Night { get; }
    public Dresser Dress { get; }
    public ModelBuilder Own => Dress.Own;
    public float Daylight => hour.Card;

    /// <summary>Four corners of a rectangular room: half-width, back and front z.</summary>
    public static Vec2[] Rectangle(float halfWidth, float back, float front)
        => [new(-halfWidth, back), new(halfWidth, back), new(halfWidth, front), new(-halfWidth, front)];

    public Affine Wall(int i) => shell.Wall(i);

    /// <summary>Cuts an opening; a window lets soft daylight in by a light of its own.</summary>
    public void Open(Opening o)
    {
        openings.Add(o);
        Affine wall = shell.Wall(o.Wall);
        Vec3 middle = wall.Point(new(o.Along, 0, 0.45f)), inward = wall.Z;
        if (o.IsDoor)
        {
            Dress.Door("door", middle, inward);
            Dress.Marks.Add(new("door", middle, inward));
            return;
        }
        Dress.Marks.Add(new("window", wall.Point(new(o.Along, 0, 0.62f)), -inward));
        float h = o.Head - o.Sill, level = sky.Mean.Luminance;
        Rgb colour = sky.Mean / MathF.Max(level, 1e-6f);
        // Above the sky's mean: a window faces the bright half, lit ground sends light up too, and by dusk the
        // eye has opened to it.
        Dress.Soft("window light", wall.Point(new(o.Along, (o.Sill + o.Head) / 2, -Thickness * 0.3f)),
            wall.Point(new(o.Along, (o.Sill + o.Head) / 2 - 0.25f, 2)), o.Width * 0.46f, h * 0.46f,
            Rgb.Lerp(colour, Rgb.White, 0.25f) * (level * (Dark ? 3.6f : 2.4f) * o.Width * h));
    }

    /// <summary>Hangs a prop on a wall at a height.</summary>
    public void Hang(string kind, int wall, float along, float y, int variant = 0, float size = 1,
        string? colour = null)
    {
        Affine w = shell.Wall(wall);
        Vec3 at = w.Point(new(along, y, 0.012f));
        Dress.Put(kind, at.X, at.Y, at.Z, Maths.Atan2(w.Z.X, w.Z.Z), variant, colour, size,
            roll: Dress.Random.Range(-0.012f, 0.012f));
    }

    /// <summary>Framed pictures of several sizes, hung by eye.</summary>
    public void Pictures(int wall, params ReadOnlySpan<(float Along, float Y, float W, float H)> frames)
    {
        foreach ((float along, float y, float w, float h) in frames)
            using (Own.At(shell.Wall(wall)
                * Affine.Trs(new(along, y, 0.02f), Quat.RotZ(Dress.Random.Range(-0.014f, 0.014f)))))
                Framed.Make(Own, w, h, Stuff.Picture);
    }

    /// <summary>Finishes the room. <paramref name="margins"/>: how far cameras keep from left, back,
    /// right, front (metres).</summary>
    public Location Done(IReadOnlyList<IReadOnlyList<Vec3>> walkable,
        (float Left, float Back, float Right, float Front) margins, GroundKind ground = GroundKind.Wood,
        IReadOnlyList<IReadOnlyList<Vec3>>? paths = null, float bias = 0, bool farView = false)
    {
        shell.Build(openings);
        // By lamplight what fills the shadows is the cool rest of the day; by day it is light off the walls.
        // At night there is none of that: lamps stand in pools with dark between.
        float fill = Night ? 0.02f : Dark ? 0.075f : 0.42f * Daylight;
        Rgb above = Dark ? new Rgb(0.86f, 0.9f, 1) : new Rgb(1, 0.92f, 0.82f),
            before = Dark ? new Rgb(0.72f, 0.84f, 1.08f) : new Rgb(1, 0.93f, 0.85f);
        Vec3 front = new(0, Height - 0.25f, corners.Max(c => c.Y) - 0.5f);
        Dress.Soft("room bounce", new(0, Height - 0.06f, 0.1f), new(0, 0, 0.1f), 1.4f, 1.4f, above * (2.2f * fill));
        Dress.Soft("camera side bounce", front, new(0, 0.9f, -0.6f), 1.1f, 0.4f, before * (2.4f * fill));
        Bounds inside = new(new(corners.Min(c => c.X) + margins.Left, 0.12f, corners.Min(c => c.Y) + margins.Back),
            new(corners.Max(c => c.X) - margins.Right, Height - 0.22f, corners.Max(c => c.Y) - margins.Front));
        FloorPlan plan = new()
        {
            Walkable = walkable, Marks = [new("centre", default, Vec3.UnitZ), .. Dress.Marks], Seats = Dress.Seats,
            Doors = Dress.Doors, Obstacles = Dress.Obstacles, Inside = inside, Paths = paths ?? [],
        };
        return new BuiltRoom(Sheet, plan, Dress.Entities(), Dress.Lights, Dress.Volumes, sky, ground,
            (Night ? -1.05f : Dark ? -0.35f : 0.05f) + bias, AirWithin(farView));
    }

    /// <summary>Dust in the light: a beam gains about a hundredth of its light in a metre. It ends with the room, for
    /// kilometres of it would glow before the windows in sun and moon.</summary>
    private Air AirWithin(bool farView)
    {
        Vec2 across = new(corners.Max(c => c.X) - corners.Min(c => c.X), corners.Max(c => c.Y) - corners.Min(c => c.Y));
        Air dust = new(0.006f, 40, 0, new Rgb(0.96f, 0.93f, 0.88f), 0.45f) { Reach = across.Length };
        return Sheet.Light.Contains("shafts", StringComparer.Ordinal) ? dust with { Density = 0.035f }
            : farView ? Air.Clear
            : dust;
    }

    /// <summary>A convex piece of free floor from x0, z0 to x1, z1.</summary>
    public static IReadOnlyList<Vec3> Free(float x0, float z0, float x1, float z1)
        => [new(x0, 0, z1), new(x1, 0, z1), new(x1, 0, z0), new(x0, 0, z0)];

    /// <summary>The sky as a film shows it through a window: held back by a neutral filter on the pane, so that it
    /// keeps its colour.</summary>
    private sealed class WindowSky(PhysicalSky outside, float filter) : Stage.Sky
    {
        public Rgb Mean => outside.Mean;
        public override Sun? Sun => outside.Sun;
        public override string Name => $"{outside.Name} through {filter}";
        public override Rgb Radiance(Vec3 direction) => outside.Radiance(direction);
        public override Rgb Seen(Vec3 direction, double time = 0) => outside.Seen(direction, time) * filter;
    }

    private sealed class BuiltRoom(LocationSheet sheet, FloorPlan plan, IReadOnlyList<Entity> entities,
        IReadOnlyList<Light> lights, IReadOnlyList<Volume> volumes, Stage.Sky sky, GroundKind ground, float bias,
        Air air) : Location(sheet)
    {
        public override FloorPlan Plan { get; } = plan;
        public override IReadOnlyList<Entity> Entities { get; } = entities;
        public override IReadOnlyList<Light> Lights { get; } = lights;
        public override IReadOnlyList<Volume> Volumes { get; } = volumes;
        public override Stage.Sky Sky { get; } = sky;
        public override Air Air => air;
        public override GroundKind GroundAt(float x, float z) => ground;
        public override float ExposureBias => bias;
    }
}
