using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling;

/// <summary>A mesh being written vertex by vertex with its own shading normals: for plants, rocks and drifts, where
/// surfaces need not be closed. Paint and masks are carried on every vertex.</summary>
public sealed class FreeMesh
{
    private readonly List<Vec3> positions = [], normals = [];
    private readonly List<Rgb> paint = [];
    private readonly List<Masks> masks = [];
    private readonly List<int> indices = [];

    public int VertexCount => positions.Count;
    public int TriangleCount => indices.Count / 3;

    public int Vertex(Vec3 position, Vec3 normal, Rgb colour, Masks mask = default)
    {
        positions.Add(position);
        normals.Add(normal);
        paint.Add(colour);
        masks.Add(mask);
        return positions.Count - 1;
    }

    public void Triangle(int a, int b, int c) { indices.Add(a); indices.Add(b); indices.Add(c); }

    public void Quad(int a, int b, int c, int d) { Triangle(a, b, c); Triangle(a, c, d); }

    /// <summary>A round branch through the points, with the given radii; <paramref name="rough"/> (0..1) is how knotty
    /// its outline is.</summary>
    public void Tube(ReadOnlySpan<Vec3> points, ReadOnlySpan<float> radii, int sides, Rgb colour, float rough = 0,
        Masks mask = default)
    {
        int first = VertexCount, n = points.Length;
        Vec3 u = default;
        for (int i = 0; i < n; i++)
        {
            Vec3 along = (points[Math.Min(i + 1, n - 1)] - points[Math.Max(i - 1, 0)]).Normalized;
            u = i == 0 ? Perpendicular(along) : (u - along * Vec3.Dot(u, along)).Normalized;
            Vec3 w = Vec3.Cross(along, u);
            for (int j = 0; j < sides; j++)
            {
                float a = j * Maths.Tau / sides, c = Maths.Cos(a), s = Maths.Sin(a);
                Vec3 out_ = u * c + w * s;
                float r = radii[i];
                if (rough > 0)
                    r *= 1 + rough * 0.5f
                        * Noise.Perlin(new Vec3(c * 2.5f + 31, points[i].Y * 1.3f, s * 2.5f + points[i].X));
                Vertex(points[i] + out_ * r, out_, colour, mask);
            }
        }
        for (int i = 0; i < n - 1; i++)
        {
            for (int j = 0; j < sides; j++)
            {
                int a = first + i * sides + j, b = first + i * sides + (j + 1) % sides;
                Quad(a, b, b + sides, a + sides);
            }
        }
    }

    /// <summary>A leaf of two folded halves: stem at <paramref name="base_"/>, tip along <paramref name="along"/>
    /// (unit), face up
    /// <paramref name="normal"/> (unit), length and width in metres.</summary>
    public void Leaf(Vec3 base_, Vec3 along, Vec3 normal, float length, float width, float fold, Rgb colour,
        Masks mask = default)
    {
        Vec3 side = Vec3.Cross(along, normal).Normalized,
            mid = base_ + along * (length * 0.45f) + normal * (fold * length);
        int a = Vertex(base_, normal, colour, mask),
            t = Vertex(base_ + along * length - normal * (0.1f * length), normal, colour, mask);
        int l = Vertex(mid + side * (width * 0.5f), (normal - side * 0.35f).Normalized, colour, mask);
        int r = Vertex(mid - side * (width * 0.5f), (normal + side * 0.35f).Normalized, colour, mask);
        Triangle(a, t, l);
        Triangle(a, r, t);
    }

    /// <summary>A dry leaf: an outline of an oval drawn to a point, curled up along its sides and over its length,
    /// seven stations long.</summary>
    /// <param name="curl">How far the edges rise, as a share of the width; the tip curls as much.</param>
    public void CurledLeaf(Vec3 base_, Vec3 along, Vec3 normal, float length, float width, float curl, Rgb colour)
    {
        const int stations = 7;
        Vec3 side = Vec3.Cross(along, normal).Normalized;
        int first = VertexCount;
        for (int i = 0; i < stations; i++)
        {
            float t = i / (stations - 1f), round = Maths.Sin(Maths.Pi * Maths.Pow(t, 0.8f)),
                half = (0.5f * round + 0.02f) * width,
                lift = curl * half, rise = curl * length * 0.6f * (t - 0.35f) * (t - 0.35f);
            Vec3 mid = base_ + along * (length * t) + normal * rise,
                lean = (normal - along * (1.2f * curl * (t - 0.35f))).Normalized;
            for (int k = -1; k <= 1; k++)
                Vertex(mid + side * (k * half) + normal * (k * k * lift), (lean - side * (k * curl)).Normalized,
                    colour * (k == 0 ? 0.86f : 1));
        }
        for (int i = 0; i + 1 < stations; i++)
            for (int k = 0; k < 2; k++)
            {
                int a = first + 3 * i + k;
                Quad(a, a + 1, a + 4, a + 3);
            }
    }

    /// <summary>An arched strip lying along the points, as snow lies on a bough or rail: half width a point,
    /// <paramref name="arch"/> its height relative to that.</summary>
    public void Drift(ReadOnlySpan<Vec3> points, ReadOnlySpan<float> halfWidths, float arch, RandomStream random)
    {
        const int across = 5;
        int first = VertexCount, n = points.Length;
        for (int i = 0; i < n; i++)
        {
            Vec3 along =
                (points[Math.Min(i + 1, n - 1)] - points[Math.Max(i - 1, 0)] + new Vec3(1e-4f, 0, 0)).Normalized;
            Vec3 side = Vec3.Cross(along, Vec3.UnitY).Normalized;
            if (side.LengthSquared < 0.5f) side = Vec3.UnitX;
            for (int j = 0; j < across; j++)
            {
                float a = Maths.Pi * j / (across - 1), c = Maths.Cos(a), s = Maths.Sin(a),
                    w = halfWidths[i] * random.Range(0.82f, 1.18f);
                Vertex(points[i] + side * (c * w) + Vec3.UnitY * ((s * arch - 0.15f) * w),
                    (side * (c * 0.7f) + Vec3.UnitY * (s + 0.15f)).Normalized, Rgb.White);
            }
        }
        for (int i = 0; i < n - 1; i++)
            for (int j = 0; j < across - 1; j++)
            {
                int a = first + i * across + j;
                Quad(a, a + across, a + across + 1, a + 1);
            }
    }

    /// <summary>A blade: a tapering ribbon from the root along a bending way. <paramref name="lean"/> is how far the
    /// tip leans out, relative to the length.</summary>
    public void Blade(Vec3 root, Vec3 outward, float length, float halfWidth, float lean, float twist, int segments,
        Rgb rootColour, Rgb tipColour, Masks mask = default)
    {
        Vec3 side = Quat.RotY(twist).Rotate(new Vec3(-outward.Z, 0, outward.X));
        int first = VertexCount;
        for (int g = 0; g <= segments; g++)
        {
            float t = (float)g / segments;
            Vec3 centre = root + outward * (length * lean * t * t) + Vec3.UnitY * (length * (t - 0.4f * lean * t * t));
            Vec3 normal = (Vec3.Cross(side, Vec3.UnitY + outward * (lean * t * 2)) + Vec3.UnitY * 0.5f).Normalized;
            float w = halfWidth * (1 - t * t * t) + 0.0004f;
            Rgb colour = Rgb.Lerp(rootColour, tipColour, t);
            Vertex(centre - side * w, normal, colour, mask);
            Vertex(centre + side * w, normal, colour, mask);
        }
        for (int g = 0; g < segments; g++) { int q = first + g * 2; Quad(q, q + 1, q + 3, q + 2); }
    }

    /// <summary>Replaces the normals by area-weighted smooth ones, turned to point away from
    /// <paramref name="inside"/>.</summary>
    public void Smooth(Vec3 inside)
    {
        Vec3[] n = new Vec3[positions.Count];
        Mesh.ComputeNormals([.. positions], [.. indices], n);
        for (int i = 0; i < n.Length; i++) normals[i] = Vec3.Dot(n[i], positions[i] - inside) < 0 ? -n[i] : n[i];
    }

    public Mesh ToMesh() => new()
    {
        Positions = [.. positions], Normals = [.. normals], Paint = [.. paint], Masks = [.. masks],
        Indices = [.. indices]
    };

    public static Vec3 Perpendicular(Vec3 unit)
        => Vec3.Cross(unit, MathF.Abs(unit.Y) < 0.9f ? Vec3.UnitY : Vec3.UnitX).Normalized;
}
