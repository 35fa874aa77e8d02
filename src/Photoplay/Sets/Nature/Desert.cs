using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>
/// Wind-rippled sand between low dunes, stones, dry scrub and cactus, mesas and buttes on the horizon. Quality "red"
/// (also "mars", "martian", "rust"): iron-red sand and rock; "rocky": more stones.
/// </summary>
public static class Desert
{
    public static Location Build(LocationSheet sheet)
    {
        Landscape land = new(sheet, 1.2f);
        Climate climate = land.Climate;
        bool red = climate.Has("red", "mars", "martian", "rust", "crimson", "alien"),
            bare = climate.Has("alien", "mars", "martian", "barren");
        Rgb sand = red ? new(0.41f, 0.190f, 0.098f) : new(0.55f, 0.405f, 0.245f);
        Rgb light = red ? new(0.42f, 0.175f, 0.085f) : new(0.47f, 0.33f, 0.205f), dark = red
            ? new(0.17f, 0.062f, 0.035f) : new(0.22f, 0.145f, 0.09f);
        uint s = (uint)land.Seed.Derive("ground").Value;
        float Height(float x, float z)
        {
            float off = land.FromTrail(x, z), across = land.Trail.Across(x, z);
            Vec3 q = new(x, 0, z);
            // Dunes: smooth windward backs, sharper crests, across the wind; low near the action, a sea of them behind.
            float away = Maths.SmoothStep(3, 26, off), crest = 1
                - MathF.Abs(Noise.Perlin(new(x * 0.021f + 0.6f * Noise.Perlin(q * 0.012f, s + 3), 0, z * 0.036f), s));
            float h = away * (2.6f * crest * crest + 5.2f * Maths.SmoothStep(40, 160, off) * crest)
                + 0.55f * Noise.Fbm(q * 0.07f, 2, s + 1) * Maths.SmoothStep(1, 9, off) - 1.2f * away;
            if (off > 30) return h;
            return h + 0.06f * Noise.Fbm(q * 0.6f, 2, s + 2) - 0.035f * Maths.Exp(-across * across * 2.5f)
                + 0.008f * Noise.Fbm(q * 3.5f, 2, s + 4);
        }
        Masks Mask(float x, float z, float y) =>
            new(0.8f * Maths.SmoothStep(0.6f, 0.2f, MathF.Abs(land.Trail.Across(x, z))
            + 0.2f * Noise.Fbm(new(x, 0, z), 2, s + 6)), 0.6f * climate.Wet, 0, 0);
        land.LayGround(Height, Mask, SandMaterial.Of(sand, 0.85f),
            new(-3.6f, 3.6f, land.Trail.Far - 2, land.Trail.Near + 2) { Reach = 620 });

        Material rock = EarthMaterials.Rock(light, dark);
        new Stones(land.Seed.Derive("stones"), rock, 0.8f, 0.6f)
            .Strew(land, climate.Has("rocky") ? 900 : 520, climate.Has("rocky")
            ? 220 : 120, 1.7f, 60);
        RaiseMesas(land, light, dark);
        if (!bare) PlantScrub(land);
        return new OutdoorLocation(land, sand, (x, z) => GroundKind.Sand, 0.12f);
    }

    private static void RaiseMesas(Landscape land, Rgb light, Rgb dark)
    {
        Seed seed = land.Seed.Derive("mesas");
        Material cliff = StrataMaterial(light, dark);
        Model[] mesas = [.. Enumerable.Range(0, 3).Select(i
            => new Model($"mesa {i} {seed.Value:x}",
                [new(Mesa.Build(seed.Derive(i), 34 + 14 * i, 30 + 6 * i), cliff)]))];
        RandomStream random = seed.Stream();
        // Left of the gap, right of it, and far ranks: the sun sets between.
        (float X, float Z, float Scale)[] spots = [(-120, -250, 1.15f), (135, -300, 1.3f), (62, -420, 0.9f),
            (-40, -520, 0.8f), (-260, -330, 1.5f), (290, -240, 1.2f), (-220, 90, 1.1f), (210, 180, 1.3f),
            (20, 330, 1.2f)];
        foreach (var (x, z, scale) in spots)
        {
            float px = x + random.Range(-18, 18), pz = z + random.Range(-20, 20);
            land.Add("mesa", random.Pick(mesas), Affine.Trs(new(px, -5, pz), Quat.RotY(random.Range(0, Maths.Tau)),
                scale * random.Range(0.85f, 1.15f)), random.Next());
        }
    }

    /// <summary>Layered sandstone: bands of light and dark by height, streaked downwards.</summary>
    private static ProceduralMaterial StrataMaterial(Rgb light, Rgb dark)
        => new($"strata {light} {dark}", (in SurfacePoint p) =>
    {
        float y = p.World.Y * 0.16f + 0.5f * Noise.Fbm(p.World * 0.02f, 3, 81, p.Footprint * 0.02f),
        band = Noise.Fbm(new Vec3(0, y * 3.1f, 0), 4, 82),
            streak = Noise.Fbm(new(p.World.X * 0.25f, p.World.Y * 0.02f, p.World.Z * 0.25f), 3, 83);
        Rgb c = Rgb.Lerp(dark, light, Maths.Saturate(0.55f + 0.9f * band + 0.3f * streak));
        Vec3 n = Bump.Apply(p.Normal, p.Footprint, 1.2f,
            static x => Noise.Ridged(new Vec3(x.X, x.Y * 2.2f, x.Z) * 0.13f, 3, 84), p.World, 1.1f);
        return OpenPbr.Diffuse(c, 0.9f) with { SpecularWeight = 0.2f, BumpNormal = n };
    });

    private static void PlantScrub(Landscape land)
    {
        Seed seed = land.Seed.Derive("scrub");
        uint s = (uint)seed.Value;
        Model[] scrub = [.. Enumerable.Range(0, 3).Select(i
            => new Broadleaf { Seed = seed.Derive("scrub", i), Height = 0.85f, Depth = 3, Stems = 9, Leaves = 7,
                LeafLength = 0.035f,
            Opening = 0.7f,
            Palette = [new(0.20f, 0.20f, 0.12f), new(0.27f, 0.245f, 0.15f), new(0.16f, 0.17f, 0.10f)],
                BarkColour = new(0.22f, 0.18f, 0.14f) }.Build())];
        Model[] dry = [.. Enumerable.Range(0, 3).Select(i => Undergrowth.Grass(seed.Derive("dry", i), 60, 0.34f, 0.16f,
            new(0.34f, 0.27f, 0.14f), new(0.52f, 0.43f, 0.25f), 0.7f, 0.65f))];
        Model[] twigs = [.. Enumerable.Range(0, 2).Select(i
            => Undergrowth.Twigs(seed.Derive("twigs", i), 9, 0.32f, 0.3f, new(0.30f, 0.25f, 0.19f), false))];
        Model[] cactus = [.. Enumerable.Range(0, 2).Select(i => Cactus.Build(seed.Derive("cactus", i), 3.4f + i))];
        land.Scatter("cactus", 60, Landscape.Corridor + 1.4f, 60, 0.9f, 6, (_, _) => 0.35f, (x, z, r)
            =>
        { land.Stand("cactus", r.Pick(cactus), x, z, r.Range(0.6f, 1.2f), r); land.Block("cactus", x, z, 0.5f, 3); });
        land.Scatter("scrub", 420, Landscape.Corridor + 0.5f, 70, 0.9f, 1.4f, (x, z)
            => 0.15f + 0.7f * Maths.SmoothStep(0, 0.3f, Noise.Fbm(new(x * 0.05f, 2, z * 0.05f), 2, s)), (x, z, r)
            => land.Stand("scrub", r.Pick(scrub), x, z, r.Range(0.5f, 1.2f), r));
        land.Scatter("dry grass", 420, 1.1f, 34, 1.1f, 0.4f, (x, z)
            => Maths.SmoothStep(-0.02f, 0.3f, Noise.Fbm(new(x * 0.12f, 4, z * 0.12f), 2, s)), (x, z, r)
            => land.Stand("dry grass", r.Pick(dry), x, z, r.Range(0.5f, 1.15f), r));
        land.Scatter("dead twigs", 80, 0.6f, 16, 1.2f, 0, (_, _) => 0.6f, (x, z, r)
            => land.Stand("twigs", r.Pick(twigs), x, z, r.Range(0.6f, 1.1f), r, 0, 1, 0));
    }
}
