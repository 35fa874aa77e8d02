using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Interiors;

/// <summary>Furnishes a place: stands props in it (each kind and seed built once), collects their lamps, obstacles and
/// seats, and holds a builder for what is made for this place alone.</summary>
internal sealed class Dresser(string name, Seed seed, bool lampsOn)
{
    private readonly Dictionary<(string Kind, long Variant, string? Colour, float Size), BuiltProp> built = [];
    private readonly Dictionary<(string Kind, int Variant), Model> off = [];
    private readonly List<Entity> entities = [];
    private readonly List<Light> lights = [];
    private readonly List<Volume> volumes = [];
    private readonly List<Obstacle> obstacles = [];
    private readonly List<Seat> seats = [];
    private int count;

    public ModelBuilder Own { get; } = new(name, seed);
    public RandomStream Random { get; } = seed.Derive("dressing").Stream();
    public Seed Seed { get; } = seed;
    public List<Mark> Marks { get; } = [];
    public List<Mark> Doors { get; } = [];
    public IReadOnlyList<Seat> Seats => seats;
    public IReadOnlyList<Obstacle> Obstacles => obstacles;
    public IReadOnlyList<Light> Lights => lights;
    public IReadOnlyList<Volume> Volumes => volumes;

    public IReadOnlyList<Entity> Entities() => [new() { Name = name, Model = Own.Build() }, .. entities];

    /// <summary>Stands a prop; returns world-from-prop and the prop. <paramref name="seat"/> names its seat; a
    /// <paramref name="solid"/> prop is walked round.</summary>
    public (Affine Place, BuiltProp Prop) Put(string kind, float x, float y, float z, float yaw = 0, int variant = 0,
        string? colour = null, float size = 1, string? seat = null, bool solid = false, float pitch = 0, float roll = 0,
        bool lit = true, float dim = 1)
    {
        if (!built.TryGetValue((kind, variant, colour, size), out BuiltProp? p))
        {
            p = PropFactory.Build(new PropSheet(kind, kind, (long)(Seed.Derive(kind, variant).Value >> 1),
                colour, null, size));
            built[(kind, variant, colour, size)] = p;
        }
        Affine place = Affine.Trs(new(x, y, z), Quat.YawPitchRoll(yaw, pitch, roll));
        entities.Add(new() { Name = name, Model = lit ? p.Model : Unlit(kind, variant, p.Model), Place = place, Random = Random.Next() });
        foreach (MovingPart part in p.Moving)
            entities.Add(new()
            {
                Name = name, Model = part.Model,
                Place = place * Affine.Translation(part.Pivot)
                    * Affine.Rotation(Quat.AxisAngle(part.Axis, Random.Range(0, 6)))
            });
        bool fire = kind is "fireplace" or "stove" or "campfire";
        if (lit && (lampsOn || fire))
            foreach (Light l in p.Lights)
                lights.Add(new()
                {
                    Name = $"{l.Name} {count}", Form = l.Form, Place = place * l.Place, Intensity = l.Intensity * dim,
                    Dimmer = l.Dimmer, Radius = l.Radius, HalfHeight = l.HalfHeight
                });
        // What is not alight has neither flames nor smoke.
        if (lit) foreach (Volume v in p.Volumes) volumes.Add(v.In(place) with { Name = $"{v.Name} {count}" });
        if (solid) obstacles.Add(new(kind, place.T, p.Radius * 0.9f, p.TopHeight ?? p.Height));
        if (seat is not null && p.SeatHeight is { } high)
            seats.Add(new(seat, place.Point(new(0, high, SeatDepth(kind))), place.Vector(Vec3.UnitZ).Normalized));
        count++;
        return (place, p);
    }

    /// <summary>A lamp that is switched off does not glow either.</summary>
    private Model Unlit(string kind, int variant, Model model)
    {
        if (!model.Shapes.Any(s => s.Material is Glow or LampShade)) return model;
        if (!off.TryGetValue((kind, variant), out Model? dark))
            off[(kind, variant)] = dark = new(model.Name + " off", [.. model.Shapes.Select(s => new Shape(s.Mesh,
                s.Material switch { Glow g => g.Off, LampShade shade => shade.Off(), _ => s.Material }))]);
        return dark;
    }

    public void Add(Light light) => lights.Add(light);
    public void Add(Entity entity) => entities.Add(entity);
    public void Add(Volume volume) => volumes.Add(volume);

    public void Door(string id, Vec3 at, Vec3 facing) => Doors.Add(new(id, at, facing));

    /// <summary>A soft light of the film's, unseen: a rectangle at a place looking at a target.</summary>
    public void Soft(string id, Vec3 at, Vec3 target, float halfWidth, float halfHeight, Rgb intensity)
        => lights.Add(new()
        {
            Name = id, Form = LightForm.Rectangle, Radius = halfWidth, HalfHeight = halfHeight, Intensity = intensity,
            Place = Affine.LookAt(at, target, MathF.Abs((target - at).Normalized.Y) > 0.95f ? Vec3.UnitZ : Vec3.UnitY)
        });

    // How far before the model's middle one sits.
    private static float SeatDepth(string kind)
        => kind switch { "armchair" or "sofa" => 0.08f, "bench" => 0.02f, _ => 0.02f };
}
