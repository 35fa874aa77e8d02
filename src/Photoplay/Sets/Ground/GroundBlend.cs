using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Two grounds that meet along a ragged line: the second where mask C passes one half.</summary>
public static class GroundBlend
{
    public static Material Of(Material ground, Material other)
        => new ProceduralMaterial($"{ground.Name} meets {other.Name}", (in SurfacePoint p) =>
    {
        float share = p.Masks.C;
        if (share is > 0.02f and < 0.98f) share += 0.35f * Noise.Fbm(p.World * 1.3f, 4, 91, p.Footprint * 1.3f);
        return share > 0.5f ? other.At(p) : ground.At(p);
    });
}
