using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>Round sections carried along a smooth curve: handles, rods, wires, stems, ropes.</summary>
public static class Sweeps
{
    /// <summary>A tube of constant radius through the points, ends rounded.</summary>
    public static void Tube(this ModelBuilder b, Material material, float radius, int steps, int sides,
        params Vec3[] path)
        => b.Sweep(material, path, _ => radius, steps, sides);

    /// <summary>Carries a circle of radius(t), t in 0..1, along a Catmull-Rom curve through the points; its frame does
    /// not twist (parallel transport). A closed path joins its last point to its first; an open one gets rounded ends.
    /// <paramref name="flatten"/> scales the section along the frame's second axis.</summary>
    public static void Sweep(this ModelBuilder b, Material material, Vec3[] path, Func<float, float> radius, int steps,
        int sides = 10, bool closed = false, float flatten = 1)
    {
        b.Begin(material);
        List<(Vec3 C, Vec3 D, float R, float S)> rings = Rings(path, radius, steps, closed);
        Vec3 u = default;
        int first = -1;
        foreach ((Vec3 c, Vec3 d, float r, float s) in rings)
        {
            if (u == default) Vec3.Basis(d, out u, out _);
            u = (u - d * Vec3.Dot(u, d)).Normalized;
            Vec3 v = Vec3.Cross(d, u);
            for (int j = 0; j <= sides; j++)
            {
                (float sin, float cos) = Maths.SinCos(j == sides ? 0 : j * Maths.Tau / sides);
                Vec3 n = (u * (cos * flatten) + v * sin).Normalized;
                if (r <= 1e-6f) n = s <= 0 ? -d : d;
                int id = b.Vertex(c + (u * cos + v * (sin * flatten)) * r, n, new(s, r * cos, r * sin),
                    new(0, cos, sin), d);
                if (first < 0) first = id;
            }
        }
        b.Grid(first, sides, rings.Count - 1);
    }

    /// <summary>Point of the uniform Catmull-Rom curve through the points at t in 0..1.</summary>
    public static Vec3 Curve(ReadOnlySpan<Vec3> p, float t, bool closed = false)
    {
        int spans = closed ? p.Length : p.Length - 1;
        float x = closed ? t * spans : Math.Clamp(t, 0, 1) * spans;
        int i = closed ? (int)MathF.Floor(x) : Math.Min((int)x, spans - 1);
        float f = x - i;
        Vec3 a = Pick(p, i - 1, closed), b = Pick(p, i, closed), c = Pick(p, i + 1, closed), d = Pick(p, i + 2, closed);
        return 0.5f
            * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * (f * f) + (3 * b - a - 3 * c + d) * (f * f * f));
    }

    private static Vec3 Pick(ReadOnlySpan<Vec3> p, int i, bool closed)
        => closed ? p[(i % p.Length + p.Length) % p.Length]
            : i < 0 ? 2 * p[0] - p[1]
            : i >= p.Length ? 2 * p[^1] - p[^2]
            : p[i];

    private static List<(Vec3 C, Vec3 D, float R, float S)> Rings(Vec3[] path, Func<float, float> radius,
        int steps, bool closed)
    {
        List<(Vec3, Vec3, float, float)> rings = [];
        float length = 0;
        Vec3 last = default;
        for (int i = 0; i <= steps; i++)
        {
            float t = i / (float)steps, e = 0.25f / steps, r = radius(t);
            Vec3 c = Curve(path, t, closed), d = (Curve(path, t + e, closed) - Curve(path, t - e, closed)).Normalized;
            if (d == default) d = Vec3.UnitY;
            if (i > 0) length += Vec3.Distance(c, last);
            if (!closed && i == 0) for (int k = 0; k < 3; k++) rings.Add(Cap(c, -d, d, r, 3 - k, 0));
            rings.Add((c, d, r, length));
            if (!closed && i == steps) for (int k = 1; k <= 3; k++) rings.Add(Cap(c, d, d, r, k, length));
            last = c;
        }
        return rings;
    }

    private static (Vec3 C, Vec3 D, float R, float S) Cap(Vec3 c, Vec3 outward, Vec3 d, float r, int k, float s)
    {
        (float sin, float cos) = Maths.SinCos(k * Maths.HalfPi / 3);
        return (c + outward * (0.6f * r * sin), d, k == 3 ? 0 : r * cos, s);
    }
}
