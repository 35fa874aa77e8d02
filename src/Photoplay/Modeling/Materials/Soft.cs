using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Plastic, rubber and lacquer: one smooth stuff with scuffs. <paramref name="coat"/> adds a clear lacquer
/// (car paint).</summary>
public sealed class Plastic(string name, Rgb colour, float roughness = 0.35f, float scuffs = 0.4f, float coat = 0)
    : PartMaterial($"plastic {name} {colour} {roughness} {scuffs} {coat}")
{
    protected override float FinestRelief => coat > 0 ? 0 : 0.004f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.Own, 4, 3), fine = p.Cloud(p.Own, 60, 2, 3),
            rub = scuffs * Pattern.Step(0.5f, 0.9f, 0.6f * p.Wear + fine * 0.7f);
        Rgb c = colour * p.Tint * (0.9f + 0.16f * broad);
        c = Pattern.Mix(c, c * 1.3f + new Rgb(0.02f), 0.5f * rub);
        c = Pattern.Mix(c, Rgb.Hex(0x6b6256), coat > 0 ? 0.35f * scuffs * Pattern.Step(0.35f, 0, p.World.Y) * fine : 0);
        return OpenPbr.Default with
        {
            BaseColor = c,
            SpecularRoughness = Math.Clamp(roughness + 0.12f * (broad - 0.5f) + 0.25f * rub, 0.05f, 0.95f),
            CoatWeight = coat,
            CoatRoughness = 0.04f
        };
    }

    protected override float Height(in PartPoint p) => 0.00012f * p.Cloud(p.Own, 110, 2, 5);
}

/// <summary>Candle wax, soap, food: light wanders inside.</summary>
public sealed class Wax(string name, Rgb colour, float radius = 0.006f, float roughness = 0.4f)
    : PartMaterial($"wax {name} {colour} {radius} {roughness}")
{
    protected override float FinestRelief => 0.006f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.Own, 25, 3), fine = p.Cloud(p.Own, 110, 2, 2);
        Rgb c = colour * p.Tint * (0.86f + 0.2f * broad + 0.08f * (fine - 0.5f));
        return OpenPbr.Default with
        {
            BaseColor = c,
            SubsurfaceWeight = 0.6f,
            SubsurfaceColor = c,
            SubsurfaceRadius = new(radius, radius * 0.6f, radius * 0.35f),
            SpecularRoughness = roughness + 0.15f * (fine - 0.5f)
        };
    }

    protected override float Height(in PartPoint p) => 0.0014f * p.Cloud(p.Own, 35, 2);
}

/// <summary>Baked crust, earth, coal: matt, crumbly.</summary>
public sealed class Crumb(string name, Rgb light, Rgb dark, float size = 0.012f, float roughness = 0.8f)
    : PartMaterial($"crumb {name} {light} {dark} {size} {roughness}")
{
    protected override float FinestRelief => size * 0.4f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float n = p.Cloud(p.Own, 1 / size, 4), broad = Pattern.Cloud(p.Own / (size * 6), 2, 3);
        return OpenPbr.Diffuse(Pattern.Mix(dark, light, n * 0.9f + 0.5f * broad - 0.2f) * p.Tint, roughness + 0.1f * n);
    }

    protected override float Height(in PartPoint p) => size * 0.35f * p.Cloud(p.Own, 1 / size, 3);
}

/// <summary>Still drink in a cup.</summary>
public sealed class Drink(string name, Rgb colour) : PartMaterial($"drink {name} {colour}")
{
    protected override float FinestRelief => 0.03f;
    protected override OpenPbr Shade(in PartPoint p) => OpenPbr.Default with
    {
        BaseColor = colour * p.Tint * (0.9f + 0.2f * p.Cloud(p.Own, 40, 2)),
        SpecularRoughness = 0.03f,
        SpecularIor = 1.33f
    };
    protected override float Height(in PartPoint p) => 0.0002f * p.Cloud(p.Own, 50, 1);
}
