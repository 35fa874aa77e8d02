using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Swimmers;

/// <summary>Skins of swimmers. Mask A: inside the mouth; B: pleated throat; C: body (scales) rather than fin.</summary>
internal static class SwimmerMaterials
{
    public static Material Of(SwimmerDesign d) => d.Skin switch
    {
        SwimmerSkin.Scales => Scales(d.ScaleSize * d.Length, d.Hover, 0.7f * d.Profile.Max(s => s.Back) * d.Length),
        SwimmerSkin.Denticles => Denticles(0.0035f * d.Length),
        _ => Blubber(d.Length),
    };

    /// <summary>Rows of round scales that overlap towards the tail, each with a bright middle and a dark hind rim, under
    /// a film of slime.</summary>
    /// <param name="scale">Breadth of a scale, metres.</param>
    /// <param name="axis">Height of the body's axis at rest; <paramref name="girth"/> its mean radius.</param>
    private static Material Scales(float scale, float axis, float girth)
        => new ProceduralMaterial(FormattableString.Invariant($"fish scales {scale} {axis} {girth}"), (in SurfacePoint p) =>
    {
        float keep = Noise.Keep(p.Footprint / scale) * p.Masks.C * (1 - p.Masks.A);
        (float rim, float dome, float id) = Scale(p.Rest, scale, axis, girth);
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * Maths.Lerp(1, (0.62f + 0.55f * dome) * (1 - 0.42f * rim) * (0.93f + 0.14f * id), keep);
        m.SpecularRoughness = 0.30f + 0.12f * rim;
        m.BaseMetalness = 0.22f * keep * dome;
        m.CoatWeight = 0.75f;
        m.CoatRoughness = 0.14f;
        m.BumpNormal = p.Masks.C < 0.5f ? p.Normal : Bump.Apply(p.Normal, p.Footprint, 0.10f * scale,
            q => Scale(q, scale, axis, girth).Dome, p.Rest, scale);
        return m;
    });

    /// <summary>On the scale that lies on top at a place: the dark rim at its hind edge, its dome, a number of its own.
    /// </summary>
    private static (float Rim, float Dome, float Id) Scale(Vec3 p, float scale, float axis, float girth)
    {
        float across = Maths.Atan2(p.X, p.Y - axis) * girth / scale, along = -p.Z / (0.72f * scale);
        // Of the rows that reach this place the one nearest the head lies on top.
        for (int back = 1; back >= 0; back--)
        {
            float row = MathF.Floor(along) - back, shift = 0.5f * (row - 2 * MathF.Floor(row / 2));
            float lane = MathF.Floor(across + shift), x = across + shift - lane - 0.5f, z = along - row;
            float r = MathF.Sqrt(x * x * 3.6f + (z - 0.55f) * (z - 0.55f) * 0.62f);
            if (back == 1 && (r > 0.88f || z < 0.5f)) continue;
            return (Maths.SmoothStep(0.62f, 0.86f, r), 1 - Maths.SmoothStep(0.1f, 0.9f, r), Noise.Hash((int)row, (int)lane, 3));
        }
        return (1, 0, 0);
    }

    private static Material Denticles(float grain)
        => new ProceduralMaterial(FormattableString.Invariant($"denticles {grain}"), (in SurfacePoint p) =>
    {
        float keep = Noise.Keep(p.Footprint / grain);
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (1 + 0.08f * keep * Noise.Value(p.Rest / grain) + 0.06f * Noise.Fbm(p.Rest / (40 * grain), 3));
        m.SpecularRoughness = Maths.Lerp(0.42f, 0.25f, Maths.SmoothStep(0.3f, 0.7f, p.Masks.A));
        m.CoatWeight = 0.35f;
        m.CoatRoughness = 0.28f;
        m.BumpNormal = Bump.Apply(p.Normal, p.Footprint, 0.08f * grain, q => Noise.Value(q / grain), p.Rest, grain);
        return m;
    });

    /// <summary>Smooth and wet; pleats run along the throat.</summary>
    private static Material Blubber(float length)
        => new ProceduralMaterial(FormattableString.Invariant($"blubber {length}"), (in SurfacePoint p) =>
    {
        float pitch = 0.0125f * length, pleat = Pleat(p.Rest.X / pitch) * p.Masks.B;
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (1 - 0.55f * pleat) * (1 + 0.06f * Noise.Fbm(p.Rest / (0.05f * length), 3));
        m.SpecularRoughness = 0.32f;
        m.CoatWeight = 0.7f;
        m.CoatRoughness = 0.16f;
        if (p.Masks.B > 0.02f)
        {
            float deep = 0.22f * pitch * p.Masks.B;
            m.BumpNormal = Bump.Apply(p.Normal, p.Footprint, deep, q => -Pleat(q.X / pitch), p.Rest, pitch);
        }
        return m;
    });

    /// <summary>1 in a groove, 0 on the ridges between.</summary>
    private static float Pleat(float x)
    {
        float t = x - MathF.Floor(x) - 0.5f;
        return Maths.SmoothStep(0.26f, 0.04f, MathF.Abs(t));
    }
}
