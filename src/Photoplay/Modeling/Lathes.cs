using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>Turned forms about the Y axis: legs, vessels, knobs, balls.</summary>
public static class Lathes
{
    /// <summary>Turns a profile of (radius, height) corners, listed so that outside is on its right (up the outer
    /// wall), about Y. Corners are rounded by
    /// <paramref name="round"/> metres; convex ones wear.</summary>
    public static void Lathe(this ModelBuilder b, Material material, float round, int sides,
        params ReadOnlySpan<Vec2> corners)
        => Turned(b, material, Rounded(corners, round), sides);

    /// <summary>Turns a smooth profile without rounding it further.</summary>
    public static void LatheSmooth(this ModelBuilder b, Material material, int sides, int steps,
        Func<float, Vec2> profile)
    {
        (Vec2 At, float Wear)[] points = new (Vec2, float)[steps + 1];
        for (int i = 0; i <= steps; i++) points[i] = (profile(i / (float)steps), 0);
        Turned(b, material, points, sides);
    }

    /// <summary>An ellipsoid.</summary>
    public static void Ball(this ModelBuilder b, Material material, Vec3 centre, Vec3 radii, int sides = 24)
    {
        using (b.At(Affine.Trs(centre, Quat.Identity, radii)))
            b.LatheSmooth(material, sides, sides / 2, t => new(Maths.Sin(t * Maths.Pi), -Maths.Cos(t * Maths.Pi)));
    }

    private static void Turned(ModelBuilder b, Material material, IReadOnlyList<(Vec2 At, float Wear)> q, int sides)
    {
        b.Begin(material);
        int first = -1;
        for (int i = 0; i <= sides; i++)
        {
            // The seam closes exactly: the last column repeats the first one's angle.
            (float sin, float cos) = Maths.SinCos(i == sides ? 0 : i * Maths.Tau / sides);
            for (int j = 0; j < q.Count; j++)
            {
                Vec2 t = q[Math.Min(q.Count - 1, j + 1)].At - q[Math.Max(0, j - 1)].At;
                float l = t.Length;
                t = l > 1e-9f ? t * (1 / l) : new(0, 1);
                Vec3 p = new(q[j].At.X * cos, q[j].At.Y, q[j].At.X * sin), n = new(t.Y * cos, -t.X, t.Y * sin);
                int id = b.Vertex(p, n, Boxes.Turn(p, 1), Boxes.Turn(n, 1), Vec3.UnitY, q[j].Wear);
                if (first < 0) first = id;
            }
        }
        b.Grid(first, q.Count - 1, sides);
    }

    private static List<(Vec2 At, float Wear)> Rounded(ReadOnlySpan<Vec2> p, float round)
    {
        List<(Vec2, float)> points = [(p[0], 0)];
        for (int i = 1; i < p.Length - 1; i++)
        {
            Vec2 a = p[i - 1] - p[i], c = p[i + 1] - p[i];
            float la = MathF.Max(a.Length, 1e-6f), lc = MathF.Max(c.Length, 1e-6f),
                k = MathF.Min(round, 0.45f * MathF.Min(la, lc));
            Vec2 from = p[i] + a * (k / la), to = p[i] + c * (k / lc);
            float convex = Maths.Saturate((c.X * a.Y - c.Y * a.X) / (la * lc));
            for (int s = 0; s <= 4; s++)
            {
                float t = s / 4f;
                points.Add((Vec2.Lerp(Vec2.Lerp(from, p[i], t), Vec2.Lerp(p[i], to, t), t), convex * 4 * t * (1 - t)));
            }
        }
        points.Add((p[^1], 0));
        return points;
    }
}
