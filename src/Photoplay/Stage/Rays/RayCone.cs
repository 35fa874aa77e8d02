using Photoplay.Foundation;

namespace Photoplay.Stage.Rays;

/// <summary>A bundle of rays that stay near one of them.</summary>
/// <param name="Axis">Its direction is a unit vector.</param>
/// <param name="Radius">How far from the axis rays may be at its origin, metres.</param>
/// <param name="Growth">How much further a metre on.</param>
public readonly record struct RayCone(Ray Axis, float Radius, float Growth)
{
    /// <summary>False only where no ray of the bundle meets the box.</summary>
    public bool MayMeet(in Bounds box)
    {
        if (box.IsEmpty) return false;
        Vec3 o = Axis.Origin, d = Axis.Direction, farthest = Vec3.Max(Vec3.Abs(box.Lo - o), Vec3.Abs(box.Hi - o));
        // As wide all along as at the far end of the box.
        float wide = Radius + Growth * farthest.Length, near = 0, far = float.MaxValue;
        return Within(o.X, d.X, box.Lo.X - wide, box.Hi.X + wide, ref near, ref far)
            && Within(o.Y, d.Y, box.Lo.Y - wide, box.Hi.Y + wide, ref near, ref far)
            && Within(o.Z, d.Z, box.Lo.Z - wide, box.Hi.Z + wide, ref near, ref far);
    }

    /// <summary>Cuts a stretch of the axis to what lies between two planes; false if nothing is left.</summary>
    private static bool Within(float origin, float direction, float lo, float hi, ref float near, ref float far)
    {
        if (direction == 0) return origin >= lo && origin <= hi;
        float a = (lo - origin) / direction, b = (hi - origin) / direction;
        (near, far) = (MathF.Max(near, MathF.Min(a, b)), MathF.Min(far, MathF.Max(a, b)));
        return near <= far;
    }
}
