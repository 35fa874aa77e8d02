using Photoplay.Foundation;

namespace Photoplay.Modeling;

/// <summary>Adds primitives to a list in a frame of its own: positions and sizes are given in the frame's units, so a
/// head can be modelled in head radii. <see cref="Bone"/>, <see cref="Part"/>, <see cref="Flow"/> and
/// <see cref="Length"/> are what the next primitives hand to the skin.</summary>
public sealed class SdfSculptor(List<SdfPrimitive> primitives)
{
    public List<SdfPrimitive> Primitives { get; } = primitives;
    public Vec3 Origin { get; set; }
    public float Unit { get; set; } = 1;
    public Quat Turn { get; set; } = Quat.Identity;
    public int Bone { get; set; }
    public int Part { get; set; }
    /// <summary>Direction hair lies in, frame space; zero lets capsules and chains take their own direction.</summary>
    public Vec3 Flow { get; set; }
    public float Length { get; set; } = 1;
    /// <summary>Length at the far end of capsules and chains; NaN is the same as <see cref="Length"/>.</summary>
    public float LengthEnd { get; set; } = float.NaN;
    public (float Start, float End) Along { get; set; } = (0, 1);

    public Vec3 Point(Vec3 p) => Origin + Turn.Rotate(p * Unit);
    public Vec3 Direction(Vec3 d) => Turn.Rotate(d);

    public void Capsule(Vec3 a, Vec3 b, float ra, float rb, float blend, float flatness = 1, Vec3 flatAxis = default,
        bool carve = false)
        => Add(new()
        {
            Form = SdfForm.Capsule, A = Point(a), B = Point(b),
            RadiusA = ra * Unit, RadiusB = rb * Unit, Flatness = flatness,
            FlatAxis = Direction(flatAxis).Normalized, Blend = blend * Unit,
            Carves = carve, Tag = TagOf(Direction(b - a)),
        });

    /// <summary>A chain through the points, rounded by a Catmull-Rom spline of <paramref name="steps"/>
    /// pieces a span.</summary>
    public void Chain(ReadOnlySpan<Vec3> points, ReadOnlySpan<float> radii, float blend, int steps = 4,
        float flatness = 1, Vec3 flatAxis = default, bool carve = false)
    {
        int n = points.Length;
        Vec3[] ps = new Vec3[(n - 1) * steps + 1];
        float[] rs = new float[ps.Length];
        for (int i = 0; i < ps.Length; i++)
        {
            int span = Math.Min(i / steps, n - 2);
            float t = (i - span * steps) / (float)steps;
            int a = Math.Max(span - 1, 0), d = Math.Min(span + 2, n - 1);
            ps[i] = Point(Spline(points[a], points[span], points[span + 1], points[d], t));
            rs[i] = Unit * Spline(new(radii[a]), new(radii[span]), new(radii[span + 1]), new(radii[d]), t).X;
        }
        Add(new()
        {
            Form = SdfForm.Chain, Points = ps, PointRadii = rs, Flatness = flatness,
            FlatAxis = Direction(flatAxis).Normalized, Blend = blend * Unit,
            Carves = carve, Tag = TagOf(ps[^1] - ps[0]),
        });
    }

    public void Ellipsoid(Vec3 centre, Vec3 radii, float blend, Quat? turn = null, bool carve = false)
        => Add(new()
        {
            Form = SdfForm.Ellipsoid, A = Point(centre), Radii = radii * Unit,
            WorldFromLocal = Turn * (turn ?? Quat.Identity), Blend = blend * Unit,
            Carves = carve, Tag = TagOf(default),
        });

    public void Box(Vec3 centre, Vec3 halfSides, float round, float blend, Quat? turn = null, bool carve = false)
        => Add(new()
        {
            Form = SdfForm.Box, A = Point(centre), Radii = halfSides * Unit,
            RadiusA = round * Unit, WorldFromLocal = Turn * (turn ?? Quat.Identity),
            Blend = blend * Unit, Carves = carve, Tag = TagOf(default),
        });

    /// <summary>A carving wedge from its edge at <paramref name="edge"/>, opening forward by twice
    /// <paramref name="halfAngle"/> radians.</summary>
    public void Wedge(Vec3 edge, float halfAngle, float halfWidth, float length, float bend, float blend, Quat turn)
        => Add(new()
        {
            Form = SdfForm.Wedge, A = Point(edge), RadiusA = Maths.Tan(halfAngle),
            RadiusB = bend / Unit, Radii = new Vec3(halfWidth, length, length) * Unit,
            WorldFromLocal = Turn * turn, Blend = blend * Unit, Carves = true, Tag = TagOf(default),
        });

    private void Add(SdfPrimitive p) => Primitives.Add(p);

    private SdfTag TagOf(Vec3 direction)
    {
        Vec3 flow = Flow == default ? direction.Normalized : Direction(Flow).Normalized;
        return new(Bone, Part, flow, Length, float.IsNaN(LengthEnd) ? Length : LengthEnd, Along.Start, Along.End);
    }

    private static Vec3 Spline(Vec3 p0, Vec3 p1, Vec3 p2, Vec3 p3, float t)
    {
        float t2 = t * t, t3 = t2 * t;
        return 0.5f
            * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t2 + (3 * p1 - p0 - 3 * p2 + p3) * t3);
    }
}
