namespace Photoplay.Foundation;

/// <summary>
/// Elementary functions with the same bits on every processor: plain IEEE double arithmetic in a fixed order, no libm
/// and no fused operations. Errors stay below 1e-13 relative on the ranges films use (|x| up to 1e6 for the circular
/// functions). Sources: argument reduction after Cody and Waite (1980); series after Muller,
/// Elementary Functions (2016).
/// </summary>
public static class Maths
{
    public const float Pi = 3.14159265358979f;
    public const float Tau = 6.28318530717959f;
    public const float HalfPi = 1.5707963267949f;
    private const double Ln2Hi = 0.693147180369123816490, Ln2Lo = 1.90821492927058770002e-10;
    private const double HalfPiHi = 1.57079632673412561417, HalfPiLo = 6.07710050650619224932e-11;

    public static float Sin(float x) => (float)Sin((double)x);
    public static float Cos(float x) => (float)Cos((double)x);
    public static float Tan(float x) => (float)(Sin((double)x) / Cos((double)x));
    public static float Asin(float x) => (float)Asin((double)x);
    public static float Acos(float x) => (float)Acos((double)x);
    public static float Atan(float x) => (float)Atan((double)x);
    public static float Atan2(float y, float x) => (float)Atan2((double)y, x);
    public static float Exp(float x) => (float)Exp((double)x);
    public static float Log(float x) => (float)Log((double)x);
    public static float Pow(float x, float y) => (float)Pow((double)x, y);
    public static (float Sin, float Cos) SinCos(float x) => (Sin(x), Cos(x));

    public static double Sin(double x)
    {
        int quadrant = Reduce(x, out double r);
        return (quadrant & 3) switch { 0 => SinKernel(r), 1 => CosKernel(r), 2 => -SinKernel(r), _ => -CosKernel(r) };
    }

    public static double Cos(double x)
    {
        int quadrant = Reduce(x, out double r);
        return (quadrant & 3) switch { 0 => CosKernel(r), 1 => -SinKernel(r), 2 => -CosKernel(r), _ => SinKernel(r) };
    }

    public static double Tan(double x) => Sin(x) / Cos(x);

    /// <summary>e to the x; 0 below -745, +infinity above 709.78.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 709.78) return double.PositiveInfinity;
        if (x < -745) return 0;
        double k = Math.Floor(x * 1.44269504088896340736 + 0.5);
        double r = x - k * Ln2Hi - k * Ln2Lo;
        double p = 1.0
            + r * (1.0 + r * (0.5 + r * (0.16666666666666666 + r * (0.041666666666666664 + r * (0.008333333333333333
            + r * (0.001388888888888889
                + r * (0.0001984126984126984 + r * (2.48015873015873e-05 + r * (2.7557319223985893e-06
            + r * (2.755731922398589e-07 + r * (2.505210838544172e-08 + r * (2.08767569878681e-09))))))))))));
        return Math.ScaleB(p, (int)k);
    }

    /// <summary>Natural logarithm; -infinity at 0, NaN below.</summary>
    public static double Log(double x)
    {
        if (x < 0 || double.IsNaN(x)) return double.NaN;
        if (x == 0) return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x)) return x;
        int k = Math.ILogB(x);
        double m = Math.ScaleB(x, -k);
        if (m > 1.41421356237309505) { m *= 0.5; k++; }
        double s = (m - 1) / (m + 1), q = s * s, p = 1.0 + q * (0.3333333333333333 + q * (0.2 + q * (0.14285714285714285
            + q * (0.1111111111111111 + q * (0.09090909090909091 + q * (0.07692307692307693 + q * (0.06666666666666667
                + q * (0.058823529411764705 + q * (0.05263157894736842 + q * (0.047619047619047616))))))))));
        return k * Ln2Hi + (2 * s * p + k * Ln2Lo);
    }

    public static double Log10(double x) => Log(x) * 0.43429448190325182765;

    /// <summary>x to the y for x >= 0, and for negative x with whole y.</summary>
    public static double Pow(double x, double y)
    {
        if (y == 0) return 1;
        if (x == 0) return y > 0 ? 0 : double.PositiveInfinity;
        if (x > 0) return Exp(y * Log(x));
        if (y != Math.Floor(y)) return double.NaN;
        double p = Exp(y * Log(-x));
        return Math.Floor(y / 2) * 2 == y ? p : -p;
    }

    public static double Atan(double x)
    {
        if (x < 0) return -Atan(-x);
        if (x > 1) return Math.PI / 2 - Atan(1 / x);
        // atan x = atan c + atan((x - c) / (1 + x c)), c from {0, 1/4, 1/2, 3/4, 1}: the series then sees |t| <= 1/8.
        int cell = (int)(x * 4 + 0.5);
        double c = cell * 0.25, t = (x - c) / (1 + x * c), q = t * t,
            p = 1.0 + q * (-0.3333333333333333 + q * (0.2 + q * (-0.14285714285714285 + q * (0.1111111111111111
                + q * (-0.09090909090909091 + q * (0.07692307692307693 + q * (-0.06666666666666667)))))));
        double offset = cell switch
        {
            0 => 0,
            1 => 0.24497866312686415417,
            2 => 0.46364760900080611621,
            3 => 0.64350110879328438680,
            _ => 0.78539816339744830962
        };
        return offset + t * p;
    }

    public static double Atan2(double y, double x)
    {
        if (x == 0) return y == 0 ? 0 : y > 0 ? Math.PI / 2 : -Math.PI / 2;
        double a = Atan(y / x);
        return x > 0 ? a : y >= 0 ? a + Math.PI : a - Math.PI;
    }

    public static double Asin(double x)
        => x >= 1 ? Math.PI / 2 : x <= -1 ? -Math.PI / 2 : Atan(x / Math.Sqrt((1 - x) * (1 + x)));
    public static double Acos(double x) => Math.PI / 2 - Asin(x);

    public static float Lerp(float a, float b, float t) => a + (b - a) * t;
    public static double Lerp(double a, double b, double t) => a + (b - a) * t;
    public static float Saturate(float x) => x < 0 ? 0 : x > 1 ? 1 : x;
    public static double Saturate(double x) => x < 0 ? 0 : x > 1 ? 1 : x;
    /// <summary>Where x lies between a and b, clamped to 0..1.</summary>
    public static float Unlerp(float a, float b, float x) => Saturate((x - a) / (b - a));
    /// <summary>Cubic ease 3t^2-2t^3 of x between the edges a and b.</summary>
    public static float SmoothStep(float a, float b, float x)
    {
        float t = Saturate((x - a) / (b - a));
        return t * t * (3 - 2 * t);
    }
    public static double SmoothStep(double a, double b, double x)
    {
        double t = Saturate((x - a) / (b - a));
        return t * t * (3 - 2 * t);
    }
    public static float Radians(float degrees) => degrees * (Pi / 180);
    public static float Degrees(float radians) => radians * (180 / Pi);

    private static int Reduce(double x, out double r)
    {
        double k = Math.Floor(x * 0.63661977236758134308 + 0.5);
        r = x - k * HalfPiHi - k * HalfPiLo;
        return (int)((long)k & 3);
    }

    // Taylor polynomials; on |r| <= pi/4 the first term left out is below 1e-15.
    private static double SinKernel(double r)
    {
        double q = r * r;
        return r * (1.0 + q * (-0.16666666666666666 + q * (0.008333333333333333 + q * (-0.0001984126984126984 + q *
            (2.7557319223985893e-06 + q * (-2.505210838544172e-08 + q * (1.6059043836821613e-10 + q *
            (-7.647163731819816e-13))))))));
    }

    private static double CosKernel(double r)
    {
        double q = r * r;
        return 1.0 + q * (-0.5 + q * (0.041666666666666664
            + q * (-0.001388888888888889 + q * (2.48015873015873e-05 + q * (-2.755731922398589e-07
                + q * (2.08767569878681e-09 + q * (-1.1470745597729725e-11 + q * (4.779477332387385e-14))))))));
    }
}
