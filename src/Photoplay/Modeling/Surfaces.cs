using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>Parametric sheets and lofts: cloth, seats, hulls, shells, leaves.</summary>
public static class Surfaces
{
    /// <summary>Samples point(u, v), u and v in 0..1. Outside is dP/du x dP/dv. With a <paramref name="sheet"/> size
    /// the texture lies flat on the sheet (metres along u and v, grain along u); without one it is solid, in part
    /// space. <paramref name="closed"/>: u = 1 meets u = 0. <paramref name="paint"/> multiplies the tint.</summary>
    public static void Surface(this ModelBuilder b, Material material, int nu, int nv, Func<float, float, Vec3> point,
        Vec2? sheet = null, bool closed = false, bool flip = false, Func<float, float, Rgb>? paint = null)
    {
        b.Begin(material);
        Rgb tint = b.Tint;
        Vec3[,] p = new Vec3[nu + 1, nv + 1];
        for (int j = 0; j <= nv; j++)
            for (int i = 0; i <= nu; i++) p[i, j] = closed && i == nu ? p[0, j] : point(i / (float)nu, j / (float)nv);
        Vec3[,] normals = Normals(p, nu, nv, closed);
        int first = -1;
        for (int j = 0; j <= nv; j++)
        {
            for (int k = 0; k <= nu; k++)
            {
                int i = flip ? nu - k : k;
                Vec3 n = flip ? -normals[i, j] : normals[i, j];
                Vec3 along = p[Math.Min(nu, i + 1), j] - p[Math.Max(0, i - 1), j];
                if (paint is not null) b.Tint = tint * paint(closed && i == nu ? 0 : i / (float)nu, j / (float)nv);
                int id = sheet is { } s
                    ? b.Vertex(p[i, j], n, new(i * s.X / nu, j * s.Y / nv, 0), flip ? -Vec3.UnitZ : Vec3.UnitZ, along)
                    : b.Vertex(p[i, j], n);
                if (first < 0) first = id;
            }
        }
        b.Tint = tint;
        b.Grid(first, nu, nv);
    }

    /// <summary>A sheet with a back: two surfaces a thickness apart, joined round the rim.</summary>
    public static void Slab(this ModelBuilder b, Material material, int nu, int nv, Func<float, float, Vec3> point,
        float thickness, Vec2? sheet = null)
    {
        using ModelBuilder.Scope part = b.OnePart();
        Vec3 Under(float u, float v)
        {
            const float e = 1e-3f;
            float u0 = MathF.Max(0, u - e), u1 = MathF.Min(1, u + e), v0 = MathF.Max(0, v - e),
                v1 = MathF.Min(1, v + e);
            return point(u, v)
                - Vec3.Cross(point(u1, v) - point(u0, v), point(u, v1) - point(u, v0)).Normalized * thickness;
        }
        b.Surface(material, nu, nv, point, sheet);
        b.Surface(material, nu, nv, Under, sheet, flip: true);
        int round = 2 * (nu + nv);
        Vec2 Rim(float t)
        {
            float s = t * round;
            return s <= nu ? new(s / nu, 0)
                : s <= nu + nv ? new(1, (s - nu) / nv)
                : s <= 2 * nu + nv ? new(1 - (s - nu - nv) / nu, 1)
                : new(0, 1 - (s - 2 * nu - nv) / nv);
        }
        b.Surface(material, round, 2, (u, v) =>
        {
            Vec2 at = Rim(u);
            Vec3 top = point(at.X, at.Y), bottom = Under(at.X, at.Y);
            return Vec3.Lerp(bottom, top, v);
        }, sheet is null ? null : new Vec2(2 * (sheet.Value.X + sheet.Value.Y), thickness), closed: true);
    }

    private static Vec3[,] Normals(Vec3[,] p, int nu, int nv, bool closed)
    {
        Vec3[,] normals = new Vec3[nu + 1, nv + 1];
        for (int j = 0; j < nv; j++)
        {
            for (int i = 0; i < nu; i++)
            {
                Vec3 a = Vec3.Cross(p[i + 1, j] - p[i, j], p[i, j + 1] - p[i, j]),
                    c = Vec3.Cross(p[i, j + 1] - p[i + 1, j + 1], p[i + 1, j] - p[i + 1, j + 1]);
                normals[i, j] += a; normals[i + 1, j] += a + c; normals[i, j + 1] += a + c; normals[i + 1, j + 1] += c;
            }
        }
        if (closed) for (int j = 0; j <= nv; j++) normals[0, j] = normals[nu, j] = normals[0, j] + normals[nu, j];
        // A row drawn together to a point has one normal.
        foreach (int j in (int[])[0, nv])
        {
            if ((p[0, j] - p[nu / 2, j]).LengthSquared > 1e-10f) continue;
            Vec3 sum = default;
            for (int i = 0; i <= nu; i++) sum += normals[i, j];
            for (int i = 0; i <= nu; i++) normals[i, j] = sum;
        }
        for (int j = 0; j <= nv; j++)
            for (int i = 0; i <= nu; i++)
                normals[i, j] = normals[i, j].LengthSquared > 1e-30f ? normals[i, j].Normalized : Vec3.UnitY;
        return normals;
    }
}
