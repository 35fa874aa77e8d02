using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>Outlines given thickness: plates, brackets, keys, clock hands, bodies of instruments.</summary>
public static class Extrusions
{
    /// <summary>A plate about z = 0 whose outline (counter-clockwise, xy, may be concave) is bevelled by
    /// <paramref name="bevel"/> at both faces. Corners sharper than 35 degrees stay sharp.</summary>
    public static void Extrude(this ModelBuilder b, Material material, IReadOnlyList<Vec2> outline, float depth,
        float bevel, int grain = 0)
    {
        b.Begin(material);
        int n = outline.Count;
        Vec2[] edge = new Vec2[n], miter = new Vec2[n];
        for (int i = 0; i < n; i++)
        {
            Vec2 d = outline[(i + 1) % n] - outline[i];
            edge[i] = new Vec2(d.Y, -d.X) * (1 / MathF.Max(d.Length, 1e-9f));
        }
        for (int i = 0; i < n; i++)
        {
            Vec2 before = edge[(i + n - 1) % n], sum = before + edge[i];
            float l = MathF.Max(sum.Length, 0.3f);
            miter[i] = sum * (MathF.Min(2 / l, 3) / l);
        }
        float half = depth / 2, round = MathF.Min(bevel, half * 0.98f);
        Vec2[] inset = [.. outline.Select((p, i) => p - miter[i] * round)];
        int Add(Vec2 p, float z, Vec3 normal, float wear)
        {
            Vec3 at = new(p.X, p.Y, z);
            return b.Vertex(at, normal, Boxes.Turn(at, grain), Boxes.Turn(normal, grain),
                grain == 0 ? Vec3.UnitX : grain == 1 ? Vec3.UnitY : Vec3.UnitZ, wear);
        }
        for (int i = 0; i < n; i++)
        {
            int k = (i + 1) % n;
            Vec2 n0 = Smooth(edge, i, (i + n - 1) % n), n1 = Smooth(edge, i, k);
            int first = -1;
            foreach ((float z, bool full, float tilt) in ((float, bool, float)[])[(-half, false, -0.8f),
                (-half + round, true, 0), (half - round, true, 0), (half, false, 0.8f)])
            {
                foreach ((int p, Vec2 side) in ((int, Vec2)[])[(i, n0), (k, n1)])
                {
                    Vec3 normal = new Vec3(side.X, side.Y, tilt).Normalized;
                    int id = Add(full ? outline[p] : inset[p], z, normal, full ? 1 : 0.4f);
                    if (first < 0) first = id;
                }
            }
            b.Grid(first, 1, 3);
        }
        foreach (int side in (int[])[1, -1])
        {
            int[] ids = [.. inset.Select(p => Add(p, side * half, new(0, 0, side), 0))];
            foreach ((int x, int y, int z) in Ears(inset))
                b.Triangle(ids[x], ids[side > 0 ? y : z], ids[side > 0 ? z : y]);
        }
    }

    /// <summary>Points of a circle or ellipse, counter-clockwise.</summary>
    public static Vec2[] Ellipse(float rx, float ry, int sides, float cx = 0, float cy = 0)
        => [.. Enumerable.Range(0, sides).Select(i =>
            new Vec2(cx + rx * Maths.Cos(i * Maths.Tau / sides), cy + ry * Maths.Sin(i * Maths.Tau / sides)))];

    /// <summary>A rectangle with corners rounded by r, counter-clockwise, about the origin.</summary>
    public static Vec2[] RoundedRectangle(float width, float height, float r, int cuts = 5)
    {
        List<Vec2> p = [];
        for (int c = 0; c < 4; c++)
        {
            float cx = (c is 0 or 3 ? 1 : -1) * (width / 2 - r), cy = (c < 2 ? 1 : -1) * (height / 2 - r);
            for (int i = 0; i <= cuts; i++)
            {
                float a = (c + i / (float)cuts) * Maths.HalfPi;
                p.Add(new(cx + r * Maths.Cos(a), cy + r * Maths.Sin(a)));
            }
        }
        return [.. p];
    }

    /// <summary>A smooth closed outline through a few points.</summary>
    public static Vec2[] SmoothOutline(int count, params Vec2[] points)
    {
        Vec3[] p = [.. points.Select(q => new Vec3(q.X, q.Y, 0))];
        return [.. Enumerable.Range(0, count)
            .Select(i => { Vec3 c = Sweeps.Curve(p, i / (float)count, closed: true); return new Vec2(c.X, c.Y); })];
    }

    private static Vec2 Smooth(Vec2[] edge, int own, int other)
    {
        if (Vec2.Dot(edge[own], edge[other]) < 0.82f) return edge[own];
        Vec2 sum = edge[own] + edge[other];
        return sum * (1 / sum.Length);
    }

    /// <summary>Triangles of a simple polygon by cutting ears (Meisters 1975).</summary>
    private static List<(int, int, int)> Ears(Vec2[] p)
    {
        List<int> left = [.. Enumerable.Range(0, p.Length)];
        List<(int, int, int)> ears = [];
        static float Cross(Vec2 a, Vec2 b, Vec2 c) => (b.X - a.X) * (c.Y - a.Y) - (b.Y - a.Y) * (c.X - a.X);
        while (left.Count > 3)
        {
            int best = -1;
            for (int i = 0; i < left.Count && best < 0; i++)
            {
                int a = left[(i + left.Count - 1) % left.Count], m = left[i], c = left[(i + 1) % left.Count];
                if (Cross(p[a], p[m], p[c]) <= 0) continue;
                bool free = left.TrueForAll(q => q == a || q == m || q == c
                    || !(Cross(p[a], p[m], p[q]) >= 0 && Cross(p[m], p[c], p[q]) >= 0 && Cross(p[c], p[a], p[q]) >= 0));
                if (free) best = i;
            }
            if (best < 0) best = 0;
            ears.Add((left[(best + left.Count - 1) % left.Count], left[best], left[(best + 1) % left.Count]));
            left.RemoveAt(best);
        }
        if (left.Count == 3) ears.Add((left[0], left[1], left[2]));
        return ears;
    }
}
