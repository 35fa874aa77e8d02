using Photoplay.Foundation;

namespace Photoplay.Modeling;

/// <summary>Bends a shading normal by the slope of a height field given over space (Mikkelsen 2010, "Bump mapping unparametrized
/// surfaces").</summary>
public static class Bump
{
    /// <param name="footprint">Width of the pixel here, metres: the bump fades where it is finer than that.</param>
    /// <param name="depth">Height in metres of a field value of 1.</param>
    /// <param name="field">Height over space.</param>
    /// <param name="feature">Size of the smallest bump, metres: the step of the finite difference is a quarter of it.</param>
    public static Vec3 Apply(Vec3 normal, float footprint, float depth, Func<Vec3, float> field, Vec3 at, float feature)
    {
        float fade = 1 - Maths.SmoothStep(0.6f, 2.5f, footprint / feature);
        if (fade <= 0) return normal;
        float e = feature * 0.25f, h = field(at);
        Vec3 gradient = new Vec3(field(at + new Vec3(e, 0, 0)) - h, field(at + new Vec3(0, e, 0)) - h, field(at + new Vec3(0, 0, e))
            - h) * (depth * fade / e);
        return (normal - (gradient - normal * Vec3.Dot(gradient, normal))).Normalized;
    }
}
