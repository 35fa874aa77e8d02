using Photoplay.Foundation;

namespace Photoplay.Rendering.Grading;

/// <summary>A primary correction by the ASC Color Decision List, version 1.2: out = clamp(in * slope + offset) ^ power
/// for each channel, then saturation about BT.709 luma. Values 0..1.</summary>
/// <param name="Slope">0 and up.</param>
/// <param name="Power">Above 0.</param>
/// <param name="Saturation">0 grey, 1 as it is.</param>
public sealed record Cdl(Rgb Slope, Rgb Offset, Rgb Power, float Saturation)
{
    public static Cdl None { get; } = new(Rgb.White, default, Rgb.White, 1);

    public Rgb Apply(Rgb c)
    {
        float r = One(c.R, Slope.R, Offset.R, Power.R), g = One(c.G, Slope.G, Offset.G, Power.G),
            b = One(c.B, Slope.B, Offset.B, Power.B);
        float luma = 0.2126f * r + 0.7152f * g + 0.0722f * b;
        return new(Maths.Saturate(luma + (r - luma) * Saturation), Maths.Saturate(luma + (g - luma) * Saturation),
            Maths.Saturate(luma + (b - luma) * Saturation));
    }

    private static float One(float x, float slope, float offset, float power)
    {
        float y = Maths.Saturate(x * slope + offset);
        return power == 1 ? y : Fast.Pow(y, power);
    }

    /// <summary>One correction after another, as near as one list can say it: slopes, offsets, powers and saturations
    /// each taken together.</summary>
    public Cdl Then(Cdl next)
        => new(Slope * next.Slope, Offset * next.Slope + next.Offset, Power * next.Power, Saturation * next.Saturation);

    /// <summary>Applied to scene light by way of ACEScct, the working space of ACES grading (S-2016-001).</summary>
    public Rgb ApplyToLight(Rgb aces)
    {
        Rgb c = Apply(new(ToCct(aces.R), ToCct(aces.G), ToCct(aces.B)));
        return new(FromCct(c.R), FromCct(c.G), FromCct(c.B));
    }

    private const float Break = 0.0078125f, CodeBreak = 0.155251141552511f, ToeSlope = 10.5402377416545f,
        ToeOffset = 0.0729055341958355f;

    internal static float ToCct(float x)
        => x <= Break ? MathF.Max(0, ToeSlope * x + ToeOffset) : (Fast.Log(x) * 1.4426950409f + 9.72f) / 17.52f;
    internal static float FromCct(float x)
        => x <= CodeBreak ? (x - ToeOffset) / ToeSlope : Fast.Exp((x * 17.52f - 9.72f) * 0.6931471806f);
}
