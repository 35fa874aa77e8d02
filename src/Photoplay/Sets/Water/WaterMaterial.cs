using Photoplay.Foundation;
using Photoplay.Modeling;
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
            // A head of bubbles does not carry the ripples of clear water: it is lumpy.
            BumpNormal = Vec3.Lerp(n, Lumps(p), foam).Normalized,
            SpecularWeight = 1 - 0.8f * foam
        };
    })
        { Varies = true };

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
        // Patches a stride wide, torn along the wash; in them webs of bubbles of two sizes, turned against one another
        // and warped, so that no cell repeats its neighbours. What is finer than the pixel goes over to its mean.
        Vec3 at = p.World + new Vec3(p.Time * 0.06f, 0, 0);
        float patch = Noise.Fbm(new(at.X * 0.55f, p.Time * 0.05f, at.Z * 0.24f), 3, 25);
        float lace = 0.5f * Web(at, 1.15f, 0.4f, p.Footprint, 23) + 0.3f * Web(at, 3.1f, 1.9f, p.Footprint, 27)
            + 0.2f * (0.5f + 0.5f * Noise.Fbm(at * 2.3f, 3, 24));
        float cover = amount * (0.75f + 0.55f * patch);
        return Maths.SmoothStep(1 - cover - 0.22f, 1 - cover + 0.2f, lace);
    }

    /// <summary>Walls between bubbles, 0..1, of cells a metre / <paramref name="frequency"/> wide.</summary>
    private static float Web(Vec3 at, float frequency, float turn, float footprint, uint seed)
    {
        float keep = 1 - Maths.SmoothStep(0.15f, 0.5f, footprint * frequency);
        if (keep <= 0) return 0.5f;
        float c = Maths.Cos(turn), s = Maths.Sin(turn);
        Vec3 q = new Vec3(c * at.X + s * at.Z, 0, c * at.Z - s * at.X) * frequency;
        Vec3 slow = q * 0.45f;
        q += new Vec3(Noise.Fbm(slow, 2, seed + 1), 0, Noise.Fbm(slow + new Vec3(7, 0, 3), 2, seed + 2)) * 1.6f;
        var (near, next, _) = Noise.Worley(q, seed);
        return Maths.Lerp(0.5f, 1 - Maths.SmoothStep(0.02f, 0.5f, next - near), keep);
    }

    private static Vec3 Lumps(in SurfacePoint p)
        => Bump.Apply(p.Normal, p.Footprint, 0.03f, static x => Noise.Fbm(x * 4.5f, 3, 29), p.World, 0.06f);

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
