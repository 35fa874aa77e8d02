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
        m.CoatRoughness = MathF.Max(here > 0.3f && porous < 0.1f ? 0 : m.CoatRoughness, 0.07f + 0.21f * porous);
        return porous < 0.5f && m.SubsurfaceWeight < 0.2f ? Beaded(m, p, here) : m;
    }

    /// <summary>On paint, metal and leather water stands in beads, each of which shines where it turns to a light.</summary>
    private static OpenPbr Beaded(OpenPbr m, in SurfacePoint p, float here)
    {
        Vec3 normal = m.BumpNormal.LengthSquared > 0.25f ? m.BumpNormal : p.Normal, tilt = default;
        float wet = 0;
        foreach ((float size, uint seed) in (ReadOnlySpan<(float, uint)>)[(0.019f, 71), (0.010f, 72)])
        {
            float keep = Noise.Keep(p.Footprint / (0.5f * size));
            if (keep <= 0) continue;
            Vec3 q = p.Rest / size, cell = new(MathF.Floor(q.X), MathF.Floor(q.Y), MathF.Floor(q.Z));
            (int x, int y, int z) = ((int)cell.X, (int)cell.Y, (int)cell.Z);
            float r = Noise.Hash(x, y, z, seed);
            if (r > here * 0.75f) continue;
            // A sphere somewhere in the cell, cut by the surface: round, and as large as it is near.
            Vec3 off = q - cell - new Vec3(0.35f) - new Vec3(Noise.Hash(x, y, z, seed + 9), Noise.Hash(x, y, z, seed + 19),
                Noise.Hash(x, y, z, seed + 29)) * 0.3f;
            float radius = 0.2f + 0.15f * Noise.Hash(x, y, z, seed + 39), d = off.Length / radius;
            if (d >= 1) continue;
            Vec3 along = off - p.RestNormal * Vec3.Dot(off, p.RestNormal);
            tilt += along * (keep * 0.6f / radius);
            wet = MathF.Max(wet, keep * Maths.SmoothStep(1f, 0.8f, d));
        }
        if (wet <= 0) return m;
        m.BumpNormal = (normal + Quat.FromTo(p.RestNormal, p.Normal).Rotate(tilt)).Normalized;
        m.CoatWeight = Maths.Lerp(m.CoatWeight, 1, wet);
        m.CoatRoughness = Maths.Lerp(m.CoatRoughness, 0.03f, wet);
        m.BaseColor *= 1 - 0.06f * wet;
        return m;
    }

    /// <summary>A model as rain has left it.</summary>
    public static Model Of(Model model, float wet) => wet > 0 ? model.Dressed(m => new Soaked(m, wet)) : model;
}
