using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>Open grassland with a worn path, flowers in spring and summer, hedges and single trees, hills and a far
/// wood behind. As a hill: the path climbs and the land falls away on both sides to a wider view. In winter it lies
/// under snow with dry stalks.</summary>
public static class Meadow
{
    public static Location Build(LocationSheet sheet) => Lay(sheet, false);
    public static Location BuildHill(LocationSheet sheet) => Lay(sheet, true);

    private static OutdoorLocation Lay(LocationSheet sheet, bool hill)
    {
        Landscape land = new(sheet, 1.1f);
        Climate climate = land.Climate;
        uint s = (uint)land.Seed.Derive("ground").Value;
        float Height(float x, float z)
        {
            float off = land.FromTrail(x, z), across = land.Trail.Across(x, z);
            Vec3 q = new(x, 0, z);
            float roll = 3.2f * Noise.Fbm(q * 0.016f, 2, s) * Maths.SmoothStep(4, 45, off)
                + 0.5f * Noise.Fbm(q * 0.09f, 2, s + 1) * Maths.SmoothStep(1, 8, off);
            float far = Maths.SmoothStep(70, 330, off) * (22 + 34 * Noise.Fbm(q * 0.007f + new Vec3(3), 3, s + 2));
            float h = roll + far;
            if (hill) h += 5.5f * Maths.SmoothStep(16, -30, z)
                - 9 * Maths.SmoothStep(7, 60, MathF.Abs(across)) * Maths.SmoothStep(140, 40, off)
                - 8 * Maths.SmoothStep(-30, -80, z);
            if (off > 25) return h;
            return h - 0.07f * Maths.Exp(-across * across * 3.5f)
                + 0.05f * Noise.Fbm(q * 0.9f, 3, s + 3) * Maths.SmoothStep(0.1f, 1, MathF.Abs(across))
                + 0.010f * Noise.Fbm(q * 4, 2, s + 4);
        }
        Masks Mask(float x, float z, float y)
            => new(Maths.SmoothStep(0.62f, 0.22f, MathF.Abs(land.Trail.Across(x, z))
                + 0.18f * Noise.Fbm(new(x * 1.1f, 0, z * 1.1f), 2, s + 6)), climate.Wet, 0, 0);
        land.LayGround(Height, Mask,
            climate.Snowy ? SnowMaterial.Field : EarthMaterials.Turf(climate.Autumn ? 0.55f : climate.Spring
            ? 0.05f : 0.18f));

        Woodland trees = new(land.Seed.Derive("trees"), climate, 2, climate.Snowy || hill ? 1 : 0);
        float Gap(float x, float z) => MathF.Abs(x - land.Trail.X(land.Trail.Far)) < 7 + 0.05f * -z && z < -20 ? 0 : 1;
        trees.Stand(land, "single trees", 40, 7.5f, 30, 8, (x, z) => 0.5f * Gap(x, z));
        trees.Stand(land, "copses", 1500, 38, 150, 4, (x, z)
            => Gap(x, z) * Maths.SmoothStep(0.02f, 0.2f, Noise.Fbm(new(x * 0.018f, 7, z * 0.018f), 2, s + 8)), 0.8f,
                1.3f);
        trees.Hedge(land, "hedge", 260, 7, 46, (x, z) => Maths.SmoothStep(0.10f, 0.22f,
            Noise.Fbm(new(x * 0.05f, 11, z * 0.05f), 2, s + 9)));
        Grow(land, climate);
        Rgb albedo = climate.Snowy ? new(0.62f, 0.65f, 0.7f) : new(0.10f, 0.125f, 0.045f);
        return new(land, albedo, (x, z) => climate.Snowy ? GroundKind.Snow : land.FromTrail(x, z) < 0.4f
            ? GroundKind.Earth : GroundKind.Grass, 0.35f);
    }

    private static void Grow(Landscape land, Climate climate)
    {
        Seed seed = land.Seed.Derive("grass");
        uint s = (uint)seed.Value;
        float snow = climate.Snowy ? 1 : 0;
        new Stones(seed.Derive("stones"), EarthMaterials.Rock(new(0.34f, 0.33f, 0.31f), new(0.13f, 0.125f, 0.12f),
            snow), 0.3f).Strew(land, 240, 26, 0.6f);
        if (climate.Snowy)
        {
            Model[] straw = [.. Enumerable.Range(0, 3).Select(i
                => Undergrowth.Grass(seed.Derive("straw", i), 24, 0.34f, 0.16f, new(0.30f, 0.22f, 0.12f),
                    new(0.44f, 0.35f, 0.19f), 0.6f))];
            land.Scatter("straw", 900, 0.8f, 22, 1.2f, 0, (x, z)
                => Maths.SmoothStep(0.05f, 0.35f, Noise.Fbm(new(x * 0.16f, 5, z * 0.16f), 2, s)), (x, z, r)
                => land.Stand("dry grass", r.Pick(straw), x, z, r.Range(0.5f, 1.2f), r));
            return;
        }
        Rgb low = climate.Autumn ? new(0.17f, 0.16f, 0.05f)
            : climate.Spring ? new(0.085f, 0.155f, 0.03f)
            : new(0.08f, 0.135f, 0.03f);
        Rgb high = climate.Autumn ? new(0.40f, 0.33f, 0.13f)
            : climate.Spring ? new(0.17f, 0.27f, 0.05f)
            : new(0.19f, 0.235f, 0.06f);
        float dry = climate.Autumn ? 0.5f : climate.Spring ? 0.03f : 0.16f;
        Model[] turf = [.. Enumerable.Range(0, 4)
            .Select(i => Undergrowth.Grass(seed.Derive("turf", i), 360, 0.36f, 0.62f, low, high, dry))];
        Model[] tall = [.. Enumerable.Range(0, 3)
            .Select(i => Undergrowth.Grass(seed.Derive("tall", i), 170, 0.78f, 0.55f, low, high, dry
            + 0.15f, 0.8f, 5))];
        Model[] far = [.. Enumerable.Range(0, 3)
            .Select(i => Undergrowth.Grass(seed.Derive("far", i), 330, 0.55f, 2.1f, low, high, dry, 0.6f, 2))];
        float Worn(float x, float z) => Maths.SmoothStep(0.30f, 0.75f, MathF.Abs(land.Trail.Across(x, z)));
        land.Scatter("turf", 3000, 0.3f, 13, 0.8f, 0, Worn, (x, z, r)
            => land.Stand("grass", r.Pick(turf), x, z, r.Range(0.75f, 1.35f) * (0.5f
            + 0.5f * Maths.SmoothStep(0.4f, 1.8f, land.FromTrail(x, z))), r, 0.01f, 0.9f));
        land.Scatter("tall", 1300, 2.6f, 20, 0.9f, 0, (x, z)
            => 0.15f + 0.85f * Maths.SmoothStep(-0.1f, 0.25f, Noise.Fbm(new(x * 0.22f, 5, z * 0.22f), 2, s)), (x, z, r)
            => land.Stand("tall grass", r.Pick(tall), x, z, r.Range(0.55f, 1.15f), r, 0.01f, 0.6f));
        land.Scatter("far grass", 2600, 11, 60, 0.75f, 0, (_, _) => 1, (x, z, r)
            => land.Stand("far grass", r.Pick(far), x, z, r.Range(0.7f, 1.25f), r, 0.01f, 0.9f));
        if (climate.Autumn) return;
        for (int k = 0; k < Foliage.Flowers.Count; k++)
        {
            uint field = s + 20 + (uint)k;
            Model[] flowers = [.. Enumerable.Range(0, 2).Select(i
                => Undergrowth.Flowers(seed.Derive("flowers", k * 2 + i), 11, 0.50f, 0.45f, Foliage.Flowers[k],
                    k == 3 ? 5 : k == 0
                ? 13 : 7, k == 3 ? 0.046f : 0.034f))];
            land.Scatter($"flowers {k}", 760, 0.75f, 26, 0.95f, 0, (x, z)
                => Maths.SmoothStep(0.02f, 0.26f, Noise.Fbm(new(x * 0.13f, k * 3, z * 0.13f), 2, field)),
                (x, z, r) => land.Stand("flowers", r.Pick(flowers), x, z, r.Range(0.65f, 1.15f), r, 0.01f, 0.6f));
        }
    }
}
