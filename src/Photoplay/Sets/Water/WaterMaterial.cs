using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>The surface of open water: Fresnel mirror over the colour of the depth (mask A, metres), ripples too fine
/// for the mesh as moving bumps, foam on the shore's edge, along rollers and on high crests.</summary>
public static class WaterMaterial
{
    /// <summary>Rollers a second that arrive at the shore.</summary>
    public const double SurfRate = 0.19;

    /// <summary>Phase of the roller over a point at time 0: grows towards the shore, wanders along it.</summary>
    public static float SurfPhase(Vec3 p, float depth) => -MathF.Sqrt(MathF.Max(0, depth + 0.15f)) * 1.9f
        + 0.55f * Noise.Perlin(new(p.X * 0.03f, 0, p.Z * 0.045f), 17);

    public static Material Of(Rgb deep, Rgb shallow, float swell, bool surf)
        => new ProceduralMaterial($"water {deep} {shallow} {swell} {surf}", (in SurfacePoint p) =>
    {
        float depth = p.Masks.A, clear = Maths.Exp(-MathF.Max(0, depth) * 0.9f);
        Rgb c = Rgb.Lerp(deep, shallow, clear * 0.85f);
        Vec3 n = Ripples(p.Normal, p.World, p.Time, p.Footprint, surf ? 1 : 0.55f);
        OpenPbr m = OpenPbr.Diffuse(c, Math.Clamp(0.05f + 0.22f * MathF.Sqrt(p.Footprint), 0.05f, 0.34f)) with
        {
            SpecularIor = 1.333f,
            SpecularWeight = 1,
            BumpNormal = n
        };
        float foam = Foam(p, depth, swell, surf);
        return foam <= 0.01f ? m : m with
        {
            BaseColor = Rgb.Lerp(c, new(0.78f, 0.81f, 0.82f), foam),
            SpecularRoughness = Maths.Lerp(m.SpecularRoughness, 0.7f, foam),
            SpecularWeight = 1 - 0.8f * foam
        };
    });

    private static float Foam(in SurfacePoint p, float depth, float swell, bool surf)
    {
        if (p.Footprint > 1.5f) return 0;
        float crest = Maths.SmoothStep(swell * 0.95f, swell * 1.7f, p.World.Y) * (swell > 0.3f ? 0.8f : 0), edge = 0;
        if (surf && depth < 2.2f)
        {
            float f = SurfPhase(p.World, depth) + (float)(p.Time * SurfRate % 1.0);
            f -= MathF.Floor(f);
            // White on the breaking front, thinning out behind it.
            float front = Maths.SmoothStep(0.62f, 0.78f, f) + Maths.SmoothStep(0.42f, 0.0f, f) * 0.6f;
            edge = front * Maths.SmoothStep(1.5f, 0.5f, depth) + Maths.SmoothStep(0.12f, -0.02f, depth - 0.04f) * 0.85f;
        }
        float amount = MathF.Max(crest, edge);
        if (amount <= 0.01f) return 0;
        // Webs of bubbles: cell walls at two sizes, drifting.
        Vec3 q = new(p.World.X * 1.9f + p.Time * 0.12f, 0, p.World.Z * 1.9f);
        q += new Vec3(Noise.Perlin(q * 0.6f, 21), 0, Noise.Perlin(q * 0.6f, 22)) * 0.8f;
        var (a1, a2, _) = Noise.Worley(q, 23);
        float web = 1 - Maths.SmoothStep(0.02f, 0.10f + 0.5f * amount, a2 - a1), lace = 0.5f
            + 0.5f * Noise.Fbm(p.World * 3.3f + new Vec3(0, p.Time * 0.2f, 0), 3, 24);
        return Maths.Saturate(amount * (0.55f + web) * (0.6f + lace) - 0.08f);
    }

    /// <summary>Slope of a handful of small waves from all sides, each faded where the pixel is
    /// wider than it.</summary>
    private static Vec3 Ripples(Vec3 n, Vec3 at, float time, float footprint, float strength)
    {
        float sx = 0, sz = 0;
        Vec3 gust = at * 0.045f;
        float breath = (0.55f + 0.65f * Noise.Fbm(new(gust.X, time * 0.03f, gust.Z), 2, 31)) * strength;
        for (int i = 0; i < 7; i++)
        {
            float length = 1.5f * Maths.Pow(0.66f, i), fade = 1 - Maths.SmoothStep(0.35f, 1.4f, footprint / length);
            if (fade <= 0) break;
            float a = 2.4f * i + 0.7f, k = Maths.Tau / length, dx = Maths.Cos(a), dz = Maths.Sin(a);
            float wobble = 1.2f * Noise.Perlin(new(at.X * 0.7f / length, i, at.Z * 0.7f / length), 32);
            float s = Maths.Cos(k * (dx * at.X + dz * at.Z) + MathF.Sqrt(9.81f * k) * time + wobble) * 0.055f
                * fade * breath;
            sx += dx * s;
            sz += dz * s;
        }
        return new Vec3(n.X - sx, n.Y, n.Z - sz).Normalized;
    }
}
