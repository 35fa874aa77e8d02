using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Tanned leather: pebbled grain, creases, edges rubbed pale.</summary>
public sealed class Leather(string name, Rgb colour, float wear = 0.5f)
    : PartMaterial($"leather {name} {colour} {wear}")
{
    protected override float FinestRelief => 0.003f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.Own, 6, 3), fine = p.Cloud(p.Own, 120, 2, 2),
            rub = Pattern.Step(0.4f, 0.9f, wear * (0.8f * p.Wear + 0.7f * p.Cloud(p.Own, 15, 3, 4)));
        Rgb c = colour * p.Tint * (0.7f + 0.45f * broad + 0.15f * (fine - 0.5f));
        c = Pattern.Mix(c, c * 1.9f + new Rgb(0.03f, 0.02f, 0.01f), 0.5f * rub);
        return OpenPbr.Default with { BaseColor = c, SpecularRoughness = 0.38f + 0.2f * fine + 0.2f * rub };
    }

    protected override float Height(in PartPoint p)
        => 0.0007f * p.Cloud(p.Own, 170, 2, 2) + 0.0012f * Noise.Ridged(p.Own * 18, 2, 5);
}
