using System.Runtime.CompilerServices;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>The microfacet distribution of Trowbridge and Reitz, in the local frame (z along the normal), with
/// height-correlated shadowing and sampling of visible normals (Heitz 2018; spherical caps of Dupuy
/// and Benyoub 2023).</summary>
internal static class Ggx
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float D(Vec3 h, float ax, float ay)
    {
        float x = h.X / ax, y = h.Y / ay, k = x * x + y * y + h.Z * h.Z;
        return Fast.InvPi / (ax * ay * k * k);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Lambda(Vec3 w, float ax, float ay)
    {
        float x = w.X * ax, y = w.Y * ay, z2 = MathF.Max(w.Z * w.Z, 1e-9f);
        return (MathF.Sqrt(1 + (x * x + y * y) / z2) - 1) * 0.5f;
    }

    /// <summary>Density of <see cref="Sample"/> over half vectors times the Jacobian of reflection: density of the
    /// reflected direction.</summary>
    public static float ReflectionPdf(Vec3 wo, Vec3 h, float ax, float ay)
        => D(h, ax, ay) / ((1 + Lambda(wo, ax, ay)) * 4 * MathF.Max(wo.Z, 1e-6f));

    /// <summary>A microfacet normal visible from wo (wo.Z above 0).</summary>
    public static Vec3 Sample(Vec3 wo, float ax, float ay, float u, float v)
    {
        Vec3 i = new Vec3(wo.X * ax, wo.Y * ay, wo.Z).Normalized;
        float z = (1 - u) * (1 + i.Z) - i.Z, r = MathF.Sqrt(Math.Clamp(1 - z * z, 0, 1));
        Fast.SinCosTurns(v, out float s, out float c);
        Vec3 h = new Vec3(r * c, r * s, z) + i;
        return new Vec3(h.X * ax, h.Y * ay, MathF.Max(h.Z, 1e-6f)).Normalized;
    }
}
