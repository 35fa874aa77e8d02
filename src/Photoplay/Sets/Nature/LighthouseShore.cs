using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>
/// A rocky headland above the sea. As "lighthouse", the path climbs towards a tower sixty metres ahead, left of the
/// gap; as "cliff", the head is bare and higher. Grass and thrift on top, ledges and boulders down to breaking water on
/// the right and beyond.
/// </summary>
public static class LighthouseShore
{
    private const float TowerX = -8.5f, TowerZ = -60;

    public static Location Build(LocationSheet sheet) => Lay(sheet, true);
    public static Location BuildCliff(LocationSheet sheet) => Lay(sheet, false);

    private static OutdoorLocation Lay(LocationSheet sheet, bool tower)
    {
        Landscape land = new(sheet, 0.8f);
        Climate climate = land.Climate;
        uint s = (uint)land.Seed.Derive("ground").Value;
        float top = tower ? 2.6f : 9;
        // Distance inside the headland's edge, metres: the edge runs along the right of the path and round
        // behind the tower.
        float Inside(float x, float z)
        {
            float right = 7.6f + 0.05f * (z + 10) - x, beyond = z + 82 + 0.18f * (x + 4), d = MathF.Min(right, beyond);
            return d + 3.4f * Noise.Fbm(new(x * 0.06f, 0, z * 0.06f), 3, s + 1)
                + 1.3f * Noise.Fbm(new(x * 0.21f, 0, z * 0.21f), 2, s + 2);
        }
        float Height(float x, float z)
        {
            float inside = Inside(x, z), off = land.FromTrail(x, z), across = land.Trail.Across(x, z);
            Vec3 q = new(x, 0, z);
            float fall = Maths.SmoothStep(-5.5f, 3.8f, inside),
                seabed = MathF.Max(-7, -1.2f + 0.12f * inside), plateau = top
                + 0.045f * MathF.Max(0, -z) * Maths.SmoothStep(80, 50, -z - 10)
                + 0.6f * Noise.Fbm(q * 0.05f, 3, s + 3) * Maths.SmoothStep(2, 9, off) + 0.03f * MathF.Max(0, -x - 8);
            // The fall is stepped: ledges of the rock's bedding.
            float ledge = Noise.Fbm(q * 0.16f, 2, s + 4), t = fall * 5 + 0.9f * ledge,
                step = (MathF.Floor(t) + Maths.SmoothStep(0.15f, 0.85f, t - MathF.Floor(t)) - 0.9f * ledge) / 5;
            float h = Maths.Lerp(seabed, plateau, Maths.Saturate(0.35f * fall + 0.65f * step));
            float rough = (1 - Maths.SmoothStep(2.5f, 6, inside)) * Maths.SmoothStep(-6, -2, inside);
            h += rough * (0.9f * (Noise.Ridged(q * 0.22f, 4, s + 5) - 0.45f))
                * Maths.SmoothStep(Landscape.StageHalfWidth, 6, off);
            if (tower)
            {
                float dx = x - TowerX, dz = z - TowerZ, r = MathF.Sqrt(dx * dx + dz * dz);
                h = Maths.Lerp(h, top + 2.05f, Maths.SmoothStep(7.5f, 4, r));
            }
            if (off > 30) return h;
            return h - 0.06f * Maths.Exp(-across * across * 3) + 0.05f * Noise.Fbm(q * 0.9f, 3, s + 6)
                + 0.012f * Noise.Fbm(q * 4, 2, s + 7);
        }
        Masks Mask(float x, float z, float y)
        {
            float inside = Inside(x, z), wet = Maths.SmoothStep(1.5f, 0.35f, y),
                bare = Maths.SmoothStep(4.6f, 2.8f, inside + 0.9f * Noise.Fbm(new(x * 0.5f, 0, z * 0.5f), 3, s + 8));
            return new(Maths.SmoothStep(0.7f, 0.25f,
                    MathF.Abs(land.Trail.Across(x, z)) + 0.15f * Noise.Fbm(new(x, 0, z), 2, s + 9)),
                MathF.Max(climate.Wet, wet), bare, 0);
        }
        Material rock = EarthMaterials.Rock(new(0.29f, 0.27f, 0.245f), new(0.085f, 0.078f, 0.072f),
            climate.Snowy ? 0.8f : 0);
        land.LayGround(Height, Mask, GroundBlend.Of(climate.Snowy
            ? SnowMaterial.Field : EarthMaterials.Turf(climate.Autumn ? 0.5f : 0.15f), rock),
            new(-4, 8, land.Trail.Far - 6, land.Trail.Near + 2) { StepX = 0.085f, StepZ = 0.09f });
        land.Add(new WaterBody
        {
            Seed = land.Seed.Derive("sea"), Depth = (x, z) => -Height(x, z), Swell = 0.34f + 0.07f * climate.Wind,
            Wavelength = 21, Way = new(-0.75f, 0, 0.66f), Near = (2, 60, -110, 24), Deep = new(0.009f, 0.030f, 0.038f),
            Shallow = new(0.06f, 0.10f, 0.09f)
        }.Build());
        if (tower) Raise(land, climate);
        Dress(land, climate, rock, Inside);
        return new(land, new(0.10f, 0.10f, 0.08f), (x, z) => Mask(x, z, 9).C > 0.5f ? GroundKind.Stone : climate.Snowy
            ? GroundKind.Snow : land.FromTrail(x, z) < 0.5f ? GroundKind.Gravel : GroundKind.Grass, 0.55f);
    }

    private static void Raise(Landscape land, Climate climate)
    {
        bool lit = climate.Dark || climate.Time is "sunset" or "dawn" || climate.Weather is "fog" or "storm" or "rain";
        Lighthouse tower = new(land.Seed.Derive("lighthouse"), 16, lit);
        Affine place = Affine.Trs(land.At(TowerX, TowerZ), Quat.RotY(0.12f));
        land.Add("lighthouse", tower.Build(), place, 0.4f);
        foreach (Light l in tower.Lamps(place)) land.Add(l);
        land.Block("lighthouse", TowerX, TowerZ, 3.6f, 22);
        land.Add(new Mark("lighthouse", land.At(TowerX, TowerZ + 5.5f), new(0, 0, 1)));
        land.Reserve(TowerX, TowerZ, 4.5f);
    }

    private static void Dress(Landscape land, Climate climate, Material rock, Func<float, float, float> inside)
    {
        Seed seed = land.Seed.Derive("dressing");
        uint s = (uint)seed.Value;
        Stones stones = new(seed.Derive("stones"), rock, 0.85f, 0.7f);
        stones.Strew(land, 800, 260, 1.5f, 44);
        land.Scatter("skerries", 700, Landscape.Corridor + 1, 90, 0.9f, 1.4f,
            (x, z) => inside(x, z) is > -8 and < 1.5f ? 0.6f : 0, (x, z, r) =>
        {
            float size = MathF.Min((land.FromTrail(x, z) - Landscape.Corridor) * 0.6f,
                0.4f + 2.1f * Maths.Pow(r.Next(), 2));
            land.Stand("rock", stones.Boulder(r), x, z, size, r, 0.2f, 0.2f, 0.35f);
            if (land.FromTrail(x, z) < 20) land.Block("rock", x, z, size * 1.1f, size);
        });
        if (climate.Snowy) return;
        Rgb low = new(0.10f, 0.15f, 0.042f), high = new(0.225f, 0.25f, 0.085f);
        Model[] grass = [.. Enumerable.Range(0, 4).Select(i
            => Undergrowth.Grass(seed.Derive("grass", i), 230, 0.24f, 0.5f, low, high, 0.3f))];
        Model[] tall = [.. Enumerable.Range(0, 3)
            .Select(i => Undergrowth.Grass(seed.Derive("tall", i), 120, 0.46f, 0.3f, low, high, 0.4f, 0.4f, 5))];
        Model[] thrift = [.. Enumerable.Range(0, 2).Select(i
            => Undergrowth.Flowers(seed.Derive("thrift", i), 12, 0.17f, 0.22f, new(0.62f, 0.26f, 0.42f), 9, 0.02f))];
        float Turf(float x, float z) => Maths.SmoothStep(3.4f, 5.5f, inside(x, z)) * Maths.SmoothStep(0.35f, 0.9f,
            MathF.Abs(land.Trail.Across(x, z)));
        land.Scatter("grass", 3400, 0.3f, 24, 0.85f, 0, Turf, (x, z, r)
            => land.Stand("grass", r.Pick(grass), x, z, r.Range(0.7f, 1.3f), r, 0.01f, 0.9f));
        land.Scatter("far grass", 1500, 18, 60, 0.8f, 0, Turf, (x, z, r)
            => land.Stand("grass", r.Pick(tall), x, z, r.Range(1.1f, 2), r, 0.01f, 0.9f));
        land.Scatter("tall", 500, 1.6f, 24, 0.9f, 0, (x, z)
            => Turf(x, z) * Maths.SmoothStep(0, 0.25f, Noise.Fbm(new(x * 0.25f, 4, z * 0.25f), 2, s)), (x, z, r)
            => land.Stand("tall grass", r.Pick(tall), x, z, r.Range(0.6f, 1.1f), r, 0.01f, 0.6f));
        land.Scatter("thrift", 260, 0.6f, 18, 1, 0, (x, z) => inside(x, z) > 2.6f
            ? Maths.SmoothStep(0.02f, 0.25f, Noise.Fbm(new(x * 0.3f, 9, z * 0.3f), 2, s)) : 0, (x, z, r)
            => land.Stand("thrift", r.Pick(thrift), x, z, r.Range(0.7f, 1.2f), r, 0.01f, 0.8f));
    }
}
