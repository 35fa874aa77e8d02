using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Forms that grown and baked things share.</summary>
internal static class Moulded
{
    /// <summary>A body about the Y axis from a profile(v) of (radius, height), v running up the outside, put out of
    /// round by <paramref name="warp"/>(point, angle, v) and set on y = 0.</summary>
    /// <returns>How far it was lifted to stand there.</returns>
    public static float Body(ModelBuilder b, Material material, int around, int up, Func<float, Vec2> profile,
        Func<Vec3, float, float, Vec3>? warp = null, Func<float, float, Rgb>? paint = null)
    {
        Vec3 At(float u, float v)
        {
            float a = u * Maths.Tau;
            Vec2 q = profile(v);
            Vec3 p = new(q.X * Maths.Cos(a), q.Y, -q.X * Maths.Sin(a));
            return warp is null ? p : warp(p, a, v);
        }
        float low = float.PositiveInfinity;
        for (int j = 0; j <= up; j++)
            for (int i = 0; i < around; i++) low = MathF.Min(low, At(i / (float)around, j / (float)up).Y);
        b.Surface(material, around, up, (u, v) => At(u, v) - new Vec3(0, low, 0), closed: true, paint: paint);
        return -low;
    }

    /// <summary>Radius and height, in -1..1, of a rounded cylinder's profile at v in 0..1: a bun, a cheese,
    /// a cake. <paramref name="square"/> 2 is a ball, more is squarer.</summary>
    public static Vec2 Superellipse(float v, float square)
    {
        float a = (v - 0.5f) * Maths.Pi, c = MathF.Max(0, Maths.Cos(a)), s = Maths.Sin(a);
        return new(Maths.Pow(c, 2 / square), MathF.Sign(s) * Maths.Pow(MathF.Abs(s), 2 / square));
    }

    /// <summary>Noise round an axis without a seam: angle a, height y, in -1..1.</summary>
    public static float Around(float a, float y, float waves, float seed)
        => Noise.Perlin(new(waves * Maths.Cos(a) + seed * 31, waves * Maths.Sin(a) + seed * 17, y));

    /// <summary>A leaf of that length from the origin along +X, curled down and folded along its midrib.</summary>
    public static void Leaf(ModelBuilder b, Material leaf, float length, float width, float curl = 0.3f)
        => b.Slab(leaf, 14, 6, (u, v) =>
        {
            float across = (v - 0.5f) * 2,
                half = width * 0.5f * Maths.Pow(MathF.Max(0.0002f, Maths.Sin(Maths.Pow(u, 0.8f) * Maths.Pi)), 0.8f);
            return new(length * u, length * (0.12f * Maths.Sin(u * Maths.Pi) - curl * u * u)
                + half * 0.35f * MathF.Abs(across), -across * half);
        }, 0.0003f, new Vec2(length, width));
}
