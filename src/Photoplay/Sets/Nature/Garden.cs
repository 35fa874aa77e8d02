using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>Tended green: as a garden, a gravel path between flower borders with clipped hedges and fruit trees behind;
/// as a park, a wider path over mown lawn with big crowns in groups.</summary>
public static class Garden
{
    public static Location Build(LocationSheet sheet) => Lay(sheet, false);
    public static Location BuildPark(LocationSheet sheet) => Lay(sheet, true);

    private static OutdoorLocation Lay(LocationSheet sheet, bool park)
    {
        Landscape land = new(sheet, park ? 1.1f : 0.55f);
        Climate climate = land.Climate;
        uint s = (uint)land.Seed.Derive("ground").Value;
        float half = park ? 1.25f : 0.85f;
        float Height(float x, float z)
        {
            float off = land.FromTrail(x, z), across = MathF.Abs(land.Trail.Across(x, z));
            Vec3 q = new(x, 0, z);
            float h = 0.8f * Noise.Fbm(q * 0.035f, 2, s) * Maths.SmoothStep(3, 16, off)
                + Maths.SmoothStep(60, 300, off) * (12 + 16 * Noise.Fbm(q * 0.01f, 2, s + 1));
            return off > 30
                ? h
                : h - 0.05f * Maths.SmoothStep(half + 0.06f, half - 0.06f, across)
                    + 0.016f * Noise.Fbm(q * 1.2f, 3, s + 2)
                + 0.006f * Noise.Fbm(q * 5, 2, s + 3);
        }
        Masks Mask(float x, float z, float y)
        {
            float across = MathF.Abs(land.Trail.Across(x, z))
            + 0.03f * Noise.Fbm(new(x * 3, 0, z * 3), 2,
                s + 4); return new(0, climate.Wet, across < half && z < land.Trail.Near + 8
            && z > land.Trail.Far - 20 ? 1 : 0, 0);
        }
        land.LayGround(Height, Mask, GroundBlend.Of(climate.Snowy
            ? SnowMaterial.Field : EarthMaterials.Turf(climate.Autumn ? 0.3f : 0.02f),
                climate.Snowy ? SnowMaterial.Field : Gravel));
        Seed seed = land.Seed.Derive("plants");
        Woodland trees = new(seed.Derive("trees"), climate, park ? 3 : 2, park ? 1 : 0);
        trees.Stand(land, "trees", park ? 90 : 50, Landscape.Corridor + 2.2f, 30, park ? 6 : 4.5f, (x, z)
            => 0.7f * land.OutOfSunLanes(x, z, park ? 2.6f : 0), park ? 0.8f : 0.4f, park ? 1.3f : 0.65f);
        trees.Stand(land, "far trees", 900, 34, 130, 5,
            (x, z) => z < -40 && MathF.Abs(x) < 6 - 0.05f * z ? 0 : 0.8f, 0.9f, 1.4f);
        if (park) trees.Thicket(land, "thicket", 900, 42, 95, (x, z)
            => z < -40 && MathF.Abs(x) < 5 - 0.05f * z ? 0 : Maths.SmoothStep(-0.2f, 0.15f, Noise.Fbm(new(x * 0.05f, 11, z * 0.05f), 2, s + 6)));
        if (!park) Borders(land, climate, seed, half);
        else trees.Hedge(land, "shrubs", 220, Landscape.Corridor + 1, 34, (x, z)
            => Maths.SmoothStep(0.08f, 0.2f, Noise.Fbm(new(x * 0.09f, 3, z * 0.09f), 2, s)));
        Gravels(land, seed, half);
        if (park && !climate.Snowy) Rough(land, climate, seed, s);
        if (!climate.Snowy) Lawn(land, climate, seed, half);
        return new(land, climate.Snowy ? new(0.6f) : new(0.09f, 0.12f, 0.04f), (x, z) => climate.Snowy
            ? GroundKind.Snow : MathF.Abs(land.Trail.Across(x, z)) < half ? GroundKind.Gravel : GroundKind.Grass,
                0.45f)
        {
            Bough = Boughs.Twig(seed, climate)
        };
    }

    private static void Gravels(Landscape land, Seed seed, float half)
    {
        Stones edging = new(seed.Derive("edging"),
            EarthMaterials.Rock(new(0.36f, 0.34f, 0.31f), new(0.17f, 0.16f, 0.15f), land.Climate.Snowy ? 1 : 0), 0.25f);
        RandomStream r = seed.Derive("edge").Stream();
        // A row of laid stones keeps the gravel in.
        for (float z = land.Trail.Far; z < land.Trail.Near; z += 0.21f)
            for (int hand = -1; hand <= 1; hand += 2)
                land.Stand("edging", edging.Pebble(r), land.Trail.X(z) + hand * (half + 0.03f),
                    z + r.Range(-0.03f, 0.03f), r.Range(0.085f, 0.12f), r, 0.35f, 1, 0.12f);
        land.Scatter("gravel", 700, 0, 1, 1, 0, (x, z) => MathF.Abs(land.Trail.Across(x, z)) < half ? 1 : 0, (x, z, p)
            => land.Stand("stone", edging.Pebble(p), x, z, p.Range(0.008f, 0.022f), p, 0.2f, 1, 0.5f));
    }

    /// <summary>Beyond the mown lawn: tall grass in patches and about the trees, and in autumn leaves blown into drifts.</summary>
    private static void Rough(Landscape land, Climate climate, Seed seed, uint s)
    {
        Rgb low = climate.Autumn ? new(0.15f, 0.14f, 0.04f) : new(0.06f, 0.115f, 0.025f), high = climate.Autumn
            ? new(0.34f, 0.28f, 0.11f) : new(0.16f, 0.23f, 0.05f);
        Model[] tall = [.. Enumerable.Range(0, 3).Select(i => Undergrowth.Grass(seed.Derive("tall", i), 210, 0.5f, 0.6f,
            low, high, climate.Autumn ? 0.5f : 0.3f, 0.35f, 3))];
        Model[] drifts = [.. Enumerable.Range(0, 3).Select(i => Undergrowth.Litter(seed.Derive("drift", i),
            climate.Autumn ? 260 : 30, 1.3f, climate.Autumn ? Foliage.Autumn : Foliage.Withered, 0.1f))];
        float Patch(float x, float z) => Maths.SmoothStep(0.02f, 0.22f, Noise.Fbm(new(x * 0.11f, 5, z * 0.11f), 3, s + 8));
        Obstacle[] trees = [.. land.Obstacles.Where(o => o.Name == "tree")];
        foreach (Obstacle tree in trees)
        {
            RandomStream r = seed.Derive("foot", (int)(tree.At.X * 100) ^ (int)(tree.At.Z * 1000)).Stream();
            for (int i = 0; i < 7; i++)
            {
                float a = r.Range(0, Maths.Tau), out_ = r.Range(0.35f, 0.9f);
                land.Stand("grass", r.Pick(tall), tree.At.X + out_ * Maths.Cos(a), tree.At.Z + out_ * Maths.Sin(a),
                    r.Range(0.35f, 0.7f), r, 0.01f, 1);
            }
        }
        land.Scatter("rough", 1400, 11, 46, 0.9f, 0, (x, z) => 0.9f * Patch(x, z), (x, z, r)
            => land.Stand("grass", r.Pick(tall), x, z, r.Range(0.7f, 1.25f), r, 0.01f, 1));
        land.Scatter("drifts", climate.Autumn ? 620 : 80, 9, 46, 0.9f, 0, (x, z)
            => 0.25f + 0.75f * Maths.SmoothStep(-0.05f, 0.2f, Noise.Fbm(new(x * 0.16f, 9, z * 0.16f), 2, s + 9)), (x, z, r)
            => land.Stand("leaves", r.Pick(drifts), x, z, r.Range(0.8f, 1.5f), r, 0, 1, 0));
    }

    private static void Lawn(Landscape land, Climate climate, Seed seed, float half)
    {
        Rgb low = climate.Autumn ? new(0.13f, 0.15f, 0.04f) : new(0.06f, 0.125f, 0.025f), high = climate.Autumn
            ? new(0.24f, 0.23f, 0.07f) : new(0.14f, 0.23f, 0.045f);
        Model[] turf = [.. Enumerable.Range(0, 4).Select(i => Undergrowth.Grass(seed.Derive("turf", i), 420, 0.085f,
            0.55f, low, high, climate.Autumn ? 0.2f : 0.02f, 0.6f, 2))];
        Model[] daisies = [.. Enumerable.Range(0, 2).Select(i
            => Undergrowth.Flowers(seed.Derive("daisy", i), 7, 0.09f, 0.5f, Foliage.Flowers[0], 11, 0.011f))];
        Model[] leaves = [.. Enumerable.Range(0, 3).Select(i
            => Undergrowth.Litter(seed.Derive("leaves", i), climate.Autumn ? 120 : 12, 0.7f, climate.Autumn
            ? Foliage.Autumn : Foliage.Withered, 0.07f))];
        land.Scatter("lawn", 3600, half, 15, 0.75f, 0, (_, _) => 1, (x, z, r)
            => land.Stand("grass", r.Pick(turf), x, z, r.Range(0.85f, 1.2f), r, 0.005f, 1));
        if (!climate.Autumn) land.Scatter("daisies", 320, half + 0.3f, 16, 0.9f, 0, (_, _) => 0.7f, (x, z, r)
            => land.Stand("daisies", r.Pick(daisies), x, z, r.Range(0.8f, 1.2f), r, 0, 1));
        land.Scatter("leaves", climate.Autumn ? 700 : 160, 0, 16, 0.9f, 0, (_, _) => 0.8f, (x, z, r)
            => land.Stand("leaves", r.Pick(leaves), x, z, r.Range(0.8f, 1.3f), r, 0, 1, 0));
    }

    private static void Borders(Landscape land, Climate climate, Seed seed, float half)
    {
        Material leaf = PlantMaterials.Leaf;
        IReadOnlyList<Rgb> greens = climate.Snowy ? Foliage.Withered : Foliage.Of(climate);
        Model hedge = new("clipped hedge", [new(Clipped(seed.Derive("hedge"), new(1.1f, 0.85f, 0.42f), greens), leaf)]);
        for (float z = land.Trail.Far; z < land.Trail.Near + 4; z += 2.05f)
            for (int hand = -1; hand <= 1; hand += 2)
            {
                float x = land.Trail.X(Math.Clamp(z, land.Trail.Far, land.Trail.Near))
                    + hand * (Landscape.Corridor + 1.0f);
                land.Add("hedge", hedge, Affine.Trs(land.At(x, z), Quat.RotY(Maths.HalfPi + 0.03f * hand), 1),
                    seed.Derive("h", (int)(z * 10 + hand)).Uniform(0));
                land.Block("hedge", x, z, 0.6f, 1.1f);
            }
        if (climate.Snowy) return;
        for (int k = 0; k < 5; k++)
        {
            uint bed = (uint)seed.Value + (uint)k * 7;
            Model[] flowers = [.. Enumerable.Range(0, 2).Select(i
                => Undergrowth.Flowers(seed.Derive("bed", k * 2 + i), 16, 0.42f, 0.3f, climate.Autumn
                ? Foliage.Autumn[k] : Foliage.Flowers[k], k % 2 == 0 ? 9 : 6, 0.036f))];
            land.Scatter($"bed {k}", 900, half + 0.25f, 3, 0.5f, 0.16f,
                (x, z) => MathF.Abs(land.Trail.Across(x, z)) is var a
                && a > half + 0.3f && a < half + 1.15f ? Maths.SmoothStep(-0.02f, 0.2f,
                Noise.Fbm(new(x * 0.35f, k * 3, z * 0.35f), 2, bed)) : 0,
                (x, z, r) =>
                    land.Stand("border flowers", r.Pick(flowers), x, z, r.Range(0.55f, 1.05f), r, 0.01f, 0.3f));
        }
    }

    /// <summary>A box of leaves, rounded and a little shaggy.</summary>
    private static Mesh Clipped(Seed seed, Vec3 half, IReadOnlyList<Rgb> greens)
    {
        FreeMesh mesh = new();
        RandomStream r = seed.Stream();
        for (int i = 0; i < 5200; i++)
        {
            Vec3 d = r.Direction(), p = new(Round(d.X), Round(d.Y), Round(d.Z));
            p = p * (1 + 0.05f * Noise.Fbm(p * 2.3f, 2, 5)) * half * r.Range(0.86f, 1.03f)
                + Vec3.UnitY * half.Y * 0.75f;
            if (p.Y < 0.01f) continue;
            Vec3 n = (d + r.Direction() * 0.8f).Normalized;
            mesh.Leaf(p, Vec3.Cross(n, r.Direction()).Normalized, n, r.Range(0.045f, 0.075f), 0.04f, 0.1f,
                Foliage.Pick(greens, r.Next()) * r.Range(0.7f, 1.15f));
        }
        return mesh.ToMesh();
    }

    /// <summary>Pushes a component of a unit vector towards the faces of a cube.</summary>
    private static float Round(float v) => (v < 0 ? -1 : 1) * MathF.Min(1, 1.35f * Maths.Pow(MathF.Abs(v), 0.45f));

    private static Material Gravel { get; } = new ProceduralMaterial("garden gravel", static (in SurfacePoint p) =>
    {
        var (f1, f2, id) =
            p.Footprint < 0.03f ? Noise.Worley(new Vec3(p.World.X, 0, p.World.Z) * 42, 7) : (0.3f, 0.6f, 0.5f);
        Rgb c = Rgb.Lerp(new(0.25f, 0.215f, 0.17f), new(0.52f, 0.47f, 0.39f), id) * (0.45f
            + 0.6f * Maths.SmoothStep(0, 0.3f, f2 - f1)) * (1 + 0.15f * Noise.Fbm(p.World * 0.9f, 3, 8, p.Footprint * 0.9f));
        Vec3 n = Bump.Apply(p.Normal, p.Footprint, 0.007f, static x
            =>
        { var (a, b, _) = Noise.Worley(new Vec3(x.X, 0, x.Z) * 42, 7); return Maths.SmoothStep(0, 0.4f, b - a); }
        , p.World, 0.022f);
        return EarthMaterials.Wetted(OpenPbr.Diffuse(c, 0.8f) with { BumpNormal = n }, p.Masks.B, p.World);
    });
}
