using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Scene light to display code values of BT.709: colours are drawn in towards grey, each channel goes through an
/// S-shaped curve of log exposure that rolls highlights off, and the colours are let out again (the construction of
/// Sobotka's AgX; amounts and curve are our own fit). Curves for each channel alone bend hues (fire goes lemon, sky
/// goes cyan): the middle channel is therefore moved most of the way to where it keeps the hue.
/// </summary>
internal static class DisplayTransform
{
    private const float Low = -9.5f, High = 5.6f, Grey = 0.18f, Inset = 0.12f, Outset = 0.11f, Slope = 2.45f,
        KeptHue = 0.75f, DisplayGamma = 2.4f;
    private const int Steps = 1024;
    private static readonly float[] curve = Build();

    /// <param name="contrast">1 is the curve itself; scales log exposure about mid-grey.</param>
    public static Rgb Apply(Rgb aces, float contrast = 1)
    {
        Rgb c = Inside(aces.IsFinite ? aces.ToLinearRec709() : default);
        float mean = Luma(c);
        c = Rgb.Lerp(c, new(mean), Inset);
        c = KeepHue(c, new(Tone(c.R, contrast), Tone(c.G, contrast), Tone(c.B, contrast)));
        float grey = Luma(c), k = 1 / (1 - Outset);
        return new(Maths.Saturate(grey + (c.R - grey) * k), Maths.Saturate(grey + (c.G - grey) * k),
            Maths.Saturate(grey + (c.B - grey) * k));
    }

    private static float Luma(Rgb c) => 0.2126f * c.R + 0.7152f * c.G + 0.0722f * c.B;

    /// <summary>Colours outside BT.709 are led straight towards grey of their own luminance until
    /// nothing is negative.</summary>
    private static Rgb Inside(Rgb c)
    {
        float least = MathF.Min(c.R, MathF.Min(c.G, c.B));
        if (least >= 0) return c;
        float grey = Luma(c);
        return grey <= 0 ? default : Rgb.Lerp(c, new(grey), least / (least - grey));
    }

    /// <summary>Hue is where the middle channel stands between the other two, in linear light.</summary>
    private static Rgb KeepHue(Rgb light, Rgb code)
    {
        float hi = light.Max, lo = MathF.Min(light.R, MathF.Min(light.G, light.B));
        if (!(hi - lo > 1e-4f * hi)) return code;
        bool redMid = Between(light.R, light.G, light.B), greenMid = !redMid && Between(light.G, light.R, light.B);
        float mid = redMid ? light.R : greenMid ? light.G : light.B, at = (mid - lo) / (hi - lo);
        float top = Fast.Pow(code.Max, DisplayGamma),
            bottom = Fast.Pow(MathF.Min(code.R, MathF.Min(code.G, code.B)), DisplayGamma);
        float wanted = Fast.Pow(bottom + (top - bottom) * at, 1 / DisplayGamma);
        float r = code.R, g = code.G, b = code.B;
        if (redMid) r += (wanted - r) * KeptHue;
        else if (greenMid) g += (wanted - g) * KeptHue;
        else b += (wanted - b) * KeptHue;
        return new(r, g, b);
    }

    private static bool Between(float x, float a, float b) => (x >= a && x <= b) || (x <= a && x >= b);

    private static float Tone(float x, float contrast)
    {
        if (!(x > 1e-7f)) return 0;
        float t = (Fast.Log(x / Grey) * 1.442695f * contrast - Low) * (Steps / (High - Low));
        if (t <= 0) return curve[0];
        if (t >= Steps) return 1;
        int i = (int)t;
        return curve[i] + (curve[i + 1] - curve[i]) * (t - i);
    }

    /// <summary>Code value over log2 exposure: two power-law arms that meet at mid-grey (code 0.46)
    /// with one slope.</summary>
    private static float[] Build()
    {
        float[] c = new float[Steps + 2];
        const float pivot = 0.46f;
        float x0 = -Low / (High - Low);
        for (int i = 0; i < c.Length; i++)
        {
            float x = i / (float)Steps;
            c[i] = x < x0 ? pivot - Arm(x0 - x, x0, pivot, 1.5f) : pivot + Arm(x - x0, 1 - x0, 1 - pivot, 1.9f);
        }
        return c;
    }

    // d -> Slope d near 0, bending to reach height at reach: y = s d / (1 + (s d / limit)^p)^(1/p), with limit set so
    // that y(reach) = height.
    private static float Arm(float d, float reach, float height, float p)
    {
        float s = Slope, full = s * reach,
            limit = 1 / Maths.Pow(Maths.Pow(1 / height, p) - Maths.Pow(1 / full, p), 1 / p), y = s * d;
        return y / Maths.Pow(1 + Maths.Pow(y / limit, p), 1 / p);
    }
}
