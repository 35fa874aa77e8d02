using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living;

/// <summary>What the parts are made of that a living thing has over the thing itself. The mesh's paint is the colour.
/// </summary>
internal static class LivingMaterials
{
    public static Material Lip { get; } = new ProceduralMaterial("living lip", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint * (1 + 0.05f * Noise.Fbm(p.Rest * 240, 2)),
        SpecularRoughness = 0.36f,
        CoatWeight = 0.25f,
        CoatRoughness = 0.15f,
    });

    public static Material Mouth { get; } = new ProceduralMaterial("living mouth",
        (in SurfacePoint p) => OpenPbr.Default with
        {
            BaseColor = p.Paint,
            SpecularRoughness = 0.30f,
            CoatWeight = 0.6f,
            CoatRoughness = 0.1f,
        });

    public static Material Tooth { get; } = new ProceduralMaterial("living tooth",
        (in SurfacePoint p) => OpenPbr.Default with
        {
            BaseColor = p.Paint,
            SpecularRoughness = 0.18f,
            CoatWeight = 0.5f,
        });

    /// <summary>Felt or short hair: brows, gloves.</summary>
    public static Material Felt { get; } = new ProceduralMaterial("living felt", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint * (1 + 0.16f * Noise.Fbm(p.Rest * 900, 3)),
        SpecularRoughness = 0.85f,
        FuzzWeight = 0.5f,
        FuzzColor = p.Paint,
    });

    /// <summary>Rubber hose and leather of limbs and shoes.</summary>
    public static Material Limb { get; } = new ProceduralMaterial("living limb", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint * (1 + 0.08f * Noise.Fbm(p.Rest * 120, 3)),
        SpecularRoughness = 0.42f + 0.10f * Noise.Value(p.Rest * 60),
    });

    /// <summary>Broken coal: black, glossy on fresh faces.</summary>
    public static Material Coal { get; } = new ProceduralMaterial("living coal", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint,
        SpecularRoughness = 0.22f + 0.35f * Noise.Value(p.Rest * 160),
    });

    /// <summary>Twigs: grey-brown bark with furrows.</summary>
    public static Material Bark { get; } = new ProceduralMaterial("living bark", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint * (1 + 0.45f * Noise.Fbm(new Vec3(p.Rest.X * 180, p.Rest.Y * 60, p.Rest.Z * 180), 3)),
        SpecularRoughness = 0.85f,
        SpecularWeight = 0.4f,
    });

    /// <summary>Wool, knitted in ribs.</summary>
    public static Material Knit { get; } = new ProceduralMaterial("living knit", (in SurfacePoint p) =>
    {
        float rib = 0.5f + 0.5f * Maths.Sin(p.Rest.Y * 420 + 1.5f * Noise.Perlin(p.Rest * 40)),
            keep = Noise.Keep(p.Footprint * 130);
        return OpenPbr.Default with
        {
            BaseColor = p.Paint * (1 - 0.30f * keep * rib) * (1 + 0.12f * Noise.Fbm(p.Rest * 300, 2)),
            SpecularRoughness = 0.9f,
            SpecularWeight = 0.3f,
            FuzzWeight = 0.6f,
            FuzzColor = p.Paint,
        };
    });

    /// <summary>A raw carrot: rings, some earth in them.</summary>
    public static Material Carrot { get; } = new ProceduralMaterial("living carrot", (in SurfacePoint p) =>
    {
        float ring = Maths.SmoothStep(0.62f, 0.8f, Noise.Value(new Vec3(p.Rest.X * 30, p.Rest.Y * 30, p.Rest.Z * 260)));
        return OpenPbr.Default with
        {
            BaseColor = Rgb.Lerp(p.Paint * (1 + 0.12f * Noise.Fbm(p.Rest * 90, 2)), p.Paint * 0.55f, 0.7f * ring),
            SpecularRoughness = 0.45f,
            SubsurfaceWeight = 0.25f,
            SubsurfaceColor = p.Paint,
        };
    });

    /// <summary>Painted wood under lacquer: grain shows through, worn to the wood on edges (mask A).</summary>
    public static Material Lacquer { get; } = new ProceduralMaterial("living lacquer", (in SurfacePoint p) =>
    {
        float grain = Noise.Fbm(new Vec3(p.Rest.X * 160, p.Rest.Y * 22, p.Rest.Z * 160), 3),
            worn = Maths.SmoothStep(0.55f, 0.8f, p.Masks.A + 0.25f * Noise.Fbm(p.Rest * 90, 2));
        return OpenPbr.Default with
        {
            BaseColor = Rgb.Lerp(p.Paint * (1 + 0.10f * grain), Rgb.Hex(0xB98A5A), 0.7f * worn),
            SpecularRoughness = 0.40f,
            CoatWeight = 0.7f * (1 - worn),
            CoatRoughness = 0.12f,
        };
    });
}
