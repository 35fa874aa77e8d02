using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>A bank of mist that lies on water and in hollows: waist-deep, level on top, torn into drifts that go slowly
/// by, thinner over higher ground.</summary>
internal static class MistBank
{
    private const int Cells = 64;
    private static readonly Bounds Reach = new(new(-70, -6, -150), new(100, 5, 24));

    /// <param name="height">Height of the ground; where it is below <paramref name="water"/> the bank lies on
    /// the water.</param>
    public static Volume Over(Seed seed, Func<float, float, float> height, float water)
    {
        // The ground is asked once on a coarse grid: a look through the bank asks it many times.
        float[] floor = new float[(Cells + 1) * (Cells + 1)];
        Vec3 size = Reach.Hi - Reach.Lo;
        for (int j = 0; j <= Cells; j++)
            for (int i = 0; i <= Cells; i++)
                floor[j * (Cells + 1) + i] = MathF.Max(water,
                    height(Reach.Lo.X + size.X * i / Cells, Reach.Lo.Z + size.Z * j / Cells));
        float middle = floor.Order().ElementAt(floor.Length / 3);
        uint salt = (uint)seed.Value;
        return new()
        {
            Name = "mist bank", Box = Reach, Extinction = 0.11f, Albedo = new(0.96f, 0.97f, 0.98f), Anisotropy = 0.45f,
            Detail = 0.7f, Density = (p, time) => Density(p, time, floor, middle, salt)
        };
    }

    private static float Density(Vec3 p, double time, float[] floor, float middle, uint salt)
    {
        float ground = Floor(floor, p), up = p.Y - ground;
        if (up is < -0.3f or > 3.5f) return 0;
        float drift = (float)time * 0.22f;
        Vec3 q = new((p.X - drift) * 0.05f, p.Y * 0.12f, (p.Z - 0.4f * drift) * 0.05f);
        float banks = Noise.Fbm(q, 2, salt),
            wisps = Noise.Fbm(q * 6 + new Vec3(0, (float)time * 0.02f, 0), 2, salt + 5),
            top = 0.75f + 1.3f * Maths.SmoothStep(-0.3f, 0.5f, banks) + 0.45f * wisps;
        float depth = Maths.SmoothStep(top, 0.25f * top, up), hollow = Maths.SmoothStep(2.2f, 0.2f, ground - middle);
        float side = Edge(p.X, Reach.Lo.X, Reach.Hi.X) * Edge(p.Z, Reach.Lo.Z, Reach.Hi.Z);
        return Maths.Saturate(0.55f + 0.8f * banks + 0.35f * wisps) * depth * hollow * side;
    }

    private static float Edge(float x, float low, float high)
        => Maths.SmoothStep(low, low + 18, x) * Maths.SmoothStep(high, high - 10, x);

    private static float Floor(float[] floor, Vec3 p)
    {
        Vec3 u = (p - Reach.Lo) / (Reach.Hi - Reach.Lo) * Cells;
        int i = Math.Clamp((int)u.X, 0, Cells - 1), j = Math.Clamp((int)u.Z, 0, Cells - 1);
        float x = u.X - i, z = u.Z - j;
        int at = j * (Cells + 1) + i;
        return Maths.Lerp(Maths.Lerp(floor[at], floor[at + 1], x),
            Maths.Lerp(floor[at + Cells + 1], floor[at + Cells + 2], x), z);
    }
}
