using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Skins that bear no hair. Each is moist inside the mouth (mask A), as <see cref="AnimalMaterials.Skin"/>.
/// </summary>
internal static class HideMaterials
{
    /// <param name="scale">Breadth of a scale of the flank, metres.</param>
    public static Material Of(HideForm form, float scale) => form switch
    {
        HideForm.Scales => Scaled(scale),
        HideForm.Wet => Wet(scale),
        HideForm.Pebbles => Pebbled(scale),
        _ => AnimalMaterials.Skin,
    };

    /// <summary>Hair's skin with scales where mask D says so.</summary>
    public static Material PartlyScaled(float scale)
    {
        Material scales = Scaled(scale);
        return new ProceduralMaterial("partly " + scales.Name,
            (in SurfacePoint p) => p.Masks.D > 0.5f ? scales.At(p) : AnimalMaterials.Skin.At(p));
    }

    /// <summary>Overlapping plates, each domed and of its own shade, with dark seams; a dull wax over them.</summary>
    private static Material Scaled(float scale)
        => new ProceduralMaterial(FormattableString.Invariant($"scales {scale}"), (in SurfacePoint p) =>
    {
        (float near, float next, float id) = Noise.Worley(p.Rest / scale);
        float keep = Noise.Keep(p.Footprint / scale), seam = Maths.SmoothStep(0.02f, 0.26f, next - near);
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * Maths.Lerp(1, (0.50f + 0.50f * seam) * (0.90f + 0.28f * id), keep);
        m.SpecularRoughness = 0.42f + 0.16f * id * keep;
        m.CoatWeight = 0.25f;
        m.CoatRoughness = 0.35f;
        m.BumpNormal = Bump.Apply(p.Normal, p.Footprint, 0.16f * scale, q => Dome(q / scale), p.Rest, scale);
        return Moist(m, p);
    });

    /// <summary>Small round grains with folds between: hide of dinosaurs and tortoises.</summary>
    private static Material Pebbled(float scale)
        => new ProceduralMaterial(FormattableString.Invariant($"pebbled hide {scale}"), (in SurfacePoint p) =>
    {
        (float near, float next, float id) = Noise.Worley(p.Rest / scale);
        float keep = Noise.Keep(p.Footprint / scale), seam = Maths.SmoothStep(0, 0.20f, next - near);
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * Maths.Lerp(1, (0.66f + 0.34f * seam) * (0.94f + 0.14f * id), keep);
        m.SpecularRoughness = 0.58f;
        m.SpecularWeight = 0.7f;
        m.BumpNormal = Bump.Apply(p.Normal, p.Footprint, 0.10f * scale,
            q => Dome(q / scale) + 1.6f * Noise.Value(q / (6 * scale)), p.Rest, scale);
        return Moist(m, p);
    });

    /// <summary>Thin skin with a film of slime.</summary>
    private static Material Wet(float scale)
        => new ProceduralMaterial(FormattableString.Invariant($"wet hide {scale}"), (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (1 + 0.08f * Noise.Value(p.Rest / (0.4f * scale)) * Noise.Keep(p.Footprint / scale));
        m.SpecularRoughness = 0.34f;
        m.SubsurfaceWeight = 0.30f;
        m.SubsurfaceColor = p.Paint;
        m.SubsurfaceRadius = new(0.004f, 0.003f, 0.0015f);
        m.CoatWeight = 0.8f;
        m.CoatRoughness = 0.14f;
        m.BumpNormal = Bump.Apply(p.Normal, p.Footprint, 0.12f * scale, q => Noise.Value(q / scale), p.Rest, scale);
        return Moist(m, p);
    });

    private static float Dome(Vec3 q)
    {
        (float near, float next, _) = Noise.Worley(q);
        return Maths.SmoothStep(0, 0.45f, next - near);
    }

    private static OpenPbr Moist(OpenPbr m, in SurfacePoint p)
    {
        float wet = Maths.SmoothStep(0.3f, 0.7f, p.Masks.A);
        if (wet <= 0) return m;
        m.BaseColor = Rgb.Lerp(m.BaseColor, p.Paint, wet);
        m.SpecularRoughness = Maths.Lerp(m.SpecularRoughness, 0.28f, wet);
        m.BumpNormal = wet > 0.5f ? p.Normal : m.BumpNormal;
        return m;
    }
}
