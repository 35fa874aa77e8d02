using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>Rain forest: tall crowns, palms, big-leaved undergrowth and ferns close to a muddy path, hanging vines,
/// damp haze.</summary>
public static class Jungle
{
    private static readonly Rgb[] Greens = [new(0.05f, 0.12f, 0.025f), new(0.085f, 0.165f, 0.03f),
        new(0.035f, 0.095f, 0.03f), new(0.12f, 0.19f, 0.04f)];

    public static Location Build(LocationSheet sheet)
    {
        Landscape land = new(sheet, 1.1f);
        Climate climate = land.Climate;
        uint s = (uint)land.Seed.Derive("ground").Value;
        float Height(float x, float z)
        {
            float off = land.FromTrail(x, z), across = land.Trail.Across(x, z);
            Vec3 q = new(x, 0, z);
            float h = 1.8f * Noise.Fbm(q * 0.06f, 3, s) * Maths.SmoothStep(2, 12, off)
                + 0.5f * Maths.SmoothStep(1.2f, 6, off)
                + 9 * Maths.SmoothStep(20, 120, off);
            return off > 30 ? h : h - 0.12f * Maths.Exp(-across * across * 2) + 0.06f * Noise.Fbm(q * 1.1f, 3, s + 1)
                + 0.012f * Noise.Fbm(q * 4, 2, s + 2);
        }
        Masks Mask(float x, float z, float y) => new(Maths.SmoothStep(0.8f, 0.3f, MathF.Abs(land.Trail.Across(x, z))
            + 0.2f * Noise.Fbm(new(x, 0, z), 2, s + 3)), MathF.Max(climate.Wet, 0.35f), 0, 0);
        land.LayGround(Height, Mask, EarthMaterials.ForestFloor(false));
        Plant(land, land.Seed.Derive("plants"));
        return new OutdoorLocation(land, new(0.05f, 0.075f, 0.03f), (x, z) => land.FromTrail(x, z) < 0.7f
            ? GroundKind.Earth : GroundKind.Leaves, 1.4f)
        { Lift = -0.1f };
    }

    private static void Plant(Landscape land, Seed seed)
    {
        Model[] crowns = [.. Enumerable.Range(0, 3).Select(i
            => new Broadleaf { Seed = seed.Derive("crown", i), Height = 17 + 2 * i, Leaves = 26, LeafLength = 0.26f,
                Palette = Greens,
            BarkColour = new(0.15f, 0.125f, 0.095f), Opening = 0.7f }.Build())];
        Model[] far = [.. Enumerable.Range(0, 2).Select(i => new Broadleaf
        {
            Seed = seed.Derive("far", i), Height = 18 + i, Depth = 5, Leaves = 40, LeafLength = 0.5f, Palette = Greens
        }.Build())];
        Model[] palms = [.. Enumerable.Range(0, 3)
            .Select(i => Palm.Build(seed.Derive("palm", i), 3.2f + 2.4f * i, 0.4f + 0.3f * i))];
        Model[] big = [.. Enumerable.Range(0, 3).Select(i => BigLeaves.Build(seed.Derive("big", i), 1.05f, Greens[i]))];
        Model[] ferns = [.. Enumerable.Range(0, 3)
            .Select(i => Undergrowth.Fern(seed.Derive("fern", i), 0.85f, Greens[(i + 1) % 4]))];
        Model[] litter = [.. Enumerable.Range(0, 3).Select(i
            => Undergrowth.Litter(seed.Derive("litter", i), 80, 0.7f, Foliage.Withered, 0.13f))];
        Model[] vines = [.. Enumerable.Range(0, 2)
            .Select(i => BigLeaves.Vine(seed.Derive("vine", i), 6.5f, Greens[3]))];
        float Open(float x, float z) => (z < land.Trail.Far
            && MathF.Abs(x - land.Trail.X(land.Trail.Far)) < 2.5f + 0.04f * -z)
            || land.OutOfSunLanes(x, z) == 0 ? 0 : 0.9f;
        land.Scatter("crowns", 190, Landscape.Corridor + 3.2f, 30, 0.9f, 3.9f, Open, (x, z, r) =>
        {
            float scale = r.Range(0.8f, 1.25f);
            land.Stand("tree", r.Pick(crowns), x, z, scale, r, 0.05f);
            land.Block("tree", x, z, 0.55f, 16);
            if (!r.Chance(0.4f)) return;
            float vx = x + r.Range(-1.5f, 1.5f), vz = z + r.Range(-1.5f, 1.5f);
            if (land.FromTrail(vx, vz) > Landscape.Corridor) land.Add("vine", r.Pick(vines),
                Affine.Trs(new(vx, land.Terrain.HeightAt(vx, vz) + 7.2f, vz), Quat.RotY(r.Range(0, 6)), 1), r.Next());
        });
        land.Scatter("far crowns", 800, 26, 95, 0.85f, 3.6f, Open, (x, z, r)
            => land.Stand("far tree", r.Pick(far), x, z, r.Range(0.8f, 1.3f), r, 0.1f));
        land.Scatter("palms", 170, Landscape.Corridor + 1.4f, 30, 0.9f, 1.8f, Open, (x, z, r)
            =>
        { land.Stand("palm", r.Pick(palms), x, z, r.Range(0.7f, 1.2f), r, 0.1f); land.Block("palm", x, z, 0.35f, 6); });
        land.Scatter("big leaves", 900, Landscape.Corridor + 0.5f, 40, 0.9f, 0.8f, (_, _) => 0.85f, (x, z, r)
            =>
            {
                land.Stand("big leaves", r.Pick(big), x, z, r.Range(0.7f, 1.6f), r);
                if (land.FromTrail(x, z) < 7) land.Block("big leaves", x, z, 0.4f, 1.2f);
            });
        land.Scatter("low leaves", 1100, 1.2f, 6, 1, 0.36f, (_, _) => 0.75f, (x, z, r)
            => land.Stand("big leaves", r.Pick(big), x, z, r.Range(0.22f, 0.4f), r));
        land.Scatter("ferns", 1500, 1.2f, 26, 1, 0.42f, (_, _) => 0.8f, (x, z, r)
            => land.Stand("fern", r.Pick(ferns), x, z,
                (land.FromTrail(x, z) < Landscape.Corridor ? 0.55f : 1) * r.Range(0.6f, 1.1f), r,
            0.02f, 0.4f));
        land.Scatter("thicket", 1500, 9, 60, 0.9f, 1.3f, (_, _) => 0.8f, (x, z, r)
            => land.Stand("thicket", r.Pick(big), x, z, r.Range(1.5f, 3.4f), r));
        land.Scatter("litter", 450, 0, 18, 1.1f, 0, (_, _) => 0.9f, (x, z, r)
            => land.Stand("litter", r.Pick(litter), x, z, r.Range(0.8f, 1.3f), r, 0, 1, 0));
        new Stones(seed.Derive("stones"), EarthMaterials.Rock(new(0.22f, 0.22f, 0.19f), new(0.07f, 0.075f, 0.06f)),
            0.3f).Strew(land, 260, 70, 0.9f, 30);
    }
}
