using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>An outdoor place being laid out: ground first, then what grows and lies on it, then the floor plan. The
/// action runs along the <see cref="Trail"/>, about the origin and down the -Z axis; nothing tall stands nearer to it
/// than <see cref="Corridor"/>.</summary>
public sealed class Landscape
{
    /// <summary>Free width on each side of the trail, metres, measured to the skin of the nearest obstacle.</summary>
    public const float Corridor = 4;
    /// <summary>Half width of the strip where bodies are staged.</summary>
    public const float StageHalfWidth = 3.2f;

    private static readonly float[] LaneStarts = [3.5f, -2.5f, -9, -17];
    private readonly List<Entity> entities = [];
    private readonly List<Obstacle> obstacles = [];
    private readonly List<Light> lights = [];
    private readonly List<Mark> marks = [];
    private readonly Dictionary<(int, int), List<(float X, float Z, float R)>> stands = [];
    private Terrain? terrain;

    public Landscape(LocationSheet sheet, float sway = 0.9f)
    {
        Sheet = sheet;
        Climate = new(sheet);
        Seed = new Seed((ulong)sheet.Seed).Derive(sheet.Place);
        Trail = new(Seed.Derive("trail"), sway);
    }

    public LocationSheet Sheet { get; }
    public Climate Climate { get; }
    public Seed Seed { get; }
    public Trail Trail { get; }
    public Vec3 Axis { get; } = new(0, 0, -1);
    public Terrain Terrain
        => terrain ?? throw new InvalidOperationException("the ground is laid before what stands on it");
    public IReadOnlyList<Entity> Entities => entities;
    public IReadOnlyList<Obstacle> Obstacles => obstacles;
    public IReadOnlyList<Light> Lights => lights;
    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>Distance from the trail, metres, x alone where it runs, and round its ends.</summary>
    public float FromTrail(float x, float z)
    {
        float nearest = Math.Clamp(z, Trail.Far, Trail.Near), dx = x - Trail.X(nearest), dz = z - nearest;
        return MathF.Sqrt(dx * dx + dz * dz);
    }

    /// <summary>0 in the lanes along which the sun or moon reaches the stage between the trees,
    /// 1 beside them.</summary>
    /// <param name="crown">How far crowns hang over, metres: as much wider the lanes are where a crown would stand in
    /// the sun's way.</param>
    public float OutOfSunLanes(float x, float z, float crown = 0)
    {
        const float under = 16;
        Vec3 sun = HourLight.Of(Climate).Direction(Axis), way = new Vec3(sun.X, 0, sun.Z).Normalized;
        foreach (float from in LaneStarts)
        {
            float dx = x - Trail.X(from), dz = z - from, along = dx * way.X + dz * way.Z,
                across = MathF.Abs(dx * way.Z - dz * way.X);
            if (along is > 0 and < 55 && across < 1.7f + 0.035f * along + (along < under ? crown : 0)) return 0;
        }
        return 1;
    }

    public void LayGround(Func<float, float, float> height, Func<float, float, float, Masks> masks, Material material,
        TerrainGrid? grid = null)
    {
        terrain = new(grid ?? new(-3.6f, 3.6f, Trail.Far - 2, Trail.Near + 2), height, masks);
        Add("ground", new Model("ground", [new(terrain.Mesh, material)]), Affine.Identity, 0);
    }

    public void Add(string name, Model model, Affine place, float random, bool castsShadow = true)
        => entities.Add(new()
        {
            Name = name, Model = model, Place = place, Random = random, CastsShadow = castsShadow
        });

    public void Add(Entity entity) => entities.Add(entity);
    public void Add(Light light) => lights.Add(light);
    public void Add(Mark mark) => marks.Add(mark);

    /// <summary>Stands a model on the ground, sunk by <paramref name="sink"/> metres, turned at random,
    /// leaning with the ground by
    /// <paramref name="lean"/> (0 plumb .. 1 square to it).</summary>
    public void Stand(string name, Model model, float x, float z, float scale, RandomStream random, float sink = 0.03f,
        float lean = 0, float tilt = 0.03f)
    {
        Vec3 up = Vec3.Lerp(Vec3.UnitY, Terrain.NormalAt(x, z, 0.1f + 0.25f * scale), lean).Normalized;
        up = (up + new Vec3(random.Range(-tilt, tilt), 0, random.Range(-tilt, tilt))).Normalized;
        Quat turn = Quat.FromTo(Vec3.UnitY, up) * Quat.RotY(random.Range(0, Maths.Tau));
        Add(name, model, Affine.Trs(new(x, Terrain.HeightAt(x, z) - sink * scale, z), turn, scale), random.Next());
    }

    public void Block(string name, float x, float z, float radius, float height)
        => obstacles.Add(new(name, new(x, Terrain.HeightAt(x, z), z), radius, height));

    /// <summary>Keeps a round spot free of what <see cref="Scatter"/> sets later.</summary>
    public void Reserve(float x, float z, float radius) => Occupy(x, z, radius);

    /// <summary>Throws <paramref name="tries"/> darts between two radii round the middle of the trail (denser
    /// near it by
    /// <paramref name="concentration"/>), keeps those the density function (0..1) lets live and that find
    /// <paramref name="spacing"/> metres free.</summary>
    public int Scatter(string name, int tries, float inner, float outer, float concentration, float spacing,
        Func<float, float, float> density, Action<float, float, RandomStream> plant)
    {
        RandomStream random = Seed.Derive("scatter").Derive(name).Stream();
        int planted = 0;
        float middle = 0.5f * (Trail.Near + Trail.Far) + 4, stretch = 0.5f * (Trail.Near - Trail.Far);
        for (int i = 0; i < tries; i++)
        {
            float r = inner + (outer - inner) * Maths.Pow(random.Next(), concentration), a = random.Range(0, Maths.Tau),
                along = random.Range(-1, 1);
            float z = middle + stretch * along + r * Maths.Cos(a),
                x = Trail.X(Math.Clamp(z, Trail.Far, Trail.Near)) + r * Maths.Sin(a);
            if (FromTrail(x, z) < inner || random.Next() >= density(x, z) || (spacing > 0 && !IsFree(x, z, spacing)))
                continue;
            if (spacing > 0) Occupy(x, z, spacing);
            plant(x, z, new RandomStream(random.NextBits()));
            planted++;
        }
        return planted;
    }

    /// <summary>The strip round the trail where bodies are staged, as overlapping convex pieces, the one round the
    /// origin first.</summary>
    public IReadOnlyList<IReadOnlyList<Vec3>> StagePolygons(float halfWidth = StageHalfWidth)
    {
        List<IReadOnlyList<Vec3>> polygons = [];
        float[] starts = [3, Trail.Near, -3, -12, -20];
        float[] ends = [-6, 1, -14, -21, Trail.Far];
        for (int i = 0; i < starts.Length; i++)
        {
            float z0 = starts[i], z1 = ends[i], lo = float.NegativeInfinity, hi = float.PositiveInfinity;
            for (float z = z1; z <= z0; z += 0.5f)
            {
                lo = MathF.Max(lo, Trail.X(z) - halfWidth);
                hi = MathF.Min(hi, Trail.X(z) + halfWidth);
            }
            polygons.Add([At(lo, z0), At(hi, z0), At(hi, z1), At(lo, z1)]);
        }
        return polygons;
    }

    public Vec3 At(float x, float z) => new(x, Terrain.HeightAt(x, z), z);

    private bool IsFree(float x, float z, float r)
    {
        int cx = (int)MathF.Floor(x / 4), cz = (int)MathF.Floor(z / 4), reach = 1 + (int)(r / 4);
        for (int i = cx - reach; i <= cx + reach; i++)
            for (int j = cz - reach; j <= cz + reach; j++)
                if (stands.TryGetValue((i, j), out List<(float X, float Z, float R)>? here))
                    foreach (var s in here)
                    {
                        float dx = s.X - x, dz = s.Z - z, d = MathF.Max(s.R, r);
                        if (dx * dx + dz * dz < d * d) return false;
                    }
        return true;
    }

    private void Occupy(float x, float z, float r)
    {
        (int, int) cell = ((int)MathF.Floor(x / 4), (int)MathF.Floor(z / 4));
        if (!stands.TryGetValue(cell, out List<(float X, float Z, float R)>? here)) stands[cell] = here = [];
        here.Add((x, z, r));
    }
}
