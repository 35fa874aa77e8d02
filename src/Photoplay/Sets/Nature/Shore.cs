using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A sand beach: dunes with grass on the left, wet sand and breaking waves on the right, the shore bending
/// across the view to a headland far ahead. Quality "tropical" (or an island): palms instead of pines' coast, paler
/// sand, bluer water.</summary>
public static class Shore
{
    public static Location Build(LocationSheet sheet)
    {
        Landscape land = new(sheet, 0.7f);
        Climate climate = land.Climate;
        bool tropical = climate.Has("tropical", "island", "exotic", "palm", "sunny");
        uint s = (uint)land.Seed.Derive("ground").Value;
        // Where the still water meets the sand: to the right here, swinging left across the view further on.
        float Waterline(float z)
        {
            float d = MathF.Max(0, -8 - z);
            return 6.2f - 0.0042f * d * d + 0.9f * Noise.Perlin(new(0, 0, z * 0.05f), s);
        }
        float Inland(float x, float z) => MathF.Max(-400, Waterline(z) - x) * 0.94f;
        float Headland(float x, float z)
        {
            float dx = (x + 78) / 62, dz = (z + 205) / 46, r = MathF.Sqrt(dx * dx + dz * dz)
                + 0.22f * Noise.Fbm(new(x * 0.02f, 0, z * 0.02f), 3, s + 7);
            return Maths.SmoothStep(1.05f, 0.55f, r);
        }
        float Height(float x, float z)
        {
            float inland = Inland(x, z), off = land.FromTrail(x, z);
            Vec3 q = new(x, 0, z);
            float h = inland > 0 ? MathF.Min(0.052f * inland, 0.8f + 0.012f * inland) : MathF.Max(-7, 0.07f * inland);
            float dune = Maths.SmoothStep(9.5f, 24, inland)
                * (1.5f + 2.4f * (1 - MathF.Abs(Noise.Perlin(q * 0.055f, s + 1)))
                + 1.2f * Noise.Fbm(q * 0.11f, 2, s + 2));
            h += dune * Maths.SmoothStep(2.6f, 9, off);
            float head = Headland(x, z);
            if (head > 0)
                h = Maths.Lerp(h,
                    15 + 13 * Noise.Fbm(q * 0.02f, 3, s + 8) + 3 * Noise.Ridged(q * 0.09f, 3, s + 9), head);
            if (off > 30) return h;
            return h + (0.045f * Noise.Fbm(q * 0.5f, 3, s + 3) + 0.007f * Noise.Fbm(q * 3.3f, 2, s + 4))
                * Maths.SmoothStep(-1, 2.5f, inland);
        }
        Masks Mask(float x, float z, float y)
        {
            float inland = Inland(x, z) + 0.5f * Noise.Fbm(new(x * 0.35f, 0, z * 0.22f), 2, s + 5),
                trod = Maths.SmoothStep(0.7f, 0.25f, MathF.Abs(land.Trail.Across(x, z)));
            return new(0.7f * trod, MathF.Max(0.6f * climate.Wet, Maths.SmoothStep(3.4f, 1.1f, inland)),
                Headland(x, z) > 0.04f ? 1 : 0, 0);
        }
        Rgb sand = tropical ? new(0.62f, 0.54f, 0.42f) : new(0.50f, 0.425f, 0.315f);
        Material rock = EarthMaterials.Rock(new(0.27f, 0.255f, 0.23f), new(0.085f, 0.08f, 0.076f),
            climate.Snowy ? 1 : 0);
        Material ground = climate.Snowy ? GroundBlend.Of(SandMaterial.Of(new(0.62f, 0.63f, 0.65f), 0.4f),
            rock) : GroundBlend.Of(SandMaterial.Of(sand, 0.6f), rock);
        land.LayGround(Height, Mask, ground,
            new(-4.2f, 6.5f, land.Trail.Far - 4, land.Trail.Near + 2) { StepX = 0.08f, StepZ = 0.09f });
        land.Add(new WaterBody
        {
            Seed = land.Seed.Derive("sea"), Depth = (x, z) => -Height(x, z), Swell = 0.13f + 0.05f * climate.Wind,
            Way = new(-0.93f, 0, 0.35f),
            Deep = tropical ? new(0.012f, 0.075f, 0.095f) : new(0.010f, 0.036f, 0.046f), Shallow = tropical
                ? new(0.11f, 0.26f, 0.24f) : new(0.115f, 0.135f, 0.10f),
        }.Build());
        Dress(land, rock, Inland, tropical);
        return new OutdoorLocation(land, sand * 0.6f,
            (x, z) => Inland(x, z) < 0.3f ? GroundKind.Water : GroundKind.Sand, 0.35f)
        { Lift = 0.25f };
    }

    private static void Dress(Landscape land, Material rock, Func<float, float, float> inland, bool tropical)
    {
        Seed seed = land.Seed.Derive("dressing");
        uint s = (uint)seed.Value;
        Stones stones = new(seed.Derive("stones"), rock, 0.5f);
        land.Scatter("shingle", 620, 0.4f, 16, 1.1f, 0, (x, z) => inland(x, z) is > -0.4f and < 7
            ? 0.2f + 0.8f * Maths.SmoothStep(0, 0.3f, Noise.Fbm(new(x * 0.4f, 3, z * 0.2f), 2, s)) : 0.04f,
            (x, z, r) =>
                land.Stand("stone", stones.Pebble(r), x, z, 0.012f + 0.09f * Maths.Pow(r.Next(), 4), r, 0.3f, 1, 0.3f));
        // A reef of boulders at the water's edge, and single ones up the beach.
        land.Scatter("reef", 300, Landscape.Corridor + 0.5f, 60, 0.9f, 1.1f, (x, z) => inland(x, z) is > -7 and < 1.5f
            ? Maths.SmoothStep(0.02f, 0.22f, Noise.Fbm(new(x * 0.05f, 6, z * 0.05f), 2, s)) : 0, (x, z, r) =>
        {
            float size = MathF.Min((land.FromTrail(x, z) - Landscape.Corridor) * 0.6f,
                0.25f + 1.3f * Maths.Pow(r.Next(), 2));
            land.Stand("rock", stones.Boulder(r), x, z, size, r, 0.2f, 0.3f, 0.3f);
            land.Block("rock", x, z, size * 1.1f, size);
        });
        Model[] logs = [.. Enumerable.Range(0, 2)
            .Select(i => Deadwood.Log(seed.Derive("driftwood", i), 2.4f + i, 0.13f + 0.05f * i, 0))];
        land.Scatter("driftwood", 30, Landscape.Corridor + 0.9f, 30, 1, 3,
            (x, z) => inland(x, z) is > 2 and < 12 ? 0.8f : 0, (x, z, r)
            =>
            {
                land.Stand("driftwood", r.Pick(logs), x, z, r.Range(0.6f, 1.1f), r, 0.1f, 0.9f);
                land.Block("driftwood", x, z, 1, 0.4f);
            });
        Model[] weed = [.. Enumerable.Range(0, 3).Select(i => Undergrowth.Litter(seed.Derive("weed", i), 46, 0.35f,
            [new(0.075f, 0.055f, 0.02f), new(0.05f, 0.06f, 0.025f), new(0.13f, 0.09f, 0.04f)], 0.12f))];
        land.Scatter("wrack", 420, 0, 30, 0.9f, 0, (x, z) => MathF.Abs(inland(x, z) - 3.4f
            - 0.6f * Noise.Perlin(new(0, 2, z * 0.3f), s)) < 0.28f ? 0.9f : 0, (x, z, r)
            => land.Stand("seaweed", r.Pick(weed), x, z, r.Range(0.4f, 1.1f), r, 0, 1, 0));
        Model[] marram = [.. Enumerable.Range(0, 4).Select(i
            => Undergrowth.Grass(seed.Derive("marram", i), 110, 0.72f, 0.26f, new(0.20f, 0.20f, 0.08f),
                new(0.38f, 0.36f, 0.17f), 0.35f,
            0.35f, 5))];
        land.Scatter("marram", 2600, 2.4f, 60, 0.8f, 0, (x, z) => inland(x, z) > 8
            ? Maths.SmoothStep(-0.15f, 0.25f, Noise.Fbm(new(x * 0.14f, 8, z * 0.14f), 2, s))
                * Maths.SmoothStep(8, 13, inland(x, z))
            : 0,
            (x, z, r) => land.Stand("dune grass", r.Pick(marram), x, z, r.Range(0.55f, 1.25f), r, 0.02f, 0.6f));
        if (!tropical) return;
        Model[] palms = [.. Enumerable.Range(0, 3)
            .Select(i => Palm.Build(seed.Derive("palm", i), 6.5f + 1.3f * i, 0.5f + 0.3f * i))];
        land.Scatter("palms", 90, Landscape.Corridor + 1, 70, 0.9f, 3.4f,
            (x, z) => inland(x, z) is > 8 and < 40 ? 0.7f : 0, (x, z, r)
            =>
        { land.Stand("palm", r.Pick(palms), x, z, r.Range(0.8f, 1.25f), r, 0.1f); land.Block("palm", x, z, 0.3f, 7); });
    }
}
