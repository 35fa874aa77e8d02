using Photoplay.Foundation;

namespace Photoplay.Animation.Travel;

/// <summary>A way over the ground (xz), its corners rounded, measured by length. Rounding cuts corners (Chaikin 1974),
/// so the way stays within any convex ground that holds its points.</summary>
internal sealed class Route
{
    private const float Spacing = 0.04f;
    private readonly Vec3[] points;
    private readonly float[] yaws;

    /// <param name="turnRadius">Over how many metres a turn of direction is spread.</param>
    public Route(IReadOnlyList<Vec3> way, float turnRadius)
    {
        List<Vec3> p = [.. way];
        for (int round = 0; round < 4 && p.Count > 2; round++)
        {
            List<Vec3> cut = [p[0]];
            for (int i = 0; i + 1 < p.Count; i++)
            {
                if (i > 0) cut.Add(Vec3.Lerp(p[i], p[i + 1], 0.25f));
                if (i + 2 < p.Count) cut.Add(Vec3.Lerp(p[i], p[i + 1], 0.75f));
            }
            cut.Add(p[^1]);
            p = cut;
        }
        Length = p.Zip(p.Skip(1), Vec3.Distance).Sum();
        int n = Math.Max(2, (int)(Length / Spacing) + 2);
        points = Resample(p, n, Length);
        yaws = Smooth(Directions(points), (int)MathF.Min(n, turnRadius / MathF.Max(1e-4f, Length / (n - 1)) + 0.5f));
    }

    public float Length { get; }
    public Vec3 At(float distance) { (int i, float f) = Cell(distance); return Vec3.Lerp(points[i], points[i + 1], f); }
    /// <summary>Direction of travel as a turn about Y, unwrapped along the way.</summary>
    public float YawAt(float distance)
    {
        (int i, float f) = Cell(distance);
        return Maths.Lerp(yaws[i], yaws[i + 1], f);
    }

    private (int, float) Cell(float distance)
    {
        float x = Length > 0 ? Math.Clamp(distance / Length, 0, 1) * (points.Length - 1) : 0;
        int i = Math.Min((int)x, points.Length - 2);
        return (i, x - i);
    }

    private static Vec3[] Resample(List<Vec3> p, int n, float length)
    {
        Vec3[] result = new Vec3[n];
        int segment = 0;
        float before = 0, span = Vec3.Distance(p[0], p[1]);
        for (int i = 0; i < n; i++)
        {
            float s = length * i / (n - 1);
            while (s > before + span && segment + 2 < p.Count)
            {
                before += span;
                segment++;
                span = Vec3.Distance(p[segment], p[segment + 1]);
            }
            result[i] = Vec3.Lerp(p[segment], p[segment + 1], span > 0 ? Math.Clamp((s - before) / span, 0, 1) : 0);
        }
        return result;
    }

    private static float[] Directions(Vec3[] p)
    {
        float[] yaw = new float[p.Length];
        for (int i = 0; i < p.Length; i++)
        {
            Vec3 d = p[Math.Min(i + 1, p.Length - 1)] - p[Math.Max(i - 1, 0)];
            float a = d.LengthSquared > 0 ? Maths.Atan2(d.X, d.Z) : 0;
            yaw[i] = i == 0 ? a : Angles.Near(a, yaw[i - 1]);
        }
        return yaw;
    }

    private static float[] Smooth(float[] yaw, int radius)
    {
        for (int pass = 0; pass < 2 && radius > 0; pass++)
        {
            float[] result = new float[yaw.Length];
            for (int i = 0; i < yaw.Length; i++)
            {
                float sum = 0;
                for (int k = -radius; k <= radius; k++) sum += yaw[Math.Clamp(i + k, 0, yaw.Length - 1)];
                result[i] = sum / (2 * radius + 1);
            }
            yaw = result;
        }
        return yaw;
    }
}
