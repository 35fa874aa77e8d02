using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A still lake: the path follows its grassy bank, reeds and stones at the edge on the right, water across the
/// view, wooded hills mirrored behind.</summary>
public static class Lake
{
    public static Location Build(LocationSheet sheet)
    {
        Landscape land = new(sheet, 0.8f);
        Climate climate = land.Climate;
        uint s = (uint)land.Seed.Derive("ground").Value;
        float Bank(float z)
        {
            float d = MathF.Max(0, -16 - z);
            return 6.4f - 0.011f * d * d + 1.1f * Noise.Perlin(new(0, 0, z * 0.08f), s)
                + 2 * Maths.SmoothStep(4, 22, z);
        }
        // Metres inland of the water's edge; the far side rises again to hills.
        float Inland(float x, float z)
        {
            float near = Bank(z) - x, far = MathF.Sqrt((x - 30) * (x - 30) * 0.45f + (z + 92) * (z + 92)) - 88
                - 7 * Noise.Fbm(new(x * 0.02f, 0, z * 0.02f), 2, s + 1);
            return MathF.Max(near, far);
        }
        float Height(float x, float z)
        {
            float inland = Inland(x, z), off = land.FromTrail(x, z), across = land.Trail.Across(x, z);
            Vec3 q = new(x, 0, z);
            float h =
                inland < 0 ? MathF.Max(-4, 0.16f * inland) : 0.9f * (1 - Maths.Exp(-inland * 0.28f)) + 0.01f * inland;
            h += 0.55f * Noise.Fbm(q * 0.07f, 3, s + 2) * Maths.SmoothStep(2, 10, off) * Maths.SmoothStep(0, 4, inland);
            h += Maths.SmoothStep(20, 190, inland) * (30 + 42 * Noise.Fbm(q * 0.008f + new Vec3(1.7f), 3, s + 3));
            if (off > 30) return h;
            return h - 0.05f * Maths.Exp(-across * across * 3) * Maths.SmoothStep(0, 2, inland)
                + 0.04f * Noise.Fbm(q * 0.9f, 3, s + 4)
                + 0.010f * Noise.Fbm(q * 4, 2, s + 5);
        }
        Masks Mask(float x, float z, float y) => new(Maths.SmoothStep(0.62f, 0.22f, MathF.Abs(land.Trail.Across(x, z))
            + 0.2f * Noise.Fbm(new(x, 0, z), 2, s + 6)), MathF.Max(climate.Wet, Maths.SmoothStep(0.30f, 0.04f, y)),
            Maths.SmoothStep(1.3f, 0.5f, Inland(x, z) + 0.5f * Noise.Fbm(new(x * 0.5f, 0, z * 0.5f), 2, s + 7)), 0);
        Material gravel = EarthMaterials.Rock(new(0.26f, 0.235f, 0.20f), new(0.11f, 0.098f, 0.085f),
            climate.Snowy ? 1 : 0);
        land.LayGround(Height, Mask, GroundBlend.Of(climate.Snowy
            ? SnowMaterial.Field : EarthMaterials.Turf(climate.Autumn ? 0.5f : 0.12f), gravel),
            new(-3.6f, 6.4f, land.Trail.Far - 2, land.Trail.Near + 2) { StepX = 0.075f });
        land.Add(new WaterBody
        {
            Seed = land.Seed.Derive("lake"), Depth = (x, z) => -Height(x, z),
            Swell = 0.012f + 0.012f * MathF.Max(0, climate.Wind - 1),
            Wavelength = 3.2f, Surf = false, Deep = new(0.008f, 0.022f, 0.022f),
            Shallow = new(0.05f, 0.052f, 0.03f), Near = (0, 34, -60, 16), Reach = 460
        }.Build());
        Plant(land, climate, Inland, gravel);
        return new OutdoorLocation(land, climate.Snowy ? new(0.5f) : new(0.08f, 0.10f, 0.045f),
            (x, z) => Inland(x, z) < 0 ? GroundKind.Water
                : climate.Snowy ? GroundKind.Snow
                : Mask(x, z, 1).C > 0.5f ? GroundKind.Gravel : GroundKind.Grass,
            0.7f)
        { WaterLevel = 0 };
    }

    private static void Plant(Landscape land, Climate climate, Func<float, float, float> inland, Material gravel)
    {
        Seed seed = land.Seed.Derive("plants");
        uint s = (uint)seed.Value;
        Woodland trees = new(seed.Derive("trees"), climate, 2, 2);
        trees.Stand(land, "bank trees", 150, Landscape.Corridor + 1.6f, 30, 3.2f, (x, z) => inland(x, z) > 7
            && land.OutOfSunLanes(x, z) > 0 ? 0.7f : 0);
        trees.Stand(land, "far trees", 2600, 34, 190, 4.5f, (x, z) => inland(x, z) > 6
            ? Maths.SmoothStep(-0.25f, 0.15f, Noise.Fbm(new(x * 0.015f, 7, z * 0.015f), 2, s)) : 0, 0.8f, 1.4f);
        trees.Hedge(land, "bushes", 160, Landscape.Corridor + 0.7f, 30, (x, z) => inland(x, z) > 5 ? 0.6f : 0);
        new Stones(seed.Derive("stones"), gravel, 0.35f).Strew(land, 520, 60, 0.7f);
        Stones edge = new(seed.Derive("edge"), gravel, 0.3f);
        land.Scatter("edge stones", 900, 1.2f, 50, 0.8f, 0.25f,
            (x, z) => inland(x, z) is > -1.6f and < 0.9f ? 0.8f : 0, (x, z, r)
            => land.Stand("stone", edge.Boulder(r), x, z, 0.06f + 0.22f * Maths.Pow(r.Next(), 3), r, 0.3f, 0.5f, 0.3f));
        Rgb low = climate.Autumn ? new(0.22f, 0.19f, 0.06f) : new(0.085f, 0.14f, 0.03f), high = climate.Autumn
            ? new(0.42f, 0.33f, 0.13f) : new(0.20f, 0.24f, 0.06f);
        Model[] reeds = [.. Enumerable.Range(0, 4).Select(i
            => Undergrowth.Grass(seed.Derive("reed", i), 70, 1.5f, 0.45f, low, high,
                climate.Snowy ? 1 : 0.3f, 0.92f, 5))];
        land.Scatter("reeds", 2200, 3.2f, 60, 0.8f, 0, (x, z) => inland(x, z) is > -1.5f and < 0.5f
            ? Maths.SmoothStep(-0.02f, 0.2f, Noise.Fbm(new(x * 0.12f, 2, z * 0.12f), 2, s)) : 0,
            (x, z, r) => land.Stand("reeds", r.Pick(reeds), x, z,
                (land.FromTrail(x, z) < Landscape.Corridor + 0.6f ? 0.4f : 1) * r.Range(0.6f, 1.1f), r, 0.02f, 0.1f));
        if (climate.Snowy) return;
        Model[] grass = [.. Enumerable.Range(0, 4).Select(i
            => Undergrowth.Grass(seed.Derive("grass", i), 280, 0.28f, 0.6f, low, high,
                climate.Autumn ? 0.45f : 0.12f))];
        land.Scatter("grass", 2600, 0.3f, 22, 0.85f, 0, (x, z) => inland(x, z) > 0.9f
            ? Maths.SmoothStep(0.3f, 0.8f, MathF.Abs(land.Trail.Across(x, z))) : 0, (x, z, r)
            => land.Stand("grass", r.Pick(grass), x, z, r.Range(0.7f, 1.25f) * (0.5f
            + 0.5f * Maths.SmoothStep(0.4f, 2.2f, land.FromTrail(x, z))), r, 0.01f, 0.9f));
        for (int k = 0; k < 3; k++)
        {
            Model flowers = Undergrowth.Flowers(seed.Derive("flowers", k), 9, 0.36f, 0.45f,
                Foliage.Flowers[k], 7, 0.024f);
            land.Scatter($"flowers {k}", climate.Autumn ? 60 : 260, 0.8f, 16, 1, 0, (x, z) => inland(x, z) > 1
                ? Maths.SmoothStep(0.05f, 0.3f, Noise.Fbm(new(x * 0.2f, k * 3, z * 0.2f), 2, s)) : 0, (x, z, r)
                => land.Stand("flowers", flowers, x, z, r.Range(0.6f, 1.1f), r, 0.01f, 0.6f));
        }
    }
}
