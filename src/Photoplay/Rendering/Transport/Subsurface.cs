using Photoplay.Foundation;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>Light that enters skin, wax or milk beside the point where it leaves: one probe ray finds the other point,
/// drawn from the diffusion profile of Christensen and Burley (2015). <see cref="Stage.OpenPbr.SubsurfaceRadius"/> is
/// the profile's d.</summary>
internal static class Subsurface
{
    /// <summary>Share of each profile's tail that is drawn.</summary>
    private const float Cut = 0.985f;
    /// <summary>Chance of probing along the normal, and along each of the two tangents.</summary>
    private const float Straight = 0.9f, Aside = 0.05f;

    /// <summary>Finds the point where light enters; returns the profile there over its density, by channel
    /// (mean 1; 0 where the probe misses).</summary>
    public static Rgb Leave(RayScene scene, in Surface at, Vec3 normal, ref Sampler sampler, out Vec3 point,
        out Vec3 face)
    {
        Rgb d = at.Material.SubsurfaceRadius;
        d = new(MathF.Max(d.R, 1e-5f), MathF.Max(d.G, 1e-5f), MathF.Max(d.B, 1e-5f));
        point = at.Point;
        face = Vec3.Dot(normal, at.Face) < 0 ? -at.Shading : at.Shading;
        sampler.Next(out float u, out float v);
        sampler.Next(out float pick, out float axisPick);
        float channel = pick < 1 / 3f ? d.R : pick < 2 / 3f ? d.G : d.B, again = pick * 3 % 1;
        float r = -Fast.Log(1 - u * Cut) * channel * (again < 0.25f ? 1 : 3), most = 1.12f * r + 5 * channel;
        Vec3.Basis(normal, out Vec3 t, out Vec3 b);
        Vec3 x, y, z;
        if (axisPick < Straight) (x, y, z) = (t, b, normal);
        else if (axisPick < 0.5f + 0.5f * Straight) (x, y, z) = (b, normal, t);
        else (x, y, z) = (normal, t, b);
        Fast.SinCosTurns(v, out float s, out float c);
        float half = MathF.Sqrt(MathF.Max(0, most * most - r * r));
        Vec3 start = at.Point + x * (r * c) + y * (r * s) + z * half;
        if (!scene.ClosestOf(at.Entity, new Ray(start, -z, 2 * half), out Hit hit)) return default;
        Surface other = Surface.At(scene, hit, start, -z, most);
        if (other.Shape != at.Shape) return default;
        Vec3 offset = other.Point - at.Point;
        float distance = MathF.Max(offset.Length, 1e-6f);
        float density = Axis(offset, other.Face, t, b, normal, d, Straight, normal)
            + Axis(offset, other.Face, b, normal, t, d, Aside, t)
            + Axis(offset, other.Face, normal, t, b, d, Aside, b);
        Rgb weight = new Rgb(Profile(distance, d.R), Profile(distance, d.G), Profile(distance, d.B))
            / MathF.Max(density, 1e-9f);
        if (!weight.IsFinite) return default;
        point = other.Point;
        face = other.Shading;
        float peak = weight.Max;
        return peak > 5 ? weight * (5 / peak) : weight;
    }

    private static float Axis(Vec3 offset, Vec3 face, Vec3 x, Vec3 y, Vec3 z, Rgb d, float share, Vec3 along)
    {
        float a = Vec3.Dot(offset, x), b = Vec3.Dot(offset, y), r = MathF.Max(MathF.Sqrt(a * a + b * b), 1e-6f);
        // Only where the probe enters: leaving points lie behind the first hit.
        return share * MathF.Max(0, Vec3.Dot(face, along))
            * (Profile(r, d.R) + Profile(r, d.G) + Profile(r, d.B)) / (3 * Cut);
    }

    private static float Profile(float r, float d)
    {
        float e = Fast.Exp(-r / (3 * d));
        return (e * e * e + e) / (8 * Maths.Pi * d * r);
    }
}
