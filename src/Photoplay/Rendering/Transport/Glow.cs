using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>A shape that glows (its material has a mean emission), sampled as a light by the area
/// of its triangles.</summary>
internal sealed class Glow
{
    private readonly Shape shape;
    private readonly int shapeNumber;
    private readonly float[] cumulative;
    private readonly float restArea, luminance;
    private readonly Rgb emission;
    private readonly Bounds bounds;
    private Affine worldFromObject;
    private Vec3 centre;
    private float reach, area;

    public Glow(int entity, int shapeNumber, Shape shape)
    {
        (Entity, this.shapeNumber, this.shape, emission) = (entity, shapeNumber, shape, shape.Material.Emission);
        luminance = MathF.Max(1e-6f, emission.Luminance);
        cumulative = new float[shape.Mesh.TriangleCount + 1];
        double sum = 0;
        for (int i = 0; i < shape.Mesh.TriangleCount; i++)
        {
            Corners(shape.Mesh.Positions, i, out Vec3 a, out Vec3 b, out Vec3 c);
            float size = Vec3.Cross(b - a, c - a).Length * 0.5f;
            if (float.IsFinite(size)) sum += size;
            cumulative[i + 1] = (float)sum;
        }
        restArea = (float)sum;
        bounds = shape.Mesh.ComputeBounds();
    }

    public int Entity { get; }
    public int Shape => shapeNumber;
    public bool IsUsable => restArea > 0;
    /// <summary>Radiance times area, before it is placed.</summary>
    public float Power => luminance * restArea;

    public void MoveTo(RayScene scene)
    {
        worldFromObject = scene.WorldFromObject(Entity);
        Bounds b = bounds.Transformed(worldFromObject);
        centre = b.Centre;
        reach = b.Radius;
        float s = MathF.Max(1e-6f, worldFromObject.Scale.X);
        area = restArea * s * s;
    }

    public float Weight(Vec3 p, Vec3 normal, bool twoSided)
    {
        Vec3 to = centre - p;
        float d2 = MathF.Max(to.LengthSquared, 0.25f * reach * reach), d = MathF.Sqrt(d2),
            w = 0.4f * luminance * area / d2;
        return twoSided ? w : w * Math.Clamp(Vec3.Dot(normal, to) / d + reach / d, 0, 1);
    }

    public bool Sample(RayScene scene, Vec3 p, float u, float v, out Vec3 wi, out float distance, out Rgb light,
        out float pdf)
    {
        float target = u * restArea;
        int i = Array.BinarySearch(cumulative, target);
        i = Math.Clamp(i >= 0 ? i : ~i - 1, 0, cumulative.Length - 2);
        while (i < cumulative.Length - 2 && cumulative[i + 1] <= cumulative[i]) i++;
        float share = cumulative[i + 1] - cumulative[i],
            w = share > 0 ? Math.Clamp((target - cumulative[i]) / share, 0, 0.9999f) : 0.5f;
        Corners(Present(scene), i, out Vec3 a, out Vec3 b, out Vec3 c);
        a = worldFromObject.Point(a); b = worldFromObject.Point(b); c = worldFromObject.Point(c);
        float root = MathF.Sqrt(w);
        Vec3 q = a * (1 - root) + b * (root * (1 - v)) + c * (root * v), to = q - p, n = Vec3.Cross(b - a, c - a);
        distance = to.Length;
        wi = to / MathF.Max(distance, 1e-9f);
        light = emission;
        float size = n.Length, facing = MathF.Abs(Vec3.Dot(n, wi)) / MathF.Max(size, 1e-12f);
        pdf = share / restArea * distance * distance / MathF.Max(facing * size * 0.5f, 1e-9f);
        return facing > 1e-4f && distance > 1e-5f && size > 0 && float.IsFinite(pdf);
    }

    /// <summary>Density over solid angle with which <see cref="Sample"/> finds a hit on this shape.</summary>
    public float Pdf(RayScene scene, int triangle, Vec3 direction, float distance)
    {
        Corners(Present(scene), triangle, out Vec3 a, out Vec3 b, out Vec3 c);
        Vec3 n = worldFromObject.Normal(Vec3.Cross(b - a, c - a));
        float size = n.Length, facing = MathF.Abs(Vec3.Dot(n, direction)) / MathF.Max(size, 1e-12f);
        Vec3 e = worldFromObject.Vector(b - a), f = worldFromObject.Vector(c - a);
        return (cumulative[triangle + 1] - cumulative[triangle]) / restArea * distance * distance
            / MathF.Max(facing * Vec3.Cross(e, f).Length * 0.5f, 1e-9f);
    }

    private ReadOnlySpan<Vec3> Present(RayScene scene) => scene.PresentPositions(Entity, shapeNumber);

    private void Corners(ReadOnlySpan<Vec3> p, int triangle, out Vec3 a, out Vec3 b, out Vec3 c)
    {
        int[] k = shape.Mesh.Indices;
        a = p[k[triangle * 3]]; b = p[k[triangle * 3 + 1]]; c = p[k[triangle * 3 + 2]];
    }
}
