using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Glazed stoneware or porcelain: glaze breaking thin and brown at edges, speckles, a raw clay foot below
/// <paramref name="foot"/> metres (along +X, the turned axis), optional coloured band. What is <paramref name="thrown"/>
/// on a wheel keeps the rings of the potter's fingers; handles and spouts are pulled.</summary>
public sealed class Ceramic(string name, Rgb glaze, Rgb clay, float foot = 0.008f, float speckle = 0.5f,
    Rgb? band = null, float gloss = 0.9f, bool thrown = true)
    : PartMaterial($"ceramic {name} {glaze} {clay} {foot} {speckle} {band} {gloss} {thrown}")
{
    protected override float FinestRelief => 0.012f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.Own, 14, 3), fine = p.Cloud(p.Own, 70, 2, 3);
        Rgb g = glaze * p.Tint * (0.78f + 0.35f * broad);
        if (band is { } stripe)
        {
            float t = p.P.X - 0.06f + 0.002f * (broad - 0.5f);
            g = Pattern.Mix(g, stripe * (0.8f + 0.4f * fine),
                Pattern.Step(0.006f, 0.0045f, MathF.Abs(t)) + Pattern.Step(0.002f, 0.001f, MathF.Abs(t - 0.012f)));
        }
        g = Pattern.Mix(g, clay * 0.8f, 0.7f * p.Wear * (0.4f + 0.6f * fine));
        g *= 1 - speckle * 0.6f * Pattern.Step(0.86f, 0.93f, Pattern.Grain(p.Own * 300, 6)) * p.Keep(0.004f);
        float raw = foot > 0 ? Pattern.Step(0.003f, -0.003f, p.P.X - foot - 0.006f * (broad - 0.5f)) : 0;
        Rgb c = Pattern.Mix(g, clay * (0.8f + 0.4f * fine), raw);
        return OpenPbr.Default with
        {
            BaseColor = c,
            SpecularRoughness = Maths.Lerp(Maths.Lerp(0.5f, 0.1f, gloss) + 0.12f * broad, 0.85f, raw),
            SpecularIor = 1.52f
        };
    }

    protected override float Height(in PartPoint p)
        => 0.0009f * p.Cloud(p.Own, 22, 2)
            + (thrown ? 0.00018f : 0) * Pattern.Wave(p.P.X * 160 + 0.4f * Pattern.Grain(p.Own * 20, 2));
}
