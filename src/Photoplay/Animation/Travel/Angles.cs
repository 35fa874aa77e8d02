using Photoplay.Foundation;

namespace Photoplay.Animation.Travel;

/// <summary>Turns about Y, radians: 0 faces +Z, +90 degrees faces +X.</summary>
internal static class Angles
{
    /// <summary>The smallest signed turn equal to <paramref name="a"/>, in (-pi, pi].</summary>
    public static float Wrap(float a) => a - Maths.Tau * MathF.Floor((a + Maths.Pi) / Maths.Tau);
    /// <summary>The angle equal to <paramref name="a"/> that is nearest to <paramref name="reference"/>.</summary>
    public static float Near(float a, float reference) => reference + Wrap(a - reference);
    public static float Of(Vec3 direction)
        => direction.X == 0 && direction.Z == 0 ? 0 : Maths.Atan2(direction.X, direction.Z);
    public static Vec3 Forward(float yaw) => new(Maths.Sin(yaw), 0, Maths.Cos(yaw));
    /// <summary>The body's left.</summary>
    public static Vec3 Left(float yaw) => new(Maths.Cos(yaw), 0, -Maths.Sin(yaw));
    /// <summary>Carries a body-frame offset into the world.</summary>
    public static Vec3 Turned(float yaw, Vec3 v) => Left(yaw) * v.X + Forward(yaw) * v.Z + new Vec3(0, v.Y, 0);
}
