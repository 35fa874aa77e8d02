using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living;

/// <summary>What the parts are made of that a living thing has over the thing itself. The mesh's paint is the colour.
/// </summary>
internal static class LivingMaterials
{
    public static Material Lip { get; } = new ProceduralMaterial("living lip", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint * (1 + 0.05f * Noise.Fbm(p.Rest * 240, 2)), SpecularRoughness = 0.36f, CoatWeight = 0.25f,
        CoatRoughness = 0.15f,
    });

    public static Material Mouth { get; } = new ProceduralMaterial("living mouth", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint, SpecularRoughness = 0.30f, CoatWeight = 0.6f, CoatRoughness = 0.1f,
    });

    public static Material Tooth { get; } = new ProceduralMaterial("living tooth", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint, SpecularRoughness = 0.18f, CoatWeight = 0.5f,
    });

    /// <summary>Felt or short hair: brows, gloves.</summary>
    public static Material Felt { get; } = new ProceduralMaterial("living felt", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint * (1 + 0.16f * Noise.Fbm(p.Rest * 900, 3)), SpecularRoughness = 0.85f, FuzzWeight = 0.5f,
        FuzzColor = p.Paint,
    });

    /// <summary>Rubber hose and leather of limbs and shoes.</summary>
    public static Material Limb { get; } = new ProceduralMaterial("living limb", (in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint * (1 + 0.08f * Noise.Fbm(p.Rest * 120, 3)),
        SpecularRoughness = 0.42f + 0.10f * Noise.Value(p.Rest * 60),
    });
}
