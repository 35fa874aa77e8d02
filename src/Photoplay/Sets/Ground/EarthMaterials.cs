using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Soil and what grows or rots on it. Mask A is the worn trail (0..1), mask B wetness.</summary>
public static class EarthMaterials
{
    /// <summary>Forest floor: fallen leaves cell by cell, needles and twigs over humus; bare packed earth
    /// on the trail.</summary>
    /// <param name="autumn">Fresh yellow and red leaves among the brown.</param>
    public static Material ForestFloor(bool autumn)
    {
        Rgb[] leaves = autumn
            ? [Rgb.Hex(0xa35f22), Rgb.Hex(0xcd842a), Rgb.Hex(0x84502a), Rgb.Hex(0xd9ab45), Rgb.Hex(0xa8422a),
                Rgb.Hex(0x74502f)]
            : [Rgb.Hex(0x755438), Rgb.Hex(0x8a6840), Rgb.Hex(0x5d452e), Rgb.Hex(0x94764c), Rgb.Hex(0x4f5e2a),
                Rgb.Hex(0x664a30)];
        return new ProceduralMaterial($"forest floor {(autumn ? "autumn" : "green")}", (in SurfacePoint p) =>
        {
            float patch = Noise.Fbm(p.World * 0.55f, 3, 31, p.Footprint * 0.55f), fine = Noise.Fbm(p.World * 13, 3, 32, p.Footprint * 13);
            Rgb soil = Rgb.Lerp(new(0.055f, 0.036f, 0.022f), new(0.15f, 0.10f, 0.062f), 0.5f + 0.7f * fine);
            float litter = Maths.SmoothStep(-0.55f, 0.0f, patch + 0.2f - 0.55f * p.Masks.A),
                moss = Maths.SmoothStep(0.12f, 0.42f, Noise.Fbm(p.World * 0.8f, 3, 33, p.Footprint * 0.8f) - 0.3f * p.Masks.A);
            Rgb c = soil;
            if (p.Footprint < 0.12f)
            {
                (float edge, float tone) = Leaves(p.World);
                float veins = p.Footprint < 0.004f ? Noise.Perlin(p.World * 150, 35) : 0;
                Rgb leaf = leaves[(int)(tone * leaves.Length)] * (0.42f + 0.62f * edge)
                    * (0.92f + 0.3f * Noise.Perlin(p.World * 48, 35) + 0.12f * veins);
                c = Rgb.Lerp(c, leaf, litter * (0.25f + 0.75f * edge));
            }
            else
            {
                // Beyond where leaves can be told apart the wood itself closes over its floor.
                float crowns = Noise.Fbm(p.World * 0.16f, 3, 37, p.Footprint * 0.16f);
                Rgb canopy = (autumn ? new Rgb(0.17f, 0.092f, 0.028f) : new Rgb(0.040f, 0.062f, 0.022f))
                    * (0.8f + 0.9f * crowns);
                c = Rgb.Lerp(Rgb.Lerp(c, leaves[1] * 0.4f + leaves[2] * 0.3f, litter * 0.75f), canopy,
                    Maths.SmoothStep(0.12f, 0.4f, p.Footprint));
            }
            c = Rgb.Lerp(c, Rgb.Lerp(new(0.035f, 0.055f, 0.012f), new(0.085f, 0.125f, 0.03f), 0.5f + 0.8f * fine),
                moss * (autumn ? 0.55f : 0.85f));
            Vec3 n = Bump.Apply(p.Normal, p.Footprint, 0.016f, static x => Litter(x), p.World, 0.02f);
            return Wetted(OpenPbr.Diffuse(c, 0.8f) with { BumpNormal = n, SpecularWeight = 0.5f }, p.Masks.B, p.World);
        });
    }

    /// <summary>The ground under grass: earth, dead stalks and a green bloom; <paramref name="dry"/> 0 lush
    /// .. 1 straw.</summary>
    public static Material Turf(float dry)
        => new ProceduralMaterial(FormattableString.Invariant($"turf {dry:g3}"), (in SurfacePoint p) =>
    {
        float broad = Noise.Fbm(p.World * 0.21f, 3, 41, p.Footprint * 0.21f), fine = Noise.Fbm(p.World * 17, 3, 42, p.Footprint * 17),
            mid = Noise.Fbm(p.World * 2.3f, 2, 43, p.Footprint * 2.3f);
        Rgb green = Rgb.Lerp(new(0.045f, 0.078f, 0.016f), new(0.115f, 0.150f, 0.035f),
            Maths.Saturate(0.5f + 0.6f * mid + 0.5f * broad));
        Rgb straw = Rgb.Lerp(new(0.16f, 0.12f, 0.055f), new(0.36f, 0.29f, 0.15f), 0.5f + 0.5f * mid);
        Rgb c = Rgb.Lerp(green, straw, Maths.Saturate(dry + 0.35f * broad)) * (0.75f + 0.6f * fine);
        Rgb soil = Rgb.Lerp(new(0.080f, 0.068f, 0.050f), new(0.188f, 0.162f, 0.124f), 0.5f + 0.6f * fine);
        c = Rgb.Lerp(c, soil, Maths.SmoothStep(0.25f, 0.75f, p.Masks.A + 0.35f * mid));
        Vec3 n = Bump.Apply(p.Normal, p.Footprint, 0.02f, static x => Noise.Fbm(x * 16, 3, 44), p.World, 0.04f);
        return Wetted(OpenPbr.Diffuse(c, 0.85f) with { BumpNormal = n, SpecularWeight = 0.4f }, p.Masks.B, p.World);
    });

    /// <summary>Naked rock and scree, in ledges; mask C 1 = scree and gravel rather than rock.</summary>
    public static Material Rock(Rgb light, Rgb dark, float snow = 0)
        => new ProceduralMaterial($"rock {light} {dark} {snow}", (in SurfacePoint p) =>
    {
        float broad = Noise.Fbm(p.World * 0.4f, 3, 51, p.Footprint * 0.4f), mid = Noise.Fbm(p.World * 3.1f, 3, 52, p.Footprint * 3.1f),
            fine = Noise.Fbm(p.World * 24, 2, 53, p.Footprint * 24);
        Rgb c = Rgb.Lerp(dark, light, Maths.Saturate(0.5f + 0.45f * broad + 0.45f * mid)) * (0.85f + 0.4f * fine);
        float lichen = Maths.SmoothStep(0.28f, 0.42f, Noise.Fbm(p.World * 4.3f + new Vec3(9), 3, 54));
        c = Rgb.Lerp(c, new(0.30f, 0.30f, 0.17f), 0.45f * lichen * Maths.Saturate(p.Normal.Y));
        Vec3 n = Bump.Apply(p.Normal, p.Footprint, 0.05f, static x => Noise.Ridged(x * 2.7f, 4, 55), p.World, 0.07f);
        OpenPbr m = Wetted(OpenPbr.Diffuse(c, 0.75f) with { BumpNormal = n, SpecularWeight = 0.5f },
            p.Masks.B, p.World);
        float white = snow <= 0 ? 0 : Maths.SmoothStep(0.52f, 0.62f, p.Normal.Y + 0.28f * mid + 0.1f * fine) * snow;
        return white <= 0 ? m : m with
        {
            BaseColor = Rgb.Lerp(m.BaseColor, SnowMaterial.Colour, white),
            BumpNormal = (n * (1 - white) + p.Normal * white).Normalized
        };
    });

    /// <summary>Water on a surface: darker (the light is caught under the film), smoother, puddled where it is deep
    /// (Lekner and Dorf 1988).</summary>
    public static OpenPbr Wetted(OpenPbr m, float wet, Vec3 at)
    {
        if (wet <= 0) return m;
        float puddle = Maths.SmoothStep(0.72f, 0.9f, wet * (0.8f + 0.5f * Noise.Fbm(at * 0.9f, 3, 61)));
        return m with
        {
            BaseColor = m.BaseColor * (1 - 0.42f * wet),
            SpecularRoughness = Maths.Lerp(m.SpecularRoughness, 0.22f, wet * 0.8f),
            SpecularWeight = Maths.Lerp(m.SpecularWeight, 1, wet),
            CoatWeight = puddle,
            CoatRoughness = 0.05f,
        };
    }

    /// <summary>Fallen leaves lying over one another: small ones over larger ones, edges torn by warping. How far
    /// inside a leaf (0 at its edge .. 1), and a number of its own.</summary>
    private static (float Edge, float Tone) Leaves(Vec3 x)
    {
        Vec3 warp = new(Noise.Fbm(x * 11, 2, 38), 0, Noise.Fbm(x * 11 + new Vec3(5, 0, 9), 2, 39));
        var (near, next, id) = Noise.Worley(x * 27 + warp * 1.5f, 34);
        float top = id * 3 - MathF.Floor(id * 3);
        if (top > 0.42f) return (Maths.SmoothStep(0, 0.24f, next - near), id);
        (near, next, id) = Noise.Worley(x * 14 - warp * 1.2f, 40);
        return (0.75f * Maths.SmoothStep(0, 0.2f, next - near), id);
    }

    private static float Litter(Vec3 x)
    {
        (float edge, float tone) = Leaves(x);
        return 0.55f * edge * (0.4f + 0.6f * tone) + 0.5f * Noise.Fbm(x * 34, 2, 36);
    }
}
