using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Snow: lying on the ground (mask A = how trampled it is) and as caps on things.</summary>
public static class SnowMaterial
{
    /// <summary>Albedo of settled snow (Warren 1982: 0.8-0.9, bluish).</summary>
    public static readonly Rgb Colour = new(0.80f, 0.83f, 0.87f);

    public static Material Cap { get; } = new ProceduralMaterial("snow cap", (in SurfacePoint p) =>
    {
        Vec3 n = Bump.Apply(p.Normal, p.Footprint, 0.006f, static x => Noise.Fbm(x * 22, 2, 4), p.Rest, 0.03f);
        return OpenPbr.Diffuse(Colour, 0.7f) with { SpecularWeight = 0.3f, BumpNormal = n };
    });

    public static Material Field { get; } = new ProceduralMaterial("snow field", (in SurfacePoint p) =>
    {
        float trod = p.Masks.A, broad = Noise.Fbm(p.World * 0.7f, 2, 2, p.Footprint * 0.7f);
        Vec3 n = p.Normal;
        if (p.Footprint < 0.25f)
        {
            // Wind crust: long low ripples across the wind, broken by patches of loose snow.
            n = Bump.Apply(n, p.Footprint, 0.016f,
                static x => Noise.Fbm(new Vec3(x.X * 2.2f, x.Y * 3, x.Z * 6.5f), 2, 5), p.World, 0.12f);
            n = Bump.Apply(n, p.Footprint, 0.0028f, static x => Noise.Perlin(x * 42, 6), p.World, 0.022f);
            if (trod > 0.02f)
                n = (n
                    + (Bump.Apply(n, p.Footprint, 0.035f, static x => Clods(x), p.World, 0.05f) - n) * trod).Normalized;
        }
        Rgb c = Colour * (0.97f + 0.05f * broad)
            * (1 - 0.13f * trod * (0.6f + 0.8f * Maths.Saturate(Noise.Perlin(p.World * 9, 8))));
        // Single crystals that face the light: only where a crystal is not finer than the pixel.
        float glint = p.Footprint < 0.006f && Noise.Hash((int)MathF.Floor(p.World.X * 700),
            (int)MathF.Floor(p.World.Y * 700), (int)MathF.Floor(p.World.Z * 700), 3) > 0.985f ? 1 : 0;
        return OpenPbr.Diffuse(c, 0.65f - 0.35f * glint) with { SpecularWeight = 0.3f + 0.7f * glint, BumpNormal = n };
    });

    private static float Clods(Vec3 x)
    {
        var (f1, f2, id) = Noise.Worley(new Vec3(x.X * 5.5f, 0, x.Z * 3.6f), 12);
        return Maths.SmoothStep(0.02f, 0.5f, f2 - f1) * (0.35f + 0.65f * id) + 0.3f * Noise.Perlin(x * 15, 13)
            - 0.5f * Maths.SmoothStep(0.35f, 0.1f, f1);
    }
}
