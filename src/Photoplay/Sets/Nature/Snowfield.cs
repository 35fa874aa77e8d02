using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>Open snow to the horizon: wind-carved drifts, blue ice blocks and dark rocks breaking through, far white
/// ranges. Always winter.</summary>
public static class Snowfield
{
    public static Location Build(LocationSheet sheet)
    {
        Landscape land = new(sheet with { Season = "winter" }, 1);
        uint s = (uint)land.Seed.Derive("ground").Value;
        float Height(float x, float z)
        {
            float off = land.FromTrail(x, z), across = land.Trail.Across(x, z);
            Vec3 q = new(x, 0, z);
            // Sastrugi: ridges along the wind, a steep side and a long tail.
            float ridge = 1 - MathF.Abs(Noise.Perlin(new(x * 0.11f, 0, z * 0.032f), s)),
                h = 0.55f * ridge * ridge * Maths.SmoothStep(1, 6, off)
                + 1.4f * Noise.Fbm(q * 0.025f, 2, s + 1) * Maths.SmoothStep(3, 20, off);
            h += Maths.SmoothStep(170, 620, off) * (9 + 62 * Noise.Ridged(q * 0.006f, 4, s + 2));
            if (off > 30) return h;
            float trod = Maths.Exp(-across * across * 2.6f);
            return h - 0.09f * trod + 0.03f * trod * Noise.Perlin(q * 2.9f, s + 5)
                + 0.05f * Noise.Fbm(new(x * 1.4f, 0, z * 0.5f), 3, s + 3);
        }
        Masks Mask(float x, float z, float y) => new(Maths.SmoothStep(0.75f, 0.3f, MathF.Abs(land.Trail.Across(x, z))
            + 0.2f * Noise.Fbm(new(x * 1.3f, 0, z * 1.3f), 2, s + 6)), 0, 0, 0);
        land.LayGround(Height, Mask, SnowMaterial.Field, new(-3.6f, 3.6f, land.Trail.Far - 2, land.Trail.Near + 2)
        {
            Reach = 760,
            Growth = 1.066f
        });
        Seed seed = land.Seed.Derive("dressing");
        new Stones(seed.Derive("stones"), EarthMaterials.Rock(new(0.24f, 0.24f, 0.25f), new(0.07f, 0.072f, 0.08f), 1),
            0.8f, 0.4f).Strew(land, 90, 120, 1.6f, 70);
        Stones ice = new(seed.Derive("ice"), Ice, 1, 0);
        land.Scatter("ice", 90, Landscape.Corridor + 1.5f, 80, 0.9f, 3, (x, z)
            => Maths.SmoothStep(0, 0.25f, Noise.Fbm(new(x * 0.03f, 4, z * 0.03f), 2, s)), (x, z, r) =>
        {
            float size = MathF.Min((land.FromTrail(x, z) - Landscape.Corridor) * 0.5f,
                0.4f + 1.9f * Maths.Pow(r.Next(), 2));
            land.Stand("ice", ice.Boulder(r), x, z, size, r, 0.3f, 0.2f, 0.5f);
            land.Block("ice", x, z, size * 1.1f, size);
        });
        Model[] straw = [.. Enumerable.Range(0, 3).Select(i
            => Undergrowth.Grass(seed.Derive("straw", i), 18, 0.26f, 0.1f, new(0.30f, 0.22f, 0.12f),
                new(0.44f, 0.35f, 0.19f), 0.6f))];
        land.Scatter("straw", 260, 1, 24, 1.2f, 0,
            (x, z) => Maths.SmoothStep(0.05f, 0.3f, Noise.Fbm(new(x * 0.16f, 5, z * 0.16f), 2, s)),
            (x, z, r) => land.Stand("dry grass", r.Pick(straw), x, z, r.Range(0.5f, 1.1f), r));
        return new OutdoorLocation(land, new(0.68f, 0.71f, 0.76f), (_, _) => GroundKind.Snow, 0.4f) { Lift = 1.35f };
    }

    /// <summary>Glacier ice: blue where light has gone through much of it, white and frosted on top.</summary>
    private static Material Ice { get; } = new ProceduralMaterial("glacier ice", static (in SurfacePoint p) =>
    {
        float frost = Maths.SmoothStep(0.25f, 0.8f, p.Normal.Y + 0.4f * Noise.Fbm(p.World * 2.3f, 3, 4, p.Footprint * 2.3f)),
            band = Noise.Fbm(new(p.World.X * 0.6f, p.World.Y * 3.5f, p.World.Z * 0.6f), 3, 5);
        Rgb c = Rgb.Lerp(Rgb.Lerp(new(0.22f, 0.44f, 0.56f), new(0.46f, 0.66f, 0.74f), 0.5f + 0.6f * band),
            SnowMaterial.Colour, frost);
        return OpenPbr.Diffuse(c, Maths.Lerp(0.12f, 0.7f, frost)) with { SpecularIor = 1.31f };
    });
}
