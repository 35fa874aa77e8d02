using System.Runtime.CompilerServices;

namespace Photoplay.Foundation;

/// <summary>Linear light in ACEScg (AP1 primaries, ACES white), scene-referred, unless a name says otherwise.</summary>
public readonly record struct Rgb(float R, float G, float B)
{
    public Rgb(float grey) : this(grey, grey, grey) { }
    public static Rgb Black => default;
    public static Rgb White => new(1, 1, 1);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rgb operator +(Rgb a, Rgb b) => new(a.R + b.R, a.G + b.G, a.B + b.B);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rgb operator -(Rgb a, Rgb b) => new(a.R - b.R, a.G - b.G, a.B - b.B);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rgb operator *(Rgb a, Rgb b) => new(a.R * b.R, a.G * b.G, a.B * b.B);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rgb operator *(Rgb a, float s) => new(a.R * s, a.G * s, a.B * s);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rgb operator *(float s, Rgb a) => new(a.R * s, a.G * s, a.B * s);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rgb operator /(Rgb a, float s) => new(a.R / s, a.G / s, a.B / s);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rgb Lerp(Rgb a, Rgb b, float t)
        => new(a.R + (b.R - a.R) * t, a.G + (b.G - a.G) * t, a.B + (b.B - a.B) * t);
    public float Max => MathF.Max(R, MathF.Max(G, B));
    /// <summary>Relative luminance Y of ACEScg (SMPTE ST 2065-1 / AMPAS S-2014-004 primaries).</summary>
    public float Luminance => 0.2722287f * R + 0.6740818f * G + 0.0536895f * B;
    public bool IsBlack => R <= 0 && G <= 0 && B <= 0;
    public bool IsFinite => float.IsFinite(R) && float.IsFinite(G) && float.IsFinite(B);

    /// <summary>From display-referred sRGB code values 0..1 (IEC 61966-2-1).</summary>
    public static Rgb Srgb(float r, float g, float b)
        => FromLinearRec709(new(SrgbToLinear(r), SrgbToLinear(g), SrgbToLinear(b)));

    /// <summary>From 0xRRGGBB in sRGB.</summary>
    public static Rgb Hex(int rrggbb)
        => Srgb((rrggbb >> 16 & 255) / 255f, (rrggbb >> 8 & 255) / 255f, (rrggbb & 255) / 255f);

    /// <summary>Linear Rec.709 (D65) to ACEScg (Bradford adapted).</summary>
    public static Rgb FromLinearRec709(Rgb c) => new(
        0.6130974f * c.R + 0.3395231f * c.G + 0.0473795f * c.B,
        0.0701937f * c.R + 0.9163539f * c.G + 0.0134523f * c.B,
        0.0206156f * c.R + 0.1095698f * c.G + 0.8698151f * c.B);

    /// <summary>ACEScg to linear Rec.709; components may be negative out of gamut.</summary>
    public Rgb ToLinearRec709() => new(
        1.7050510f * R - 0.6217921f * G - 0.0832589f * B,
        -0.1302564f * R + 1.1408048f * G - 0.0105483f * B,
        -0.0240034f * R - 0.1289690f * G + 1.1529717f * B);

    public static float SrgbToLinear(float v) => v <= 0.04045f ? v / 12.92f : Maths.Pow((v + 0.055f) / 1.055f, 2.4f);
    public static float LinearToSrgb(float v)
        => v <= 0.0031308f ? v * 12.92f : 1.055f * Maths.Pow(v, 1 / 2.4f) - 0.055f;

    /// <summary>Linear colour of a black body, luminance 1 (Kim et al. 2002 fit of the Planckian locus; 1667 K
    /// to 25000 K).</summary>
    public static Rgb BlackBody(float kelvin)
    {
        double t = Math.Clamp(kelvin, 1667, 25000), t2 = t * t, t3 = t2 * t;
        double x = t <= 4000 ? -0.2661239e9 / t3 - 0.2343589e6 / t2 + 0.8776956e3 / t + 0.179910
            : -3.0258469e9 / t3 + 2.1070379e6 / t2 + 0.2226347e3 / t + 0.240390;
        double y = t <= 2222 ? ((-1.1063814 * x - 1.34811020) * x + 2.18555832) * x - 0.20219683
            : t <= 4000 ? ((-0.9549476 * x - 1.37418593) * x + 2.09137015) * x - 0.16748867
            : ((3.0817580 * x - 5.87338670) * x + 3.75112997) * x - 0.37001483;
        double bigX = x / y, bigZ = (1 - x - y) / y;
        Rgb rec709 = new((float)(3.2404542 * bigX - 1.5371385 - 0.4985314 * bigZ),
            (float)(-0.9692660 * bigX + 1.8760108 + 0.0415560 * bigZ),
            (float)(0.0556434 * bigX - 0.2040259 + 1.0572252 * bigZ));
        Rgb c = FromLinearRec709(new(MathF.Max(0, rec709.R), MathF.Max(0, rec709.G), MathF.Max(0, rec709.B)));
        return c / c.Luminance;
    }
}
