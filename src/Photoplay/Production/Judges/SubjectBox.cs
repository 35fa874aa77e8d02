using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Judges;

/// <summary>Where in a picture something is.</summary>
internal static class SubjectBox
{
    /// <summary>The box around points as a camera sees them, as shares of the picture: left, top, width, height. Cut at the
    /// picture's edges; no width where nothing is seen.</summary>
    /// <param name="aspect">Width over height.</param>
    public static float[] Of(IEnumerable<Vec3> points, Camera camera, float aspect)
    {
        Affine cameraFromWorld = camera.WorldFromCamera.Inverse;
        float tan = camera.TanHalfWidth;
        Vec2 lo = new(1, 1), hi = default;
        foreach (Vec3 point in points)
        {
            Vec3 p = cameraFromWorld.Point(point);
            if (p.Z > -0.01f) continue;
            float x = Maths.Saturate(0.5f + 0.5f * p.X / (-p.Z * tan)),
                y = Maths.Saturate(0.5f - 0.5f * aspect * p.Y / (-p.Z * tan));
            lo = new(MathF.Min(lo.X, x), MathF.Min(lo.Y, y));
            hi = new(MathF.Max(hi.X, x), MathF.Max(hi.Y, y));
        }
        return [Rounded(lo.X), Rounded(lo.Y), Rounded(MathF.Max(0, hi.X - lo.X)), Rounded(MathF.Max(0, hi.Y - lo.Y))];
    }

    private static float Rounded(float x) => MathF.Round(x * 1000) / 1000;
}
