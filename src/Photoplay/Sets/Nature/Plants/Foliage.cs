using Photoplay.Foundation;

namespace Photoplay.Sets.Nature;

/// <summary>Colours of leaves and flowers by season (reflectance of one side).</summary>
public static class Foliage
{
    public static IReadOnlyList<Rgb> Spring { get; } = [new(0.16f, 0.25f, 0.045f), new(0.20f, 0.28f, 0.06f),
        new(0.12f, 0.21f, 0.035f)];
    public static IReadOnlyList<Rgb> Summer { get; } = [new(0.075f, 0.145f, 0.028f), new(0.105f, 0.175f, 0.035f),
        new(0.055f, 0.110f, 0.025f), new(0.13f, 0.19f, 0.045f)];
    public static IReadOnlyList<Rgb> Autumn { get; } = [new(0.24f, 0.25f, 0.04f), new(0.56f, 0.36f, 0.035f),
        new(0.58f, 0.24f, 0.025f), new(0.46f, 0.12f, 0.022f), new(0.33f, 0.075f, 0.03f)];
    public static IReadOnlyList<Rgb> Gold { get; } = [new(0.34f, 0.30f, 0.04f), new(0.60f, 0.43f, 0.05f),
        new(0.66f, 0.40f, 0.035f), new(0.54f, 0.28f, 0.03f)];
    public static IReadOnlyList<Rgb> Blossom { get; } = [new(0.78f, 0.55f, 0.60f), new(0.86f, 0.74f, 0.76f),
        new(0.72f, 0.42f, 0.50f)];
    public static IReadOnlyList<Rgb> Withered { get; } = [new(0.125f, 0.085f, 0.050f), new(0.175f, 0.118f, 0.066f),
        new(0.095f, 0.070f, 0.045f)];
    public static IReadOnlyList<Rgb> Flowers { get; } = [new(0.80f, 0.78f, 0.72f), new(0.85f, 0.62f, 0.05f),
        new(0.32f, 0.20f, 0.62f), new(0.72f, 0.10f, 0.07f), new(0.76f, 0.36f, 0.52f)];

    public static IReadOnlyList<Rgb> Of(Climate c) => c.Season switch
    {
        "spring" => Spring,
        "autumn" => Autumn,
        "winter" => Withered,
        _
        => Summer
    };

    /// <summary>A colour between neighbours of the palette; u wraps round by reflection.</summary>
    public static Rgb Pick(IReadOnlyList<Rgb> palette, float u)
    {
        u = MathF.Abs(u);
        u = u > 1 ? 2 - u : u;
        float at = Maths.Saturate(u) * (palette.Count - 1);
        int i = Math.Min((int)at, Math.Max(0, palette.Count - 2));
        return Rgb.Lerp(palette[i], palette[Math.Min(i + 1, palette.Count - 1)], at - i);
    }
}
