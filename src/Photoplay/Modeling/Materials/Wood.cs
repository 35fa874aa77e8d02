using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Planed wood: rings of a log cut lengthwise (grain along +X), pores, per-part tint, worn pale edges.
/// <paramref name="gloss"/> 0 raw .. 1 varnished;
/// <paramref name="weathered"/> 0 indoors .. 1 silver driftwood.</summary>
public sealed class Wood(string name, Rgb early, Rgb late, float gloss = 0.5f, float weathered = 0,
    float variety = 0.5f)
    : PartMaterial($"wood {name} {early} {late} {gloss} {weathered} {variety}")
{
    private static readonly Rgb Silver = Rgb.Hex(0x8d877c);

    protected override float FinestRelief => 0.0016f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        (float drift, float ring, float pore) = Figure(p);
        Rgb c = Pattern.Mix(early, late, ring * 0.45f * p.Keep(0.012f) + 0.7f * (drift - 0.25f) + 0.1f);
        c *= 1 + variety * (p.Random(1) - 0.5f);
        c = Pattern.Mix(c, c * new Rgb(1.12f, 0.93f, 0.8f), p.Random(2));
        c *= 1 - 0.4f * pore;
        float knots = Pattern.Step(0.05f, 0.02f, KnotDistance(p));
        c = Pattern.Mix(c, late * 0.45f, knots * 0.8f);
        float scuff = p.Cloud(p.Own, 9, 3, 5), worn = Pattern.Step(0.35f, 0.9f, p.Wear * (0.35f + scuff));
        c = Pattern.Mix(c, early * 1.15f, worn * 0.55f * (1 - weathered));
        c = Pattern.Mix(c, Silver * (0.6f + 0.6f * drift) * (1 - 0.25f * ring), weathered * (0.55f + 0.45f * scuff));
        c *= 1 - 0.22f * Pattern.Step(0.55f, 0.85f, p.Cloud(p.Own, 2.3f, 3, 9));
        float rough = Maths.Lerp(0.72f, 0.3f, gloss) + 0.22f * (scuff - 0.4f) + 0.1f * ring * p.Keep(0.012f)
            + 0.12f * worn;
        return OpenPbr.Default with
        {
            BaseColor = c * p.Tint,
            SpecularRoughness = Math.Clamp(rough, 0.12f, 0.95f),
            SpecularWeight = 0.55f + 0.45f * gloss
        };
    }

    protected override float Height(in PartPoint p)
    {
        (_, float ring, float pore) = Figure(p);
        float depth = 0.5f + weathered * 2 + (1 - gloss) * 0.6f;
        return depth * (ring * 0.00008f - pore * 0.00011f)
            + 0.0006f * Pattern.Grain(new Vec3(p.Own.X * 3, p.Own.Y * 9, p.Own.Z * 9), 3);
    }

    private static (float Drift, float Ring, float Pore) Figure(in PartPoint p)
    {
        // The pith lies a few centimetres off the part, so that flats show cathedral arches and quarter faces show
        // straight lines.
        Vec3 q = p.P + new Vec3(p.Seed * 37, 0.02f + 0.05f * p.Random(3), 0.03f + 0.07f * p.Random(4));
        float drift = Pattern.Cloud(new Vec3(q.X * 1.7f + p.Seed * 90, q.Y * 6, q.Z * 6), 3, 0, p.Footprint * 6);
        float r = MathF.Sqrt(q.Y * q.Y * 1.6f + q.Z * q.Z) * 68 + drift * 7, f = Pattern.Fraction(r);
        float ring = Pattern.Step(0, 0.75f, f) * (1 - Pattern.Step(0.86f, 1, f));
        float keep = p.Keep(0.003f), pore = keep > 0
            ? keep * Pattern.Step(0.6f, 0.9f, Pattern.Grain(new Vec3(q.X * 26, q.Y * 560, q.Z * 560), 7))
                * (0.4f + 0.6f * ring)
            : 0;
        return (drift, ring, pore);
    }

    private static float KnotDistance(in PartPoint p)
    {
        if (p.Random(5) > 0.35f) return 1;
        Vec3 q = p.P - new Vec3((p.Random(6) - 0.5f) * 0.8f, 0, (p.Random(7) - 0.5f) * 0.06f);
        return MathF.Sqrt(q.X * q.X * 0.5f + q.Z * q.Z) + 0.015f * p.Cloud(p.Own, 40, 2);
    }
}
