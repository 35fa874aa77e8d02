using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering;

/// <summary>A <see cref="Light"/> at one instant: a glowing sphere, disk or rectangle, or a spot (a disk whose light is
/// cut to a cone).</summary>
internal readonly struct Lamp
{
    private readonly LightForm form;
    private readonly Vec3 at, x, y, axis;
    private readonly float radius, halfHeight, area, cosInner, cosOuter;
    private readonly Rgb radiance;
    private readonly float strength;

    public bool Visible { get; }
    public Vec3 Position => at;
    /// <summary>Whether it stands still and burns evenly.</summary>
    public bool IsSteady { get; }
    public float Strength => strength;

    /// <param name="inStops">Whether it is dimmed to whole stops only.</param>
    public Lamp(Light light, double time, bool inStops = false)
    {
        Affine m = light.WorldFromLight(time);
        form = light.Form;
        at = m.T;
        x = m.X.Normalized;
        y = m.Y.Normalized;
        axis = -m.Z.Normalized;
        float size = m.X.Length;
        radius = MathF.Max(1e-3f, light.Radius * size);
        halfHeight = MathF.Max(1e-3f, light.HalfHeight * size);
        area = form == LightForm.Rectangle ? 4 * radius * halfHeight : Maths.Pi * radius * radius;
        float dim = light.Dimmer?.Invoke(time) ?? 1;
        dim = float.IsFinite(dim) ? MathF.Max(0, dim) : 0;
        if (inStops && light.Dimmer is not null && dim > 0) dim = WholeStops(dim);
        Rgb intensity = light.Intensity * dim;
        radiance = intensity / area;
        strength = at.IsFinite && intensity.IsFinite ? intensity.Luminance : 0;
        IsSteady = light.Motion is null && light.Dimmer is null;
        cosOuter = Maths.Cos(light.ConeAngle);
        cosInner = Maths.Cos(light.ConeAngle * (1 - Maths.Saturate(light.ConeSoftness)));
        Visible = light.Visible;
    }

    /// <summary>The power of two that is nearest, of numbers above 0.</summary>
    private static float WholeStops(float x)
        => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(MathF.Max(x, 1e-30f) * 1.4142136f) & 0x7F800000);

    /// <summary>About the irradiance it gives at p, for choosing between lights; 0 where it cannot reach.</summary>
    public float Weight(Vec3 p, Vec3 normal, bool twoSided)
    {
        Vec3 to = at - p;
        float d2 = to.LengthSquared, d = MathF.Sqrt(d2),
            reach = form == LightForm.Rectangle ? radius + halfHeight : radius;
        if (!(strength > 0) || d2 <= 0) return 0;
        float w = strength / MathF.Max(d2, 0.25f * reach * reach);
        if (!twoSided) w *= Math.Clamp(Vec3.Dot(normal, to) / d + reach / d, 0, 1);
        if (form != LightForm.Sphere) w *= Math.Clamp(-Vec3.Dot(axis, to) / d + reach / d, 0, 1);
        if (form == LightForm.Spot && -Vec3.Dot(axis, to) / d < cosOuter - reach / d) return 0;
        return w;
    }

    /// <summary>A point of it as seen from p: direction, distance, radiance and density over solid angle.</summary>
    public bool Sample(Vec3 p, float u, float v, out Vec3 wi, out float distance, out Rgb light, out float pdf)
    {
        Vec3 q;
        if (form == LightForm.Sphere)
        {
            Vec3 to = at - p;
            float d2 = to.LengthSquared, r2 = radius * radius;
            wi = default; distance = 0; light = default; pdf = 0;
            if (d2 <= r2 * 1.0001f) return false;
            // Uniform over the cone the sphere fills; 1 - cos is written so that it stays exact for far spheres.
            float sin2 = r2 / d2, cosMax = MathF.Sqrt(1 - sin2), gap = sin2 / (1 + cosMax), cos = 1 - u * gap,
                sin = MathF.Sqrt(MathF.Max(0, 1 - cos * cos)), d = MathF.Sqrt(d2);
            Vec3 axis = to / d;
            Vec3.Basis(axis, out Vec3 t, out Vec3 b);
            Fast.SinCosTurns(v, out float s, out float c);
            wi = t * (sin * c) + b * (sin * s) + axis * cos;
            distance = d * cos - MathF.Sqrt(MathF.Max(0, r2 - d2 * sin * sin));
            light = radiance;
            pdf = 1 / (Maths.Tau * gap);
            return true;
        }
        if (form == LightForm.Rectangle) q = at + x * (radius * (2 * u - 1)) + y * (halfHeight * (2 * v - 1));
        else
        {
            Vec2 disk = Fast.Disk(u, v);
            q = at + x * (radius * disk.X) + y * (radius * disk.Y);
        }
        Vec3 way = q - p;
        distance = way.Length;
        wi = way / MathF.Max(distance, 1e-9f);
        float facing = -Vec3.Dot(wi, axis);
        light = radiance * Cone(facing);
        pdf = facing > 0 ? distance * distance / (facing * area) : 0;
        return facing > 1e-4f && distance > 1e-6f && !light.IsBlack;
    }

    /// <summary>Whether a ray meets it, how far away, how bright, and the density
    /// <see cref="Sample"/> has there.</summary>
    public bool Meets(Vec3 o, Vec3 d, out float distance, out Rgb light, out float pdf)
    {
        light = default;
        pdf = distance = 0;
        if (!(strength > 0)) return false;
        Vec3 to = at - o;
        if (form == LightForm.Sphere)
        {
            float along = Vec3.Dot(to, d), d2 = to.LengthSquared, r2 = radius * radius, off2 = d2 - along * along;
            if (along <= 0 || off2 >= r2 || d2 <= r2 * 1.0001f) return false;
            distance = along - MathF.Sqrt(r2 - off2);
            float sin2 = r2 / d2;
            pdf = (1 + MathF.Sqrt(1 - sin2)) / (Maths.Tau * sin2);
            light = radiance;
            return true;
        }
        float facing = -Vec3.Dot(d, axis);
        if (facing < 1e-4f) return false;
        distance = -Vec3.Dot(to, axis) / facing;
        if (!(distance > 0)) return false;
        Vec3 q = d * distance - to;
        float a = Vec3.Dot(q, x), b = Vec3.Dot(q, y);
        if (form == LightForm.Rectangle
            ? MathF.Abs(a) > radius || MathF.Abs(b) > halfHeight
            : a * a + b * b > radius * radius)
            return false;
        light = radiance * Cone(facing);
        pdf = distance * distance / (facing * area);
        return !light.IsBlack;
    }

    private float Cone(float cos)
        => form == LightForm.Spot ? Maths.SmoothStep(cosOuter, MathF.Max(cosInner, cosOuter + 1e-4f), cos) : 1;
}
