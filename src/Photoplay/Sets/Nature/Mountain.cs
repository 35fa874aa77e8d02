using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A high pass: stony alpine turf along the path, crags and scree at the sides, the land falling away ahead to
/// a row of snow-capped peaks.</summary>
public static class Mountain
{
    public static Location Build(LocationSheet sheet)
    {
        Landscape land = new(sheet, 1);
        Climate climate = land.Climate;
        uint s = (uint)land.Seed.Derive("ground").Value;
        float Height(float x, float z)
        {
            float off = land.FromTrail(x, z), across = land.Trail.Across(x, z);
            Vec3 q = new(x, 0, z);
            float side = Maths.SmoothStep(Landscape.Corridor + 0.5f, 26, MathF.Abs(across))
                * Maths.SmoothStep(-75, -20, z);
            float h = side * (3.5f + 13 * Noise.Ridged(q * 0.035f, 4, s))
                + 0.5f * Noise.Fbm(q * 0.09f, 3, s + 1) * Maths.SmoothStep(1.5f, 7, off);
            // The pass drops into a valley ahead; beyond it the range.
            h -= 46 * Maths.SmoothStep(-34, -150, z) + 0.03f * MathF.Max(0, z);
            float range = Maths.SmoothStep(170, 420, off);
            Vec3 bent = q * 0.0036f
                + new Vec3(Noise.Perlin(q * 0.006f, s + 8), 0, Noise.Perlin(q * 0.006f, s + 9)) * 0.35f;
            h += range * (34 + 165 * Noise.Ridged(bent, 6, s + 2));
            if (off > 30) return h + (1 - range) * 0.6f * Noise.Fbm(q * 0.12f, 2, s + 5);
            return h - 0.05f * Maths.Exp(-across * across * 3)
                + 0.09f * Noise.Fbm(q * 0.7f, 3, s + 3) * Maths.SmoothStep(0.2f, 1.6f, MathF.Abs(across))
                + 0.014f * Noise.Fbm(q * 4, 2, s + 4);
        }
        Masks Mask(float x, float z, float y)
        {
            float off = land.FromTrail(x, z),
            bare = Maths.SmoothStep(-0.1f, 0.12f, Noise.Fbm(new(x * 0.11f, 4, z * 0.11f), 3, s + 6)
                + 0.45f * Maths.SmoothStep(7, 22, off) - 0.12f);
            return new(Maths.SmoothStep(0.65f, 0.25f,
                MathF.Abs(land.Trail.Across(x, z)) + 0.2f * Noise.Fbm(new(x, 0, z), 2, s + 7)), climate.Wet, bare, 0);
        }
        Rgb light = new(0.33f, 0.32f, 0.31f), dark = new(0.095f, 0.095f, 0.10f);
        Material rock = AltitudeRock(light, dark, climate.Snowy),
            near = EarthMaterials.Rock(light, dark, climate.Snowy ? 1 : 0);
        land.LayGround(Height, Mask, GroundBlend.Of(climate.Snowy
            ? SnowMaterial.Field : EarthMaterials.Turf(climate.Autumn ? 0.6f : 0.25f), rock),
            new(-3.6f, 3.6f, land.Trail.Far - 2, land.Trail.Near + 2) { Reach = 900, Growth = 1.062f });
        Seed seed = land.Seed.Derive("dressing");
        new Stones(seed.Derive("stones"), near, 0.85f, 0.3f).Strew(land, 1100, 420, 2.6f, 55);
        if (!climate.Snowy)
        {
            Model[] grass = [.. Enumerable.Range(0, 4).Select(i
                => Undergrowth.Grass(seed.Derive("grass", i), 150, 0.17f, 0.42f, new(0.11f, 0.135f, 0.04f),
                    new(0.28f, 0.26f, 0.10f),
                climate.Autumn ? 0.6f : 0.3f))];
            Model[] alpine = [.. Enumerable.Range(0, 3).Select(i
                => Undergrowth.Flowers(seed.Derive("alpine", i), 10, 0.12f, 0.2f, Foliage.Flowers[i], 6, 0.015f))];
            land.Scatter("grass", 3400, 0.4f, 30, 0.9f, 0, (x, z) => Mask(x, z, 0).C < 0.5f
                ? Maths.SmoothStep(0.35f, 0.9f, MathF.Abs(land.Trail.Across(x, z))) : 0.06f, (x, z, r)
                => land.Stand("grass", r.Pick(grass), x, z, r.Range(0.7f, 1.3f), r, 0.01f, 0.9f));
            land.Scatter("flowers", 420, 0.6f, 16, 1, 0, (x, z) => Mask(x, z, 0).C < 0.5f ? 0.6f : 0, (x, z, r)
                => land.Stand("flowers", r.Pick(alpine), x, z, r.Range(0.7f, 1.3f), r, 0.01f, 0.8f));
        }
        Model[] pines = [.. Enumerable.Range(0, 2).Select(i
            => new Conifer { Seed = seed.Derive("pine", i), Height = 6 + 2 * i, Spread = 0.22f,
                Snow = climate.Snowy ? 1 : 0,
            Detail = i == 0 ? 1 : 0.25f }.Build())];
        land.Scatter("pines", 90, Landscape.Corridor + 2, 60, 0.8f, 3, (x, z) => z > -60
            ? Maths.SmoothStep(0, 0.3f, Noise.Fbm(new(x * 0.05f, 1, z * 0.05f), 2, s)) * land.OutOfSunLanes(x, z) : 0,
            (x, z, r) =>
            {
                land.Stand("tree", land.FromTrail(x, z) > 24 ? pines[1] : pines[0], x, z, r.Range(0.5f, 1.1f), r, 0.1f);
                land.Block("tree", x, z, 0.4f, 6);
            });
        return new OutdoorLocation(land, climate.Snowy ? new(0.5f) : new(0.12f, 0.12f, 0.08f), (x, z) => climate.Snowy
            ? GroundKind.Snow : Mask(x, z, 0).C > 0.5f ? GroundKind.Stone : land.FromTrail(x, z) < 0.5f
            ? GroundKind.Gravel : GroundKind.Grass, 0.25f);
    }

    /// <summary>Rock with snow that begins at an altitude (60 m above the pass) and lies where it is
    /// not too steep.</summary>
    private static ProceduralMaterial AltitudeRock(Rgb light, Rgb dark, bool winter)
    {
        Material bare = EarthMaterials.Rock(light, dark, winter ? 1 : 0);
        return new($"alpine rock {winter}", (in SurfacePoint p) =>
        {
            OpenPbr m = bare.At(p);
            float snow = Maths.SmoothStep(22, 60, p.World.Y + 22 * Noise.Fbm(p.World * 0.03f, 3, 5, p.Footprint * 0.03f))
                * Maths.SmoothStep(0.46f, 0.66f, p.Normal.Y + 0.22f * Noise.Fbm(p.World * 0.12f, 3, 6, p.Footprint * 0.12f));
            return snow <= 0 ? m : m with
            {
                BaseColor = Rgb.Lerp(m.BaseColor, SnowMaterial.Colour, snow),
                BumpNormal = (m.BumpNormal * (1 - snow) + p.Normal * snow).Normalized
            };
        });
    }
}
