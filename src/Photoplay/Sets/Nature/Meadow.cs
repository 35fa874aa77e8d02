using Photoplay.Foundation;

namespace Photoplay.Sets.Nature;

/// <summary>Open grassland with a worn path, flowers in season, hedges and single trees, hills behind.</summary>
public static class Meadow
{
    public static Location Build(LocationSheet sheet) => Lay(sheet, 1);
    public static Location BuildHill(LocationSheet sheet) => Lay(sheet, 3);

    private static OutdoorLocation Lay(LocationSheet sheet, float relief)
    {
        Landscape land = new(sheet);
        uint s = (uint)land.Seed.Value;
        land.LayGround((x, z) => relief * (0.5f * Noise.Fbm(new(x * 0.03f, 0, z * 0.03f), 3, s) - 0.1f * Maths.Exp(-land.Trail.Across(x, z) * land.Trail.Across(x, z) * 2)),
            (x, z, _) => new(Maths.SmoothStep(0.9f, 0.3f, MathF.Abs(land.Trail.Across(x, z))), land.Climate.Wet, 0, 0), EarthMaterials.Turf(0.2f));
        return new(land, new(0.1f, 0.12f, 0.04f), (_, _) => GroundKind.Grass, 0.4f);
    }
}
