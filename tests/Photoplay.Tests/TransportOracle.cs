using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;

namespace Photoplay.Tests;

/// <summary>
/// Light transport as simply as it can be written: every triangle is asked in doubles, every scattering direction is
/// uniform over the sphere (cosine-weighted on plain matt surfaces), lights are found by chance only, no path is ended
/// early. It shares the world and the formulas of <see cref="Bsdf.Evaluate"/> with the path tracer, and nothing else:
/// no hierarchy, no light drawing, no weights, no sampler.
/// </summary>
internal sealed class TransportOracle
{
    private readonly record struct Face(Vec3 A, double[] Corner, double[] Edge1, double[] Edge2, Vec3 Normal,
        Vec3 Tangent, Material Material);

    private readonly World world;
    private readonly Face[] faces;
    private readonly int scatterings;
    private readonly RandomStream random;

    public TransportOracle(World world, int maxBounces, int seed)
    {
        (this.world, scatterings, random) = (world, maxBounces + 1, new Seed(11).Derive("oracle", seed).Stream());
        List<Face> all = [];
        foreach (Entity e in world.Entities)
            foreach (Shape s in e.Model.Shapes)
                for (int i = 0; i < s.Mesh.Indices.Length; i += 3)
                {
                    int k = s.Mesh.Indices[i];
                    Vec3 a = e.Place.Point(s.Mesh.Positions[k]),
                        b = e.Place.Point(s.Mesh.Positions[s.Mesh.Indices[i + 1]]),
                        c = e.Place.Point(s.Mesh.Positions[s.Mesh.Indices[i + 2]]);
                    Vec3 normal = Vec3.Cross(b - a, c - a).Normalized * (e.Place.Determinant < 0 ? -1 : 1);
                    Vec3 tangent = s.Mesh.Tangents.Length > 0 ? e.Place.Vector(s.Mesh.Tangents[k]).Normalized : default;
                    all.Add(new(a, Doubles(a), Doubles(b - a), Doubles(c - a), normal, tangent, s.Material));
                }
        faces = [.. all];
    }

    public Rgb Trace(Vec3 origin, Vec3 direction)
    {
        Rgb light = default, throughput = Rgb.White;
        for (int scattered = 0; ;)
        {
            int met = Nearest(origin, direction, out double distance);
            if (scattered > 0) light += throughput * Lamps(origin, direction, (float)distance);
            if (met < 0)
            {
                light += throughput * world.Sky.Radiance(direction);
                if (scattered > 0 && world.Sky.Sun is { } sun
                    && Vec3.Dot(direction, sun.ToSun) > Maths.Cos(sun.AngularRadius))
                    light += throughput * sun.Irradiance
                        / (Maths.Pi * Maths.Sin(sun.AngularRadius) * Maths.Sin(sun.AngularRadius));
                return light;
            }
            Face face = faces[met];
            Vec3 point = origin + direction * (float)distance;
            OpenPbr made = face.Material.At(new SurfacePoint { World = point, Normal = face.Normal });
            if (random.Next() >= made.Opacity) { origin = point + direction * 1e-4f; continue; }
            light += throughput * made.Emission;
            if (scattered++ == scatterings) return light;
            bool plain = made.SpecularWeight <= 0 && made.BaseMetalness <= 0 && made.FuzzWeight <= 0
                && made.CoatWeight <= 0
                && made.TransmissionWeight <= 0 && made.SubsurfaceWeight <= 0 && !made.Fibre;
            Vec3 way = random.Direction();
            if (plain)
            {
                Vec3 facing = Vec3.Dot(face.Normal, direction) < 0 ? face.Normal : -face.Normal;
                way = (way * 0.99999f + facing).Normalized;
                throughput *= made.BaseColor;
            }
            else
            {
                new Bsdf(made, -direction, face.Normal, face.Normal, face.Tangent)
                    .Evaluate(way, out Rgb matt, out Rgb gloss, out _);
                throughput *= (matt + gloss) * (4 * Maths.Pi);
            }
            if (throughput.Max <= 0) return light;
            origin = point + face.Normal * (Vec3.Dot(way, face.Normal) > 0 ? 1e-4f : -1e-4f);
            direction = way;
        }
    }

    private Rgb Lamps(Vec3 o, Vec3 d, float reach)
    {
        Rgb sum = default;
        foreach (Light lamp in world.Lights)
        {
            Vec3 to = lamp.Place.T - o, axis = -lamp.Place.Z.Normalized;
            if (lamp.Form == LightForm.Sphere)
            {
                float along = Vec3.Dot(to, d), off = to.LengthSquared - along * along, r2 = lamp.Radius * lamp.Radius;
                if (along > 0 && off < r2 && along - MathF.Sqrt(r2 - off) < reach)
                    sum += lamp.Intensity / (Maths.Pi * r2);
                continue;
            }
            float facing = -Vec3.Dot(d, axis), distance = -Vec3.Dot(to, axis) / facing;
            if (facing <= 0 || !(distance > 0) || distance > reach) continue;
            Vec3 at = o + d * distance - lamp.Place.T;
            float x = Vec3.Dot(at, lamp.Place.X.Normalized), y = Vec3.Dot(at, lamp.Place.Y.Normalized);
            bool flat = lamp.Form == LightForm.Rectangle;
            if (flat
                ? MathF.Abs(x) > lamp.Radius || MathF.Abs(y) > lamp.HalfHeight
                : x * x + y * y > lamp.Radius * lamp.Radius)
                continue;
            float area = flat ? 4 * lamp.Radius * lamp.HalfHeight : Maths.Pi * lamp.Radius * lamp.Radius, cone = 1;
            if (lamp.Form == LightForm.Spot)
                cone = Maths.SmoothStep(Maths.Cos(lamp.ConeAngle),
                    Maths.Cos(lamp.ConeAngle * (1 - lamp.ConeSoftness)), facing);
            sum += lamp.Intensity * (cone / area);
        }
        return sum;
    }

    // Moeller and Trumbore 1997, in doubles.
    private int Nearest(Vec3 origin, Vec3 direction, out double best)
    {
        best = 1e30;
        int found = -1;
        Span<double> p = stackalloc double[3], q = stackalloc double[3], s = stackalloc double[3];
        ReadOnlySpan<double> d = [direction.X, direction.Y, direction.Z], o = [origin.X, origin.Y, origin.Z];
        for (int i = 0; i < faces.Length; i++)
        {
            double[] a = faces[i].Corner, e = faces[i].Edge1, f = faces[i].Edge2;
            Cross(d, f, p);
            double det = Dot(e, p);
            for (int k = 0; k < 3; k++) s[k] = o[k] - a[k];
            double u = Dot(s, p) / det;
            if (!(u >= 0 && u <= 1)) continue;
            Cross(s, e, q);
            double v = Dot(d, q) / det, t = Dot(f, q) / det;
            if (v >= 0 && u + v <= 1 && t > 0 && t < best) (best, found) = (t, i);
        }
        return found;
    }

    private static double[] Doubles(Vec3 v) => [v.X, v.Y, v.Z];
    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
        => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

    private static void Cross(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> c)
        => (c[0], c[1], c[2]) = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
}
