using Photoplay.Foundation;

namespace Photoplay.Modeling;

/// <summary>Bends a shading normal by the slope of a height field given over space (Mikkelsen 2010, "Bump mapping
/// unparametrized surfaces").</summary>
public static class Bump
{
    /// <param name="footprint">Width of the pixel here, metres: the bump fades where it is finer than that.</param>
    /// <param name="depth">Height in metres of a field value of 1.</param>
    /// <param name="field">Height over space.</param>
    /// <param name="feature">Size of the smallest bump, metres: the step of the finite difference is a
    /// quarter of it.</param>
    public static Vec3 Apply(Vec3 normal, float footprint, float depth, Func<Vec3, float> field, Vec3 at, float feature)
    {
        float fade = 1 - Maths.SmoothStep(0.6f, 2.5f, footprint / feature);
        if (fade <= 0) return normal;
        // Only the slope along the surface bends the normal: two differences give it.
        Vec3.Basis(normal, out Vec3 t, out Vec3 b);
        float e = feature * 0.25f, h = field(at), k = depth * fade / e;
        return (normal - t * ((field(at + t * e) - h) * k) - b * ((field(at + b * e) - h) * k)).Normalized;
    }
}
