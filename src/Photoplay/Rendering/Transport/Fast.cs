using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Single-precision elementary functions for inner loops: same bits everywhere (plain IEEE operations),
/// relative error below 2e-6 on the ranges named.</summary>
internal static class Fast
{
    public const float InvPi = 0.318309886f;

    /// <summary>Sine and cosine of 2 pi x, any x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SinCosTurns(float x, out float sin, out float cos)
    {
        float q = MathF.Floor(x * 4 + 0.5f), r = (x - q * 0.25f) * Maths.Tau, r2 = r * r;
        float s = r * (1 + r2 * (-0.16666667f + r2 * (8.3333310e-3f + r2 * -1.9840874e-4f)));
        float c = 1 + r2 * (-0.5f + r2 * (4.1666642e-2f + r2 * (-1.3888397e-3f + r2 * 2.4760495e-5f)));
        int k = (int)q & 3;
        sin = (k & 1) == 0 ? s : c;
        cos = (k & 1) == 0 ? c : s;
        if ((k & 2) != 0) sin = -sin;
        if (k is 1 or 2) cos = -cos;
    }

    /// <summary>e to the x for x in [-87, 87]; 0 below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exp(float x)
    {
        if (!(x > -87)) return 0;
        if (x > 87) x = 87;
        float k = MathF.Floor(x * 1.44269504f + 0.5f), r = x - k * 0.693359375f + k * 2.12194440e-4f;
        float p = 1 + r
            * (1 + r * (0.5f + r * (0.166666653f + r * (4.16665795e-2f + r * (8.33345670e-3f + r * 1.39f * 1e-3f)))));
        return p * BitConverter.Int32BitsToSingle((int)k + 127 << 23);
    }

    /// <summary>Natural logarithm for normal x above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Log(float x)
    {
        int bits = BitConverter.SingleToInt32Bits(x), e = (bits - 0x3f3504f3) >> 23;
        float m = BitConverter.Int32BitsToSingle(bits - (e << 23)), s = (m - 1) / (m + 1), s2 = s * s;
        return e * 0.69314718f + 2 * s * (1 + s2 * (0.33333333f + s2 * (0.2f + s2 * (0.14285714f + s2 * 0.11111111f))));
    }

    /// <summary>The same of four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Log(Vector128<float> x)
    {
        Vector128<int> bits = x.AsInt32(), e = (bits - Vector128.Create(0x3f3504f3)) >> 23;
        Vector128<float> m = (bits - (e << 23)).AsSingle(), one = Vector128<float>.One, s = (m - one) / (m + one),
            s2 = s * s;
        Vector128<float> series = Vector128.Create(0.14285714f) + s2 * 0.11111111f;
        series = Vector128.Create(0.33333333f) + s2 * (Vector128.Create(0.2f) + s2 * series);
        return Vector128.ConvertToSingle(e) * 0.69314718f + s * 2f * (one + s2 * series);
    }

    public static float Pow(float x, float y) => x <= 0 ? 0 : Exp(y * Log(x));

    /// <summary>Schlick's (1 - x)^5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Pow5(float x) { float m = 1 - x, m2 = m * m; return m2 * m2 * m; }

    /// <summary>Cosine-weighted direction about n.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 CosineDirection(Vec3 n, float u, float v)
    {
        Vec3.Basis(n, out Vec3 t, out Vec3 b);
        SinCosTurns(v, out float s, out float c);
        float r = MathF.Sqrt(u);
        return t * (r * c) + b * (r * s) + n * MathF.Sqrt(MathF.Max(0, 1 - u));
    }

    /// <summary>Uniform on the disk of radius 1 (Shirley and Chiu 1997).</summary>
    public static Vec2 Disk(float u, float v)
    {
        float a = 2 * u - 1, b = 2 * v - 1;
        if (a == 0 && b == 0) return default;
        float r, turn;
        if (MathF.Abs(a) > MathF.Abs(b)) { r = a; turn = 0.125f * (b / a); }
        else { r = b; turn = 0.25f - 0.125f * (a / b); }
        SinCosTurns(turn, out float s, out float c);
        return new(r * c, r * s);
    }
}
