using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>A small oil painting of hills or sea under a sky, different for every part; the canvas is about 0.3 m wide
/// about P = 0 (scaled by the maker).</summary>
public sealed class Painting() : PartMaterial("painting")
{
    private static readonly Rgb SkyLow = Rgb.Hex(0xd9c39a), SkyHigh = Rgb.Hex(0x7f98a3), Far = Rgb.Hex(0x6b7c7c),
        Near = Rgb.Hex(0x5d5a2e), Dark = Rgb.Hex(0x2e3322), Water = Rgb.Hex(0x5f7f86);

    protected override float FinestRelief => 0.004f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        Vec3 q = p.P + new Vec3(Noise.Value(p.Own * 60), Noise.Value(p.Own * 60, 2), 0) * 0.004f;
        float horizon = 0.01f + 0.04f * (p.Random(1) - 0.5f),
            ridge = horizon + 0.05f * Noise.Fbm(new(q.X * 9, p.Seed * 40, 0), 4),
            front = horizon - 0.05f + 0.035f * Noise.Fbm(new(q.X * 6, p.Seed * 70, 3), 3);
        float strokes = Pattern.Cloud(new Vec3(q.X * 60, q.Y * 200, p.Seed * 9), 3),
            cloud = Pattern.Step(0.5f, 0.7f, Pattern.Cloud(new Vec3(q.X * 12, q.Y * 30, p.Seed * 5), 4));
        Rgb sky = Pattern.Mix(Pattern.Mix(SkyLow, SkyHigh, (q.Y - horizon) * 9), SkyLow * 1.15f, cloud * 0.7f);
        bool sea = p.Random(2) > 0.55f;
        Rgb c = q.Y > ridge ? sky
            : q.Y > front ? (sea ? Pattern.Mix(Water, SkyLow, 0.5f * strokes) : Far)
            : Pattern.Mix(Near, Dark, strokes);
        return OpenPbr.Diffuse(c * (0.62f + 0.5f * strokes), 0.28f + 0.2f * strokes);
    }

    protected override float Height(in PartPoint p)
        => 0.0008f * Pattern.Cloud(new Vec3(p.Own.X * 70, p.Own.Y * 220, 0), 2);
}

/// <summary>A book's cover in its tint: cloth or leather, gilt bands and a title along P.X (height of
/// the spine, centred).</summary>
public sealed class BookCover() : PartMaterial("book cover")
{
    private static readonly Rgb Gilt = Rgb.Hex(0xd9ac52), Rub = Rgb.Hex(0x9c8a6c);

    protected override float FinestRelief => 0.0025f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float fine = p.Cloud(p.Own, 150, 2), broad = p.Cloud(p.Own, 14, 3, 2), q = MathF.Abs(p.P.X),
            edge = 0.068f + 0.025f * p.Random(3);
        Rgb c = p.Tint * (0.72f + 0.4f * broad + 0.2f * (fine - 0.5f));
        bool band = (q > edge && q < edge + 0.003f) || (q > edge + 0.007f && q < edge + 0.0082f);
        float row = MathF.Floor(p.P.Y * 130);
        bool title = p.Random(4) > 0.3f && p.P.X > 0.008f && p.P.X < 0.052f && MathF.Abs(p.P.Y) < 0.009f
            && Pattern.Grain(new Vec3(p.P.X * 420, row, p.Seed * 99)) > 0.5f;
        float gold = (band || title) && p.Random(5) > 0.25f ? p.Keep(0.008f) : 0;
        c = Pattern.Mix(c, Rub, 0.5f * p.Wear * p.Cloud(p.Own, 60, 2, 5));
        return OpenPbr.Default with
        {
            BaseColor = Pattern.Mix(c, Gilt, gold),
            BaseMetalness = 0.8f * gold,
            SpecularRoughness = Maths.Lerp(0.6f + 0.15f * (fine - 0.5f), 0.35f, gold),
            SpecularWeight = 0.7f
        };
    }

    protected override float Height(in PartPoint p)
        => 0.00035f * p.Cloud(p.Own, 420, 2) + 0.0006f * p.Cloud(p.Own, 20, 2);
}

/// <summary>A knotted rug of half-size (hx, hz) metres: border, medallions, faded pile.</summary>
public sealed class RugPile(string name, float hx, float hz, Rgb field, Rgb border, Rgb figure, Rgb light)
    : PartMaterial($"rug {name} {hx} {hz} {field} {border} {figure} {light}")
{
    protected override float FinestRelief => 0.004f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        Vec3 w = p.P - new Vec3(hx, hz, 0) + new Vec3(Noise.Value(p.P * 13), Noise.Value(p.P * 13, 3), 0) * 0.007f;
        float dx = Pattern.ToLine(w.X * 2.9f), dy = Pattern.ToLine(w.Y * 2.9f), d = dx + dy,
            rim = MathF.Min(hx - MathF.Abs(w.X), hz - MathF.Abs(w.Y));
        Rgb c = d < 0.13f ? light : d < 0.2f ? border : d < 0.33f ? field : d < 0.36f ? figure : field * 0.72f;
        if (MathF.Abs(dx - dy) < 0.02f && d > 0.36f) c = figure;
        if (rim < 0.2f)
            c = rim < 0.02f || (rim > 0.17f && rim < 0.185f) ? light
                : rim > 0.185f ? border
                : Pattern.Fraction((w.X + w.Y) * 11) < 0.5f ? border
                : Pattern.ToLine((w.X - w.Y) * 11) < 0.16f ? light
                : figure;
        float pile = Pattern.Grain(p.P * 240, 2), broad = p.Cloud(p.P, 2.4f, 3, 6),
            abrash = Pattern.Grain(new Vec3(w.X * 5, 0, 0), 8);
        c *= 0.6f + 0.35f * broad + 0.35f * Maths.Lerp(0.5f, pile, p.Keep(0.006f)) + 0.16f * abrash;
        return OpenPbr.Default with
        {
            BaseColor = c * p.Tint,
            SpecularRoughness = 1,
            SpecularWeight = 0.15f,
            FuzzWeight = 0.35f,
            FuzzColor = Pattern.Mix(c, Rgb.White, 0.25f),
            FuzzRoughness = 0.7f
        };
    }

    protected override float Height(in PartPoint p) => 0.0022f * Pattern.Grain(p.P * 240, 2)
        + 0.0015f * Pattern.Wave(p.P.X * 55) + 0.003f * p.Cloud(p.P, 25, 2, 5);
}
