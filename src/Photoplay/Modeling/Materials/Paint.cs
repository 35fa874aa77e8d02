using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Brushed or sprayed paint over wood or metal: brush marks along +X, fading, grime, chips that show the
/// ground at worn edges.
/// <paramref name="wear"/> 0 fresh .. 1 shabby; <paramref name="gloss"/> 0 matt .. 1 enamel.</summary>
public sealed class Paint(string name, Rgb colour, Rgb ground, float wear = 0.4f, float gloss = 0.5f,
    bool brushed = true)
    : PartMaterial($"paint {name} {colour} {ground} {wear} {gloss} {brushed}")
{
    protected override float FinestRelief => 0.002f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float cloud = p.Cloud(p.Own, 2.7f, 3), fine = p.Cloud(p.Own, 22, 3, 3), chip = Chip(p);
        Rgb c = colour * p.Tint * (0.86f + 0.22f * cloud + 0.06f * p.Random(1));
        c = Pattern.Mix(c, c * new Rgb(1.06f, 0.98f, 0.86f), wear * fine);
        c *= 1 - 0.25f * wear * Pattern.Step(0.5f, 0.85f, p.Cloud(p.Own, 6, 4, 8));
        c = Pattern.Mix(c, ground * (0.7f + 0.5f * fine), chip);
        float rough = Maths.Lerp(0.75f, 0.22f, gloss) + 0.2f * (fine - 0.4f) + 0.25f * chip;
        return OpenPbr.Default with { BaseColor = c, SpecularRoughness = Math.Clamp(rough, 0.1f, 0.95f) };
    }

    protected override float Height(in PartPoint p)
    {
        Vec3 q = p.Own;
        float brush = brushed
            ? Pattern.Grain(new Vec3(q.X * 9, q.Y * 230, q.Z * 230), 2) * 0.00012f
            : Pattern.Grain(q * 160, 2) * 0.00005f;
        return brush + Pattern.Grain(q * 14, 4) * 0.0006f - Chip(p) * 0.0005f;
    }

    private float Chip(in PartPoint p)
    {
        float n = p.Cloud(p.Own, 26, 4, 11), rare = p.Cloud(p.Own, 3.1f, 2, 12);
        return Pattern.Step(0.62f, 0.66f, n * 0.75f + 0.28f * wear * (p.Wear * 1.4f + rare) - 0.1f * (1 - wear));
    }
}
