using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>
/// Woods in all seasons: a path winding down a tree-free aisle with a gap to the sky at its end, big trees on both
/// sides, a thinner far wood behind, undergrowth and dead wood between. Winter: mostly snow-laden spruces and bare
/// crowns; autumn: gold and rust over leaf litter; spring: fresh green; summer: dense. Quality "pine": spruces alone.
/// </summary>
public static class Forest
{
    public static Location Build(LocationSheet sheet)
    {
        Landscape land = new(sheet);
        Climate climate = land.Climate;
        bool snowy = climate.Snowy;
        LayGround(land);
        PlantTrees(land, climate);
        PlantUndergrowth(land, climate);
        Rgb albedo = snowy ? new(0.6f, 0.63f, 0.68f) : new(0.07f, 0.075f, 0.035f);
        return new OutdoorLocation(land, albedo, (x, z) => snowy ? GroundKind.Snow : land.FromTrail(x, z) < 0.6f
            ? GroundKind.Earth : climate.Autumn ? GroundKind.Leaves : GroundKind.Earth, 0.9f)
        { Lift = snowy ? 0.4f : -0.1f };
    }

    private static void LayGround(Landscape land)
    {
        uint s = (uint)land.Seed.Derive("ground").Value;
        bool snowy = land.Climate.Snowy;
        float Height(float x, float z)
        {
            float off = land.FromTrail(x, z), across = MathF.Abs(land.Trail.Across(x, z)),
                away = Maths.SmoothStep(2.5f, 14, off);
            Vec3 q = new(x, 0, z);
            float h = 2.0f * Noise.Fbm(q * 0.055f, 3, s) * away
                + 0.30f * Noise.Fbm(q * 0.25f, 2, s + 1) * Maths.SmoothStep(0.8f, 3, off);
            h += 0.42f * Maths.SmoothStep(1.2f, 5.5f, across) + 5 * Maths.SmoothStep(9, 60, off)
                + 16 * Maths.SmoothStep(60, 240, off);
            if (off > 30) return h;
            float trough = Maths.Exp(-across * across * 2.2f);
            h -= 0.10f * trough;
            h += (snowy ? 0.035f : 0.055f) * Noise.Fbm(q * 1.1f, 3, s + 2) + 0.012f * Noise.Fbm(q * 4.2f, 2, s + 3);
            return snowy ? h + trough * 0.030f * Noise.Perlin(q * 2.9f, s + 4) : h;
        }
        Masks Mask(float x, float z, float y)
        {
            float across = MathF.Abs(land.Trail.Across(x, z)) + 0.22f * Noise.Fbm(new(x * 1.3f, 0, z * 1.3f), 2, s + 6);
            return new(Maths.SmoothStep(0.85f, 0.35f, across), land.Climate.Wet, 0, 0);
        }
        land.LayGround(Height, Mask, snowy ? SnowMaterial.Field : EarthMaterials.ForestFloor(land.Climate.Autumn));
    }

    private static void PlantTrees(Landscape land, Climate climate)
    {
        Seed seed = land.Seed.Derive("trees");
        float snow = climate.Snowy ? 1 : 0, spruce = climate.Has("pine", "conifer", "spruce")
            ? 1 : climate.Season switch { "winter" => 0.86f, "autumn" => 0.26f, _ => 0.42f };
        Model[] conifers = [.. Enumerable.Range(0, 3).Select(i
            => new Conifer { Seed = seed.Derive("conifer", i), Height = 11 + 2.2f * i, Snow = snow,
                Spread = 0.185f - 0.015f * i,
            Skirt = 0.07f + 0.05f * i }.Build())];
        Model[] farConifers = [.. Enumerable.Range(0, 2).Select(i
            => new Conifer { Seed = seed.Derive("far conifer", i), Height = 13 + 2 * i, Snow = snow, Detail = 0.25f }
                .Build())];
        Model sapling = new Conifer
        {
            Seed = seed.Derive("sapling"), Height = 2.4f, Spread = 0.34f, Skirt = 0.05f, Snow = snow
        }.Build();
        Model[] broad = [.. Enumerable.Range(0, 3)
            .Select(i => Woodland.Crown(seed.Derive("broad", i), climate, 12 + i, 6, 40, 0.15f))];
        Model[] farBroad = [.. Enumerable.Range(0, 2).Select(i
            => Woodland.Crown(seed.Derive("far broad", i), climate, 13 + i, 5, 34, 0.30f))];
        Model[] bushes = [.. Enumerable.Range(0, 2)
            .Select(i => Woodland.Crown(seed.Derive("bush", i), climate, 1.5f, 3, 30, 0.075f, 7))];

        float Wood(float x, float z)
        {
            float off = land.FromTrail(x, z);
            // The gap that light comes through stays open to the far end of the view.
            float gap = z < land.Trail.Far + 4
                ? MathF.Abs(x - land.Trail.X(land.Trail.Far)) - (3.4f + 0.05f * (land.Trail.Far - z))
                : 9;
            return (gap < 0 && off < 70) || land.OutOfSunLanes(x, z) == 0 ? 0 : 0.35f
                + 0.65f
                    * Maths.SmoothStep(-0.35f, 0.1f, Noise.Fbm(new(x * 0.045f, 1, z * 0.045f), 2, (uint)seed.Value));
        }
        land.Scatter("near trees", 420, Landscape.Corridor + 1.9f, 26, 0.9f, 2.5f, Wood, (x, z, random) =>
        {
            bool needle = random.Chance(spruce), framing = land.FromTrail(x, z) < 7.5f;
            float scale = random.Range(0.78f, 1.3f);
            land.Stand("tree", needle ? random.Pick(conifers) : random.Pick(broad), x, z,
                scale * (framing && needle ? 0.85f : 1), random, 0.05f);
            land.Block("tree", x, z, needle ? 0.55f : 0.4f, 12 * scale);
        });
        land.Scatter("far trees", 900, 24, 120, 0.85f, 3.1f, Wood, (x, z, random) =>
        {
            bool needle = random.Chance(MathF.Max(spruce, 0.3f));
            land.Stand("far tree", needle ? random.Pick(farConifers) : random.Pick(farBroad), x, z,
                random.Range(0.8f, 1.4f), random, 0.1f);
        });
        land.Scatter("thicket", 520, 20, 75, 0.9f, 1.6f, (x, z) => 0.8f * Wood(x, z), (x, z, random)
            => land.Stand("thicket", random.Pick(bushes), x, z, random.Range(1, 2.1f), random));
        land.Scatter("saplings", 60, Landscape.Corridor + 0.7f, 22, 1.3f, 1.3f, (_, _) => snow > 0 ? 0.7f : 0.4f,
            (x, z, random) =>
        {
            land.Stand("sapling", sapling, x, z, random.Range(0.4f, 1.3f), random);
            land.Block("sapling", x, z, 0.4f, 2);
        });
        land.Scatter("bushes", 110, Landscape.Corridor + 0.6f, 30, 1.2f, 1.1f, (_, _) => 0.6f, (x, z, random) =>
        {
            land.Stand("bush", random.Pick(bushes), x, z, random.Range(0.5f, 1.15f), random);
            land.Block("bush", x, z, 0.5f, 1.2f);
        });
    }

    private static void PlantUndergrowth(Landscape land, Climate climate)
    {
        Seed seed = land.Seed.Derive("under");
        bool snowy = climate.Snowy;
        float snow = snowy ? 1 : 0;
        Model[] logs = [Deadwood.Log(seed.Derive("log", 0), 4.2f, 0.24f, snow),
            Deadwood.Log(seed.Derive("log", 1), 2.6f, 0.17f, snow)];
        Model stump = Deadwood.Stump(seed.Derive("stump"), 0.42f, 0.27f, snow);
        land.Scatter("deadwood", 40, Landscape.Corridor + 1.2f, 20, 1.1f, 2.4f, (_, _) => 0.55f, (x, z, random) =>
        {
            bool log = random.Chance(0.65f);
            land.Stand("dead wood", log ? random.Pick(logs) : stump, x, z, random.Range(0.7f, 1.1f),
                random, 0.05f, 0.9f);
            land.Block("dead wood", x, z, log ? 1.1f : 0.5f, 0.5f);
        });
        new Stones(seed.Derive("stones"),
                EarthMaterials.Rock(new(0.30f, 0.29f, 0.27f), new(0.10f, 0.098f, 0.092f), snow), 0.45f)
            .Strew(land, snowy ? 160 : 420, 90, 0.75f, 34);
        float Tufts(float x, float z) => Maths.SmoothStep(0.55f, 1.2f, land.FromTrail(x, z)) * (0.25f
            + 0.75f * Maths.SmoothStep(-0.15f, 0.25f, Noise.Fbm(new(x * 0.35f, 5, z * 0.35f), 2, (uint)seed.Value)));
        if (snowy)
        {
            Model[] weeds = [.. Enumerable.Range(0, 3).Select(i
                => Undergrowth.Twigs(seed.Derive("weed", i), 7, 0.34f, 0.1f, new(0.17f, 0.11f, 0.065f), true, 0.5f))];
            Model[] straw = [.. Enumerable.Range(0, 3).Select(i
                => Undergrowth.Grass(seed.Derive("straw", i), 26, 0.30f, 0.12f, new(0.30f, 0.22f, 0.12f),
                    new(0.42f, 0.33f, 0.18f), 0.6f))];
            land.Scatter("weeds", 420, 0.7f, 16, 1.4f, 0, (x, z) => 0.5f * Tufts(x, z), (x, z, r)
                => land.Stand("weeds", r.Chance(0.5f) ? r.Pick(weeds) : r.Pick(straw), x, z, r.Range(0.5f, 1.15f), r));
            return;
        }
        IReadOnlyList<Rgb> fallen = climate.Autumn ? [.. Foliage.Autumn, .. Foliage.Withered] : Foliage.Withered;
        Rgb low = climate.Autumn ? new(0.13f, 0.145f, 0.03f) : new(0.07f, 0.125f, 0.028f), high = climate.Autumn
            ? new(0.28f, 0.25f, 0.07f) : new(0.14f, 0.215f, 0.05f);
        Model[] grass = [.. Enumerable.Range(0, 4).Select(i
            => Undergrowth.Grass(seed.Derive("grass", i), 130, 0.36f, 0.5f, low, high, climate.Autumn ? 0.35f : 0.1f))];
        Model[] litter = [.. Enumerable.Range(0, 4).Select(i
            => Undergrowth.Litter(seed.Derive("litter", i), climate.Autumn ? 190 : 45, 0.7f, fallen, 0.075f))];
        Model[] ferns = [.. Enumerable.Range(0, 3).Select(i
            => Undergrowth.Fern(seed.Derive("fern", i), 0.62f,
                climate.Autumn ? new(0.30f, 0.19f, 0.05f) : new(0.09f, 0.165f, 0.035f)))];
        Model[] twigs = [.. Enumerable.Range(0, 3).Select(i
            => Undergrowth.Twigs(seed.Derive("twigs", i), 14, 0.4f, 0.6f, new(0.15f, 0.115f, 0.085f), false))];
        land.Scatter("grass", 2600, 0.7f, 22, 1.15f, 0, Tufts, (x, z, r)
            => land.Stand("grass", r.Pick(grass), x, z, r.Range(0.55f, 1.15f) * (0.6f
            + 0.4f * Maths.SmoothStep(0.6f, 3, land.FromTrail(x, z))), r, 0.02f, 0.8f));
        land.Scatter("litter", climate.Autumn ? 1500 : 420, 0, 18, 1.1f, 0, (_, _) => 0.9f, (x, z, r)
            => land.Stand("litter", r.Pick(litter), x, z, r.Range(0.8f, 1.3f), r, 0, 1, 0));
        land.Scatter("ferns", 420, 2.2f, 22, 1.1f, 0.5f, (x, z)
            => 0.8f * Maths.SmoothStep(-0.05f, 0.3f, Noise.Fbm(new(x * 0.2f, 9, z * 0.2f), 2, (uint)seed.Value)),
                (x, z, r)
            => land.Stand("fern", r.Pick(ferns), x, z, r.Range(0.55f, 1.1f), r, 0.02f, 0.5f));
        land.Scatter("twigs", 260, 0.2f, 14, 1.2f, 0, (_, _) => 0.7f, (x, z, r)
            => land.Stand("twigs", r.Pick(twigs), x, z, r.Range(0.5f, 1.1f), r, 0, 1, 0));
    }
}
