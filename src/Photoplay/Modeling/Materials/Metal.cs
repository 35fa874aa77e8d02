using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Metals: bright on worn edges, tarnished or rusted away from hands, dented finely.
/// <paramref name="tarnish"/> 0 new .. 1 neglected; its colour and whether it is still metallic say what kind (brown
/// lacquer, black oxide, rust).</summary>
public sealed class Metal(string name, Rgb colour, Rgb tarnishColour, float roughness = 0.25f, float tarnish = 0.4f,
    float tarnishMetal = 0.5f, float dents = 0.3f)
    : PartMaterial($"metal {name} {colour} {tarnishColour} {roughness} {tarnish} {tarnishMetal} {dents}")
{
    protected override float FinestRelief => 0.004f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.Own, 5, 3), fine = p.Cloud(p.Own, 45, 3, 3),
            smear = Pattern.Cloud(new Vec3(p.Own.X * 20, p.Own.Y * 90, p.Own.Z * 90), 2, 5);
        float dull = Pattern.Step(0.25f, 0.75f,
            tarnish * (0.55f + 0.9f * broad) + 0.35f * (fine - 0.5f) - 0.55f * p.Wear * (1 - 0.5f * tarnish));
        Rgb c = Pattern.Mix(colour * (0.82f + 0.25f * fine), tarnishColour * (0.6f + 0.8f * fine), dull) * p.Tint;
        float rough = Maths.Lerp(roughness + 0.16f * (smear - 0.4f),
            MathF.Min(0.85f, roughness + 0.35f + 0.2f * fine), dull);
        return OpenPbr.Default with
        {
            BaseColor = c,
            BaseMetalness = Maths.Lerp(1, tarnishMetal, dull),
            SpecularRoughness = Math.Clamp(rough, 0.06f, 0.95f)
        };
    }

    protected override float Height(in PartPoint p)
        => dents * (0.0009f * p.Cloud(p.Own, 28, 2, 7) + 0.0004f * p.Cloud(p.Own, 120, 2, 8)
            + 0.002f * tarnish * (1 - tarnishMetal) * p.Cloud(p.Own, 60, 2, 9));
}
