using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation;

/// <summary>What somebody is made of, out in the rain: cloth and hair darker, everything glossy under a film of water, most
/// of all what faces the sky.</summary>
/// <remarks>Porous stuff darkens because light that water has let in is turned back at its surface (Lekner and Dorf 1988,
/// Why some things are darker when wet); skin and metal only shine.</remarks>
/// <param name="wet">0 dry .. 1 soaked.</param>
internal sealed class Soaked(Material dry, float wet)
    : AlteredMaterial(FormattableString.Invariant($"soaked {wet} {dry.Name}"), dry)
{
    public override Rgb Emission => Original.Emission;

    public override OpenPbr At(in SurfacePoint p)
    {
        OpenPbr m = Original.At(p);
        if (m.TransmissionWeight > 0.5f) return m;
        float runs = Noise.Fbm(new Vec3(p.Rest.X * 14, p.Rest.Y * 5, p.Rest.Z * 14), 3, 41),
            sky = 0.4f + 0.6f * Maths.SmoothStep(-0.5f, 0.6f, p.Normal.Y),
            here = wet * sky * (0.65f + 0.35f * Maths.SmoothStep(-0.2f, 0.3f, runs));
        float porous = m.Fibre ? 0.8f
            : Maths.SmoothStep(0.35f, 0.65f, m.SpecularRoughness) * (1 - m.BaseMetalness) * (1 - m.CoatWeight)
                * (1 - Maths.SmoothStep(0.2f, 0.5f, m.SubsurfaceWeight));
        float kept = 1 - 0.5f * here * porous;
        m.BaseColor *= kept;
        m.SubsurfaceColor *= kept;
        m.FuzzWeight *= 1 - 0.85f * here;
        m.SpecularRoughness *= 1 - 0.35f * here;
        if (m.Fibre) return m;
        // The film lies smooth on skin and leather and clings to the weave of cloth.
        m.CoatWeight = MathF.Max(m.CoatWeight, here * (0.75f - 0.35f * porous));
        m.CoatRoughness = MathF.Max(m.CoatRoughness, 0.12f + 0.16f * porous);
        return m;
    }

    /// <summary>A model as rain has left it.</summary>
    public static Model Of(Model model, float wet) => wet > 0 ? model.Dressed(m => new Soaked(m, wet)) : model;
}
