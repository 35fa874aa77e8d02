using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>What animals are made of.</summary>
internal static class AnimalMaterials
{
    /// <summary>Hair: the colour is painted on the strand, from shaded root to bright tip.</summary>
    public static Material Fur { get; } = new ProceduralMaterial("animal fur", (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint;
        m.SpecularRoughness = 0.48f;
        m.SpecularWeight = 0.6f;
        m.Fibre = true;
        return m;
    })
    { Strands = true };

    /// <summary>Whiskers: pale, glossier.</summary>
    public static Material Whisker(Rgb colour) => new ProceduralMaterial($"whisker {colour}", (in SurfacePoint _) =>
    {
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = colour;
        m.SpecularRoughness = 0.35f;
        m.Fibre = true;
        return m;
    })
    { Strands = true };

    /// <summary>Skin under and between hair; wet inside the mouth (mask A), thin in the ear (mask B).</summary>
    public static Material Skin { get; } = new ProceduralMaterial("animal skin", (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        float grain = Noise.Value(p.Rest * 900) * 0.5f + Noise.Value(p.Rest * 230) * 0.5f;
        m.BaseColor = p.Paint * (1 + 0.10f * grain);
        float wet = Maths.SmoothStep(0.3f, 0.7f, p.Masks.A);
        m.SpecularRoughness = Maths.Lerp(0.62f, 0.28f, wet);
        m.SubsurfaceWeight = 0.35f * MathF.Max(wet, p.Masks.B);
        m.SubsurfaceColor = p.Paint;
        m.SubsurfaceRadius = new(0.006f, 0.002f, 0.001f);
        m.FuzzWeight = 0.35f * p.Masks.C;
        m.FuzzColor = p.Paint;
        return m;
    });

    /// <summary>A coat of a few millimetres, lying flat: each hair a small mirror along the body, so that muscles shine.
    /// </summary>
    public static Material Sleek { get; } = new ProceduralMaterial("sleek coat", (in SurfacePoint p) =>
    {
        OpenPbr m = Skin.At(p);
        float strand = Noise.Value(new Vec3(p.Rest.X * 500, p.Rest.Y * 500, p.Rest.Z * 90)),
            wet = Maths.SmoothStep(0.3f, 0.7f, p.Masks.A);
        m.BaseColor = p.Paint * (1 + 0.10f * strand);
        m.SpecularRoughness = Maths.Lerp(0.45f + 0.05f * strand, 0.28f, wet);
        m.SpecularWeight = 0.7f;
        m.FuzzWeight = 0.12f;
        m.FuzzColor = p.Paint;
        return m;
    });

    /// <summary>Lids: short velvet up to a moist rim.</summary>
    public static Material Lid { get; } = new ProceduralMaterial("animal lid", (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (0.9f + 0.2f * Noise.Value(p.Rest * 1200));
        m.SpecularRoughness = 0.42f;
        m.FuzzWeight = 0.3f;
        m.FuzzColor = p.Paint;
        return m;
    });

    /// <summary>A nose pad: pebbled, wet.</summary>
    public static Material Nose(Rgb colour, float unit)
        => new ProceduralMaterial(FormattableString.Invariant($"nose {colour} {unit}"), (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        (float near, float next, _) = Noise.Worley(p.Rest * (26 / unit));
        float seam = Maths.SmoothStep(0, 0.25f, next - near);
        m.BaseColor = colour * (0.75f + 0.25f * seam);
        m.SpecularRoughness = 0.34f + 0.12f * (1 - seam);
        m.CoatWeight = 0.7f;
        m.CoatRoughness = 0.22f + 0.1f * Noise.Value(p.Rest * (9 / unit));
        return m;
    });

    public static Material Tongue { get; } = new ProceduralMaterial("tongue", (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = Rgb.Hex(0xC96A6E) * (1 + 0.12f * Noise.Value(p.Rest * 1500));
        m.SubsurfaceWeight = 0.5f;
        m.SubsurfaceColor = Rgb.Hex(0xD9777A);
        m.SubsurfaceRadius = new(0.004f, 0.0015f, 0.0008f);
        m.SpecularRoughness = 0.3f;
        return m;
    });

    public static Material Tooth { get; } = new ProceduralMaterial("tooth",
        (in SurfacePoint _) => OpenPbr.Default with { BaseColor = Rgb.Hex(0xEDE4CF), SpecularRoughness = 0.18f });

    public static Material Claw(Rgb colour) => new ProceduralMaterial($"claw {colour}",
        (in SurfacePoint _) => OpenPbr.Default with { BaseColor = colour, SpecularRoughness = 0.25f });
}
