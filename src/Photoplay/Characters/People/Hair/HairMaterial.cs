using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Hair;

/// <summary>Hair: a fibre of the painted colour, with a sheen that breaks up from lock to lock.</summary>
internal sealed class HairMaterial(float roughness) : Material($"hair {roughness}")
{
    public static HairMaterial Head { get; } = new(0.34f);
    /// <summary>Beard and brows: coarser.</summary>
    public static HairMaterial Coarse { get; } = new(0.46f);

    public override bool IsFibre => true;

    public override OpenPbr At(in SurfacePoint p) => OpenPbr.Default with
    {
        BaseColor = p.Paint,
        Fibre = true,
        SpecularRoughness = roughness + 0.06f * Noise.Perlin(p.Rest * 90, 41),
        SpecularIor = 1.55f,
    };
}
